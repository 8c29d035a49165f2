import Conversation

/// Who does a step, with the day where one is said with it: `2 fri`, `Ann by 1 dec`, `friday`.
struct StepAnswer: Equatable {
  /// Who does it; `nil` when only a day was said.
  var who: StepOwner?
  /// By which day; `nil` when nobody said.
  var day: Day?

  /// Reads what people type. What is no day is a name.
  init(saying text: String, on today: Day, in talk: Talk) {
    let words = text.split(whereSeparator: \.isWhitespace)
    let begins = words.indices.first { StepAnswer.isDay(words[$0...], on: today) }
    day = begins.flatMap { Day(saying: words[$0...].joined(separator: " "), on: today) }
    let name = (begins.map { words[..<$0] } ?? words[...]).joined(separator: " ")
    let who = name.last == "," ? String(name.dropLast()) : name
    self.who = who.isEmpty ? nil : talk.owner(saying: who)
  }

  /// Whether these words name a day. Names begin with a capital, and some are like the short name of
  /// a weekday: `Tom`, `Mo`, `Sun`.
  static func isDay(_ words: ArraySlice<Substring>, on today: Day) -> Bool {
    guard Day(saying: words.joined(separator: " "), on: today) != nil, let first = words.first
    else {
      return false
    }
    let isShort = words.count == 1 && first.allSatisfy(\.isLetter) && first.count < 6
    return !isShort || (first.count > 2 && first != "tom" && first.allSatisfy(\.isLowercase))
  }
}
