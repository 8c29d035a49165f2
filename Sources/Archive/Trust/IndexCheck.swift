import CSQLCipher
import Foundation
import GRDB

/// Compares what a search index holds with what its texts say, by reading alone: nobody who writes
/// has to wait for it.
struct IndexCheck {
  private let database: Database
  private let index: String
  private let table: String
  private let columns: [String]

  /// The indexes of an archive.
  static func all(_ database: Database) -> [IndexCheck] {
    Schema.indexes.map { IndexCheck(database, $0.name, of: $0.table, $0.columns) }
  }

  private init(_ database: Database, _ index: String, of table: String, _ columns: [String]) {
    self.database = database
    self.index = index
    self.table = table
    self.columns = columns
  }

  private var postings: String { "temp.\(index)_postings" }

  /// Makes the table that shows the index; it stands in memory, beside the file.
  func begin() throws {
    try database.execute(
      sql: "CREATE VIRTUAL TABLE \(postings) USING fts5vocab(main, \(index), instance)")
  }

  func end() throws { try database.execute(sql: "DROP TABLE \(postings)") }

  /// How many rows are indexed.
  func size() throws -> Int { Int(try database.number("SELECT count(*) FROM \(table)") ?? 0) }

  /// Whether both say the same; `tell` hears now and then how many of the rows are done, in halves:
  /// they are read once, and then all that the index holds of them.
  func isRight(_ tell: (_ halves: Int) throws -> Void) throws -> Bool {
    let texts = "SELECT id, \(columns.joined(separator: ", ")) FROM \(table)"
    let column = columns.enumerated().map { "WHEN '\($1)' THEN \($0)" }.joined(separator: " ")
    let words = "SELECT term, doc, CASE col \(column) END, \"offset\" FROM \(postings)"
    let connection = UnsafeMutableRawPointer(database.sqliteConnection)
    let rows = try size()
    var said: UInt64 = 0
    var (asked, calls) = (0, 0)
    try Asking.stopping {
      asked += 1000
      try tell(min(asked, rows))
    } _: { goesOn, context in
      IndexCheck.withTokenizer { names, count in
        csqlcipher_sum_texts(connection, texts, names, count, &said, goesOn, context)
      }
    }
    var held: UInt64 = 0
    try Asking.stopping {
      calls += 1
      // How many postings there are is known when all have been read; a text has some twenty words.
      try tell(rows + min(calls * 10_000 / 20, rows))
    } _: { goesOn, context in
      csqlcipher_sum_postings(connection, words, &held, goesOn, context)
    }
    return said == held
  }

  /// The names of the tokenizer, as C wants them.
  private static func withTokenizer(
    _ body: (UnsafePointer<UnsafePointer<CChar>?>, Int32) -> Int32
  ) -> Int32 {
    let names = Schema.tokenizer.map { Array($0.utf8CString) }
    func collect(_ rest: ArraySlice<[CChar]>, _ found: [UnsafePointer<CChar>?]) -> Int32 {
      guard let first = rest.first else {
        return found.withUnsafeBufferPointer { pointers in
          pointers.baseAddress.map { body($0, Int32(found.count)) } ?? 0
        }
      }
      return first.withUnsafeBufferPointer {
        collect(rest.dropFirst(), found + [$0.baseAddress])
      }
    }
    return collect(names[...], [])
  }
}
