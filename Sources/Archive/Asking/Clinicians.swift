import Conversation
import GRDB

extension Archive {
  /// Who writes, or wrote, under an author's identifier; `nil` when that was never said here, as of
  /// a conversation that came from another archive without its audit.
  public func clinician(_ author: AuthorID) throws(ArchiveError) -> Clinician? {
    try ask { database in
      try database.row("SELECT clinician FROM clinician WHERE author = ?", [author.blob])
        .map { try read(Clinician.self, $0["clinician"]) }
    }
  }
}
