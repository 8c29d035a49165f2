import Conversation
import Foundation
import GRDB
import Testing

@testable import Archive

/// An archive of a time without signatures comes over: what stands in it under its author's name is
/// vouched for, and nothing more than that.
struct ComingOverTests {
  private let day = Scene.start.adding(minutes: 100_000)

  /// An archive of the third schema that nobody has opened since.
  private final class Old {
    let folder = Scene.freshFolder()
    let author: AuthorID

    init() throws {
      let stored = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures/schema-3").path
      try Archive.restore(from: stored, to: folder)
      author = try #require(try Archive.slots(at: folder).first).author
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Puts entries there as the program of that time took them in from files.
    func put(_ entries: [KeptEntry]) throws {
      let key = try Archive.databaseKey(
        try KeyFile.read(Folder(path: folder)).open(.passphrase(Scene.passphrase), slot: nil).data)
      let sealed = try Connection.open(folder + "/archive.db", key: key, .full)
      try sealed.write { database in for kept in entries { try put(kept, database) } }
      try sealed.close()
    }

    private func put(_ kept: KeptEntry, _ database: Database) throws {
      let entry = kept.entry
      let place = try #require(entry.place)
      try database.execute(
        sql: "INSERT OR IGNORE INTO author(uuid) VALUES(?)", arguments: [entry.author.blob])
      try database.execute(
        sql: """
          INSERT INTO entry(id, device, number, stream, author, at, offset, zone, lamport, seal, hash)
          SELECT ?, ?, ?, ?, author.id, ?, ?, (SELECT min(id) FROM zone), ?, ?, ?
          FROM author WHERE uuid = ?
          """,
        arguments: [
          entry.id.blob, try Journal.number(of: place.device, in: database), place.number,
          try Journal.number(of: entry.stream, in: database), entry.at.milliseconds,
          entry.at.offset, Int64(entry.lamport), Data(kept.seal), Data(kept.hash),
          entry.author.blob,
        ])
      try database.execute(
        sql: "INSERT INTO body(position, salt, event) VALUES(last_insert_rowid(), ?, ?)",
        arguments: [Data(kept.salt), Data(kept.event)])
    }

    func opened(
      at: Moment, _ progress: (Opening) -> Bool = { _ in true }
    ) throws -> Archive {
      try Archive.open(
        at: folder, key: .passphrase(Scene.passphrase), at: at, cost: Scene.cost, progress: progress
      )
    }
  }

  /// A chain of events by somebody, as a file brings it.
  private func chain(
    _ events: [Happening], by author: AuthorID, device: DeviceID = Sodium.id()
  ) throws -> [KeptEntry] {
    var previous = Chain.beginning
    return try events.enumerated().map { number, event in
      let place = Entry.Place(device: device, number: Int64(number + 1))
      let entry = Entry(
        id: Sodium.id(), author: author, at: Scene.start, lamport: UInt64(50 + number),
        happening: event, place: place)
      let (salt, body) = (Sodium.random(16), try event.stored())
      let seal = Chain.seal(salt: salt, event: body)
      let hash = Chain.hash(entry, at: place, after: previous, seal: seal)
      defer { previous = hash }
      return KeptEntry(
        entry: entry, event: body, salt: salt, seal: seal, previous: previous, hash: hash)
    }
  }

  private func read(_ entries: [KeptEntry]) throws -> ReadRecord {
    let file = PortableFile(person: nil, entries: try entries.map { try $0.written() })
    return try ReadRecord(Array(try JSONEncoder().encode(file)))
  }

