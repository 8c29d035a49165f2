import Conversation
import Foundation
import GRDB

/// A file to stand beside the JSON of a conversation, such as its text for reading.
public struct FileBeside: Equatable, Sendable {
  /// What its name ends in, without the dot.
  public var ending: String
  /// What it holds.
  public var bytes: [UInt8]

  /// A file by its ending and what it holds.
  public init(ending: String, bytes: [UInt8]) {
    self.ending = ending
    self.bytes = bytes
  }
}

extension Archive {
  /// A conversation with everything about its person, as a file that can be read without the
  /// program and taken in by another archive.
  public func exported(_ conversation: ConversationID) throws(ArchiveError) -> [UInt8] {
    try ask { database in
      let talk = try KeptEntries.of(.conversation(conversation), database)
      guard let about = record(talk.map(\.entry))?.person else {
        return try Archive.file(of: nil, talk, database)
      }
      // With every entry for the same human, so that the talk stands on one page there too.
      let joined = try Joined(Journal.number(of: .person(about), in: database), database)
      let own = try joined.all.flatMap {
        try KeptEntries.of(.person(Joined.person(of: $0, database)), database)
      }
      return try Archive.file(of: joined.person(database), own + talk, database)
    }
  }

  /// The entries of a stream as they leave the archive, each with what binds it to its chain.
  public func writtenEntries(of stream: StreamID) throws(ArchiveError) -> [WrittenEntry] {
    try ask { try KeptEntries.of(stream, $0).map { try $0.written() } }
  }

  /// The last entry that says who writes under each of these identifiers, so that a record that
  /// goes elsewhere takes the names along.
  public func writtenNames(of authors: Set<AuthorID>) throws(ArchiveError) -> [WrittenEntry] {
    try ask { database in
      var last: [AuthorID: KeptEntry] = [:]
      for kept in try KeptEntries.settingClinicians(database) {
        guard case .archive(.clinicianSet(let author, _)) = kept.entry.happening,
          authors.contains(author)
        else { continue }
        last[author] = kept
      }
      return try last.sorted { $0.key < $1.key }.map { try $0.value.written() }
    }
  }

  /// A file of entries about somebody, with those by whose word they count, and the bytes they name.
  static func file(
    of person: Person?, _ kept: [KeptEntry], _ database: Database
  ) throws -> [UInt8] {
    let speaking = try KeptEntries.speaking(for: kept, database)
    return try file(
      of: person, try (kept + speaking).map { try $0.written() },
      naming: try NamedBytes.of(Set(kept.map(\.entry.stream)), database))
  }

  /// A file of entries that are written already, and the bytes they name.
  static func file(
    of person: Person?, _ entries: [WrittenEntry], naming named: [[UInt8]] = []
  ) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let file = PortableFile(
      person: person, entries: entries, named: named.isEmpty ? nil : named.map { Data($0) })
    return Array(try encoder.encode(file)) + [UInt8(ascii: "\n")]
  }
}
