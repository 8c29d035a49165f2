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

  /// The service that stands on every sheet, as it was told last.
  public func service() throws(ArchiveError) -> Service {
    try ask { database in
      try database.row("SELECT value FROM setting WHERE name = 'service'")
        .map { try read(Service.self, $0["value"]) } ?? Service()
    }
  }
}