  @Test func everyEntryOfItsAuthorIsVouchedForOnTheDayItComesOver() throws {
    let old = try Old()
    var heard: [Opening] = []
    let archive = try old.opened(at: day) {
      heard.append($0)
      return true
    }
    let rows = try archive.ask { database in
      try database.rows("SELECT vouched FROM entry ORDER BY position").map {
        $0["vouched"] as Int64?
      }
    }
    // Those that opening itself adds are signed as they are written: the device, and that it was opened.
    let added = rows.suffix(3)
    #expect(rows.count > 15)
    #expect(rows.dropLast(3).allSatisfy { $0 == day.milliseconds })
    #expect(added.allSatisfy { $0 == nil })
    #expect(heard.contains(.vouching(done: rows.count - 3, of: rows.count - 3)))
    let found = try archive.verify(everySignature: true)
    #expect(found.faults == [])
    #expect(found.unvouched == [])
    // What leaves bears it, and comes in again as it was.
    let talk = try #require(try archive.summaries().items.first).summary.id
    let exported = try archive.exported(talk)
    #expect(
      String(decoding: exported, as: UTF8.self).contains("\"vouched\" : \(day.milliseconds)"))
    #expect(try archive.take([try ReadRecord(exported)], at: day) == Taken(count: 0, left: []))
    try archive.close()
  }

  @Test func withoutRoomOnTheDiskNothingIsBegun() throws {
    let scene = try Scene()
    #expect(throws: ArchiveError.diskFull) {
      try Folder(path: scene.folder).expectRoom(for: .max)
    }
    try Folder(path: scene.folder).expectRoom(for: 3 * scene.archive.bytes)
    #expect(scene.archive.bytes > 100_000)
  }

  @Test func stoppedWhileItIsVouchedForItIsDoneTheNextTime() throws {
    let old = try Old()
    #expect(throws: ArchiveError.cancelled) {
      try old.opened(at: day) {
        if case .vouching = $0 { false } else { true }
      }
    }
    let archive = try old.opened(at: day)
    #expect(try archive.verify(everySignature: true).faults == [])
    try archive.close()
  }

  @Test func whatOthersWroteIsVouchedForByNobodyAndSaysNothingOfTheArchive() throws {
    let old = try Old()
    let (other, person) = (AuthorID(high: 8, low: 8), PersonID(high: 8, low: 9))
    try old.put(
      try chain(
        [
          .person(person, .registered(details: PersonDetails(family: "Khan", given: "Imran"))),
          .archive(.backedUp),
          .archive(.localHelpSet(help: LocalHelp(lead: "nobody", contact: "01632 960999"))),
          .archive(.clinicianSet(author: other, clinician: Clinician(name: "Dr Noor", role: "GP"))),
          .archive(
            .clinicianSet(author: old.author, clinician: Clinician(name: "Dr Else", role: "GP"))),
        ], by: other))
    let archive = try old.opened(at: day)
    let found = try archive.verify(everySignature: true)
    #expect(found.faults == [])
    #expect(
      found.unvouched == [
        Verification.Unvouched(author: other, stream: .person(person), count: 1),
        Verification.Unvouched(author: other, stream: .archive, count: 4),
      ])
    #expect(try archive.people().items.map(\.details.family).contains("Khan"))
    #expect(try archive.lastBackup() == nil)
    #expect(try archive.localHelp() == LocalHelp())
    #expect(archive.clinician == Scene.clinician)
    #expect(try archive.clinician(other)?.name == "Dr Noor")
    try archive.close()
  }

  /// A file can have brought, in our name, what only a newer program understands.
  @Test func aCertificateThatIsOnlyVouchedForCertifiesNothing() throws {
    let old = try Old()
    let (device, key) = (DeviceID(high: 7, low: 7), try SigningKey())
    let (other, person) = (AuthorID(high: 8, low: 8), PersonID(high: 8, low: 9))
    let named = PersonDetails(family: "Khan", given: "Imran")
    let theirs = try chain([.person(person, .registered(details: named))], by: other)
    let hash = try #require(theirs.first.flatMap { Bytes32($0.hash) })
    try old.put(
      try chain(
        [
          .archive(.deviceSet(device: device, key: key.publicHalf, author: old.author)),
          .archive(.tookOver(subject: .person(person: person), entries: [hash])),
        ], by: old.author))
    let archive = try old.opened(at: day)
    var ours = try chain(
      [.person(person, .registered(details: named))], by: old.author, device: device)
    for place in ours.indices { ours[place].signature = key.signature(of: ours[place].hash) }
    let taken = try archive.take([try read(ours + theirs)], at: day)
    #expect(taken.count == 0)
    #expect(taken.left.map(\.why) == [.inYourName, .byOthers])
    try archive.close()
  }
}
