import Conversation

/// What is typed in the list of ways, with Enter: a letter or a number that does something to the
/// chosen way, or words. Nothing is done before Enter, so that no word acts by its first letters.
enum WayAnswer: Equatable {
  /// `a`: another way is typed.
  case another
  /// `y`, `o`, `d`, or a plain *yes* or *no*: how the way stands.
  case stands(DecisionStatus)
  /// `c`: who decides.
  case whoDecides
  /// `f`: its words are put right.
  case mend
  /// `s`: how sure the person is that it is right for them is asked.
  case askSure
  /// `sure 8`, `s 8`: how sure they are, 1 to 10.
  case sure(Int)
  /// A number: the way in that row, from 1.
  case row(Int)
  /// Another way, or a note with its sign.
  case words

  init(_ text: String) {
    switch text.trimmed.lowercased() {
    case "a": self = .another
    case "y", "yes": self = .stands(.valid)
    case "o": self = .stands(.inProgress)
    case "d", "no": self = .stands(.cancelled)
    case "c": self = .whoDecides
    case "f": self = .mend
    case "s", "sure": self = .askSure
    case let said:
      let sure = ["sure ", "s ", "s"].lazy.filter(said.hasPrefix).first.flatMap {
        Int(said.dropFirst($0.count))
      }
      self = sure.map { .sure($0) } ?? Int(said).map { .row($0) } ?? .words
    }
  }
}
