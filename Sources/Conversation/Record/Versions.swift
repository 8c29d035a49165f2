/// The record as its version of a number was agreed; `nil` when no such version was. A later one
/// is named in `replaced`, so that an old sheet can say so (hazard H04).
public func record(
  _ entries: some Collection<Entry>, asAgreed version: Int
) -> SharedDecisionRecord? {
  let counting = Sealing(inEffect(ofOneTalk(entries))).counting
  let seals = counting.indices.filter {
    guard case .conversation(_, let event) = counting[$0].happening else { return false }
    return event.seals
  }
  guard let end = seals[checked: version - 1] else { return nil }
  var old = fold(Array(counting[...end]))
  if let next = seals[checked: version] {
    old?.replaced = SharedDecisionRecord.Replaced(by: version + 1, at: counting[next].at)
  }
  return old
}

extension Array {
  subscript(checked place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
