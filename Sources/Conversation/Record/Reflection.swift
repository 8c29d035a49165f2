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

  /// Lays newer items over these.
  public mutating func take(_ newer: Self) {
    personTalkedMost = newer.personTalkedMost ?? personTalkedMost
    foundWhatMatters = newer.foundWhatMatters ?? foundWhatMatters
    tryNext = newer.tryNext ?? tryNext
  }
}
