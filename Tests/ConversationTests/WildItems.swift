@testable import Conversation

/// Any value of any item: said or one of the nothings, empty, huge, of every script, out of range.
extension IDSource {
  /// A number in a range, the same on every machine for the same seed.
  mutating func `in`(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func one<Value>(of values: [Value]) -> Value { values[self.in(0...values.count - 1)] }

  /// Whether something happens that happens once in so many times.
  mutating func once(in times: Int) -> Bool { self.in(1...times) == 1 }

  mutating func wildText() -> String {
    once(in: 60) ? WildText.huge : one(of: WildText.short)
  }

  mutating func wildWords() -> Words {
    let speaker = one(of: [Words.Speaker.person, .clinician, .companion(wildID())])
    return Words(
      wildText(), speaker: speaker, form: one(of: Words.Form.allCases),
      original: once(in: 4) ? wildText() : nil)
  }

  /// An identifier that others bear too: of a note, a person, somebody present.
  mutating func wildID<Subject>() -> ID<Subject> {
    ID(high: 0, low: once(in: 9) ? 404 : UInt64(self.in(30...37)))
  }

  mutating func wildDay() -> Day {
    Day(number: one(of: [0, -1, .min, .max, 20_000 + self.in(0...3000)]))
  }

  /// An item: often not touched, else a nothing or the value.
  mutating func told<Value>(_ value: Value) -> Told<Value>? {
    switch self.in(0...5) {
    case 0...1: nil
    case 2: .nothing(one(of: Nothing.allCases))
    default: .said(value)
    }
  }

  mutating func text() -> Told<String>? { told(wildText()) }

  /// The greatest whole number that a stored event may hold (RFC 7493).
  var greatest: Int { Int(StoredNumber.greatest) }

  mutating func wildWhen() -> When {
    one(of: [
      .notSaid, .openEnded, .day(wildDay()), .weeks(self.in(-5...600)), .weeks(greatest),
      .weeks(-greatest),
    ])
  }

  mutating func wildOwner() -> StepOwner {
    one(of: [.nobody, .person, .clinician, .other(name: wildText())])
  }
}

/// Texts that have broken programs.
enum WildText {
  static let short = [
    "", "a", "b", "é", "e\u{301}", "\u{202E}abc", "\u{0}", "\u{1B}[2J", "👩‍👩‍👧", "ŵ Ładny 日本 العربية",
    "\"quoted\"", "two\nlines", "</script>",
  ]
  static let huge = String(repeating: "very long, é. ", count: 200)
}

// MARK: Particulars

extension IDSource {
  mutating func wildPersonParticulars() -> PersonParticulars {
    switch self.in(0...4) {
    case 0: .background(changes: wild())
    case 1: .reach(changes: wild())
    case 2: .safeContact(changes: wild())
    case 3: .support(changes: wild())
    default: .aboutMe(changes: wild())
    }
  }

  mutating func wildVisitParticulars() -> VisitParticulars {
    switch self.in(0...5) {
    case 0: .visit(changes: wild())
    case 1: .interpreting(changes: wild())
    case 2: .deciding(changes: wild())
    case 3: .sharing(changes: wild())
    case 4: .otherPlans(changes: wild())
    default: .reviewing(changes: wild())
    }
  }

  mutating func wildNoteParticulars() -> NoteParticulars {
    switch self.in(0...8) {
    case 0: .matter(changes: wild())
    case 1: .preference(changes: wild())
    case 2: .goal(changes: wild())
    case 3: .option(changes: wild())
    case 4: .step(changes: wild())
    case 5: .digitalTool(changes: wild())
    case 6: .introduction(changes: wild())
    case 7: .contingency(changes: wild())
    default: .privateNote(changes: wild())
    }
  }

  /// Particulars of which each item holds any value of its kind or is a nothing, or is not touched.
  mutating func wild<Items: Particulars>() -> Items {
    var items = Items()
    for item in Items.items { tell(item, of: &items) }
    return items
  }

  private mutating func tell<Items>(_ item: DataItem<Items>, of items: inout Items) {
    switch item.value {
    case .text(let path): items[keyPath: path] = text()
    case .flag(let path): items[keyPath: path] = told(once(in: 2))
    case .day(let path, _): items[keyPath: path] = told(wildDay())
    case .number(let path, let range):
      items[keyPath: path] = told(self.in(range.lowerBound - 1...range.upperBound + 2))
    case .note(let path, _): items[keyPath: path] = told(wildID())
    case .choice(let path): choose(path, in: &items)
    case .plan(let path):
      let day = once(in: 2) ? wildDay() : nil
      items[keyPath: path] = told(PlanElsewhere(place: wildText(), dated: day))
    case .sending(let path):
      items[keyPath: path] = told(Introduction.Sending(how: wildText(), on: wildDay()))
    case .risks(let path):
      let risks = one(of: [Introduction.Risks.noneKnown, .known(text: wildText())])
      items[keyPath: path] = told(risks)
    }
  }

  private mutating func choose<Path: ChoicePath>(_ choice: Path, in items: inout Path.Items) {
    items[keyPath: choice.path] = told(one(of: Path.Value.allCases))
  }
}
