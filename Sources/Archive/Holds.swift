import Conversation
import Foundation
import GRDB

extension Archive {
  /// Takes a conversation for writing, as long as the answer lives; `nil` when another window or
  /// process has it. The kernel gives it back when the process ends, however it ends.
  public func hold(_ conversation: ConversationID, at: Moment) throws(ArchiveError) -> Hold? {
    guard let hold = try taken(conversation) else { return nil }
    try stating {
      try inPlace { try desk.write { try Archive.tell(hold, since: at, $0) } }
    }
    return hold
  }

  /// Takes a conversation for writing, as `hold` does, and says in the audit that it was opened, even
  /// when another window or process has it: then it is read.
  public func openToWrite(
    _ conversation: ConversationID, at: Moment
  ) throws(ArchiveError) -> Hold? {
    let hold = try taken(conversation)
    try logReading(.conversationOpened(conversation: conversation), at) { database in
      if let hold { try Archive.tell(hold, since: at, database) }
    }
    return hold
  }

  private func taken(_ conversation: ConversationID) throws(ArchiveError) -> Hold? {
    // What can't be written is held by nobody, and read.
    guard whyOnlyReadable == nil else { return nil }
    let byte = Archive.byte(of: conversation)
    guard try lockFile.take(byte) else { return nil }
    return Hold(conversation, lockFile, byte: byte)
  }

  /// Writes down since when a conversation is held, for other windows to tell.
  private static func tell(_ hold: Hold, since: Moment, _ database: Database) throws {
    try database.run(
      """
      INSERT INTO holder(conversation, since) VALUES(?, ?)
      ON CONFLICT(conversation) DO UPDATE SET since = excluded.since
      """, [hold.conversation.blob, try written(since)])
  }

  /// Since when another window or process has a conversation; `nil` when none has.
  public func heldElsewhere(_ conversation: ConversationID) throws(ArchiveError) -> Moment? {
    guard try lockFile.isTakenElsewhere(Archive.byte(of: conversation)) else { return nil }
    return try stating {
      try desk.answer { database in
        try database.row(
          "SELECT since FROM holder WHERE conversation = ?", [conversation.blob]
        ).map { try read(Moment.self, $0["since"]) }
      }
    }
  }

  /// The byte that stands for a conversation: 63 bits of its identifier.
  static func byte(of conversation: ConversationID) -> Int64 {
    let mixed = conversation.halves.high ^ conversation.halves.low
    return Int64(mixed & 0x3FFF_FFFF_FFFF_FFFF)
  }
}
