import Conversation

/// The words of made-up talks, marked so that they are known again wherever they turn up: each word
/// of a private note ends in `zq`, each word that is off the sheet in `zx`. No other word does.
func marked(_ entries: [Entry]) -> [Entry] {
  let record = record(entries)
  func mark(_ text: String, as note: NoteID) -> String {
    guard let note = record?.notes.first(where: { $0.id == note }) else { return text }
    if note.kind == .privateNote { return text.withEachWord(ending: privateMark) }
    return note.isOffSheet ? text.withEachWord(ending: offSheetMark) : text
  }
  return entries.map { entry in
    guard case .conversation(let talk, let event) = entry.happening else { return entry }
    return Entry(
      id: entry.id, author: entry.author, at: entry.at, lamport: entry.lamport,
      happening: .conversation(talk, event.mapWords(mark)))
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
    default: return self
    }
  }
}

extension String {
  func withEachWord(ending mark: String) -> String {
    split(separator: " ").map { $0 + mark }.joined(separator: " ")
  }
}
