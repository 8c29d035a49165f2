import Canvas
import Conversation

extension State {
  /// What a terminal sent, with what is typed or pasted cleaned; `nil` where nothing of it is left. A
  /// secret stays to the letter what it is.
  func cleaned(_ input: Input) -> Input? {
    switch input {
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

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
