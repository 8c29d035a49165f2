import Conversation

/// The words of the turned screen: the person reads them, so they are as plain as those of the
/// sheet.
extension Say {
  enum Turned {
    static let isItRight = "Is this right?"
    static let nothingYet = "Nothing is written down yet."
    static let ask =
      "Is this right? A number marks what to change, once more takes it back; Enter turns back."

    static func title(_ name: String, isAgreed: Bool) -> String {
      if name.isEmpty { return isAgreed ? "What we agreed:" : "So far:" }
      return isAgreed ? "\(name), what we agreed:" : "\(name), so far:"
    }

    static func page(_ number: Int, of count: Int) -> String { "\(number) of \(count)" }

    static func marked(_ numbers: [Int]) -> String {
      "To change: " + numbers.map(String.init).joined(separator: ", ")
    }

    /// What the clinician is told as the screen is turned back.
    static func toChange(_ count: Int) -> String {
      count == 1
        ? "To change: 1 note. Enter edits it." : "To change: \(count) notes. Enter edits this one."
    }
  }

  static let toChange = "to change"
  static let toChangeLabel = "To change"

  /// A note that the person wants changed, as an ordinary screen shows it.
  static func marked(_ line: String, _ note: Note, _ record: SharedDecisionRecord?) -> String {
    record?.toChange.contains(note.id) == true ? "\(toChange): \(line)" : line
  }
}
