/// Entries in the order in which agreements weigh them: what whoever agreed had not seen comes
/// right after that agreement, for it was not agreed to.
func afterWhatHadNotSeenThem(_ ordered: [Entry]) -> [Entry] {
  var weighed: [Entry] = []
  var waiting: [Entry] = []
  for entry in ordered {
    guard let agreement = SeenAgreement(entry) else {
      waiting.append(entry)
      continue
    }
    weighed += waiting.filter(agreement.saw) + [entry]
    waiting.removeAll(where: agreement.saw)
  }
  return weighed + waiting
}

extension Collection<Entry> {
  /// The last entry of each device among these that is kept: all that somebody has seen who has
  /// these before them.
  public var lastPlaces: [Entry.Place] {
    var last: [DeviceID: Int64] = [:]
    for place in compactMap(\.place) {
      last[place.device] = Swift.max(last[place.device] ?? 0, place.number)
    }
    return last.sorted { $0.key < $1.key }.map { Entry.Place(device: $0.key, number: $0.value) }
  }
}

/// An agreement that says what was before the eyes of whoever wrote it down.
private struct SeenAgreement {
  private let device: DeviceID
  private let last: [DeviceID: Int64]

  /// `nil` for what is no agreement, for one that does not say what it had seen, and for one that
  /// is not kept yet: all that is here then was seen.
  init?(_ entry: Entry) {
    guard case .conversation(_, let event) = entry.happening, event.seals,
      case .agreed(_, _, let seen?) = event, let place = entry.place
    else { return nil }
    device = place.device
    last = Dictionary(seen.map { ($0.device, $0.number) }) { Swift.max($0, $1) }
  }

  func saw(_ entry: Entry) -> Bool {
    guard let place = entry.place, place.device != device else { return true }
    return place.number <= last[place.device] ?? 0
  }
}
