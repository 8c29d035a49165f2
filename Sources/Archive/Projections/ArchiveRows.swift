import Conversation
import Foundation
import GRDB

/// What the tables hold of the archive's own stream, who writes, what is held, what each event is
/// about, and of what stands in the audit besides.
enum ArchiveRows {
  /// Takes in what happened in one entry that stands at a position.
  static func add(_ entry: Entry, at position: Int64, _ database: Database) throws {
    switch entry.happening {
    case .archive(let event):
      if try counts(event, of: entry.author, database), try isLatest(event, entry, database) {
        try add(event, at: position, database)
      }
      try note(subject(of: event) ?? .archive, at: position, database)
    case .person(let person, let event):
      if deeds.union(deedsOfPeople).contains(event.type) {
        try note(.person(person), at: position, database)
      }
    case .conversation(let conversation, let event):
      if deeds.contains(event.type) {
        try note(.conversation(conversation), at: position, database)
      }
    case .unknown(let stream, _):
      if stream == .archive { try note(stream, at: position, database) }
    }
  }

  /// The events of people and conversations that stand in the audit: turns of the record, and what
  /// left the archive. Each word that was said is an entry of its own, with who and when.
  static let deeds: Set<String> = [
    "registered", "detailsChanged", "joinedTo", "started", "agreed", "amended", "abandoned",
    "closed", "printed", "saved", "copied", "copiedToMainRecord",
  ]

  /// Of people also that something was taken back: above all that two were joined.
  static let deedsOfPeople: Set<String> = ["undid", "redid"]

  /// Whether what an author says of the archive changes something here: only this archive's own authors
  /// say who writes in it, who helps, what is held and what was copied. An older program took in such
  /// entries of others; of those it counts how somebody names themselves.
  private static func counts(
    _ event: ArchiveEvent, of author: AuthorID, _ database: Database
  ) throws -> Bool {
    switch event {
    case .clinicianSet(author, _): return true
    case .clinicianSet, .localHelpSet, .serviceSet, .backedUp, .held, .released, .disposed,
      .deviceSet,
      .tookOver:
      return try Keyring(database).isOwn(author)
    case .created, .unlocked, .personOpened, .conversationOpened, .disclosed, .exported, .imported,
      .passphraseChanged, .recovered, .reflected, .privateListed, .restored, .keyChanged,
      .auditRead:
      return false
    }
  }

  /// Whether nothing that came later in the one order of entries says otherwise: what comes in from a file
  /// may be older than what stands here.
  private static func isLatest(
    _ event: ArchiveEvent, _ entry: Entry, _ database: Database
  ) throws -> Bool {
    let what: String? =
      switch event {
      case .clinicianSet(let author, _): "clinician \(author)"
      case .localHelpSet: "help"
      case .serviceSet: "service"
      case .backedUp: "copy"
      case .held(let subject, _), .released(let subject, _), .disposed(let subject, _, _):
        "held \(subject.stream.kind) \(subject.stream.subject)"
      case .deviceSet, .tookOver, .created, .unlocked, .personOpened, .conversationOpened,
        .disclosed, .exported, .imported, .passphraseChanged, .recovered, .reflected,
        .privateListed, .restored, .keyChanged, .auditRead:
        nil
      }
    guard let what, let place = entry.place else { return true }
    try database.run(
      """
      INSERT INTO latest(what, lamport, device, number) VALUES(?, ?, ?, ?)
      ON CONFLICT(what) DO UPDATE SET
        lamport = excluded.lamport, device = excluded.device, number = excluded.number
      WHERE (excluded.lamport, excluded.device, excluded.number) > (lamport, device, number)
      """,
      [what, Int64(bitPattern: entry.lamport), place.device.blob, place.number])
    return database.changesCount > 0
  }

  private static func add(
    _ event: ArchiveEvent, at position: Int64, _ database: Database
  ) throws {
    switch event {
    case .clinicianSet(let author, let clinician):
      try database.run(
        "INSERT OR REPLACE INTO clinician(author, clinician) VALUES(?, ?)",
        [author.blob, try written(clinician)])
    case .localHelpSet(let help): try set("localHelp", try written(help), database)
    case .serviceSet(let service): try set("service", try written(service), database)
    case .backedUp: try set("backedUp", position, database)
    case .held(let subject, let reason):
      try database.run(
        "INSERT OR REPLACE INTO held(subject, reason) VALUES(?, ?)",
        [try Journal.number(of: subject.stream, in: database), reason])
    case .released(let subject, _), .disposed(let subject, _, _):
      try database.run(
        "DELETE FROM held WHERE subject = ?", [Journal.number(of: subject.stream, in: database)])
    case .deviceSet(let device, let key, let author):
      try database.run(
        "INSERT INTO certified(key, device, author, position) VALUES(?, ?, ?, ?)",
        [Data(key.bytes), device.blob, author.blob, position])
    case .tookOver(_, let entries):
      for hash in entries {
        try database.run(
          "INSERT OR IGNORE INTO tookOver(hash, position) VALUES(?, ?)",
          [Data(hash.bytes), position])
      }
    case .created, .unlocked, .personOpened, .conversationOpened, .disclosed, .exported, .imported,
      .passphraseChanged, .recovered, .reflected, .privateListed, .restored, .keyChanged,
      .auditRead:
      break
    }
  }

  private static func set(
    _ name: String, _ value: some DatabaseValueConvertible, _ database: Database
  ) throws {
    try database.run(
      "INSERT OR REPLACE INTO setting(name, value) VALUES(?, ?)", [name, value])
  }

  private static func note(
    _ subject: StreamID, at position: Int64, _ database: Database
  ) throws {
    try database.run(
      "INSERT OR REPLACE INTO audit(position, subject) VALUES(?, ?)",
      [position, try Journal.number(of: subject, in: database)])
  }

  /// The person or conversation that an event is about.
  private static func subject(of event: ArchiveEvent) -> StreamID? {
    switch event {
    case .personOpened(let person): .person(person)
    case .auditRead(let person): person.map(StreamID.person)
    case .conversationOpened(let conversation): .conversation(conversation)
    case .disclosed(let conversation, _, _): .conversation(conversation)
    case .held(let subject, _), .released(let subject, _), .disposed(let subject, _, _),
      .tookOver(let subject, _):
      subject.stream
    case .created, .clinicianSet, .localHelpSet, .serviceSet, .unlocked, .exported, .backedUp,
      .imported,
      .passphraseChanged,
      .recovered, .reflected, .privateListed, .restored, .keyChanged, .deviceSet:
      nil
    }
  }
}

extension ArchiveEvent.Subject {
  /// The stream that it names.
  public var stream: StreamID {
    switch self {
    case .person(let person): .person(person)
    case .conversation(let conversation): .conversation(conversation)
    }
  }
}
