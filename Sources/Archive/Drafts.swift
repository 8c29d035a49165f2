import Conversation
import Foundation
import GRDB

extension Archive {
  /// Keeps text that is being typed, over what was there: it outlives the process at once, and is
  /// on the disk with the next entry.
  public func keep(_ draft: TalkPlace) throws(ArchiveError) {
    try stating {
      // One statement is a transaction by itself. It writes in place: a row that goes and comes
      // again would change the page of its index too.
      try desk.writeWithoutTransaction { database in
        try database.run(
          """
          INSERT INTO draft(conversation, draft) VALUES(?, ?)
          ON CONFLICT(conversation) DO UPDATE SET draft = excluded.draft
          """, [draft.conversation.blob, draft.json])
      }
    }
  }

  /// What was being typed in a conversation.
  public func draft(of conversation: ConversationID) throws(ArchiveError) -> TalkPlace? {
    try ask { database in
      try database.row("SELECT draft FROM draft WHERE conversation = ?", [conversation.blob])
        .map { try read(TalkPlace.self, $0["draft"]) }
    }
  }

  /// Everything that was being typed.
  public func drafts() throws(ArchiveError) -> [TalkPlace] {
    try ask { database in
      try database.rows("SELECT draft FROM draft ORDER BY conversation")
        .map { try read(TalkPlace.self, $0["draft"]) }
    }
  }

  /// Forgets what was being typed in a conversation.
  public func dropDraft(of conversation: ConversationID) throws(ArchiveError) {
    try stating { try desk.write { try Archive.dropDraft(of: conversation, $0) } }
  }

  static func dropDraft(of conversation: ConversationID, _ database: Database) throws {
    try database.run("DELETE FROM draft WHERE conversation = ?", [conversation.blob])
  }
}
