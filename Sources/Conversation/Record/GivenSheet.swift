/// A sheet that the person was given, with the record as it stood then.
public struct GivenSheet: Equatable, Sendable {
  /// What it showed.
  public var record: SharedDecisionRecord
  /// The day on which it was given.
  public var day: Day

  /// What a sheet showed, and since when the person has it.
  public init(record: SharedDecisionRecord, day: Day) {
    self.record = record
    self.day = day
  }
}

/// The sheets of a conversation that the person was given, the last one last. Others they may have
/// with them are not told of: neither the clinician's nor the discreet one.
public func sheetsGiven(_ entries: some Collection<Entry>) -> [GivenSheet] {
  let ordered = inOrder(entries)
  return ordered.indices.compactMap { index in
    guard case .conversation(_, let event) = ordered[index].happening, event.givesPersonsSheet,
      let record = record(ordered[...index])
    else { return nil }
    return GivenSheet(record: record, day: ordered[index].at.day)
  }
}

extension ConversationEvent {
  fileprivate var givesPersonsSheet: Bool {
    if case .printed(_, .person, _, _) = self { return true }
    if case .saved(_, .person, _) = self { return true }
    return false
  }
}

extension SharedDecisionRecord {
  /// The copy that the person takes home, as the private notes have it: `nil` for none at all. Where
  /// they differ, the one that tells least.
  public var copyToTakeHome: Copy? {
    let said = notes(.privateNote).compactMap { note -> PrivateNote.TakeHome? in
      guard case .privateNote(let told) = note.content else { return nil }
      return told.takeHome.value
    }
    if said.contains(.nothing) { return nil }
    return said.contains(.withoutToday) ? .discreet : .person
  }
}
