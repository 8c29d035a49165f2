import Canvas
import Conversation

/// Two talks side by side in rows of one width: the earlier one on the left, what became of it on the
/// right, in words. Nothing is cut.
struct SideBySide {
  /// The rows.
  let lines: [String]
  private let half: Int

  init(_ compared: Compared, _ person: Person, on today: Day, width: Int) {
    half = (width - 3) / 2
    let half = half
    let name = person.calledName
    var lines = SideBySide.rows(
      Say.Review.heading(compared.then), Say.Review.heading(compared.now), half: half)
    let changes = compared.changes
    for part in Saying.Part.allCases {
      let rows = changes.rows.filter { $0.part == part }
      guard !rows.isEmpty else { continue }
      lines += ["", Say.Review.part(part).uppercased()]
      for row in rows {
        lines += SideBySide.rows(
          row.then.map { Say.Review.saying($0.saying, name, on: today) } ?? "",
          Say.Review.right(row, name, on: today), half: half)
      }
    }
    if changes.rows.isEmpty { lines += ["", Say.Review.nothingInEither] }
    if !changes.rows.isEmpty, changes.isEmpty { lines += ["", Say.Review.nothingChanged] }
    self.lines = lines
  }

  /// One thing: what was said then, and what is said now. Where letters run from right to left nothing
  /// stands beside them: now stands below.
  private static func rows(_ then: String, _ now: String, half: Int) -> [String] {
    func broken(_ text: String, _ width: Int) -> [String] {
      wrapped(text, to: width).map { String(text[$0]).trimmed }
    }
    guard half >= 24, !then.isRightToLeft, !now.isRightToLeft else {
      let left = then.isEmpty ? [] : broken(then, half * 2)
      let right = broken(now, half * 2 - 4).enumerated().map { line, words in
        (line == 0 ? "  → " : "    ") + words
      }
      return left + right
    }
    let (left, right) = (broken(then, half), broken(now, half))
    return (0..<max(left.count, right.count)).map { place in
      let one = left.indices.contains(place) ? left[place] : ""
      let other = right.indices.contains(place) ? right[place] : ""
      let space = String(repeating: " ", count: max(0, half - one.columns))
      return one + space + " │ " + other
    }
  }
}

/// The same in plain text of so many columns, for a command.
public func thenAndNow(
  _ then: SharedDecisionRecord, _ now: SharedDecisionRecord, of person: Person, on today: Day,
  columns: Int
) -> [String] {
  SideBySide(Compared(then: then, now: now), person, on: today, width: columns).lines
}
