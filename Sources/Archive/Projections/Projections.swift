import Conversation
import Foundation
import GRDB

/// Keeps what follows from the journal beside it, within the transaction that changes it.
struct Projections {
  let database: Database
  /// Texts to be written at the end of a bulk, in the order the index wants: ascending.
  var waiting: [(id: Int64, row: TextRow)] = []
  var waitingPages: [Int64: [PageRow]] = [:]
  let isBulk: Bool
  /// Who stands on one page, as far as it was asked for since somebody was joined or parted.
  var pages: JoinedPages
  /// What the lists hold of one conversation: before it is updated, and after the last one was.
  private(set) var known: KnownRows?

  init(_ database: Database, isBulk: Bool = false, knowing known: KnownRows? = nil) {
    self.database = database
    self.isBulk = isBulk
    pages = JoinedPages(database)
    self.known = known
  }

  /// Brings everything that these streams touch up to date. `whole` holds streams whose every entry
  /// is known already and need not be read again; `tell` hears of each stream that is done.
  mutating func update(
    _ streams: [StreamID: Int64], whole: [StreamID: [Entry]] = [:],
    tell: () throws -> Void = {}
  ) throws {
    var conversations: [Int64: ConversationID] = [:]
    var people: [Int64: Person?] = [:]
    for (stream, number) in streams {
      switch stream {
      case .person(let id):
        people[number] = Person(id, try whole[stream] ?? Entries.of(stream: number, database))
      case .conversation(let id): conversations[number] = id
      case .archive: break
      }
    }
    for person in try update(people: people) {
      conversations.merge(try conversationsOf(person: person)) { known, _ in known }
    }
    try writeWaitingPages()
    for (number, id) in conversations.sorted(by: { $0.key < $1.key }) {
      let entries =
        try whole[.conversation(id)] ?? Entries.of(stream: number, database)
      try updateConversation(number, id, entries)
      try tell()
    }
    try writeWaiting()
  }

  private func conversationsOf(person: Int64) throws -> [Int64: ConversationID] {
    var found: [Int64: ConversationID] = [:]
    for row in try database.rows(
      "SELECT id, uuid FROM conversation WHERE person = ?", [person])
    {
      found[row["id"]] = try ID(blob: row["uuid"])
    }
    return found
  }

  // MARK: Conversations

  private mutating func updateConversation(
    _ number: Int64, _ id: ConversationID, _ entries: [Entry]
  ) throws {
    let known = known?.number == number ? known : nil
    self.known = nil
    let old = try known?.made.rows ?? ConversationRows.stored(number, database)
    guard let made = try MadeRows(entries, &pages, database, after: known?.made) else {
      if let old { try remove(number, old) }
      return
    }
    let new = made.rows
    guard old != new else {
      self.known = known
      return
    }
    var contact = try known?.contact ?? contact(of: number)
    if let known = contact, old?.brief.started.milliseconds != new.brief.started.milliseconds {
      try removeTexts(at: known)
      contact = nil
    }
    let place = try contact ?? freeContact(new.brief.started.milliseconds)
    try write(
      number, id, new, contact: place, isMoved: contact == nil || old?.person != new.person)
    if old?.summary != new.summary {
      try database.run(
        "INSERT OR REPLACE INTO summary(conversation, summary) VALUES(?, ?)",
        [number, new.summary])
    }
    if old?.work != new.work { try writeWork(number, new.work, replacing: old != nil) }
    if old?.answers != new.answers { try writeAnswers(number, new.answers, replacing: old != nil) }
    try writeTexts(new.texts, at: place, replacing: contact == nil ? [] : old?.texts ?? [])
    self.known = KnownRows(number: number, contact: place, made: made)
  }

  private func write(
    _ number: Int64, _ id: ConversationID, _ rows: ConversationRows, contact: Int64, isMoved: Bool
  ) throws {
    let own = ["person", "contact", "day", "isAbandoned"] + Brief.columns
    // SQLite writes the indexes of every column that is set, also to what it was.
    let set = isMoved ? own : own.filter { !["person", "contact", "started"].contains($0) }
    let values: StatementArguments = [
      number, id.blob, try Journal.number(of: .person(rows.person), in: database), contact,
      rows.day, rows.isAbandoned,
    ]
    try database.run(
      """
      INSERT INTO conversation(id, uuid, \(own.joined(separator: ", ")))
      VALUES(\(Array(repeating: "?", count: own.count + 2).joined(separator: ", ")))
      ON CONFLICT(id) DO UPDATE SET
        \(set.map { "\($0) = excluded.\($0)" }.joined(separator: ", "))
      """, values + rows.brief.values)
  }

  private func writeWork(_ number: Int64, _ work: [WorkRow], replacing: Bool) throws {
    if replacing { try database.run("DELETE FROM work WHERE conversation = ?", [number]) }
    for (place, row) in work.enumerated() {
      try database.run(
        """
        INSERT INTO work(conversation, place, rank, turn, due, step, said)
        VALUES(?, ?, ?, ?, ?, ?, ?)
        """,
        [number, place, row.rank, row.turn, row.due, row.step, row.said])
    }
  }

  private func writeAnswers(_ number: Int64, _ answers: [AnswerRow], replacing: Bool) throws {
    if replacing { try database.run("DELETE FROM answer WHERE conversation = ?", [number]) }
    for (place, row) in answers.enumerated() {
      try database.run(
        "INSERT INTO answer(conversation, place, step, at, isOpen) VALUES(?, ?, ?, ?, ?)",
        [number, place, row.step, row.at, row.isOpen])
    }
  }

  private func remove(_ number: Int64, _ rows: ConversationRows) throws {
    if let contact = try contact(of: number) { try removeTexts(at: contact) }
    for table in ["work", "answer", "summary"] {
      try database.run("DELETE FROM \(table) WHERE conversation = ?", [number])
    }
    try database.run("DELETE FROM conversation WHERE id = ?", [number])
  }
}
