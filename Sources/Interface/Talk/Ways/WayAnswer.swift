import Conversation

/// What is typed in the list of ways, with Enter: a letter or a number that does something to the
/// chosen way, or words. Nothing is done before Enter, so that no word acts by its first letters.
enum WayAnswer: Equatable {
  /// `a`: another way is typed.
  case another
  /// `y`, `o`, `d`: how the way stands.
  case stands(DecisionStatus)
  /// `c`: who decides.
  case whoDecides
  /// `f`: its words are put right.
  case mend
  /// `1` to `10`: how sure the person is that it is right for them.
  case sure(Int)
  /// Another way, or a note with its sign.
  case words

  init(_ text: String) {
    switch text.trimmed.lowercased() {
    case "a": self = .another
    case "y": self = .stands(.valid)
    case "o": self = .stands(.inProgress)
    case "d": self = .stands(.cancelled)
    case "c": self = .whoDecides
    case "f": self = .mend
    case let said:
      let number = said.hasPrefix("sure ") ? String(said.dropFirst(5)) : said
      self = Int(number).flatMap { (1...10).contains($0) ? .sure($0) : nil } ?? .words
    }
  }
}
