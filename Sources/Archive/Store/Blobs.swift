import Conversation
import Foundation
import GRDB

/// Identifiers and JSON values as the tables hold them.
extension ID {
  /// The sixteen bytes.
  var blob: Data {
    let (high, low) = halves
    var data = Data(capacity: 16)
    withUnsafeBytes(of: high.bigEndian) { data.append(contentsOf: $0) }
    withUnsafeBytes(of: low.bigEndian) { data.append(contentsOf: $0) }
    return data
  }

  /// The identifier that sixteen bytes write.
  init(blob: Data) throws {
    guard blob.count == 16 else { throw ArchiveError.damaged(from: nil) }
    var (high, low): (UInt64, UInt64) = (0, 0)
    for byte in blob { (high, low) = (high << 8 | low >> 56, low << 8 | UInt64(byte)) }
    self.init(high: high, low: low)
  }
}

/// JSON with sorted keys: equal values have equal bytes.
func written(_ value: some Encodable) throws -> Data {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return try encoder.encode(value)
}

/// The value that JSON of ours writes.
func read<Value: Decodable>(_ type: Value.Type, _ data: Data) throws -> Value {
  do { return try JSONDecoder().decode(type, from: data) } catch {
    throw ArchiveError.damaged(from: nil)
  }
}

/// The values that pieces of JSON write, read as one: each reading by itself takes a while to begin.
func readAll<Value: Decodable>(_ type: Value.Type, _ pieces: [Data]) throws -> [Value] {
  var whole = Data("[".utf8)
  for (place, piece) in pieces.enumerated() {
    if place > 0 { whole.append(UInt8(ascii: ",")) }
    whole.append(piece)
  }
  whole.append(UInt8(ascii: "]"))
  return try read([Value].self, whole)
}

extension Database {
  /// Runs a statement that is prepared once for each connection.
  func run(_ sql: String, _ arguments: StatementArguments = []) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// The first row of a query that is prepared once for each connection.
  func row(_ sql: String, _ arguments: StatementArguments = []) throws -> Row? {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }

  /// Every row of a query that is prepared once for each connection.
  func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
  }

  /// The first column of the first row.
  func number(_ sql: String, _ arguments: StatementArguments = []) throws -> Int64? {
    try Int64.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }
}
