import Conversation

/// When something is looked at again and who sees to it, as people type it on *Say it back*:
/// `4 weeks`, `18 dec by Ann`, or the sentence that stands there already, put right.
struct LookingAgain: Equatable {
  /// The day, or the weeks from today.
  var when: When
  /// Who sees to it; `nil` when nobody was named.
  var owner: StepOwner?

  /// Reads the words; `nil` when no day or number of weeks is in them.
  init?(saying text: String, on today: Day, in talk: Talk) {
    if let when = When(lookingAgain: text, on: today) {
      self.when = when
      return
    }
    guard let by = text.ranges(of: " by ").last else { return nil }
    let day = String(text[..<by.lowerBound]).trimmed
    let name = String(text[by.upperBound...]).trimmed
    guard let when = When(lookingAgain: day, on: today), !name.isEmpty else { return nil }
    self.when = when
    owner = talk.owner(saying: name)
  }
}

extension When {
  /// `4w` and `4 weeks` stay weeks; anything else is a day.
  fileprivate init?(lookingAgain text: String, on today: Day) {
    let parts = text.trimmed.withoutComma.split(separator: ":", maxSplits: 1)
    guard let said = parts.first.map({ String($0).trimmed.lowercased() }),
      let day = Day(saying: said, on: today)
    else { return nil }
    let unit = said.drop { $0.isNumber }.drop { $0 == " " }
    let count = Int(said.prefix { $0.isNumber })
    var shown = day
    if parts.count == 2 {
      guard let written = Day(saying: String(parts[1]).trimmed, on: today) else { return nil }
      shown = written
    }
    // Weeks that stand there since another day are, now, the day they came to.
    if let count, count > 0, ["w", "wk", "week", "weeks"].contains(unit), shown == day {
      self = .weeks(count)
    } else {
      self = .day(shown)
    }
  }
}

extension String {
  fileprivate var withoutComma: String { last == "," ? String(dropLast()) : self }
}
