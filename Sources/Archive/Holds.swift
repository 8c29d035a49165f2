import Conversation
import Foundation
import GRDB

extension Archive {
  /// Takes a conversation for writing, as long as the answer lives; `nil` when another window or
  /// process has it. The kernel gives it back when the process ends, however it ends.
  public func hold(_ conversation: ConversationID, at: Moment) throws(ArchiveError) -> Hold? {
    let byte = Archive.byte(of: conversation)
    guard try lockFile.take(byte) else { return nil }
    let hold = Hold(conversation, lockFile, byte: byte)
    try stating {
      try desk.write { database in
        try database.run(
          "INSERT OR REPLACE INTO holder(conversation, since) VALUES(?, ?)",
          [conversation.blob, try written(at)])
      }
    }
    return hold
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
  private static func byte(of conversation: ConversationID) -> Int64 {
    let mixed = conversation.halves.high ^ conversation.halves.low
    return Int64(mixed & 0x3FFF_FFFF_FFFF_FFFF)
  }
}
