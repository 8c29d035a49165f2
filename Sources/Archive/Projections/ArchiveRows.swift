import Conversation
import Foundation
import GRDB

/// What the tables hold of the archive's own stream: who writes, and what each event is about.
enum ArchiveRows {
  /// Takes in one entry of the archive's stream that stands at a position.
  static func add(_ event: ArchiveEvent, at position: Int64, _ database: Database) throws {
    if case .clinicianSet(let author, let clinician) = event {
      try database.run(
        "INSERT OR REPLACE INTO clinician(author, clinician) VALUES(?, ?)",
        [author.blob, try written(clinician)])
    }
    if let subject = subject(of: event) {
      try database.run(
        "INSERT OR REPLACE INTO audit(position, subject) VALUES(?, ?)",
        [position, try Journal.number(of: subject, in: database)])
    }
  }

  /// The person or conversation that an event is about.
  private static func subject(of event: ArchiveEvent) -> StreamID? {
    switch event {
    case .personOpened(let person): .person(person)
    case .conversationOpened(let conversation): .conversation(conversation)
    case .disclosed(let conversation, _, _): .conversation(conversation)
    case .created, .clinicianSet, .unlocked, .exported, .backedUp, .imported, .passphraseChanged,
      .recovered, .reflected:
      nil
    }
  }
}
