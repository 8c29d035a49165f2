import Conversation
import Foundation
import Testing

@testable import Archive

/// A file that came from outside can do nothing but be read.
struct ForeignFileTests {
  /// An entry as the chain of a device would hold it, whoever made it up.
  private func chained(
    _ happening: Happening, by author: AuthorID, device: DeviceID, number: Int64,
    lamport: UInt64 = 9, zone: String = "UTC", after previous: [UInt8] = Chain.beginning
  ) throws -> KeptEntry {
    let place = Entry.Place(device: device, number: number)
    let entry = Entry(
      id: Sodium.id(), author: author,
      at: Moment(milliseconds: Scene.start.milliseconds, zone: zone), lamport: lamport,
      happening: happening, place: place)
    let (salt, event) = (Sodium.random(16), try happening.stored())
    let seal = Chain.seal(salt: salt, event: event)
    return KeptEntry(
      entry: entry, event: event, salt: salt, seal: seal, previous: previous,
      hash: Chain.hash(entry, at: place, after: previous, seal: seal))
  }

  private func read(_ entries: [KeptEntry]) throws -> ReadRecord {
    try ReadRecord(
      Array(
        try JSONEncoder().encode(
          PortableFile(person: nil, entries: try entries.map { try $0.written() }))))
  }

  private func works(_ scene: Scene) throws {
    try scene.keep(.archive(.unlocked))
    #expect(try scene.archive.verify().faults == [])
    try scene.reopen()
    #expect(try scene.archive.verify().faults == [])
  }

  @Test(arguments: [Int64.max, Int64.max - 1, (1 << 48) + 1] as [Int64])
  func aNumberThatNoDeviceReachesIsRefused(number: Int64) throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    for device in [scene.archive.device, scene.id(of: Device.self)] {
      let far = try chained(
        .conversation(talk, .covered), by: scene.archive.author, device: device, number: number)
      #expect(throws: ImportFault("entries[0].number", .outOfRange)) { try read([far]) }
    }
    try works(scene)
  }

  @Test func nobodyElseContinuesTheChainThatGrowsHere() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    let version = try scene.archive.version()
    let last = try #require(try scene.archive.entries(of: .conversation(talk)).last)
    let place = try #require(last.place)
    let kept = try #require(
      try scene.archive.ask { try KeptEntries.of(.conversation(talk), $0) }.last)
    let writer = try scene.archive.ask(scene.archive.currentWriter)
    // The very next number, joined to our last entry, and one far away.
    for number in [place.number + 1, 1 << 40] {
      var forged = try chained(
        .conversation(talk, .covered), by: scene.archive.author, device: scene.archive.device,
        number: number, after: kept.hash)
      let taken = try scene.archive.take(
        [try read([forged])], at: scene.moment, takingOver: true)
      let left = Left(author: scene.archive.author, name: nil, why: .inYourName, count: 1)
      #expect(taken == Taken(count: 0, left: [left]))
      // Signed it was written here, in a copy of this folder that went on.
      forged.signature = writer.key.signature(of: forged.hash)
      #expect(
        throws: ArchiveError.conflicts([
          Conflict(here: last.id, coming: forged.entry.id, place: place)
        ])
      ) { try scene.archive.take([try read([forged])], at: scene.moment) }
    }
    #expect(try scene.archive.version() == version)
    try works(scene)
  }

  @Test func aFileCannotPutTheClockOfTheRecordOutOfReach() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    let (device, author) = (scene.id(of: Device.self), scene.id(of: Clinician.self))
    func entry(_ lamport: UInt64, _ number: Int64) throws -> KeptEntry {
      try chained(
        .conversation(talk, .covered), by: author, device: device, number: number,
        lamport: lamport)
    }
    #expect(throws: ImportFault("entries[0].lamport", .outOfRange)) {
      try read([try entry((1 << 48) + 1, 7)])
    }
    let far = try read([try entry(1 << 47, 7)])
    #expect(throws: ArchiveError.clockOutOfReach) {
      try scene.archive.take([far], at: scene.moment, takingOver: true)
    }
    #expect(
      try scene.archive.take(
        [try read([try entry(1 << 31, 9)])], at: scene.moment, takingOver: true
      ).count == 1)
    #expect(try scene.archive.greatestLamport() == (1 << 31) + 2)
    try works(scene)
    // What is kept afterwards can be taken in elsewhere.
    try scene.note("church", in: talk)
    let other = try Scene(seed: 2)
    #expect(
      try other.archive.take(
        [try ReadRecord(try scene.archive.exported(talk))], at: other.moment, takingOver: true
      ).count == 4)
  }

  @Test func aNameOfAZoneAndAnEventHaveALength() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    let zone = try chained(
      .conversation(talk, .covered), by: scene.archive.author, device: scene.id(), number: 1,
      zone: String(repeating: "Z", count: 256))
    #expect(throws: ImportFault("entries[0].at.zone", .outOfRange)) { try read([zone]) }
    let words = Words(String(repeating: "a", count: 1 << 20))
    let long = try chained(
      .conversation(talk, .noted(note: scene.id(), kind: .matter, words: words, stage: .matters)),
      by: scene.archive.author, device: scene.id(), number: 1)
    #expect(throws: ImportFault("entries[0].event", .outOfRange)) { try read([long]) }
  }

  /// What an older version of the program let in.
  @Test func anArchiveWhoseChainEndsAtTheLastNumberOpensAndGoesOn() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    let poison = try chained(
      .conversation(talk, .planned(guide: "what-matters", guideVersion: 1, minutes: .max)),
      by: scene.archive.author, device: scene.archive.device, number: .max, lamport: 1 << 62)
    try scene.archive.journal.write { database in
      var journal = try Journal(database, for: scene.archive.currentWriter(database))
      try journal.take(poison)
      try journal.close()
      let key = try #require(try Keyring(database).key(of: scene.archive.author))
      try Vouching.vouch(
        for: scene.archive.author, with: key, at: scene.moment, database
      ) { _, _ in }
    }
    try scene.archive.rebuildProjections()
    let device = scene.archive.device
    try scene.reopen()
    try works(scene)
    #expect(scene.archive.device != device)
    try scene.note("church", in: talk)
    #expect(try scene.archive.find(Query("church")).items.map(\.conversation) == [talk])
    #expect(try scene.archive.verify().faults == [])
  }
}
