import Canvas
import Conversation
import Handout

/// The block for the main record as a page without borders, to be selected by hand: where the
/// terminal has no clipboard, or when somebody would rather see it.
public struct BlockPage: Equatable, Sendable {
  /// What is to be copied.
  let text: String
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

extension BlockPage {
  /// The page after a key; `nil` for a key that closes it.
  func after(_ key: Key, _ size: Size) -> BlockPage? {
    var block = self
    let last = pages(size).count - 1
    switch key {
    case .down, .right, .pageDown, .enter, .character(" "): block.page = min(last, page + 1)
    case .up, .left, .pageUp: block.page = max(0, min(last, page) - 1)
    default: return nil
    }
    return block
  }
}

extension Talk {
  /// The block: everything for clinicians, with their own notes only when asked for.
  private func block(withPrivateNotes: Bool, at now: Moment) -> String {
    let document = sheet(
      SheetRequest(
        record: whole, file: file, clinician: clinician, service: Service(), given: [],
        copy: .clinician, layout: .standard, reference: nil, at: now, hasSignatures: false,
        hasSureness: true, hasPrivateNotes: withPrivateNotes, words: .english))
    return Handout.text(document, columns: 72)
  }

  /// Puts the block for the main record on the clipboard.
  mutating func copyBlock(withPrivateNotes: Bool = false, _ desk: inout Desk) -> [Effect] {
    // In lines it is told on the screen, where company reads it.
    guard !desk.isLineMode || !record.hasCompany || page?.subject.kind.isPrivate == true else {
      desk.notice = .warning(Say.BeforeAfter.copyAlone)
      return []
    }
    desk.notice = .plain(desk.isLineMode ? Say.blockFollows : Say.sentToClipboard)
    return [.copy(block(withPrivateNotes: withPrivateNotes, at: desk.now))] + keep([.copied], &desk)
  }

  /// Shows the block to be selected by hand.
  mutating func showBlock(withPrivateNotes: Bool, _ desk: inout Desk) -> [Effect] {
    if desk.isLineMode { return copyBlock(withPrivateNotes: withPrivateNotes, &desk) }
    over = .block(BlockPage(text: block(withPrivateNotes: withPrivateNotes, at: desk.now)))
    return keep([.copied], &desk)
  }
}

extension Drawing {
  /// The block from the first column on, without anything beside it.
  mutating func draw(_ block: BlockPage, _ notice: Notice?) {
    let pages = block.pages(size)
    let number = min(block.page, pages.count - 1)
    draw(pages[number], at: Point(x: 0, y: 0), width: size.width)
    let foot = Say.BeforeAfter.blockFoot(number + 1, of: pages.count)
    line(size.height - 1, notice?.text ?? foot, .quiet, at: 0)
    cursor = Point(x: 0, y: size.height - 1)
  }
}
