import Conversation
import Foundation
import GRDB

/// Signs what an author wrote before entries were signed: each entry by itself, and marked as vouched
/// for on this day.
enum Vouching {
  /// Vouches for every entry under an author's name that has no signature.
  static func vouch(
    for author: AuthorID, with key: SigningKey, at: Moment, _ database: Database,
    _ progress: (_ done: Int, _ of: Int) throws -> Void
  ) throws {
    let name = try database.number("SELECT id FROM author WHERE uuid = ?", [author.blob])
    guard let name else { return }
    let signer = try Journal.number(ofSigner: key.publicHalf, in: database)
    let count = Int(
      try database.number(
        "SELECT count(*) FROM entry WHERE author = ? AND signature IS NULL", [name]) ?? 0)
    var (last, done): (Int64, Int) = (0, 0)
    while true {
      let rows = try database.rows(
        """
        SELECT position, hash FROM entry
        WHERE author = ? AND signature IS NULL AND position > ? ORDER BY position LIMIT 5000
        """, [name, last])
      guard let end = rows.last else { return }
      for row in rows {
        let hash = Array(row["hash"] as Data)
        let signature = key.signature(of: hash, vouched: at.milliseconds)
        try database.run(
          "UPDATE entry SET signer = ?, signature = ?, vouched = ? WHERE position = ?",
          [signer, Data(signature.bytes), signature.vouched, row["position"] as Int64])
      }
      (last, done) = (end["position"], done + rows.count)
      try progress(done, count)
    }
  }
}
