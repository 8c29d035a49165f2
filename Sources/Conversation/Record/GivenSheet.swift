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
  guard let now = record(ordered) else { return [] }
  let given = now.sheets.filter { $0.copy == .person && $0.kind == .sheet && $0.given != nil }
  return given.compactMap { sheet in
    guard let made = ordered.lastIndex(where: { $0.makesSheet(sheet.reference) }),
      let record = record(ordered[...made])
    else { return nil }
    return GivenSheet(record: record, day: sheet.given?.at.day ?? sheet.at.day)
  }
}

extension Entry {
  /// The paper that it names, which is kept beside it; `nil` for none.
  public var paper: KeptPaper? {
    switch happening {
    case .conversation(_, .printed(_, _, _, _, let paper)),
      .conversation(_, .saved(_, _, _, let paper)):
      paper
    default: nil
    }
  }

  fileprivate func makesSheet(_ reference: String) -> Bool {
    switch happening {
    case .conversation(_, .printed(reference, _, _, _, _)),
      .conversation(_, .saved(reference, _, _, _)):
      true
    default: false
    }
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
