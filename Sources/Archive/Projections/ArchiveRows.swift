import Conversation
import Foundation
import GRDB

/// What the tables hold of the archive's own stream, who writes, what is held, what each event is
/// about, and of what stands in the audit besides.
enum ArchiveRows {
  /// Takes in what happened in one entry that stands at a position.
  static func add(_ happening: Happening, at position: Int64, _ database: Database) throws {
    switch happening {
    case .archive(let event): try add(event, at: position, database)
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

  private static func add(
    _ event: ArchiveEvent, at position: Int64, _ database: Database
  ) throws {
    if case .clinicianSet(let author, let clinician) = event {
      try database.run(
        "INSERT OR REPLACE INTO clinician(author, clinician) VALUES(?, ?)",
        [author.blob, try written(clinician)])
    }
    if case .localHelpSet(let help) = event {
      try database.run(
        "INSERT OR REPLACE INTO setting(name, value) VALUES('localHelp', ?)", [try written(help)])
    }
    if case .backedUp = event {
      try database.run(
        "INSERT OR REPLACE INTO setting(name, value) VALUES('backedUp', ?)", [position])
    }
    let subject = subject(of: event)
    try note(subject ?? .archive, at: position, database)
    guard let subject else { return }
    let number = try Journal.number(of: subject, in: database)
    switch event {
    case .held(_, let reason):
      try database.run(
        "INSERT OR REPLACE INTO held(subject, reason) VALUES(?, ?)", [number, reason])
    case .released, .disposed: try database.run("DELETE FROM held WHERE subject = ?", [number])
    case .created, .clinicianSet, .localHelpSet, .unlocked, .personOpened, .conversationOpened,
      .disclosed, .exported, .backedUp, .imported, .passphraseChanged, .recovered, .reflected,
      .privateListed, .restored, .keyChanged, .auditRead:
      break
    }
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
    case .held(let subject, _), .released(let subject, _), .disposed(let subject, _, _):
      subject.stream
    case .created, .clinicianSet, .localHelpSet, .unlocked, .exported, .backedUp, .imported,
      .passphraseChanged,
      .recovered, .reflected, .privateListed, .restored, .keyChanged:
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
