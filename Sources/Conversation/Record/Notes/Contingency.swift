/// What is told of *if things change* besides what to look out for, which are the note's words
/// (PRSB Personalised Care and Support Plan 2.0, contingency plans).
public struct Contingency: Particulars {
  /// What to do then.
  public var then: Told<String>?
  /// Whom to call.
  public var call: Told<String>?
  /// Early signs of it.
  public var earlySigns: Told<String>?
  /// What the person does to cope.
  public var coping: Told<String>?
  /// Medicines that were given for it in advance, and where they are.
  public var medicines: Told<String>?

  /// A contingency of which nothing else was told.
  public init() {}

  /// Lays newer items over these.
  public mutating func take(_ newer: Self) {
    then = newer.then ?? then
    call = newer.call ?? call
    earlySigns = newer.earlySigns ?? earlySigns
    coping = newer.coping ?? coping
    medicines = newer.medicines ?? medicines
  }
}
