import Canvas
import Conversation
import Handout

/// The block for the main record as a page without borders, to be selected by hand: where the
/// terminal has no clipboard, or when somebody would rather see it.
public struct BlockPage: Equatable, Sendable {
  /// What is to be copied.
  let text: String
  /// The page from which it was opened.
  let under: AlonePage
  /// The page that is shown, from 0.
  var page = 0

  /// The rows of each page of a screen.
  func pages(_ size: Size) -> [[Substring]] {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      wrapped(String(line), to: size.width).map { String(line)[$0] }
    }
    let room = max(1, size.height - 1)
    return stride(from: 0, to: max(1, rows.count), by: room).map {
      Array(rows.dropFirst($0).prefix(room))
    }
  }
}

extension State {
  /// The block: everything for clinicians, with their own notes only when asked for.
  private func block(_ talk: Talk, withPrivateNotes: Bool) -> String {
    let document = sheet(
      SheetRequest(
        record: talk.record, file: talk.file, clinician: talk.clinician, copy: .clinician,
        layout: .standard, reference: nil, at: now, hasSignatures: false,
        hasPrivateNotes: withPrivateNotes, words: .english))
    return text(document, columns: 72)
  }

  /// Puts the block for the main record on the clipboard.
  mutating func copyBlock(withPrivateNotes: Bool = false) -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    notice = .plain(isLineMode ? Say.blockFollows : Say.sentToClipboard)
    return [.copy(block(talk, withPrivateNotes: withPrivateNotes))] + keepInTalk([.copied])
  }

  /// Shows the block to be selected by hand.
  mutating func showBlock(withPrivateNotes: Bool) -> [Effect] {
    guard case .talk(let talk) = route, let page = alonePage else { return [] }
    if isLineMode { return copyBlock(withPrivateNotes: withPrivateNotes) }
    layer = .block(BlockPage(text: block(talk, withPrivateNotes: withPrivateNotes), under: page))
    return keepInTalk([.copied])
  }

  /// The terminal has no clipboard: after a talk the block is shown instead. In a talk it is not,
  /// for somebody else may read the screen.
  mutating func notCopied(_ text: String) {
    guard let page = alonePage else {
      notice = .warning(Say.Around.noClipboardInTalk)
      return
    }
    layer = .block(BlockPage(text: text, under: page))
    notice = .plain(Say.Around.noClipboard)
  }

  mutating func blockKey(_ key: Key, _ block: BlockPage) -> [Effect] {
    var block = block
    let last = block.pages(size).count - 1
    switch key {
    case .down, .right, .pageDown, .enter, .character(" "): block.page = min(last, block.page + 1)
    case .up, .left, .pageUp: block.page = max(0, min(last, block.page) - 1)
    default:
      layer = .page(block.under)
      return []
    }
    layer = .block(block)
    return []
  }
}

extension Sketch {
  /// The block from the first column on, without anything beside it.
  mutating func draw(_ block: BlockPage, _ notice: Notice?) {
    let pages = block.pages(size)
    let number = min(block.page, pages.count - 1)
    draw(pages[number], at: Point(x: 0, y: 0), width: size.width)
    let foot = Say.Around.blockFoot(number + 1, of: pages.count)
    line(size.height - 1, notice?.text ?? foot, .quiet, at: 0)
    cursor = Point(x: 0, y: size.height - 1)
  }
}
