@testable import Conversation

/// A talk of one device as programs before this one wrote it: they put a `sheetSet` beside words
/// that stay off the sheet, which the fold decides today.
func asAnOlderProgramWrote(_ entries: [Entry]) -> [Entry] {
  var written: [Entry] = []
  func write(_ entry: Entry, _ happening: Happening, _ id: EntryID) {
    written.append(
      Entry(
        id: id, author: entry.author, at: entry.at, lamport: UInt64(written.count + 1),
        happening: happening, place: entry.place))
  }
  for entry in inOrder(entries) {
    let beside = record(written).flatMap { $0.oldRule(entry.happening) }
    write(entry, entry.happening, entry.id)
    guard let beside, case .conversation(let talk, _) = entry.happening else { continue }
    let set = ConversationEvent.sheetSet(note: beside, isOffSheet: true)
    write(entry, .conversation(talk, set), entry.id.beside)
  }
  return written
}

extension EntryID {
  /// The entry that an older program wrote beside this one.
  fileprivate var beside: EntryID { ID(high: ~halves.high, low: ~halves.low) }
}

extension SharedDecisionRecord {
  /// The note of which an older program wrote that it is off the sheet, as it wrote down an event.
  fileprivate func oldRule(_ happening: Happening) -> NoteID? {
    guard case .conversation(_, let event) = happening else { return nil }
    func whileAlone(_ id: NoteID) -> NoteID? {
      isAloneForNow && note(id)?.isOnSheet == true ? id : nil
    }
    func isOff(_ speaker: Words.Speaker) -> Bool {
      switch speaker {
      case .companion: true
      case .person: isAloneForNow
      case .clinician: false
      }
    }
    switch event {
    case .noted(let note, let kind, let words, _):
      return kind != .privateNote && isOff(words.speaker) ? note : nil
    case .revised(let id, let words):
      guard let old = note(id), old.isOnSheet, old.words != words else { return nil }
      let isCompanionsStill = old.words.speaker == words.speaker && words.speaker != .person
      return isOff(words.speaker) && !isCompanionsStill ? id : nil
    case .optionWeighed(_, let weight, _, let words):
      return words.speaker == .person && isAloneForNow ? weight : nil
    case .preferenceSet(let id, _, let reason?):
      guard case .preference(let known)? = note(id)?.content else { return nil }
      return known.reason == reason ? nil : whileAlone(id)
    case .decided(let id, _, let reservation?):
      return reservation.speaker == .person ? whileAlone(id) : nil
    case .stepAnswered(let id, _, let comment?):
      return comment.speaker == .person ? whileAlone(id) : nil
    case .noteTold(let id, _): return whileAlone(id)
    default: return nil
    }
  }
}
