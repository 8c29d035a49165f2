import Conversation
import Foundation
import GRDB

extension Archive {
  /// Writes everything, readable without the program: `conversations` with a file each in a folder
  /// for each year, `people`, and `audit.json`. `beside` answers what else to write of a record;
  /// `progress` hears how many conversations of how many are written and stops it by answering
  /// false.
  ///
  /// What is written is not sealed. That it was begun stands in the audit before the first byte; when
  /// it fails or is stopped, what was written so far stays.
  public func export(
    to path: String, at: Moment,
    beside: (SharedDecisionRecord, PersonFile) -> [FileBeside] = { _, _ in [] },
    progress: (_ done: Int, _ of: Int) -> Bool = { _, _ in true }
  ) throws(ArchiveError) {
    let target = Folder(path: path)
    try target.expectOutside()
    try log(.exported, at)
    do {
      try naming(path) { try exportAll(to: path, beside, progress) }
    } catch {
      if case .unwritable(let place, let fault) = error { throw .unfinished(place, fault) }
      throw error
    }
  }

  private func exportAll(
    to path: String, _ beside: (SharedDecisionRecord, PersonFile) -> [FileBeside],
    _ progress: (Int, Int) -> Bool
  ) throws {
    try Folder(path: path + "/people").make()
    try exportPeople(to: path + "/people")
    // Page by page: what the files of somebody's talks have in common is read once.
    let talks = try ask { database in
      try database.rows("SELECT uuid, person FROM conversation ORDER BY person, contact")
        .map { (id: try ConversationID(blob: $0["uuid"]), page: $0["person"] as Int64) }
    }
    var page: ExportedPage?
    for (place, talk) in talks.enumerated() {
      if page?.number != talk.page { page = nil }
      try export(talk.id, on: &page, talk.page, to: path + "/conversations", beside)
      guard progress(place + 1, talks.count) else { throw ArchiveError.cancelled }
    }
    let audit = try ask {
      try Archive.file(
        of: nil, KeptEntries.of(.archive, $0).map { try $0.written() },
        naming: NamedBytes.of([.archive], $0))
    }
    try writeFileLater(path + "/audit.json", audit)
    try syncFolder(path)
  }

  private func export(
    _ talk: ConversationID, on known: inout ExportedPage?, _ number: Int64, to path: String,
    _ beside: (SharedDecisionRecord, PersonFile) -> [FileBeside]
  ) throws {
    let kept = try ask { try KeptEntries.of(.conversation(talk), $0) }
    guard let record = record(inOrder(kept.map(\.entry))) else { return }
    var page = try known ?? ExportedPage(number, with: record.person, self)
    let own = try page.entries(of: record.person, self)
    known = page
    let (speaking, named) = try ask { database in
      (
        try KeptEntries.speaking(for: own.kept + kept, database),
        try NamedBytes.of([.conversation(talk), .person(record.person)], database)
      )
    }
    let entries = try own.written + (kept + speaking).map { try $0.written() }
    let day = record.started.day
    let folder = path + "/\(day.date.year)"
    try Folder(path: folder).make()
    let name = folder + "/\(day.iso)-\(talk)"
    try writeFileLater(name + ".json", Archive.file(of: page.file?.person, entries, naming: named))
    guard let file = page.file(for: record) else { return }
    for file in beside(record, file) { try writeFileLater(name + "." + file.ending, file.bytes) }
  }

  private func exportPeople(to path: String) throws(ArchiveError) {
    let people = try ask { database in
      try database.rows("SELECT uuid FROM stream WHERE kind = 1 ORDER BY id")
        .map { try PersonID(blob: $0["uuid"]) }
    }
    for person in people {
      let file = try ask { database in
        let kept = try KeptEntries.of(.person(person), database)
        return try Archive.file(of: Person(person, kept.map(\.entry)), kept, database)
      }
      try writeFileLater(path + "/\(person).json", file)
    }
  }
}

/// What the files of the talks on one page have in common.
private struct ExportedPage {
  /// Which page it is.
  let number: Int64
  /// It, with every talk.
  let file: PersonFile?
  /// In which talk each goal was said, and each step.
  private let saidIn: [NoteID: Int]
  /// The entries of each who was joined, as far as they were asked for.
  private var entries: [PersonID: Entries] = [:]

  typealias Entries = (kept: [KeptEntry], written: [WrittenEntry])

  init(_ number: Int64, with person: PersonID, _ archive: Archive) throws {
    self.number = number
    file = try archive.file(of: person)
    var saidIn: [NoteID: Int] = [:]
    for (place, talk) in (file?.conversations ?? []).enumerated() {
      for note in talk.carried.goals + talk.carried.steps where saidIn[note.id] == nil {
        saidIn[note.id] = place
      }
    }
    self.saidIn = saidIn
  }

  /// What was kept of one of those who stand on it; the others' entries are in files of their own.
  mutating func entries(of person: PersonID, _ archive: Archive) throws -> Entries {
    if let known = entries[person] { return known }
    let kept = try archive.ask { try KeptEntries.of(.person(person), $0) }
    let entries = (kept, try kept.map { try $0.written() })
    self.entries[person] = entries
    return entries
  }

  /// The page as far as one talk speaks of it: with those talks whose goals and steps it answers, and those
  /// that stand behind it.
  func file(for record: SharedDecisionRecord) -> PersonFile? {
    guard var file else { return nil }
    let answered = record.outcomes.map(\.goal) + record.answers.map(\.step)
    let behind = Set(file.visits(behind: record).map(\.id))
    let standing = file.conversations.indices.filter { behind.contains(file.conversations[$0].id) }
    let places = Set(answered.compactMap { saidIn[$0] } + standing).sorted()
    file.conversations = places.map { file.conversations[$0] }
    return file
  }
}
