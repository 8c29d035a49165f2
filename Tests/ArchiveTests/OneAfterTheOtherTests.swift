import Archive
import Conversation
import Testing

/// What was written last is remembered, so that the next note need not read it again: the lists say
/// what the journal says all the same, whatever comes in between, here or in another window.
struct OneAfterTheOtherTests {
  @Test(arguments: 1...6) func theListsSayWhatTheJournalSays(seed: UInt64) throws {
    let scene = try Scene(seed: seed)
    var chance = IDSource(seed: seed &+ 100)
    let people = [try scene.register("Osei", "Margaret"), try scene.register("Khan", "Ahmed")]
    var talks = [try scene.start(with: people[0]), try scene.start(with: people[1])]
    let other = try scene.opened()
    for turn in 1...60 {
      let talk = talks[chance.next() % 3 == 0 ? 1 : 0]
      switch chance.next() % 12 {
      case 0:
        let details = PersonDetails(family: "Name\(turn)", given: "Given")
        try scene.keep(.person(people[0], .detailsChanged(details: details)))
      case 1:
        let words = Words("said in another window \(turn)")
        let event = ConversationEvent.noted(
          note: scene.id(), kind: .matter, words: words, stage: .matters)
        _ = try other.append([try scene.entry(.conversation(talk, event))])
      case 2:
        let last = try scene.archive.entries(of: .conversation(talk)).last
        if let last { try scene.keep(.conversation(talk, .undid(entry: last.id))) }
      case 3: talks[0] = try scene.start(with: people[0])
      case 4: try scene.note("no more tablets \(turn)", .preference, in: talk)
      case 5:
        let step = try scene.note("ring the class \(turn)", .step, in: talk)
        try scene.keep(
          .conversation(talk, .stepAgreed(note: step, who: .clinician, when: .weeks(1))))
      case 6: scene.wait(minutes: 7)
      default: try scene.note("walk to church \(turn)", in: talk)
      }
    }
    #expect(try scene.archive.verify().faults == [])
    #expect(try scene.archive.find(Query("church")).items.isEmpty == false)
    try other.close()
  }

  @Test func theGreatestLamportNumberStaysWhenSmallerOnesComeIn() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    func note(_ lamport: UInt64) -> Entry {
      let event = ConversationEvent.noted(
        note: scene.id(), kind: .matter, words: Words("church"), stage: .matters)
      return Entry(
        id: scene.id(), author: scene.archive.author, at: scene.moment, lamport: lamport,
        happening: .conversation(talk, event))
    }
    _ = try scene.archive.append([note(40), note(20)])
    #expect(try scene.archive.greatestLamport() == 40)
    _ = try scene.archive.append([note(30)])
    #expect(try scene.archive.greatestLamport() == 40)
    _ = try scene.archive.append([note(41)])
    _ = try scene.archive.append([note(7)])
    try scene.reopen()
    // Opening writes an entry of its own.
    #expect(try scene.archive.greatestLamport() == 42)
  }
}
