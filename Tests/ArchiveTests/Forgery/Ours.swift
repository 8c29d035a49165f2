import Conversation
import Foundation

@testable import Archive

/// Everything that an archive says, to see whether any of it is otherwise.
struct Ours: Equatable {
  let version: Int64
  let entries: [StreamID: [Entry]]
  let people: [PersonRow]
  let summaries: [ListedConversation]
  let records: [SharedDecisionRecord?]
  let home: [HomeGroup]
  let clinician: Clinician
  let names: [Clinician?]
  let help: LocalHelp
  let lastBackup: Moment?
  let held: [String]
  let lamport: UInt64

  init(_ archive: Archive) throws {
    version = try archive.version()
    let streams: [StreamID] = [.person(Believed.person), .conversation(Believed.talk), .archive]
    entries = Dictionary(
      uniqueKeysWithValues: try streams.map { ($0, try archive.entries(of: $0)) })
    people = try archive.people().items
    summaries = try archive.summaries().items
    records = [record(try archive.entries(of: .conversation(Believed.talk)))]
    home = try archive.home(on: Scene.start.day)
    clinician = archive.clinician
    names = try [archive.author, ID(high: 0, low: 6)].map(archive.clinician)
    help = try archive.localHelp()
    lastBackup = try archive.lastBackup()
    held = try archive.ask { database in
      try database.rows("SELECT reason FROM held").map { $0["reason"] }
    }
    lamport = try archive.greatestLamport()
  }
}

/// An archive of whom the events of our fixtures tell: each of them would change something.
enum Believed {
  static let person = PersonID(high: 0, low: 1)
  static let talk = ConversationID(high: 0, low: 2)

  static func scene() throws -> Scene {
    let scene = try Scene()
    func keep(_ happening: Happening, _ id: UInt64) throws {
      let entry = try scene.entry(happening)
      _ = try scene.archive.append([
        Entry(
          id: EntryID(high: 0, low: id), author: entry.author, at: entry.at,
          lamport: entry.lamport, happening: happening)
      ])
    }
    let details = PersonDetails(family: "Osei", given: "Margaret")
    try keep(.person(person, .registered(details: details)), 18)
    try keep(.person(person, .needsSet(needs: AccessNeeds(paper: .large))), 20)
    try keep(
      .conversation(
        talk, .started(person: person, guide: "what-matters", guideVersion: 1, minutes: 20)), 19)
    try keep(note(30, .matter, "her garden"), 21)
    for (number, kind) in [
      (31, .privateNote), (33, .preference), (34, .goal), (35, .option), (37, .step),
      (39, .contingency),
    ] as [(UInt64, NoteKind)] {
      try keep(note(number, kind, "what was said"), 100 + number)
    }
    try scene.archive.holdBack(.person(person: person), reason: "an inquiry", at: scene.moment)
    try scene.keep(
      .archive(.localHelpSet(help: LocalHelp(lead: "Ms Ali", contact: "01632 960001"))))
    return scene
  }

  private static func note(_ number: UInt64, _ kind: NoteKind, _ text: String) -> Happening {
    .conversation(
      talk,
      .noted(
        note: NoteID(high: 0, low: number), kind: kind, words: Words(text),
        stage: kind.stage ?? .matters))
  }

  /// An event of every kind and version, as the fixtures hold them, told of us.
  static func events(by us: AuthorID) throws -> [Happening] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "ConversationTests/Fixtures")
    let lines = try ["events-v1.json", "events-v2.json"].flatMap { name in
      try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n")
        .filter { $0.hasPrefix("{") }
    }
    return lines.flatMap { line in
      let body = Array(told(of: us, String(line.last == "," ? line.dropLast() : line)).utf8)
      let streams: [StreamID] = [.person(person), .conversation(talk), .archive]
      return streams.map { Happening(stored: body, in: $0) }.filter {
        if case .unknown = $0 { false } else { true }
      }
    }
  }

  /// The same with our author for the one that the fixture names, under another name than ours.
  private static func told(of us: AuthorID, _ line: String) -> String {
    let renamed = line.replacing("Dr Amina Yusuf", with: "Dr Else")
    return ([6, 9] as [UInt64]).reduce(renamed) { line, author in
      line.replacing(
        "\"author\":\"\(AuthorID(high: 0, low: author))\"", with: "\"author\":\"\(us)\"")
    }
  }
}
