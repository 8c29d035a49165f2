import Conversation
import Foundation
import GRDB

/// Half-typed text: rows beside the entries, overwritten at each change, gone when the value is kept.
extension Archive {
  /// A program that has the archive open.
  ///
  /// Two of them may be at the page of one person, or register somebody, at the same time. What is
  /// half typed there bears the mark of its window, whose byte is locked while the window lives. In a
  /// talk it bears none: a talk is held by one window.
  enum Window {}

  /// Keeps the half-typed note of a talk and the place of the talk, over what was there: it outlives
  /// the process at once, and is on the disk with the next entry.
  public func keep(_ place: TalkPlace) throws(ArchiveError) {
    try keep(place.json, .noteLine(of: place.conversation))
  }

  /// Keeps the half-typed text of a field, as that of a note is kept; an empty one is forgotten.
  public func keep(_ draft: Draft) throws(ArchiveError) {
    precondition(!draft.row.isEmpty, "A field has a name.")
    guard draft.text.isEmpty else { return try keep(draft.json, draft.id) }
    try stating {
      try inPlace {
        try desk.writeWithoutTransaction { try Archive.drop(draft.id, of: window, $0) }
      }
    }
  }

  private func keep(_ json: Data, _ field: Draft.ID) throws(ArchiveError) {
    try stating {
      // One statement is a transaction by itself. It writes in place: a row that goes and comes
      // again would change the page of its index too. Of what was disposed of nothing is kept, by a
      // window that has not noticed yet.
      try inPlace {
        try desk.writeWithoutTransaction { database in
          try database.run(
            """
            INSERT INTO draft(kind, subject, row, instance, draft) SELECT ?1, ?2, ?3, ?4, ?5
            WHERE NOT EXISTS (SELECT 1 FROM stream WHERE kind = ?1 AND uuid = ?2) OR EXISTS (
              SELECT 1 FROM stream JOIN entry ON entry.stream = stream.id
                JOIN body ON body.position = entry.position
              WHERE kind = ?1 AND uuid = ?2)
            ON CONFLICT(kind, subject, row, instance) DO UPDATE SET draft = excluded.draft
            """, Archive.key(of: field, window) + [json])
        }
      }
    }
  }

  /// Where a talk stands, with its half-typed note.
  public func talkPlace(of conversation: ConversationID) throws(ArchiveError) -> TalkPlace? {
    try ask { database in
      try database.row(
        "SELECT draft FROM draft WHERE \(Archive.isTalkPlace) AND subject = ?", [conversation.blob]
      ).map { try read(TalkPlace.self, $0["draft"]) }
    }
  }

  /// The conversations in which half-typed text waits.
  public func halfTyped() throws(ArchiveError) -> Set<ConversationID> {
    try ask { database in
      let rows = try database.rows(
        "SELECT subject, row, draft FROM draft WHERE kind = 2 ORDER BY subject, row")
      return try Set(
        rows.filter { row in
          let name: String = row["row"]
          return try !name.isEmpty || !read(TalkPlace.self, row["draft"]).text.isEmpty
        }.map { try ID(blob: $0["subject"]) })
    }
  }

  /// The half-typed text of the fields of a page, in the order of their names.
  ///
  /// Where no hold guards the page these are the drafts of this window, and of windows that live no
  /// more: those become its own. What stands in a window that lives is never among them.
  public func drafts(at place: Draft.Place) throws(ArchiveError) -> [Draft] {
    guard !place.isHeld, whyOnlyReadable == nil else {
      return try ask { try Archive.drafts(at: place, of: window, $0) }
    }
    return try stating {
      try inPlace {
        try desk.write { database in
          try adopt(place, database)
          return try Archive.drafts(at: place, of: window, database)
        }
      }
    }
  }

