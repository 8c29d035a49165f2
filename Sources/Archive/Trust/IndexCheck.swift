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

  /// The two indexes of an archive.
  static func all(_ database: Database) -> [IndexCheck] {
    [
      IndexCheck(database, "found", of: "text", ["words", "name"]),
      IndexCheck(database, "named", of: "person", ["name", "alias"]),
    ]
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

  /// Whether both say the same; `goesOn` is asked now and then.
  func isRight(_ goesOn: () throws -> Void) throws -> Bool {
    let texts = "SELECT id, \(columns.joined(separator: ", ")) FROM \(table)"
    let column = columns.enumerated().map { "WHEN '\($1)' THEN \($0)" }.joined(separator: " ")
    let words = "SELECT term, doc, CASE col \(column) END, \"offset\" FROM \(postings)"
    let said = try sum(goesOn) { sum, asked, context in
      IndexCheck.withTokenizer { names, count in
        csqlcipher_sum_texts(
          UnsafeMutableRawPointer(database.sqliteConnection), texts, names, count, &sum, asked,
          context)
      }
    }
    let held = try sum(goesOn) { sum, asked, context in
      csqlcipher_sum_postings(
        UnsafeMutableRawPointer(database.sqliteConnection), words, &sum, asked, context)
    }
    return said == held
  }

  // MARK: Asking C

  /// What is asked now and then, and what it threw.
  private final class Asking {
    let goesOn: () throws -> Void
    var failure: (any Error)?

    init(_ goesOn: @escaping () throws -> Void) { self.goesOn = goesOn }
  }

  private typealias Asked = @convention(c) (UnsafeMutableRawPointer?) -> Int32

  private func sum(
    _ goesOn: () throws -> Void,
    _ body: (inout UInt64, Asked, UnsafeMutableRawPointer) throws -> Int32
  ) throws -> UInt64 {
    try withoutActuallyEscaping(goesOn) { goesOn in
      let asking = Asking(goesOn)
      let context = Unmanaged.passUnretained(asking).toOpaque()
      var sum: UInt64 = 0
      let result = try body(&sum, askWhetherToGoOn, context)
      if let failure = asking.failure { throw failure }
      guard result == 0 else { throw DatabaseError(resultCode: ResultCode(rawValue: result)) }
      return sum
    }
  }

  private let askWhetherToGoOn: Asked = { context in
    guard let context else { return 1 }
    let asking = Unmanaged<Asking>.fromOpaque(context).takeUnretainedValue()
    do {
      try asking.goesOn()
      return 1
    } catch {
      asking.failure = error
      return 0
    }
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
