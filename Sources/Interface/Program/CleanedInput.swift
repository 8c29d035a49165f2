import Canvas
import Conversation

extension State {
  /// What a terminal sent, with what is typed or pasted cleaned; `nil` where nothing of it is left. A
  /// secret stays to the letter what it is.
  func cleaned(_ input: Input) -> Input? {
    switch input {
    // Nearly every key is one of these, and stays what it is whatever is asked.
    case .key(.character(let letter)) where letter.isPrintableASCII: input
    case .key(.character(let letter)) where !asksSecret:
      String(letter).cleaned(lines: .one).first.map { .key(.character($0)) }
    case .pasted(let text) where !asksSecret:
      text.cleaned(lines: .many).nonEmpty.map(Input.pasted)
    case .key, .pasted, .resized, .resumed: input
    }
  }

  /// A line of line mode, cleaned likewise.
  func cleaned(line: String) -> String { asksSecret ? line : line.cleaned(lines: .one) }
}

extension Character {
  fileprivate var isPrintableASCII: Bool { asciiValue.map { (0x20..<0x7F).contains($0) } ?? false }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
