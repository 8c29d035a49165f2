/// What a step has besides its words.
public struct Step: Equatable, Sendable, Codable {
  /// Who does it.
  public var who: StepOwner = .nobody
  /// By when.
  public var when: When = .notSaid
  /// How sure the person is that it can be done, 1 to 10 (PRSB: confidence belongs to the action).
  public var sureness: Int?
  /// How it stands.
  public var status: StepStatus = .toDo
  /// What was said of how it went.
  public var comment: Words?
  /// What else was told of it.
  public var particulars = Particulars()
  /// What was asked of the digital tool that it uses.
  public var tool = DigitalTool()
  /// How far the person was introduced to somebody.
  public var introduction = Introduction()

  /// A step with no owner and no day yet.
  public init() {}

  /// Items of a step (PRSB Personalised Care and Support Plan 2.0, actions and activities).
  public struct Particulars: Conversation.Particulars {
    /// The goal that it serves.
    public var towards: Told<NoteID>?
    /// What to do when something gets in the way.
    public var strategy: Told<String>?
    /// What kind of support it is.
    public var support: Told<Support>?
    /// Role and team of whoever does it.
    public var role: Told<String>?
    /// How they are reached.
    public var contact: Told<String>?
    /// The day it is looked at again.
    public var review: Told<Day>?

    /// A step of which nothing else was told.
    public init() {}

    /// Its name in the stored JSON.
    public static let group = "step"

    /// Its items.
    public static let items: [DataItem<Self>] = [
      DataItem(
        "towards", .note(\.towards, .goal), "PCSP R (actions stand under goals)", .clinicians,
        on: .clinicians),
      DataItem("strategy", .text(\.strategy), "PCSP R, SP R", .person, on: .all),
      DataItem(
        "support", .one(of: \.support), "PCSP R, NG197 1.2.21", .clinicians, on: .clinicians),
      DataItem("role", .text(\.role), "PCSP R, SDM O, SP R", limit: .short, .person, on: .all),
      DataItem(
        "contact", .text(\.contact), "PCSP R, SDM O, SP R", limit: .short, .person, on: .all),
      DataItem("review", .day(\.review, .coming), "PCSP R", .person, on: [.clinicians, .person]),
    ]
  }
}

/// What kind of support a step is.
public enum Support: String, Choice {
  /// Somebody coaches the person.
  case coaching
  /// The person learns about living with it.
  case education
  /// From others who live with it.
  case peers
  /// A digital tool.
  case digitalTool
  /// An introduction to a group or service in the community.
  case community
}
