import Conversation
import Foundation
import GRDB

extension Archive {
  /// Takes away every word of a person or of a conversation because a person decided so: bodies,
  /// texts to be found, lists, and half-typed text. What stays are the envelopes, which say when and
  /// by whom something was kept, and the event that says who decided and why; so the chain still
  /// verifies. How many entries lost their words. Copies made before keep them.
  ///
  /// - Throws: `heldBack` with the reason; `inUse` while a conversation of it is open elsewhere;
  ///   `nothingToDispose`; then nothing was disposed of.
  public func dispose(
    of subject: ArchiveEvent.Subject, reason: String, at: Moment
  ) throws(ArchiveError) -> Int {
    try expectWritable()
    let held = try streams(of: subject)
    guard !held.isEmpty else { throw .nothingToDispose }
    // While they live nobody else can open these for writing.
    var holds: [Hold] = []
    for case .conversation(let conversation) in held.keys {
      guard let hold = try hold(conversation, at: at) else { throw .inUse }
      holds.append(hold)
    }
    defer { withExtendedLifetime(holds) {} }
    let (count, head) = try stating {
      try inPlace {
        try journal.write { database in
          try Archive.dispose(
            of: subject, held, reason, at, by: (currentWriter(database), author), database)
        }
      }
    }
    HeadFile.write(head, to: folder.head)
    // What the log still holds of the words is overwritten with it.
    try stating { try journal.moveLog() }
    return count
  }

  /// The streams that hold something of a subject, with their numbers: of a person every entry that
  /// was joined with theirs, and all their conversations.
  func streams(of subject: ArchiveEvent.Subject) throws(ArchiveError) -> [StreamID: Int64] {
    try ask { database in
      let numbers: [Int64] =
        switch subject {
        case .person(let person): try Archive.subjects(of: person, database)
        case .conversation(let conversation):
          try database.rows("SELECT id FROM conversation WHERE uuid = ?", [conversation.blob])
            .map { $0["id"] }
        }
      var streams: [StreamID: Int64] = [:]
      for number in numbers {
        let row = try database.row(
          """
          SELECT kind, uuid FROM stream WHERE id = ? AND EXISTS (
            SELECT 1 FROM entry JOIN body ON body.position = entry.position
            WHERE entry.stream = stream.id)
          """, [number])
        guard let row else { continue }
        streams[try StreamID(kind: row["kind"], subject: ID(blob: row["uuid"]))] = number
      }
      return streams
    }
  }

  /// The indexes keep words that are said no more in pieces that were not merged since, and FTS5's own
  /// way of overwriting them reaches only what is deleted while it is switched on.
  private static func makeIndexesAnew(_ database: Database) throws {
    for (index, _, _) in Schema.indexes {
      try database.execute(sql: "INSERT INTO \(index)(\(index)) VALUES('rebuild')")
    }
  }

  private static func dispose(
    of subject: ArchiveEvent.Subject, _ streams: [StreamID: Int64], _ reason: String,
    _ at: Moment, by writer: (device: Writer, author: AuthorID), _ database: Database
  ) throws -> (Int, Head) {
    if let held = try reasons(database, holding: Array(streams.values)).first {
      throw ArchiveError.heldBack(reason: held)
    }
    let numbers = streams.values.sorted().map(String.init).joined(separator: ", ")
    let bodies = """
      SELECT position FROM body WHERE position IN (
        SELECT position FROM entry WHERE stream IN (\(numbers)))
      """
    let count = Int(try database.number("SELECT count(*) FROM (\(bodies))") ?? 0)
    let event = ArchiveEvent.disposed(subject: subject, reason: reason, entries: count)
    let next = try Journal.greatestLamport(database) + 1
    let kept = try keep(
      [entry(event, writer.author, at, lamport: next)], by: writer.device, database)
    let by = try database.number("SELECT max(position) FROM entry") ?? 0
    try database.execute(
      sql: "INSERT INTO disposal(position, by) SELECT position, \(by) FROM (\(bodies))")
    try database.execute(sql: "DELETE FROM body WHERE position IN (\(bodies))")
    try NamedBytes.drop(of: Array(streams.values), database)
    for stream in streams.keys {
      try dropDrafts(of: stream, database)
      guard case .conversation(let conversation) = stream else { continue }
      try database.run("DELETE FROM holder WHERE conversation = ?", [conversation.blob])
    }
    var projections = Projections(database)
    try projections.update(streams)
    try makeIndexesAnew(database)
    return (count, kept.head)
  }
}
