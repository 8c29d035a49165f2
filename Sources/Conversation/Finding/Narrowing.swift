/// What a search keeps to besides words: `person:osei`, `since:2026-08`, `kind:"your way"`.
public struct Narrowing: Equatable, Sendable {
  /// Beginnings of words that must all be part of the person's name.
  public var person: [String] = []
  /// The first day of talks that count.
  public var since: Day?
  /// The kinds of notes that count; empty when every text does.
  public var kinds: Set<NoteKind> = []
  /// What was meant to narrow and can't be read, so that it narrows nothing.
  public var misread: [Misread] = []

  /// A narrowing to nothing: everything counts.
  public init() {}

  /// Whether it keeps anything out.
  public var isEmpty: Bool { person.isEmpty && since == nil && kinds.isEmpty }

  /// The signs that begin one, as they are typed.
  public enum Sign: String, CaseIterable, Equatable, Sendable {
    case person, since, kind
  }

  /// A sign with something behind it that it can't be read with.
  public struct Misread: Equatable, Sendable {
    /// The sign.
    public var sign: Sign
    /// What stands behind it; empty when nothing does.
    public var text: String

    /// Something that can't be read.
    public init(_ sign: Sign, _ text: String) {
      self.sign = sign
      self.text = text
    }
  }
}

extension Narrowing {
  /// Takes in what stands behind a sign and answers how many of these words belong to it: a day
  /// and a kind may be of several words, and the longest reading counts; a name of more than one
  /// stands in quotation marks.
  mutating func take(_ sign: Sign, _ words: [String], isQuoted: Bool, on today: Day?) -> Int {
    let longest = isQuoted ? words.count : sign == .person ? 1 : 4
    for count in stride(from: min(words.count, longest), to: 0, by: -1)
    where take(sign, words.prefix(count).joined(separator: " "), on: today) {
      return count
    }
    misread.append(Misread(sign, words.first ?? ""))
    return min(words.count, 1)
  }

  /// Takes in one text behind a sign; false when it can't be read.
  private mutating func take(_ sign: Sign, _ text: String, on today: Day?) -> Bool {
    switch sign {
    case .person:
      let names = Query.words(text)
      person += names
      return !names.isEmpty
    case .since:
      guard let day = Day(since: text, on: today) else { return false }
      since = max(since ?? day, day)
      return true
    case .kind:
      let named = NoteKind.named(text)
      kinds.formUnion(named)
      return !named.isEmpty
    }
  }
}

extension NoteKind {
  /// The name of this kind on the screen, in small letters; the interface's tests compare them.
  public var searchName: String {
    switch self {
    case .matter: "what matters"
    case .strength: "what helps"
    case .preference: "your way"
    case .need: "need"
    case .goal: "goal"
    case .option: "way forward"
    case .step: "step"
    case .contingency: "if things change"
    case .parked: "for later"
    case .privateNote: "my note"
    }
  }

  /// The kinds whose name on the screen, or in the record's JSON, begins like this; a plural `s`
  /// is passed over.
  static func named(_ text: String) -> [NoteKind] {
    let asked = text.lowercased()
    guard !asked.isEmpty else { return [] }
    return allCases.filter { kind in
      [kind.searchName, kind.searchName + "s", kind.rawValue.lowercased()]
        .contains { $0.hasPrefix(asked) }
    }
  }
}
