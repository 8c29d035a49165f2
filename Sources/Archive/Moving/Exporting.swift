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
    try ask { try Archive.file([.conversation(conversation)], about: conversation, $0) }
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

  /// Writes everything, readable without the program: `conversations` with a file each in a folder
  /// for each year, `people`, and `audit.json`. `beside` answers what else to write of a record;
  /// `progress` hears how many conversations of how many are written and stops it by answering
  /// false.
  ///
  /// What is written is not sealed. When it fails or is stopped, what was written so far stays.
  public func export(
    to path: String, at: Moment,
    beside: ([Entry], PersonFile?) -> [FileBeside] = { _, _ in [] },
    progress: (_ done: Int, _ of: Int) -> Bool = { _, _ in true }
  ) throws(ArchiveError) {
    let target = Folder(path: path)
    guard !target.isTaken else { throw .folderInUse(folder: path) }
    try Folder(path: path + "/people").make()
    try exportPeople(to: path + "/people")
    let conversations = try ask { database in
      try database.rows("SELECT uuid FROM conversation ORDER BY contact")
        .map { try ConversationID(blob: $0["uuid"]) }
    }
    for (place, conversation) in conversations.enumerated() {
      try export(conversation, to: path + "/conversations", beside)
      guard progress(place + 1, conversations.count) else { throw .cancelled }
    }
    try log(.exported, at)
    try writeFileLater(
      path + "/audit.json", try ask { try Archive.file([.archive], about: nil, $0) })
    try syncFolder(path)
  }

  private func export(
    _ conversation: ConversationID, to path: String,
    _ beside: ([Entry], PersonFile?) -> [FileBeside]
  ) throws(ArchiveError) {
    let entries = try entries(of: .conversation(conversation))
    guard let record = record(entries) else { return }
    let day = record.started.day
    let folder = path + "/\(day.date.year)"
    try Folder(path: folder).make()
    let name = folder + "/\(day.iso)-\(conversation)"
    try writeFileLater(name + ".json", try exported(conversation))
    let person = try file(of: record.person)
    for file in beside(entries, person) { try writeFileLater(name + "." + file.ending, file.bytes) }
  }

  private func exportPeople(to path: String) throws(ArchiveError) {
    let people = try ask { database in
      try database.rows("SELECT uuid FROM stream WHERE kind = 1 ORDER BY id")
        .map { try PersonID(blob: $0["uuid"]) }
    }
    for person in people {
      let file = try ask { try Archive.file([.person(person)], about: nil, $0) }
      try writeFileLater(path + "/\(person).json", file)
    }
  }

  private static func file(
    _ streams: [StreamID], about conversation: ConversationID?, _ database: Database
  ) throws -> [UInt8] {
    var kept = try streams.flatMap { try KeptEntries.of($0, database) }
    var person: Person?
    if conversation != nil, let about = record(kept.map(\.entry))?.person {
      // With every entry for the same human, so that the talk stands on one page there too.
      let number = try Journal.number(of: .person(about), in: database)
      let joined = try Joined(number, database)
      let own = try joined.all.flatMap {
        try KeptEntries.of(.person(Joined.person(of: $0, database)), database)
      }
      person = try joined.person(database)
      kept = own + kept
    } else if case .person(let about)? = streams.first {
      person = Person(about, kept.map(\.entry))
    }
    if streams != [.archive] { kept += try KeptEntries.speaking(for: kept, database) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let named = try NamedBytes.of(Set(kept.map(\.entry.stream)), database)
    let file = PortableFile(
      person: person, entries: try kept.map { try $0.written() },
      named: named.isEmpty ? nil : named.map { Data($0) })
    return Array(try encoder.encode(file)) + [UInt8(ascii: "\n")]
  }
}
