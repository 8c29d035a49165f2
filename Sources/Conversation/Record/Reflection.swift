/// How a clinician looks back on a talk, for themselves. It is kept apart from every record and
/// names no person: what stands in a record can be asked for, and nobody learns under that eye.
public struct Reflection: Particulars {
  /// Whether the person talked most.
  public var personTalkedMost: Told<Bool>?
  /// Whether what matters to them was found.
  public var foundWhatMatters: Told<Bool>?
  /// What to try next time.
  public var tryNext: Told<String>?

  /// A reflection in which nothing stands.
  public init() {}

  /// Its name in the stored JSON.
  public static let group = "reflection"

  /// Its items.
  public static let items: [DataItem<Self>] = [
    DataItem(
      "personTalkedMost", .flag(\.personTalkedMost), "ours: never part of a record", .hidden, on: []
    ),
    DataItem(
      "foundWhatMatters", .flag(\.foundWhatMatters), "ours: never part of a record", .hidden, on: []
    ),
    DataItem("tryNext", .text(\.tryNext), "ours: never part of a record", .hidden, on: []),
  ]
}
