import CSQLCipher
import Foundation
import GRDB

/// Checks the sealed file itself, without a look at what stands in it: the seal of every page, and how
/// the pages hang together. Both tell how far they are, and can be stopped.
struct FileCheck {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Pages that are read at once: a mebibyte.
  private static let part: Int64 = 256

  /// How many pages have a broken seal.
  func brokenSeals(
    under key: SecretBytes, _ tell: (_ done: Int, _ of: Int) throws -> Void
  ) throws -> Int {
    let connection = UnsafeMutableRawPointer(database.sqliteConnection)
    var (count, hasRest, broken): (Int64, Int32, Int64) = (0, 0, 0)
    try succeed(csqlcipher_count_pages(connection, &count, &hasRest))
    if hasRest != 0 { broken += 1 }
    var done: Int64 = 0
    while done < count {
      try tell(Int(done), Int(count))
      let part = min(FileCheck.part, count - done)
      let result = key.read { csqlcipher_check_seals(connection, $0, done + 1, part, &broken) }
      try succeed(result)
      done += part
    }
    try tell(Int(count), Int(count))
    return Int(broken)
  }

  /// How many pages of the log, as far as it counts, have a broken seal.
  func brokenSealsOfLog(under key: SecretBytes, isShared: Bool) throws -> Int {
    var broken: Int64 = 0
    let connection = UnsafeMutableRawPointer(database.sqliteConnection)
    try succeed(key.read { csqlcipher_check_log(connection, $0, isShared ? 1 : 0, &broken) })
    return Int(broken)
  }

  /// Whether the pages hang together; `isWhole` asks also for what each row must be.
  func hangsTogether(
    isThorough: Bool, _ tell: (_ done: Int, _ of: Int) throws -> Void
  ) throws -> Bool {
    let pages = Int(try database.number("PRAGMA page_count") ?? 0)
    // Nobody knows beforehand how many steps it takes; this many a page were measured.
    let whole = pages * (isThorough ? FileCheck.stepsOfAPage : 1)
    var steps = 0
    try tell(0, pages)
    let said = try Asking.whileRunning(on: database) {
      steps += 20_000
      try tell(min(pages - 1, pages * steps / max(1, whole)), pages)
    } _: {
      try String.fetchAll(
        database, sql: isThorough ? "PRAGMA integrity_check(5)" : "PRAGMA quick_check(1)")
    }
    try tell(pages, pages)
    return said == ["ok"]
  }

  private static let stepsOfAPage = 100

  private func succeed(_ result: Int32) throws {
    guard result == 0 else { throw DatabaseError(resultCode: ResultCode(rawValue: result)) }
  }
}
