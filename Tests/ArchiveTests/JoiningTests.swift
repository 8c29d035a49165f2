import Conversation
import Foundation
import Testing

@testable import Archive

struct JoiningTests {
  @Test func aPersonJoinedToAnotherHasOneFile() throws {
    let scene = try Scene()
    let first = try scene.register("Osei", "Margaret", born: "1948-03-15")
    let second = try scene.register("Osay", "Peggy")
    let old = try scene.start(with: second)
    try scene.note("no more tablets", .preference, in: old)
    try scene.keep(
      .person(second, .needsSet(needs: AccessNeeds(paper: .large, speaks: "Twi"))))
    scene.wait(days: 10)
    let new = try scene.start(with: first)
    try scene.note("walk to church", in: new)
    let joined = try scene.keep(.person(second, .joinedTo(person: first)))

    let file = try #require(try scene.archive.file(of: first))
    #expect(file.conversations.map(\.id) == [new, old])
    #expect(file.person.details.family == "Osei")
    #expect(file.person.needs.paper == .large)
    #expect(file.preferences.map(\.words.text) == ["no more tablets"])
    #expect(try scene.archive.file(of: second) == file)
    #expect(try scene.archive.people().items.map(\.details.family) == ["Osei"])
    #expect(try scene.archive.find(Query("person:margaret tablets")).items.map(\.person) == [first])
    #expect(try scene.archive.summaries().items.map(\.summary.person) == [first, first])
    #expect(try scene.archive.verify().faults == [])
    try scene.archive.rebuildProjections()
    #expect(try scene.archive.file(of: second) == file)
    #expect(try scene.archive.verify().faults == [])

    // Joined by mistake: taken back, they are two again.
    try scene.keep(.person(second, .undid(entry: joined.id)))
    #expect(try scene.archive.file(of: first)?.conversations.map(\.id) == [new])
    #expect(try scene.archive.file(of: second)?.conversations.map(\.id) == [old])
    #expect(try scene.archive.file(of: second)?.person.details.family == "Osay")
    #expect(try scene.archive.find(Query("person:margaret tablets")).items.isEmpty)
    #expect(try scene.archive.verify().faults == [])
  }

  @Test func threeEntriesAndACircleHaveOneFileToo() throws {
    let scene = try Scene()
    let people = try ["Osei", "Osay", "Ossei"].map { try scene.register($0, "Margaret") }
    for person in people { _ = try scene.start(with: person) }
    try scene.keep(.person(people[2], .joinedTo(person: people[1])))
    try scene.keep(.person(people[1], .joinedTo(person: people[0])))
    #expect(try scene.archive.file(of: people[2])?.person.details.family == "Osei")
    #expect(try scene.archive.file(of: people[1])?.conversations.count == 3)
    try scene.keep(.person(people[0], .joinedTo(person: people[2])))
    #expect(try scene.archive.people().items.map(\.details.family) == ["Osei"])
    #expect(try scene.archive.file(of: people[2])?.conversations.count == 3)
    #expect(try scene.archive.verify().faults == [])
    try scene.archive.rebuildProjections()
    #expect(try scene.archive.verify().faults == [])
  }

  @Test func twoPeopleAreJoinedAndPartedAgain() throws {
    let scene = try Scene()
    let first = try scene.register("Osei", "Margaret", born: "1948-03-15", nhs: "9990000018")
    let second = try scene.register("Osay", "Peggy")
    let old = try scene.start(with: second)
    try scene.note("no more tablets", .preference, in: old)
    let new = try scene.start(with: first)
    try scene.archive.join(second, to: first, at: scene.moment)
    let file = try #require(try scene.archive.file(of: second))
    #expect(file.person.id == first)
    #expect(file.joined == [second])
    #expect(file.conversations.map(\.id) == [new, old])
    // It can still be named by its own identifier, to be parted again.
    #expect(try scene.archive.people(withPrefix: second.description) == [second])
    #expect(throws: ArchiveError.alreadyJoined) {
      try scene.archive.join(first, to: second, at: scene.moment)
    }
    #expect(throws: ArchiveError.notJoined) {
      try scene.archive.separate(first, at: scene.moment)
    }
    try scene.archive.separate(second, at: scene.moment)
    #expect(try scene.archive.file(of: second)?.conversations.map(\.id) == [old])
    #expect(try scene.archive.file(of: first)?.joined == [])
    #expect(
      try scene.archive.audit(person: second).map(\.happening.type).prefix(2)
        == ["undid", "joinedTo"])
    let audit = try scene.archive.audit(person: second)
    try scene.archive.rebuildProjections()
    #expect(try scene.archive.audit(person: second) == audit)
    #expect(try scene.archive.verify().faults == [])
  }

  @Test func H01_twoPeopleWithTwoNumbersAreNotJoined() throws {
    let scene = try Scene()
    let first = try scene.register("Osei", "Margaret", nhs: "9990000018")
    let second = try scene.register("Osei", "Margaret", nhs: "9990000026")
    #expect(throws: ArchiveError.differentNumbers) {
      try scene.archive.join(second, to: first, at: scene.moment)
    }
    #expect(throws: ArchiveError.nothingNamed) {
      try scene.archive.join(second, to: scene.id(), at: scene.moment)
    }
    #expect(try scene.archive.people().items.count == 2)
  }

  @Test func aTalkThatLeavesTakesBothEntriesAlong() throws {
    let scene = try Scene()
    let first = try scene.register("Osei", "Margaret")
    let second = try scene.register("Osay", "Peggy")
    let talk = try scene.start(with: second)
    try scene.archive.join(second, to: first, at: scene.moment)
    let file = try ReadRecord(try scene.archive.exported(talk))
    let other = try Scene(seed: 2)
    _ = try other.archive.take([file], at: other.moment, takingOver: true)
    #expect(try other.archive.file(of: second)?.person.details.family == "Osei")
    #expect(try other.archive.summaries().items.map(\.details.family) == ["Osei"])
    #expect(try other.archive.verify().faults == [])
  }

  @Test func whoIsJoinedToSomebodyInAnotherArchiveHasTheirOwnPageUntilThatComes() throws {
    let scene = try Scene()
    let first = try scene.register("Osei", "Margaret")
    let second = try scene.register("Osay", "Peggy")
    let talk = try scene.start(with: second)
    try scene.archive.join(second, to: first, at: scene.moment)
    func leaving(_ streams: [StreamID]) throws -> [Entry] {
      try streams.flatMap { try scene.archive.entries(of: $0) }
    }
    let other = try Scene(seed: 2)
    _ = try other.archive.append(try leaving([.person(second), .conversation(talk)]))
    #expect(try other.archive.summaries().items.map(\.details.family) == ["Osay"])
    #expect(try other.archive.verify().faults == [])
    _ = try other.archive.append(try leaving([.person(first)]))
    #expect(try other.archive.summaries().items.map(\.details.family) == ["Osei"])
    #expect(try other.archive.people().items.map(\.details.family) == ["Osei"])
    #expect(try other.archive.verify().faults == [])
  }
}

extension Happening {
  /// The type of the event.
  fileprivate var type: String {
    switch self {
    case .person(_, let event): event.type
    case .conversation(_, let event): event.type
    case .archive(let event): event.type
    case .unknown(_, let event): event.type
    }
  }
}
