import GRDB

/// The tables of the sealed file.
///
/// The journal is never changed: triggers refuse it. Bodies stand apart from their envelopes, so
/// that one can be disposed of and the chain still verifies. All under "projections" follows from
/// the journal and may be made anew at any time.
enum Schema {
  /// Goes up with each change of the tables that are not made anew from the journal.
  static let version = 4
  /// Goes up when what projections hold is computed otherwise; an archive with older ones makes
  /// them anew when it is opened.
  static let projections: Int64 = 19

  static func make(_ database: Database) throws {
    try database.execute(sql: journal)
    try database.execute(sql: beside)
    try database.execute(sql: projectionTables)
    try database.execute(sql: fieldsOfOthers)
    try database.execute(sql: signatures)
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// The version of a file's tables; refuses what a newer program made.
  static func found(_ database: Database) throws -> Int {
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard found <= version else { throw ArchiveError.newerSchema(found) }
    guard found >= 1 else { throw ArchiveError.damaged(from: nil) }
    return found
  }

  /// Takes the projections away and makes their tables empty, as today's version has them.
  static func makeProjectionsAnew(_ database: Database) throws {
    for table in [
      "found", "named", "paged", "text", "page", "person", "conversation", "summary", "work",
      "answer", "audit",
      "clinician", "held", "joined", "certified", "tookOver", "latest",
    ] {
      try database.execute(sql: "DROP TABLE IF EXISTS \(table)")
    }
    try database.execute(sql: projectionTables)
    try database.execute(sql: "DELETE FROM setting WHERE name IN ('localHelp', 'backedUp')")
  }

  /// The tables that are not made anew, from one version to the next.
  static func takeAStep(from old: Int, _ database: Database) throws {
    switch old {
    case 1:
      try database.execute(sql: "DROP TRIGGER body_remains")
      try database.execute(sql: disposal)
      try database.execute(sql: fieldsOfOthers)
    case 2: try database.execute(sql: draftsOfFields)
    case 3:
      try database.execute(sql: "DROP TRIGGER entry_stays")
      try database.execute(sql: signatures)
      // Whatever lists there are: who counts in them follows from the keys.
      try database.execute(sql: "DELETE FROM setting WHERE name = 'projections'")
    default: throw ArchiveError.damaged(from: nil)
    }
    try database.execute(sql: "PRAGMA user_version = \(old + 1)")
  }

  /// Fields of an entry's envelope that a newer version wrote and no chain covers.
  private static let fieldsOfOthers = """
    CREATE TABLE IF NOT EXISTS other(
      position INTEGER PRIMARY KEY REFERENCES entry, fields BLOB NOT NULL
    ) STRICT;
    """

  private static let journal = """
    CREATE TABLE device(id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE) STRICT;
    CREATE TABLE author(id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE) STRICT;
    CREATE TABLE zone(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE stream(
      id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, uuid BLOB NOT NULL, UNIQUE(kind, uuid)
    ) STRICT;
    CREATE TABLE entry(
      position INTEGER PRIMARY KEY, id BLOB NOT NULL,
      device INTEGER NOT NULL REFERENCES device, number INTEGER NOT NULL,
      stream INTEGER NOT NULL REFERENCES stream, author INTEGER NOT NULL REFERENCES author,
      at INTEGER NOT NULL, offset INTEGER NOT NULL, zone INTEGER NOT NULL REFERENCES zone,
      lamport INTEGER NOT NULL, seal BLOB NOT NULL, hash BLOB NOT NULL,
      UNIQUE(device, number), UNIQUE(stream, id)
    ) STRICT;
    CREATE TABLE body(
      position INTEGER PRIMARY KEY REFERENCES entry, salt BLOB NOT NULL, event BLOB NOT NULL
    ) STRICT;
    CREATE TABLE anchor(
      device INTEGER NOT NULL REFERENCES device, number INTEGER NOT NULL, hash BLOB NOT NULL,
      PRIMARY KEY(device, number, hash)
    ) STRICT;

    """
    + ["device", "author", "zone", "stream", "body", "anchor"].map(stays).joined()
    + ["device", "author", "zone", "stream", "entry", "anchor"].map(remains).joined() + disposal

  private static func stays(_ table: String) -> String {
    """
    CREATE TRIGGER \(table)_stays BEFORE UPDATE ON \(table)
      BEGIN SELECT RAISE(ABORT, 'append-only'); END;

    """
  }

  private static func remains(_ table: String) -> String {
    """
    CREATE TRIGGER \(table)_remains BEFORE DELETE ON \(table)
      BEGIN SELECT RAISE(ABORT, 'append-only'); END;

    """
  }

  /// Whose bodies a person decided to dispose of, by the position of the entry that says so: only
  /// those can be taken away.
  private static let disposal = """
    CREATE TABLE disposal(
      position INTEGER PRIMARY KEY REFERENCES entry, by INTEGER NOT NULL REFERENCES entry
    ) STRICT;
    CREATE TRIGGER body_remains BEFORE DELETE ON body
      WHEN OLD.position NOT IN (SELECT position FROM disposal)
      BEGIN SELECT RAISE(ABORT, 'append-only'); END;

    """ + stays("disposal") + remains("disposal")

  /// Who signed each entry, what is about keys and signatures, and bytes that entries name. An entry of a time without them gets
  /// its own once, marked as vouched for; nothing else of it is ever changed.
  private static let signatures = """
    CREATE TABLE signer(id INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE) STRICT;
    ALTER TABLE entry ADD COLUMN signer INTEGER REFERENCES signer;
    ALTER TABLE entry ADD COLUMN signature BLOB;
    ALTER TABLE entry ADD COLUMN vouched INTEGER;
    CREATE TRIGGER entry_stays BEFORE UPDATE OF
        position, id, device, number, stream, author, at, offset, zone, lamport, seal, hash ON entry
      BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    CREATE TRIGGER entry_stays_signed BEFORE UPDATE OF signer, signature, vouched ON entry
      WHEN OLD.signature IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    CREATE TABLE authorKey(key BLOB PRIMARY KEY, author BLOB NOT NULL, seed BLOB) STRICT;
    CREATE INDEX authorKey_author ON authorKey(author);
    CREATE TABLE deviceKey(device BLOB PRIMARY KEY, key BLOB NOT NULL, seed BLOB NOT NULL) STRICT;
    CREATE TABLE blob(digest BLOB PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
    CREATE TABLE blobOf(
      stream INTEGER NOT NULL REFERENCES stream, digest BLOB NOT NULL, PRIMARY KEY(stream, digest)
    ) STRICT, WITHOUT ROWID;

    """ + stays("signer") + remains("signer")

  /// What is about this copy of the archive, or about now: overwritten, and no part of the record.
  private static let beside = """
    CREATE TABLE setting(name TEXT PRIMARY KEY, value ANY) STRICT;
    CREATE TABLE witness(
      device BLOB NOT NULL, number INTEGER NOT NULL, hash BLOB NOT NULL,
      PRIMARY KEY(device, number, hash)
    ) STRICT;
    CREATE TABLE holder(conversation BLOB PRIMARY KEY, since BLOB NOT NULL) STRICT;
    """ + drafts

  /// What is half typed in the field `row` of a page, by the kind of page and whom it is about (those
  /// of a stream where it is the page of one), and by the window that it is typed in.
  private static let drafts = """

    CREATE TABLE draft(
      kind INTEGER NOT NULL, subject BLOB NOT NULL, row TEXT NOT NULL, instance BLOB NOT NULL,
      draft BLOB NOT NULL, PRIMARY KEY(kind, subject, row, instance)
    ) STRICT;
    """

  /// Until version 2 the only draft was that of a talk.
  private static let draftsOfFields =
    "ALTER TABLE draft RENAME TO talk;" + drafts + """

      INSERT INTO draft SELECT 2, conversation, '', x'', draft FROM talk ORDER BY rowid;
      DROP TABLE talk;
      """

  /// The tokenizer of the indexes.
  static let tokenizer = ["words"]

  private static let tokens = "tokenize='\(tokenizer.joined(separator: " "))'"

  private static let projectionTables = """
    CREATE TABLE clinician(author BLOB PRIMARY KEY, clinician BLOB NOT NULL) STRICT;
    CREATE TABLE audit(position INTEGER PRIMARY KEY, subject INTEGER NOT NULL) STRICT;
    CREATE INDEX audit_subject ON audit(subject, position);
    CREATE TABLE held(subject INTEGER PRIMARY KEY, reason TEXT NOT NULL) STRICT;
    CREATE TABLE certified(
      key BLOB NOT NULL, device BLOB NOT NULL, author BLOB NOT NULL, position INTEGER NOT NULL,
      PRIMARY KEY(key, device, author, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX certified_device ON certified(device);
    CREATE TABLE latest(
      what TEXT PRIMARY KEY, lamport INTEGER NOT NULL, device BLOB NOT NULL, number INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE tookOver(
      hash BLOB NOT NULL, position INTEGER NOT NULL, PRIMARY KEY(hash, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE joined(id INTEGER PRIMARY KEY, other INTEGER NOT NULL) STRICT;
    CREATE INDEX joined_other ON joined(other);
    CREATE TABLE person(
      id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, person BLOB NOT NULL, name TEXT NOT NULL,
      likeness TEXT NOT NULL, sort TEXT NOT NULL, born INTEGER, nhs TEXT, family TEXT NOT NULL,
      given TEXT NOT NULL, title TEXT NOT NULL, preferred TEXT NOT NULL, gender TEXT NOT NULL
    ) STRICT;
    CREATE INDEX person_sort ON person(sort, uuid);
    CREATE INDEX person_likeness ON person(likeness);
    CREATE INDEX person_born ON person(born);
    CREATE INDEX person_nhs ON person(nhs);
    CREATE TABLE conversation(
      id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, person INTEGER NOT NULL,
      contact INTEGER NOT NULL UNIQUE, day INTEGER NOT NULL, isAbandoned INTEGER NOT NULL,
      started INTEGER NOT NULL, startedOffset INTEGER NOT NULL, startedZone TEXT NOT NULL,
      changed INTEGER NOT NULL, changedOffset INTEGER NOT NULL, changedZone TEXT NOT NULL,
      standing TEXT NOT NULL, reason TEXT NOT NULL, version INTEGER NOT NULL,
      minutes INTEGER NOT NULL, review INTEGER, privateNotes INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX conversation_person ON conversation(person, started);
    CREATE TABLE summary(conversation INTEGER PRIMARY KEY, summary BLOB NOT NULL) STRICT;
    CREATE TABLE work(
      conversation INTEGER NOT NULL, place INTEGER NOT NULL, rank INTEGER NOT NULL,
      turn INTEGER NOT NULL, due INTEGER, step BLOB, said INTEGER,
      PRIMARY KEY(conversation, place)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX work_order ON work(rank, turn, conversation, place);
    CREATE TABLE answer(
      conversation INTEGER NOT NULL, place INTEGER NOT NULL, step BLOB NOT NULL,
      at INTEGER NOT NULL, isOpen INTEGER NOT NULL, PRIMARY KEY(conversation, place)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX answer_step ON answer(step, at);
    CREATE TABLE text(
      id INTEGER PRIMARY KEY, note BLOB, kind TEXT, isOpen INTEGER NOT NULL,
      words TEXT NOT NULL, name TEXT NOT NULL
    ) STRICT;
    CREATE TABLE page(
      id INTEGER PRIMARY KEY, person INTEGER NOT NULL, day INTEGER NOT NULL,
      isOpen INTEGER NOT NULL, words TEXT NOT NULL, name TEXT NOT NULL
    ) STRICT;
    CREATE INDEX page_person ON page(person);
    CREATE VIRTUAL TABLE found USING fts5(
      words, name, content='text', content_rowid='id', prefix='1 2 3', \(tokens)
    );
    CREATE VIRTUAL TABLE named USING fts5(
      name, content='person', content_rowid='id', prefix='1 2 3', \(tokens)
    );
    CREATE VIRTUAL TABLE paged USING fts5(
      words, name, content='page', content_rowid='id', prefix='1 2 3', \(tokens)
    );
    """ + indexes.map { fitted($0.name) + followed(by: $0.name, $0.table, $0.columns) }.joined()

  /// The search indexes: what was said, whose names there are, what stands on their pages; each with
  /// the table and the columns that it indexes.
  static let indexes = [
    (name: "found", table: "text", columns: ["words", "name"]),
    (name: "named", table: "person", columns: ["name"]),
    (name: "paged", table: "page", columns: ["words", "name"]),
  ]

  /// FTS5 makes its pieces as large as fit into a page of the file (4050 of 4096 bytes). A sealed page
  /// holds 80 bytes less, so that each would be torn in two pages, to be read and unsealed one by one.
  private static func fitted(_ index: String) -> String {
    "INSERT INTO \(index)(\(index), rank) VALUES('pgsz', 3960);"
  }

  /// Triggers that keep a search index beside the table it indexes.
  private static func followed(by index: String, _ table: String, _ columns: [String]) -> String {
    let names = columns.joined(separator: ", ")
    let old = columns.map { "old." + $0 }.joined(separator: ", ")
    let new = columns.map { "new." + $0 }.joined(separator: ", ")
    let remove = "INSERT INTO \(index)(\(index), rowid, \(names)) VALUES('delete', old.id, \(old));"
    let add = "INSERT INTO \(index)(rowid, \(names)) VALUES(new.id, \(new));"
    return """

      CREATE TRIGGER \(table)_added AFTER INSERT ON \(table) BEGIN \(add) END;
      CREATE TRIGGER \(table)_removed AFTER DELETE ON \(table) BEGIN \(remove) END;
      CREATE TRIGGER \(table)_changed AFTER UPDATE OF \(names) ON \(table)
        BEGIN \(remove) \(add) END;
      """
  }
}
