import CSQLCipher
import Conversation
import Foundation
import Testing

@testable import Archive

/// Twice as much takes twice the work, not four times: counted in SQLite's own steps, which no other
/// program on the machine changes.
struct LinearTests {
  /// So many people with so many talks each, and a scene around them.
  private func scene(people: Int, talks: Int, joined: Bool = false) throws -> Scene {
    let scene = try Scene()
    let ids = (0..<people).map { _ in scene.id(of: Person.self) }
    var lamport: UInt64 = 100
    func entry(_ happening: Happening) -> Entry {
      lamport += 1
      return Entry(
        id: scene.id(of: Entry.self), author: scene.archive.author,
        at: scene.moment.adding(milliseconds: Int64(lamport)), lamport: lamport,
        happening: happening)
    }
    var batches: [[Entry]] = ids.enumerated().map { place, person in
      let details = PersonDetails(family: "Okafor\(place)", given: "Ann")
      let registered = entry(.person(person, .registered(details: details)))
      let next = ids[(place + 1) % ids.count]
      return joined
        ? [registered, entry(.person(person, .joinedTo(person: next)))] : [registered]
    }
    for person in ids {
      for _ in 0..<talks {
        let talk = scene.id(of: SharedDecisionRecord.self)
        batches.append([
          entry(
            .conversation(
              talk, .started(person: person, guide: "what-matters", guideVersion: 1, minutes: 20)))
        ])
      }
    }
    try scene.archive.appendInBulk(batches)
    return scene
  }

  /// How much SQLite does for something: about so many of its own steps, as many for each statement.
  private func work(_ scene: Scene, _ body: (Scene) throws -> Void) throws -> Int {
    let count = UnsafeMutablePointer<Int>.allocate(capacity: 1)
    count.initialize(to: 0)
    defer { count.deallocate() }
    scene.archive.journal.inDatabase { database in
      csqlcipher_ask_while_running(
        UnsafeMutableRawPointer(database.sqliteConnection),
        {
          $0?.assumingMemoryBound(to: Int.self).pointee += 20_000
          return 0
        }, count)
      database.trace(options: .statement) { _ in count.pointee += 50 }
    }
    try body(scene)
    scene.archive.journal.inDatabase { database in
      csqlcipher_ask_while_running(
        UnsafeMutableRawPointer(database.sqliteConnection), nil, nil)
      database.trace(options: .statement)
    }
    return count.pointee
  }

  /// The work for as much as `scale`, and for twice as much.
  private func expectLinear(
    _ made: (_ scale: Int) throws -> Scene, _ work: (Scene) throws -> Void,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let (one, two) = (try made(1), try made(2))
    let (once, twice) = (try self.work(one, work), try self.work(two, work))
    #expect(once > 1000, sourceLocation: location)
    #expect(twice <= 2 * once + once / 2 + 40_000, "\(once) and \(twice)", sourceLocation: location)
  }

  private func export(_ scene: Scene) throws {
    let folder = Scene.freshFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try scene.archive.export(to: folder, at: scene.moment)
  }

  @Test func theAuditIsReadOnce() throws {
    try expectLinear({ try scene(people: 1, talks: 700 * $0) }) {
      try $0.archive.everyDeed { _ in }
    }
  }

  @Test func theAuditOfOnePersonIsReadOnce() throws {
    let subject = { (scene: Scene) in try scene.archive.people().items[0].id }
    try expectLinear({ try scene(people: 1, talks: 700 * $0) }) {
      try $0.archive.everyDeed(of: subject($0)) { _ in }
    }
  }

  @Test func everybodyIsListedInOneReading() throws {
    try expectLinear({ try scene(people: 900 * $0, talks: 0) }) {
      try $0.archive.everyPerson { _ in }
    }
  }

  @Test func allThatOnePersonSaidIsWrittenOutOnce() throws {
    try expectLinear({ try scene(people: 1, talks: 150 * $0) }, export)
  }

  @Test func peopleJoinedInARingAreWrittenOutOnce() throws {
    try expectLinear({ try scene(people: 60 * $0, talks: 1, joined: true) }, export)
  }

  @Test func peopleJoinedInARingAreCheckedOnce() throws {
    try expectLinear({ try scene(people: 120 * $0, talks: 1, joined: true) }) {
      let faults = try $0.archive.verify().faults
      #expect(faults == [])
    }
  }

  @Test func listsOfPeopleJoinedInARingAreMadeOnce() throws {
    try expectLinear({ try scene(people: 120 * $0, talks: 1, joined: true) }) {
      try $0.archive.rebuildProjections()
      let count = try $0.archive.people().items.count
      #expect(count == 1)
    }
  }
}