  private static func drafts(
    at place: Draft.Place, of window: ID<Window>, _ database: Database
  ) throws -> [Draft] {
    try database.rows(
      """
      SELECT row, draft FROM draft
      WHERE kind = ? AND subject = ? AND instance = ? AND row <> '' ORDER BY row
      """, [place.kind, place.subject, place.instance(of: window)]
    ).map { try Draft(place: place, row: $0["row"], json: $0["draft"]) }
  }

  /// Makes the drafts of windows that live no more this window's own: those of the one that began
  /// last come first. A field in which something is half typed here already keeps it, and the other
  /// text waits.
  private func adopt(_ place: Draft.Place, _ database: Database) throws {
    let windows = try database.rows(
      """
      SELECT instance FROM draft WHERE kind = ? AND subject = ?
      GROUP BY instance ORDER BY max(rowid) DESC
      """, [place.kind, place.subject]
    ).map { try ID<Window>(blob: $0["instance"]) }
    var isEmpty = !windows.contains(window)
    for other in windows where try other != window && !lockFile.isTakenElsewhere(other.byte) {
      // Two people who were half registered in two windows never become one (hazard H01).
      guard isEmpty || place != .newPerson else { return }
      try database.run(
        """
        UPDATE OR IGNORE draft SET instance = ? WHERE kind = ? AND subject = ? AND instance = ?
        """, [window.blob, place.kind, place.subject, other.blob])
      isEmpty = false
    }
  }

  /// Forgets the draft of a field in this window.
  static func drop(_ field: Draft.ID, of window: ID<Window>, _ database: Database) throws {
    try database.run(
      "DELETE FROM draft WHERE kind = ? AND subject = ? AND row = ? AND instance = ?",
      key(of: field, window))
  }

  /// Forgets all that is half typed of a person or in a conversation, in every window.
  static func dropDrafts(of stream: StreamID, _ database: Database) throws {
    try database.run(
      "DELETE FROM draft WHERE kind = ? AND subject = ?", [stream.kind, stream.subject.blob])
  }

  /// Reads every draft.
  ///
  /// - Throws: `damaged` when one can't be read.
  static func checkDrafts(_ database: Database) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT row, draft FROM draft")
    while let row = try rows.next() {
      let name: String = row["row"]
      if name.isEmpty {
        _ = try read(TalkPlace.self, row["draft"])
      } else {
        _ = try Draft(place: .settings, row: name, json: row["draft"])
      }
    }
  }

  /// The rows of the table of drafts that say where a talk stands.
  static let isTalkPlace = "draft.kind = 2 AND draft.row = '' AND draft.instance = x''"

  private static func key(of field: Draft.ID, _ window: ID<Window>) -> StatementArguments {
    [field.place.kind, field.place.subject, field.row, field.place.instance(of: window)]
  }
}

extension Draft.Place {
  /// The number of its kind in the tables; that of a stream where it is the page of one.
  fileprivate var kind: Int64 {
    switch self {
    case .person(let person): StreamID.person(person).kind
    case .conversation(let conversation): StreamID.conversation(conversation).kind
    case .newPerson: 4
    case .settings: 5
    case .reflection: 6
    }
  }

  /// What it is about; nothing where there is one such page.
  fileprivate var subject: Data {
    switch self {
    case .person(let person): person.blob
    case .conversation(let conversation): conversation.blob
    case .newPerson, .settings, .reflection: Data()
    }
  }

  /// Whether a hold keeps other windows from it.
  fileprivate var isHeld: Bool {
    switch self {
    case .conversation: true
    case .person, .newPerson, .settings, .reflection: false
    }
  }

  /// The mark of a draft that is typed in a window.
  fileprivate func instance(of window: ID<Archive.Window>) -> Data {
    isHeld ? Data() : window.blob
  }
}

extension ID<Archive.Window> {
  /// The byte that is locked while the window lives; no conversation's byte is as high.
  var byte: Int64 {
    let mixed = halves.high ^ halves.low
    return Int64(0x4000_0000_0000_0000 | mixed & 0x1FFF_FFFF_FFFF_FFFF)
  }
}
