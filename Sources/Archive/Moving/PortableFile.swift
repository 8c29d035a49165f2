import Conversation
import Foundation

/// A file of entries as it leaves an archive: `{"schema": "whatmatters/record/1", …}`. Fields that
/// are not named here are for people, or for other programs, and are passed over.
struct PortableFile: Encodable {
  static let schema = "whatmatters/record/1"

  var schema: String
  /// Who it is about, for people who read the file.
  var person: Person?
  var entries: [PortableEntry]
}

/// Entries that were read from a file, every one of them checked.
public struct ReadRecord: Sendable {
  let kept: [KeptEntry]

  /// The entries.
  public var entries: [Entry] { kept.map(\.entry) }

  /// Reads a file that an archive wrote, or one that holds its entries among other things.
  public init(_ bytes: [UInt8]) throws(ImportFault) {
    struct Head: Decodable { var schema: String }
    let head = try decoded(Head.self, bytes)
    let parts = head.schema.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "whatmatters", parts[1] == "record",
      let version = Int(parts[2])
    else { throw ImportFault("schema", .notOurs) }
    guard version <= 1 else { throw ImportFault("schema", .newerSchema) }
    struct Body: Decodable { var entries: [PortableEntry] }
    let file = try decoded(Body.self, bytes)
    var kept: [KeptEntry] = []
    for (place, entry) in file.entries.enumerated() {
      do throws(ImportFault.Reason) { kept.append(try entry.kept()) } catch {
        throw ImportFault("entries[\(place)]", error)
      }
    }
    self.kept = kept
  }
}

/// What is wrong with a file, and where in it.
public struct ImportFault: Error, Equatable, Sendable {
  /// The way to the fault, such as `entries[3].author`; empty for the whole file.
  public let path: String
  /// What is wrong there.
  public let reason: Reason

  init(_ path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// What is wrong.
  public enum Reason: Error, Equatable, Sendable {
    /// It is no JSON.
    case notJSON
    /// It is JSON of something else.
    case notOurs
    /// A newer version of the program wrote it.
    case newerSchema
    /// Something that must be there is not.
    case missing
    /// Something of another kind stands there.
    case wrongKind
    /// It names no stream, or more than one.
    case notAStream
    /// It is no event.
    case notAnEvent
    /// A number is one that no archive gives.
    case outOfRange
    /// It is no hexadecimal number of the right length.
    case notHexadecimal
    /// It is not as it was kept: its hash is of something else.
    case changed
  }
}

private func decoded<Value: Decodable>(
  _ type: Value.Type, _ bytes: [UInt8]
) throws(ImportFault) -> Value {
  do {
    return try JSONDecoder().decode(type, from: Data(bytes))
  } catch let error as DecodingError {
    throw ImportFault(error)
  } catch {
    throw ImportFault("", .notJSON)
  }
}

extension ImportFault {
  fileprivate init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      self.init(way(to: context.codingPath + [key]), .missing)
    case .valueNotFound(_, let context): self.init(way(to: context.codingPath), .missing)
    case .typeMismatch(_, let context): self.init(way(to: context.codingPath), .wrongKind)
    case .dataCorrupted(let context):
      self.init(
        way(to: context.codingPath), context.codingPath.isEmpty ? .notJSON : .wrongKind)
    @unknown default: self.init("", .notJSON)
    }
  }
}

private func way(to keys: [any CodingKey]) -> String {
  keys.reduce("") { path, key in
    if let place = key.intValue { return path + "[\(place)]" }
    return path.isEmpty ? key.stringValue : path + "." + key.stringValue
  }
}
