import Conversation

/// Where an item stands in the JSON of a full record.
public struct ItemPlace: Hashable, Sendable {
  /// The room of items and the item, as events name them, such as `background.suffix`.
  public let item: String
  /// The way to it, such as `$.person.demographics.suffix`; `[*]` stands for each of a list.
  public let path: String
}

/// Where every item of every room of items stands, in the order of the record.
///
/// A reflection has no place: it is kept apart from every record.
public func itemPlaces() -> [ItemPlace] {
  PersonParticulars.empty.flatMap { places(of: $0.items, in: $0, at: $0.path) }
    + VisitParticulars.empty.flatMap { places(of: $0.items, in: $0, at: $0.path) }
    + NoteParticulars.empty.flatMap { places(of: $0.items, in: $0, at: $0.path) }
}

private func places(
  of items: any Particulars, in room: some Encodable, at path: String
) -> [ItemPlace] {
  let name = Mirror(reflecting: room).children.first?.label ?? ""
  return Mirror(reflecting: items).children.compactMap(\.label).map { item in
    ItemPlace(item: name + "." + item, path: "$." + path + "." + item)
  }
}

extension PersonParticulars {
  fileprivate static let empty: [PersonParticulars] = [
    .background(changes: Background()), .reach(changes: Reach()),
    .safeContact(changes: SafeContact()), .support(changes: AccessSupport()),
    .aboutMe(changes: AboutMe()),
  ]

  fileprivate var items: any Particulars {
    switch self {
    case .background(let items): items
    case .reach(let items): items
    case .safeContact(let items): items
    case .support(let items): items
    case .aboutMe(let items): items
    }
  }

  fileprivate var path: String {
    switch self {
    case .background: "person.demographics"
    case .reach: "person.contactDetails"
    case .safeContact: "person.safeContact"
    case .support: "person.reasonableAdjustments"
    case .aboutMe: "person.aboutMe[*].page"
    }
  }
}

extension VisitParticulars {
  fileprivate static let empty: [VisitParticulars] = [
    .visit(changes: Visit()), .interpreting(changes: Interpreting()),
    .deciding(changes: Deciding()), .sharing(changes: Sharing()),
    .otherPlans(changes: OtherPlans()), .reviewing(changes: Reviewing()),
  ]

  fileprivate var items: any Particulars {
    switch self {
    case .visit(let items): items
    case .interpreting(let items): items
    case .deciding(let items): items
    case .sharing(let items): items
    case .otherPlans(let items): items
    case .reviewing(let items): items
    }
  }

  fileprivate var path: String {
    switch self {
    case .visit: "contact.details"
    case .interpreting: "contact.useOfAnInterpreter"
    case .deciding: "peopleInvolvedInDeciding"
    case .sharing: "consentForInformationSharing"
    case .otherPlans: "otherCarePlanningDocuments"
    case .reviewing: "responsibilityForReview"
    }
  }
}

extension NoteParticulars {
  fileprivate static let empty: [NoteParticulars] = [
    .matter(changes: Matter()), .preference(changes: Preference.Particulars()),
    .goal(changes: Goal.Particulars()), .option(changes: Option.Particulars()),
    .step(changes: Step.Particulars()), .digitalTool(changes: DigitalTool()),
    .introduction(changes: Introduction()), .contingency(changes: Contingency()),
    .privateNote(changes: PrivateNote()),
  ]

  fileprivate var items: any Particulars {
    switch self {
    case .matter(let items): items
    case .preference(let items): items
    case .goal(let items): items
    case .option(let items): items
    case .step(let items): items
    case .digitalTool(let items): items
    case .introduction(let items): items
    case .contingency(let items): items
    case .privateNote(let items): items
    }
  }

  fileprivate var path: String {
    switch self {
    case .matter: "whatMattersToThePerson[*].particulars"
    case .preference: "preferences[*].particulars"
    case .goal: "goalsAndHopes[*].particulars"
    case .option: "optionsDiscussed[*].particulars"
    case .step: "actionsAndActivities[*].particulars"
    case .digitalTool: "actionsAndActivities[*].digitalTool"
    case .introduction: "actionsAndActivities[*].socialPrescribing"
    case .contingency: "contingencyPlans[*].particulars"
    case .privateNote: "privateNotes[*].particulars"
    }
  }
}
