import Conversation

/// A conversation written down in a test: each event becomes the next entry of one clinician on
/// one device, a minute after the last.
final class Talk {
  static let id: ConversationID = ConversationTests.id(2)
  static let amina: AuthorID = ConversationTests.id(6)
  static let other: AuthorID = ConversationTests.id(7)

  private(set) var entries: [Entry] = []
  var now = at("2026-11-21T10:00:00Z")
  private var ids = IDSource(seed: 99)

  /// A talk with Peggy that has begun: 10 minutes, at 10:00 on Saturday 21 November 2026.
  init(rules: RecordRules? = nil) {
    says(
      .started(
        person: ConversationTests.id(1), guide: "what-matters", guideVersion: 1, minutes: 10,
        rules: rules))
  }

  /// A talk in which these events followed the beginning.
  convenience init(_ events: ConversationEvent...) {
    self.init()
    for event in events { says(event) }
  }

  @discardableResult
  func says(_ event: ConversationEvent, by author: AuthorID = Talk.amina) -> EntryID {
    let number = entries.count + 1
    let entry = Entry(
      id: ids.id(), author: author, at: now, lamport: UInt64(number),
      happening: .conversation(Talk.id, event),
      place: Entry.Place(device: ConversationTests.id(5), number: Int64(number)))
    entries.append(entry)
    now = now.adding(minutes: 1)
    return entry.id
  }

  /// Keeps a note of a kind.
  func notes(
    _ note: UInt64, _ kind: NoteKind, _ text: String, by author: AuthorID = Talk.amina
  ) {
    says(
      .noted(note: ConversationTests.id(note), kind: kind, words: Words(text), stage: .today),
      by: author)
  }

  /// Takes back what Undo would; says whether there was anything.
  @discardableResult
  func undoes(by author: AuthorID = Talk.amina) -> Bool {
    guard let entry = lastUndoable(entries, by: author) else { return false }
    says(.undid(entry: entry), by: author)
    return true
  }

  /// Brings back what Redo would; says whether there was anything.
  @discardableResult
  func redoes(by author: AuthorID = Talk.amina) -> Bool {
    guard let entry = lastRedoable(entries, by: author) else { return false }
    says(.redid(entry: entry), by: author)
    return true
  }

  /// What it came to.
  var record: SharedDecisionRecord {
    guard let record = Conversation.record(entries) else {
      preconditionFailure("the talk has not begun")
    }
    return record
  }

  /// The words that stand, in the order they were written, leaving it as it is left out.
  var texts: [String] {
    record.notes.filter { $0.id != record.leavingItID }.map(\.words.text)
  }
}
