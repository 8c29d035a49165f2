/// Items that belong together, such as how to reach somebody. Each property is an item, `Told?`,
/// and its name is its name in the stored JSON: it is never changed.
///
/// An event carries one of these with only the items in it that were told; the fold lays it over
/// what was told before.
public protocol Particulars: Hashable, Sendable, Codable {
  /// Particulars of which nobody has talked yet.
  init()
  /// The name under which events carry them: it begins the name of each of their items.
  static var group: String { get }
  /// Their items, in the order in which they stand in the record.
  static var items: [DataItem<Self>] { get }
  /// The properties that are asked for first, where a page has an order of its own.
  static var askedFirst: [PartialKeyPath<Self>] { get }
  /// Lays newer ones over these: what they do not touch stays.
  mutating func take(_ newer: Self)
}

extension Particulars {
  /// None: items are asked for in the order in which they stand in the record.
  public static var askedFirst: [PartialKeyPath<Self>] { [] }

  /// The items in the order in which they are asked for.
  public static var asked: [DataItem<Self>] { items(first: askedFirst) }

  /// The items with some properties, and then all others in the order of the record.
  public static func items(first: [PartialKeyPath<Self>]) -> [DataItem<Self>] {
    if first.isEmpty { return items }
    return first.compactMap { property in items.first { $0.property == property } }
      + items.filter { !first.contains($0.property) }
  }

  /// Lays newer items over these.
  public mutating func take(_ newer: Self) { lay(newer) }

  /// Lays every item over these that was told newer.
  mutating func lay(_ newer: Self) {
    for item in Self.items { item.lay(newer, over: &self) }
  }

  /// Every text that was told in these, in the order of the items; those that are hidden, or those
  /// that are not.
  func texts(areHidden: Bool) -> [String] {
    if self == Self() { return [] }
    return Self.items.filter { ($0.sensitivity == .hidden) == areHidden }
      .compactMap { $0.text(in: self) }
  }
}

extension Person {
  /// All that was told of them, as it stands.
  var particulars: [any Particulars] {
    let page: [any Particulars] = aboutMe.last.map { [$0.page] } ?? []
    return [background, reach, safeContact, support] + page
  }
}

extension SharedDecisionRecord {
  /// All that was told of the visit as a whole.
  var particulars: [any Particulars] {
    [visit, interpreting, deciding, sharing, reviewing, otherPlans]
  }
}

extension Note.Content {
  /// All that was told of a note beside its words.
  var particulars: [any Particulars] {
    switch self {
    case .matter(let matter): [matter]
    case .preference(let preference): [preference.particulars]
    case .goal(let goal): [goal.particulars]
    case .option(let option): [option.particulars]
    case .step(let step): [step.particulars, step.tool, step.introduction]
    case .contingency(let contingency): [contingency]
    case .privateNote(let told): [told]
    case .strength, .need, .parked: []
    }
  }
}

/// Items about a person, told in the person's own stream.
public enum PersonParticulars: Hashable, Sendable, Codable {
  /// Names, numbers and what else identifies or describes them.
  case background(changes: Background)
  /// Where they live and how they are reached.
  case reach(changes: Reach)
  /// How they are reached safely.
  case safeContact(changes: SafeContact)
  /// What they need so that talk and paper reach them, beyond language and paper.
  case support(changes: AccessSupport)
  /// The page about themselves.
  case aboutMe(changes: AboutMe)
}

/// Items about a whole visit, told in the stream of its conversation.
public enum VisitParticulars: Hashable, Sendable, Codable {
  /// When, where and how it took place, and who answers for it.
  case visit(changes: Visit)
  /// How words came through from another language.
  case interpreting(changes: Interpreting)
  /// Who may decide, and what the person was not told.
  case deciding(changes: Deciding)
  /// Whom the record may be shared with.
  case sharing(changes: Sharing)
  /// Plans that stand elsewhere.
  case otherPlans(changes: OtherPlans)
  /// Who sees to it that it is looked at again.
  case reviewing(changes: Reviewing)
}

/// Items about one note; they count only for a note of their kind.
public enum NoteParticulars: Hashable, Sendable, Codable {
  /// Of what matters.
  case matter(changes: Matter)
  /// Of how the person wants things done.
  case preference(changes: Preference.Particulars)
  /// Of a goal.
  case goal(changes: Goal.Particulars)
  /// Of a way forward.
  case option(changes: Option.Particulars)
  /// Of a step.
  case step(changes: Step.Particulars)
  /// Of a step that uses a digital tool.
  case digitalTool(changes: DigitalTool)
  /// Of a step that introduces the person to somebody.
  case introduction(changes: Introduction)
  /// Of what to do if things change.
  case contingency(changes: Contingency)
  /// Of a private note.
  case privateNote(changes: PrivateNote)
}

/// Every kind of particulars, in the order of the record. A reflection is kept apart from every
/// record and is none of them.
public let recordedParticulars: [any Particulars.Type] = [
  Background.self, Reach.self, SafeContact.self, AccessSupport.self, AboutMe.self, Visit.self,
  Interpreting.self, Deciding.self, Sharing.self, OtherPlans.self, Reviewing.self, Matter.self,
  Preference.Particulars.self, Goal.Particulars.self, Option.Particulars.self,
  Step.Particulars.self, DigitalTool.self, Introduction.self, Contingency.self, PrivateNote.self,
]
