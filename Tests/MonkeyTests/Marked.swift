import Conversation

/// The words of made-up talks, marked so that they are known again wherever they turn up: each word
/// of a private note ends in `zq`, each word that is off the sheet in `zx`. No other word does.
func marked(_ entries: [Entry]) -> [Entry] {
  let record = record(entries)
  func mark(_ text: String, as note: NoteID) -> String {
    guard let record else { return text }
    if record.notes(.privateNote).contains(where: { $0.id == note }) {
      return text.withEachWord(ending: privateMark)
    }
    return record.isOffSheet(note) ? text.withEachWord(ending: offSheetMark) : text
  }
  return entries.map { entry in
    guard case .conversation(let talk, let event) = entry.happening else { return entry }
    return Entry(
      id: entry.id, author: entry.author, at: entry.at, lamport: entry.lamport,
      happening: .conversation(talk, event.mapWords(mark)))
  }
}

extension SharedDecisionRecord {
  /// Whether a note is off the sheet, or what is good or hard about a way.
  fileprivate func isOffSheet(_ words: NoteID) -> Bool {
    notes.contains { note in
      if case .option(let option) = note.content,
        option.weights.contains(where: { $0.id == words && !$0.isOnSheet })
      {
        return true
      }
      return note.id == words && note.isOffSheet
    }
  }
}

let privateMark = "zq"
let offSheetMark = "zx"

extension ConversationEvent {
  /// The same event with what was written of a note changed.
  fileprivate func mapWords(_ change: (String, NoteID) -> String) -> ConversationEvent {
    func changed(_ words: Words, _ note: NoteID) -> Words {
      var words = words
      words.text = change(words.text, note)
      return words
    }
    switch self {
    case .noted(let note, let kind, let words, let stage):
      return .noted(note: note, kind: kind, words: changed(words, note), stage: stage)
    case .revised(let note, let words):
      return .revised(note: note, words: changed(words, note))
    case .noteTold(let note, .privateNote(var told)):
      if let did = told.did?.value { told.did = .said(change(did, note)) }
      if let who = told.toldWho?.value { told.toldWho = .said(change(who, note)) }
      if let who = told.shareWith?.value { told.shareWith = .said(change(who, note)) }
      return .noteTold(note: note, particulars: .privateNote(changes: told))
    case .optionWeighed(let note, let weight, let side, let words):
      return .optionWeighed(
        note: note, weight: weight, side: side, words: changed(words, weight))
    case .preferenceSet(let note, let strength, let reason?):
      return .preferenceSet(note: note, strength: strength, reason: change(reason, note))
    case .decided(let note, let status, let reservation?):
      return .decided(note: note, status: status, reservation: changed(reservation, note))
    case .stepAnswered(let note, let status, let comment?):
      return .stepAnswered(note: note, status: status, comment: changed(comment, note))
    default: return self
    }
  }
}

extension String {
  func withEachWord(ending mark: String) -> String {
    split(separator: " ").map { $0 + mark }.joined(separator: " ")
  }
}
