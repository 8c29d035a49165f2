import Conversation

/// How a value is asked for, read and said: what an item needs before it can be a row.
struct ItemKind<Value> {
  /// What can be chosen, in its order; empty where it is typed.
  var choices: [(value: Value, words: String)] = []
  /// How a typed answer may look.
  var hint = ""
  /// Whether the way it was understood is shown while it is typed.
  var isEchoed = false
  /// A value in words.
  var words: (Value) -> String
  /// The value that was typed on a day; `nil` when it is not understood.
  var read: (String, Day) -> Value?

  init(
    hint: String = "", isEchoed: Bool = false, words: @escaping (Value) -> String,
    read: @escaping (String, Day) -> Value?
  ) {
    self.hint = hint
    self.isEchoed = isEchoed
    self.words = words
    self.read = read
  }

  /// One of some.
  init(oneOf choices: [(value: Value, words: String)]) where Value: Equatable {
    self.choices = choices
    words = { value in choices.first { $0.value == value }?.words ?? "" }
    read = { text, _ in
      choices.first { $0.words.lowercased().hasPrefix(text.lowercased()) }?.value
    }
  }
}

extension ItemKind where Value: Hashable & Sendable & Codable {
  /// Which of the choices was told.
  func place(of told: Told<Value>?) -> Int? {
    guard case .said(let value)? = told else { return nil }
    return choices.firstIndex { $0.value == value }
  }

  /// What stands at an item of this kind.
  func standing(_ told: Told<Value>?) -> Stands {
    switch told {
    case .said(let value)?: .said(words(value))
    case .nothing(let why)?: .nothing(why)
    case nil: .nothing(.notDiscussed)
    }
  }

  /// The choice with a number, from 0.
  func told(at number: Int) -> Told<Value>? {
    choices.indices.contains(number) ? .said(choices[number].value) : nil
  }

  /// What was typed on a day; `nil` when it is not understood.
  func told(_ text: String, _ today: Day) -> Told<Value>? {
    guard let value = read(text, today) else { return nil }
    return .said(value)
  }

  /// How it is understood, where that is worth showing.
  func echo(_ text: String, _ today: Day) -> String? {
    guard isEchoed, let value = read(text, today) else { return nil }
    return words(value)
  }
}

/// A value that is always asked for in the same way.
protocol Askable: Hashable, Sendable, Codable {
  /// How it is asked for.
  static var kind: ItemKind<Self> { get }
}

/// A value that is one of some, each with words.
protocol Choosable: Askable, CaseIterable {
  /// How it is said on the screen.
  var words: String { get }
}

extension Choosable {
  static var kind: ItemKind<Self> { ItemKind(oneOf: allCases.map { ($0, $0.words) }) }
}

extension String: Askable {
  static var kind: ItemKind<String> {
    ItemKind(words: { $0 }, read: { text, _ in text })
  }
}

extension Bool: Askable {
  static var kind: ItemKind<Bool> { ItemKind(oneOf: [(true, Say.yes), (false, Say.no)]) }
}

extension ItemKind where Value == Int {
  /// A number in a range, typed.
  static func number(_ range: ClosedRange<Int>) -> ItemKind {
    ItemKind(
      hint: Say.number(range), words: { String($0) },
      read: { text, _ in Int(text).flatMap { range.contains($0) ? $0 : nil } })
  }
}

extension ItemKind where Value == Day {
  /// A day to come, as people say it.
  static var coming: ItemKind {
    ItemKind(hint: Say.dayHint, isEchoed: true, words: \.plainInFull) { text, today in
      Day(saying: text, on: today, mayBeOver: true)
    }
  }

  /// A day that has been, as people say it.
  static var past: ItemKind {
    ItemKind(hint: Say.pastDayHint, isEchoed: true, words: \.plainInFull) { text, today in
      Day(lookingBack: text, on: today)
    }
  }
}

extension ItemKind where Value == NoteID {
  /// One of some notes.
  static func note(among notes: [Note]) -> ItemKind {
    ItemKind(oneOf: notes.map { ($0.id, $0.words.text.oneLine) })
  }
}

extension PlanElsewhere: Askable {
  /// Where it is; after a comma its day.
  static var kind: ItemKind<PlanElsewhere> {
    ItemKind(hint: Say.planHint, isEchoed: true, words: Say.plan) { text, today in
      let (place, day) = textAndDay(text, today)
      return place.isEmpty ? nil : PlanElsewhere(place: place, dated: day)
    }
  }
}

extension Introduction.Sending: Askable {
  /// How; after a comma the day, which is today when none is named.
  static var kind: ItemKind<Introduction.Sending> {
    ItemKind(hint: Say.sendingHint, isEchoed: true, words: Say.sending) { text, today in
      let (how, day) = textAndDay(text, today)
      return how.isEmpty ? nil : Introduction.Sending(how: how, on: day ?? today)
    }
  }
}

extension Introduction.Risks: Askable {
  /// The risks in words; `none` says that none are known.
  static var kind: ItemKind<Introduction.Risks> {
    ItemKind(hint: Say.risksHint, isEchoed: true, words: Say.risks) { text, _ in
      ["none", "no", Say.noKnownRisks].contains(text.lowercased())
        ? .noneKnown : .known(text: text)
    }
  }
}

/// Words with a day after the last comma that can be read as one.
private func textAndDay(_ text: String, _ today: Day) -> (String, Day?) {
  guard let comma = text.lastIndex(of: ","),
    let day = Day(lookingBack: String(text[text.index(after: comma)...]).trimmed, on: today)
  else { return (text, nil) }
  return (String(text[..<comma]).trimmed, day)
}
