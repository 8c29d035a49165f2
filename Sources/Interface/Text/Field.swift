import Canvas

/// A text that is being written, of one or many lines, with its caret and its own undo.
public struct Field: Equatable, Sendable {
  /// The text so far.
  public private(set) var text: String
  /// How many UTF-8 bytes stand before the caret; always at the edge of a character.
  public private(set) var caret: Int
  private var past: [Snapshot] = []
  private var future: [Snapshot] = []
  private var lastEdit: Edit?

  private struct Snapshot: Equatable, Sendable {
    var text: String
    var caret: Int
  }

  private enum Edit: Equatable, Sendable { case inserting, deleting }

  /// A field with `text`; the caret stands after it unless told otherwise.
  public init(_ text: String = "", caret: Int? = nil) {
    self.text = text
    self.caret = min(max(caret ?? text.utf8.count, 0), text.utf8.count)
    settleCaret()
  }

  /// Whether nothing is written.
  public var isEmpty: Bool { text.isEmpty }

  /// Where the caret stands in the text.
  public var caretIndex: String.Index { text.utf8.index(text.startIndex, offsetBy: caret) }

  /// Whether the caret stands at the very start.
  var isAtStart: Bool { caret == 0 }

  /// Whether the caret stands at the very end.
  var isAtEnd: Bool { caret == text.utf8.count }

  // MARK: Writing

  /// Puts `piece` at the caret. A newline, a paste or a new word begins a new step of undo.
  mutating func insert(_ piece: String) {
    guard !piece.isEmpty else { return }
    let isWhole = piece.utf8.count > 4 || piece == " " || piece.utf8.contains(UInt8(ascii: "\n"))
    remember(.inserting, asStep: isWhole)
    if caret == text.utf8.count {
      text += piece
    } else {
      text.insert(contentsOf: piece, at: caretIndex)
    }
    caret += piece.utf8.count
    settleCaret()
  }

  /// Takes away everything and forgets how it was written.
  mutating func clear() { self = Field() }

  private mutating func deletePart(_ range: Range<String.Index>) {
    guard !range.isEmpty else { return }
    remember(.deleting, asStep: false)
    let offset = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    text.removeSubrange(range)
    caret = offset
    settleCaret()
  }

  /// A combining mark before the caret's old place may have joined it to its neighbour.
  private mutating func settleCaret() {
    while caret < text.utf8.count, String.Index(caretIndex, within: text) == nil { caret += 1 }
  }

  // MARK: Undo

  private mutating func remember(_ edit: Edit, asStep isStep: Bool) {
    future = []
    if edit != lastEdit || isStep || past.isEmpty {
      past.append(Snapshot(text: text, caret: caret))
      if past.count > 200 { past.removeFirst() }
    }
    lastEdit = edit
  }

  /// Goes back one step; `false` when there is none.
  mutating func undo() -> Bool {
    guard let snapshot = past.popLast() else { return false }
    future.append(Snapshot(text: text, caret: caret))
    (text, caret, lastEdit) = (snapshot.text, snapshot.caret, nil)
    return true
  }

  /// Goes forward again; `false` when nothing was undone.
  mutating func redo() -> Bool {
    guard let snapshot = future.popLast() else { return false }
    past.append(Snapshot(text: text, caret: caret))
    (text, caret, lastEdit) = (snapshot.text, snapshot.caret, nil)
    return true
  }

  // MARK: Keys

  /// Does what `key` does in a text of `width` columns; `false` when it is no key of a text.
  mutating func take(_ key: Key, width: Int) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .newLine: insert("\n")
    case .backspace, .control("h"): deletePart(before(caretIndex)..<caretIndex)
    case .delete, .control("d"): deletePart(caretIndex..<after(caretIndex))
    case .control("w"): deletePart(startOfWord..<caretIndex)
    case .control("u"): deletePart(startOfLine..<caretIndex)
    case .control("k"): deletePart(caretIndex..<endOfLine)
    case .control("z"): return undo()
    case .control("y"): return redo()
    case .left: move(to: before(caretIndex))
    case .right: move(to: after(caretIndex))
    case .home, .control("a"): move(to: startOfLine)
    case .end, .control("e"): move(to: endOfLine)
    case .up: return moveRow(by: -1, width: width)
    case .down: return moveRow(by: 1, width: width)
    case .enter, .escape, .tab, .backTab, .pageUp, .pageDown, .function, .control: return false
    }
    return true
  }

  private mutating func move(to place: String.Index) {
    caret = text.utf8.distance(from: text.startIndex, to: place)
    lastEdit = nil
  }

  private mutating func moveRow(by rows: Int, width: Int) -> Bool {
    let all = wrapped(text, to: width)
    let here = caretRow(all)
    guard all.indices.contains(here + rows) else { return false }
    let column = text[all[here].lowerBound..<caretIndex].columns
    let target = all[here + rows]
    var place = target.lowerBound
    var columns = 0
    while place < target.upperBound, !text[place].isNewline {
      let next = columns + text[place].columns
      if next > column { break }
      columns = next
      place = text.index(after: place)
    }
    move(to: place)
    return true
  }

  /// The row of `rows` in which the caret stands.
  func caretRow(_ rows: [Range<String.Index>]) -> Int {
    let here = caretIndex
    return rows.lastIndex { $0.lowerBound <= here } ?? 0
  }

  private func before(_ place: String.Index) -> String.Index {
    place > text.startIndex ? text.index(before: place) : place
  }

  private func after(_ place: String.Index) -> String.Index {
    place < text.endIndex ? text.index(after: place) : place
  }

  private var startOfLine: String.Index {
    text[..<caretIndex].lastIndex { $0.isNewline }.map { text.index(after: $0) } ?? text.startIndex
  }

  private var endOfLine: String.Index {
    text[caretIndex...].firstIndex { $0.isNewline } ?? text.endIndex
  }

  private var startOfWord: String.Index {
    let spaces = text[..<caretIndex].lastIndex { !$0.isWhitespace }
    guard let lastLetter = spaces else { return text.startIndex }
    let gap = text[...lastLetter].lastIndex { $0.isWhitespace }
    return gap.map { text.index(after: $0) } ?? text.startIndex
  }
}

extension Key {
  /// Whether it changes a text, rather than going about in it.
  var changesText: Bool {
    switch self {
    case .character, .newLine, .backspace, .delete: true
    case .control(let letter): "hdwuk".contains(letter)
    default: false
    }
  }
}
