/// What is told of *if things change* besides what to look out for, which are the note's words
/// (PRSB Personalised Care and Support Plan 2.0, contingency plans).
public struct Contingency: Particulars {
  /// How soon something must be done.
  public var by: Told<String>?
  /// What to do then.
  public var then: Told<String>?
  /// Whom to call.
  public var call: Told<String>?
  /// Whom to contact when the service is closed, where that is not whom the service names.
  public var closed: Told<String>?
  /// Early signs of it.
  public var earlySigns: Told<String>?
  /// What the person does to cope.
  public var coping: Told<String>?
  /// Medicines that were given for it in advance, and where they are.
  public var medicines: Told<String>?

  /// A contingency of which nothing else was told.
  public init() {}

  /// Its name in the stored JSON.
  public static let group = "contingency"

  /// What comes first in time is asked first.
  public static var askedFirst: [PartialKeyPath<Self>] { [\.earlySigns, \.coping] }

  /// Its items.
  public static let items: [DataItem<Self>] = [
    DataItem("by", .text(\.by), "ours (H21)", limit: .short, .person, on: .all),
    DataItem("then", .text(\.then), "PCSP R", .person, on: .all),
    DataItem("call", .text(\.call), "PCSP R", .person, on: .all),
    DataItem("closed", .text(\.closed), "ours (H21)", .person, on: .all),
    DataItem("earlySigns", .text(\.earlySigns), "PCSP R", .person, on: .all),
    DataItem("coping", .text(\.coping), "PCSP R", .person, on: .all),
    DataItem("medicines", .text(\.medicines), "PCSP R", .person, on: .all),
  ]
}
