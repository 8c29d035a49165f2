import Conversation
import Foundation
import GRDB

extension Archive {
  /// Whom the clinician turns to when somebody may not be safe, as it was told last.
  public func localHelp() throws(ArchiveError) -> LocalHelp {
    try ask { database in
      try database.row("SELECT value FROM setting WHERE name = 'localHelp'")
        .map { try read(LocalHelp.self, $0["value"]) } ?? LocalHelp()
    }
  }
}
