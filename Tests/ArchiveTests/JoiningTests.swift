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
}
