import Conversation
import Foundation
import GRDB

/// Keeps what follows from the journal beside it, within the transaction that changes it.
struct Projections {
  let database: Database
  /// Texts to be written at the end of a bulk, in the order the index wants: ascending.
  private var waiting: [(id: Int64, row: TextRow)] = []
  private var waitingPages: [Int64: [PageRow]] = [:]
  private let isBulk: Bool
  /// What the lists hold of one conversation: before it is updated, and after the last one was.
  private(set) var known: KnownRows?

  init(_ database: Database, isBulk: Bool = false, knowing known: KnownRows? = nil) {
    self.database = database
    self.isBulk = isBulk
    self.known = known
  }

  /// Brings everything that these streams touch up to date. `whole` holds streams whose every entry
  /// is known already and need not be read again; `tell` hears of each stream that is done.
  mutating func update(
    _ streams: [StreamID: Int64], whole: [StreamID: [Entry]] = [:],
    tell: () throws -> Void = {}
  ) throws {
    var conversations: [Int64: ConversationID] = [:]
    for (stream, number) in inOrderOfNumbers(streams) {
      switch stream {
      case .person(let id):
        let entries = try whole[stream] ?? Entries.of(stream: number, database)
        for person in try updatePerson(id, number, entries) {
          conversations.merge(try conversationsOf(person: person)) { known, _ in known }
        }
      case .conversation(let id): conversations[number] = id
      case .archive: break
      }
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

  private func inOrderOfNumbers(_ streams: [StreamID: Int64]) -> [(StreamID, Int64)] {
    streams.map { ($0.key, $0.value) }.sorted { $0.1 < $1.1 }
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

  // MARK: People

  /// Answers with the people whose conversations change with this: those whose name, which stands
  /// beside the texts of every conversation, is another one, and those who were joined or parted.
  private mutating func updatePerson(
    _ id: PersonID, _ number: Int64, _ entries: [Entry]
  ) throws -> [Int64] {
    let alone = Person(id, entries)
    let before = try Joined(number, database)
    let isMoved = try setJoined(number, alone?.joinedTo)
    let after = try Joined(number, database)
    var changed: Set<Int64> = isMoved ? Set(before.all + after.all) : []
    for part in Set(before.all + after.all) {
      let joined = try Joined(part, database)
      let person =
        joined.chief != part
        ? nil
        : joined.others.isEmpty && part == number
          ? alone : try joined.person(database)
      if try write(person, part) { changed.insert(part) }
    }
    return changed.sorted()
  }

  /// Remembers to which other entry one is joined; whether that is new.
  private func setJoined(_ number: Int64, _ other: PersonID?) throws -> Bool {
    let old = try database.number("SELECT other FROM joined WHERE id = ?", [number])
    let new = try other.map { try Journal.number(of: .person($0), in: database) }
    guard old != new else { return false }
    if let new {
      try database.run("INSERT OR REPLACE INTO joined(id, other) VALUES(?, ?)", [number, new])
    } else {
      try database.run("DELETE FROM joined WHERE id = ?", [number])
    }
    return true
  }

  /// Returns whether the name is another one.
  private mutating func write(_ person: Person?, _ number: Int64) throws -> Bool {
    let old = try PersonRows.stored(number, database)
    let new = try person.map(PersonRows.init)
    guard old != new else { return false }
    if let new {
      try write(new, of: number, person?.id)
    } else {
      try database.run("DELETE FROM person WHERE id = ?", [number])
    }
    if old?.pages != new?.pages {
      if old != nil { try database.run("DELETE FROM page WHERE person = ?", [number]) }
      let pages = new?.pages ?? []
      if isBulk { waitingPages[number] = pages } else { try insert(pages, of: number) }
    }
    return old?.name != new?.name
  }

  private func write(_ rows: PersonRows, of number: Int64, _ id: PersonID?) throws {
    let own = [
      "person", "name", "alias", "sort", "born", "nhs", "family", "given", "title", "preferred",
      "gender",
    ]
    let (details, values): (PersonDetails, StatementArguments) = (
      rows.details, [number, id?.blob, rows.person, rows.name, rows.alias, rows.sort, rows.born]
    )
    try database.run(
      """
      INSERT INTO person(id, uuid, \(own.joined(separator: ", ")))
      VALUES(\(Array(repeating: "?", count: own.count + 2).joined(separator: ", ")))
      ON CONFLICT(id) DO UPDATE SET
        \(own.map { "\($0) = excluded.\($0)" }.joined(separator: ", "))
      """,
      values + [
        rows.nhs, details.family, details.given, details.title, details.preferredName,
        details.gender,
      ])
  }

  /// Puts the texts of a page after those of others that were changed in the same millisecond.
  private func insert(_ pages: [PageRow], of person: Int64) throws {
    for row in pages {
      let first = TextPlace.id(row.changed, 0)
      let last = try database.number(
        "SELECT max(id) FROM page WHERE id BETWEEN ? AND ?",
        [first, TextPlace.id(row.changed + 1, 0) - 1])
      try database.run(
        "INSERT INTO page(id, person, day, isOpen, words, name) VALUES(?, ?, ?, ?, ?, ?)",
        [last.map { $0 + 1 } ?? first, person, row.day, row.isOpen, row.words, row.name])
    }
  }

  // MARK: Conversations

  private mutating func updateConversation(
    _ number: Int64, _ id: ConversationID, _ entries: [Entry]
  ) throws {
    let known = known?.number == number ? known : nil
    self.known = nil
    let old = try known?.rows ?? ConversationRows.stored(number, database)
    guard let made = try Made(entries, knowing: known, database) else {
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
    self.known = KnownRows(
      number: number, contact: place, person: made.person, name: made.name, summary: made.summary,
      rows: new)
  }

  /// What the entries of a conversation come to; `nil` when nothing was started.
  static func rows(of entries: [Entry], _ database: Database) throws -> ConversationRows? {
    try Made(entries, knowing: nil, database)?.rows
  }

  /// The rows of a conversation with what they were made of.
  private struct Made {
    let person: PersonID
    let name: String
    let summary: Summary
    let rows: ConversationRows

    /// `known` is what was written last, when nothing else was since: who the person is to the
    /// lists can't have changed then.
    init?(_ entries: [Entry], knowing known: KnownRows?, _ database: Database) throws {
      guard let record = record(entries) else { return nil }
      person = record.person
      summary = Summary(record)
      if let known, known.person == person {
        name = known.name
        rows = try ConversationRows(
          record, summary, of: known.rows.person, name: name, after: known)
        return
      }
      let number = try Journal.number(of: .person(person), in: database)
      let chief = try Joined(number, database).chief
      let named = try database.row("SELECT name FROM person WHERE id = ?", [chief])
      name = named?["name"] ?? ""
      rows = try ConversationRows(
        record, summary, of: try Joined.person(of: chief, database), name: name)
    }
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
        INSERT INTO work(conversation, place, rank, turn, due, step, said, item)
        VALUES(?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [number, place, row.rank, row.turn, row.due, row.step, row.said, row.item])
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

  // MARK: Texts

  private func contact(of number: Int64) throws -> Int64? {
    try database.number("SELECT contact FROM conversation WHERE id = ?", [number])
  }

  /// When the talk began, or the next millisecond that no other conversation has: the index is
  /// ordered by it, and each conversation has room for two million texts after it.
  private func freeContact(_ started: Int64) throws -> Int64 {
    var contact = TextPlace.contact(at: started)
    while try database.number("SELECT 1 FROM conversation WHERE contact = ?", [contact]) != nil {
      contact += 1
    }
    return contact
  }

  private mutating func writeTexts(
    _ texts: [TextRow], at contact: Int64, replacing old: [TextRow]
  ) throws {
    let places = 0..<max(texts.count, old.count)
    for place in places {
      let id = TextPlace.id(contact, place)
      let new = place < texts.count ? texts[place] : nil
      if place < old.count {
        guard old[place] != new else { continue }
        try database.run("DELETE FROM text WHERE id = ?", [id])
      }
      guard let new else { continue }
      if isBulk { waiting.append((id, new)) } else { try insert(new, id) }
    }
  }

  private func removeTexts(at contact: Int64) throws {
    try database.run(
      "DELETE FROM text WHERE id BETWEEN ? AND ?",
      [TextPlace.id(contact, 0), TextPlace.id(contact + 1, 0) - 1])
  }

  private mutating func writeWaiting() throws {
    // The index writes to the disk each time a text comes before the last one.
    for (id, row) in waiting.sorted(by: { $0.id < $1.id }) { try insert(row, id) }
    waiting = []
  }

  private mutating func writeWaitingPages() throws {
    let pages = waitingPages.sorted { left, right in
      (left.value.first?.changed ?? 0, left.key) < (right.value.first?.changed ?? 0, right.key)
    }
    for (person, rows) in pages { try insert(rows, of: person) }
    waitingPages = [:]
  }

  private func insert(_ row: TextRow, _ id: Int64) throws {
    try database.run(
      "INSERT INTO text(id, note, kind, isOpen, words, name) VALUES(?, ?, ?, ?, ?, ?)",
      [id, row.note, row.kind, row.isOpen, row.words, row.name])
  }
}

/// Where the texts of a conversation stand in the index: by contact time, so that the newest are
/// found by walking it backwards.
enum TextPlace {
  private static let bits = 21
  /// In the year 2109, with room for what began in the same millisecond.
  private static let latest: Int64 = 1 << 42 - 1_000_000

  /// The contact time that stands for a moment: one before 1970 or after 2109 is moved into it.
  static func contact(at milliseconds: Int64) -> Int64 { min(max(milliseconds, 0), latest) }

  static func id(_ contact: Int64, _ place: Int) -> Int64 { contact << bits + Int64(place) }
  static func contact(of id: Int64) -> Int64 { id >> bits }
}
