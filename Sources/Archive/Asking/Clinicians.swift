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

  /// Everybody who writes, or wrote, here, as far as it was said who they are.
  public func everyClinician() throws(ArchiveError) -> [AuthorID: Clinician] {
    try ask { database in
      try database.rows("SELECT author, clinician FROM clinician").reduce(into: [:]) {
        $0[try AuthorID(blob: $1["author"])] = try read(Clinician.self, $1["clinician"])
      }
    }
  }
}
