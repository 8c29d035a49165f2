import Conversation
import Foundation

/// A file of entries as it leaves an archive: `{"schema": "whatmatters/entries/1", …}`. A record in
/// the terms of the standards (`whatmatters/record/1`) holds `entries` too and is read the same
/// way; its other fields follow from them and are passed over.
struct PortableFile: Encodable {
  static let schema = "whatmatters/entries/1"

  var schema = PortableFile.schema
  /// Who it is about, for people who read the file.
  var person: Person?
  var entries: [WrittenEntry]
  /// Bytes that the entries name by their SHA-256; nothing where there are none.
  var named: [Data]?
}

/// Entries that were read from a file, every one of them checked.
public struct ReadRecord: Sendable {
  let items: [Item]
  /// Bytes that some of them may name by their SHA-256.
  var named: [[UInt8]] = []

  /// An entry as it came.
  enum Item: Sendable {
    /// With its chain, by which it was checked.
    case chained(KeptEntry)
    /// Without, as a record that was shown bears it.
    case loose(Entry, event: [UInt8], others: [String: JSONValue])

    var entry: Entry {
      switch self {
      case .chained(let kept): kept.entry
      case .loose(let entry, _, _): entry
      }
    }

    /// The longest name of a zone, and the longest event, in bytes.
    private static let (longestZone, longestEvent) = (255, 1 << 20)

    /// Checks an entry; the way to a fault begins in it.
    init(_ written: WrittenEntry) throws(ImportFault) {
      guard (1...Chain.lastLamport).contains(written.lamport) else {
        throw ImportFault("lamport", .outOfRange)
      }
      guard (1...Chain.lastNumber).contains(written.place?.number ?? 1) else {
        throw ImportFault("number", .outOfRange)
      }
      guard written.at.zone.utf8.count <= Item.longestZone else {
        throw ImportFault("at.zone", .outOfRange)
      }
      guard written.body.count <= Item.longestEvent else { throw ImportFault("event", .outOfRange) }
      // What a newer version wrote is kept as it is; this version's own events must be readable.
      if let fault = Happening.fault(stored: written.body, in: written.stream) {
        throw ImportFault(fault).within("event")
      }
      if let kept = try KeptEntry(written) {
        self = .chained(kept)
      } else {
        // Without a chain nothing says what a signature would be of.
        let others = written.others.filter { !KeptEntry.binding.contains($0.key) }
        self = .loose(written.entry(), event: written.body, others: others)
      }
    }
  }

  /// The entries.
  public var entries: [Entry] { items.map(\.entry) }

  /// Reads a file that an archive wrote, or one that holds its entries among other things.
  public init(_ bytes: [UInt8]) throws(ImportFault) {
    let file = try PortableBody(reading: bytes)
    let parts = file.schema.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "whatmatters", ["record", "entries"].contains(parts[1]),
      let version = Int(parts[2])
    else { throw ImportFault("schema", .notOurs) }
    guard version <= 1 else { throw ImportFault("schema", .newerSchema) }
    var items: [Item] = []
    for (place, entry) in try file.entries().enumerated() {
      do throws(ImportFault) { items.append(try Item(entry)) } catch {
        throw error.within("entries[\(place)]")
      }
    }
    self.items = items
    // A record's other fields follow from its entries, and are passed over.
    named = try file.named()
  }
}

/// What is read of a file, in one reading: what is wrong with a part is said only where that is asked for.
private struct PortableBody: Decodable {
  let schema: String
  private let readEntries: Result<[WrittenEntry], DecodingError>
  private let readNamed: Result<[Data]?, DecodingError>

  private enum Key: CodingKey { case schema, entries, named }

  init(reading bytes: [UInt8]) throws(ImportFault) { self = try decoded(PortableBody.self, bytes) }

  init(from decoder: any Decoder) throws {
    let file = try decoder.container(keyedBy: Key.self)
    schema = try file.decode(String.self, forKey: .schema)
    readEntries = try PortableBody.part { try file.decode([WrittenEntry].self, forKey: .entries) }
    readNamed = try PortableBody.part { try file.decodeIfPresent([Data].self, forKey: .named) }
  }

  private static func part<Part>(
    _ reading: () throws -> Part
  ) throws -> Result<Part, DecodingError> {
    do { return .success(try reading()) } catch let fault as DecodingError {
      return .failure(fault)
    }
  }

  func entries() throws(ImportFault) -> [WrittenEntry] {
    switch readEntries {
    case .success(let entries): return entries
    case .failure(let fault): throw ImportFault(fault)
    }
  }

  /// The bytes beside the entries.
  func named() throws(ImportFault) -> [[UInt8]] {
    switch readNamed {
    case .success(let named):
      for (place, one) in (named ?? []).enumerated() where one.count > NamedBytes.longest {
        throw ImportFault("named[\(place)]", .outOfRange)
      }
      return (named ?? []).map { Array($0) }
    case .failure(let fault): throw ImportFault(fault)
    }
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

  /// The same fault, in something that stands at `place`.
  func within(_ place: String) -> ImportFault {
    ImportFault(path.isEmpty ? place : place + "." + path, reason == .notJSON ? .wrongKind : reason)
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
    /// A number is one that no archive gives, or a text is longer than any.
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
  fileprivate init(_ fault: StoredFault) {
    switch fault {
    case .unreadable(let error): self.init(error)
    case .numberOutOfRange(let way):
      let path = way.joined(separator: ".").replacing(".[", with: "[")
      self.init(path, .outOfRange)
    }
  }

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
