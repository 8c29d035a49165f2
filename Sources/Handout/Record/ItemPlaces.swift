import Conversation

/// Where an item stands in the JSON of a full record.
public struct ItemPlace: Hashable, Sendable {
  /// The item, such as `background.suffix`.
  public let item: String
  /// The way to it, such as `$.person.demographics.suffix`; `[*]` stands for each of a list.
  public let path: String
}

/// Where every item of a record stands, in the order of the record.
///
/// A reflection has no place: it is kept apart from every record.
public func itemPlaces() -> [ItemPlace] {
  func places<Items: Particulars>(of particulars: Items.Type) -> [ItemPlace] {
    guard let path = paths[Items.group] else { return [] }
    return Items.items.map { ItemPlace(item: $0.id, path: "$.\(path).\($0.name)") }
  }
  return recordedParticulars.flatMap { places(of: $0) }
}

/// Where the items of each kind of particulars stand.
private let paths = [
  "background": "person.demographics",
  "reach": "person.contactDetails",
  "safeContact": "person.safeContact",
  "support": "person.reasonableAdjustments",
  "aboutMe": "person.aboutMe[*].page",

  "visit": "contact.details",
  "interpreting": "contact.useOfAnInterpreter",
  "deciding": "peopleInvolvedInDeciding",
  "sharing": "consentForInformationSharing",
  "otherPlans": "otherCarePlanningDocuments",
  "reviewing": "responsibilityForReview",

  "matter": "whatMattersToThePerson[*].particulars",
  "preference": "preferences[*].particulars",
  "goal": "goalsAndHopes[*].particulars",
  "option": "optionsDiscussed[*].particulars",
  "step": "actionsAndActivities[*].particulars",
  "digitalTool": "actionsAndActivities[*].digitalTool",
  "introduction": "actionsAndActivities[*].socialPrescribing",
  "contingency": "contingencyPlans[*].particulars",
  "privateNote": "privateNotes[*].particulars",
]
