import Archive
import Conversation
import Foundation
import Testing

struct AppendingTests {
  @Test func whatWasKeptIsReadBackAsItWas() throws {
    let scene = try Scene()
    let person = try scene.register("Osei", "Margaret", born: "1941-03-15", nhs: "999 000 0018")
    let talk = try scene.start(with: person)
    let note = try scene.entry(
      .conversation(
        talk,
        .noted(
          note: scene.id(), kind: .matter,
          words: Words("I can't get to church any more", form: .verbatim), stage: .matters)))
    let places = try scene.archive.append([note])
    let place = Entry.Place(device: scene.archive.device, number: 6)
    #expect(places == [note.id: place])
    try scene.reopen()
    var expected = note
    expected.place = place
    #expect(try scene.archive.entries(of: .conversation(talk)).last == expected)
    #expect(try scene.archive.entries(of: .conversation(talk)).count == 2)
  }

  @Test func whatTwoWindowsKeepInTurnInOneTalkIsAllFound() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    let other = try scene.opened()
    for (turn, archive) in [scene.archive, scene.archive, other, scene.archive, other].enumerated()
    {
      let note = try scene.entry(
        .conversation(
          talk,
          .noted(
            note: scene.id(), kind: .matter, words: Words("garden \(turn)"), stage: .matters)))
      _ = try archive.append([note])
    }
    #expect(
      try scene.archive.find(Query("garden ")).items.count == 5)
    #expect(try scene.archive.verify().faults == [])
    // Nor does one that was disposed of in between come back with the next word.
    let count = try other.dispose(
      of: .conversation(conversation: talk), reason: "asked for", at: scene.moment)
    #expect(count == 6)
    try scene.keep(.conversation(talk, .covered))
    #expect(try scene.archive.find(Query("garden ")).items.isEmpty)
    #expect(try scene.archive.verify().faults == [])
  }

  @Test func theClinicianIsKnownWhenTheArchiveIsOpenedAgain() throws {
    let scene = try Scene()
    let author = scene.archive.author
    try scene.reopen()
    #expect(scene.archive.author == author)
    #expect(scene.archive.clinician == Clinician(name: "Dr Amina Yusuf", role: "GP"))
  }

  @Test func anEntryThatIsHereAlreadyStaysWhereItIs() throws {
    let scene = try Scene()
    let person = try scene.register("Khan", "Imran")
    let entry = try scene.keep(.person(person, .needsSet(needs: AccessNeeds(paper: .large))))
    let again = try scene.archive.append([entry])
    #expect(again == [entry.id: Entry.Place(device: scene.archive.device, number: 5)])
    #expect(try scene.archive.entries(of: .person(person)).count == 2)
  }

  @Test func theNextLamportNumberIsGreaterThanEveryOther() throws {
    let scene = try Scene()
    #expect(try scene.archive.greatestLamport() == 3)
    _ = try scene.register("Jones", "Bryn")
    #expect(try scene.archive.greatestLamport() == 4)
    try scene.reopen()
    #expect(try scene.archive.greatestLamport() == 5)
  }

  /// A window knows the numbers of what it has read; another may have kept more since.
  @Test func whatIsSetLastInTwoWindowsStands() throws {
    let scene = try Scene()
    let second = try scene.opened()
    func set(_ lead: String, in window: Archive, lamport: UInt64) throws {
      let event = Happening.archive(.localHelpSet(help: LocalHelp(lead: lead)))
      _ = try window.append([
        Entry(
          id: scene.id(), author: window.author, at: scene.moment, lamport: lamport,
          happening: event)
      ])
    }
    try set("first", in: second, lamport: 60)
    try set("last", in: scene.archive, lamport: 9)
    #expect(try second.localHelp().lead == "last")
    try second.rebuildProjections()
    #expect(try second.localHelp().lead == "last")
  }

  @Test func twoWindowsWriteOneChain() throws {
    let scene = try Scene()
    let person = try scene.register("Khan", "Imran")
    let second = try scene.opened()
    for turn in 1...10 {
      let entry = try scene.entry(.person(person, .needsSet(needs: AccessNeeds(other: "\(turn)"))))
      _ = try (turn.isMultiple(of: 2) ? scene.archive : second).append([entry])
    }
    let numbers = try scene.archive.entries(of: .person(person)).compactMap(\.place?.number)
    #expect(numbers == [4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
    #expect(second.device == scene.archive.device)
  }

  @Test func whatANewerVersionWroteIsKeptByteForByte() throws {
    let scene = try Scene()
    let talk = scene.id(of: SharedDecisionRecord.self)
    let body = Array(#"{ "type":"sung", "v":7, "sung":{"song":"Calon Lân"} }"#.utf8)
    let unknown = UnknownEvent(type: "sung", version: 7, body: body)
    try scene.keep(.unknown(.conversation(talk), unknown))
    let entries = try scene.archive.entries(of: .conversation(talk))
    #expect(entries.map(\.happening) == [.unknown(.conversation(talk), unknown)])
  }
}
