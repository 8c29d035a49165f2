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

  @Test func whatIsKeptLaterComesLaterWhateverNumberItWasMadeWith() throws {
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
    _ = try scene.archive.append([note(30)])
    _ = try scene.archive.append([note(50)])
    _ = try scene.archive.append([note(7)])
    let kept = try scene.archive.entries(of: .conversation(talk)).map(\.lamport)
    #expect(kept.suffix(5) == [40, 41, 42, 50, 51])
    try scene.reopen()
    // Opening writes an entry of its own.
    #expect(try scene.archive.greatestLamport() == 52)
  }

  // MARK: Two windows

  /// What one window writes with a number that it made before another window wrote.
  private func keptFromBehind(
    _ scene: Scene, there: [Happening], here: Happening
  ) throws {
    let stale = try scene.entry(here)
    let other = try scene.opened()
    for happening in there { _ = try other.append([try scene.entry(happening)]) }
    try other.close()
    _ = try scene.archive.append([stale])
    #expect(try scene.archive.verify().faults == [])
  }

  @Test func whatIsPutRightOfAPersonLastIsWhatStands() throws {
    let scene = try Scene()
    let person = try scene.register("Osei", "Margaret")
    func named(_ given: String) -> Happening {
      .person(person, .detailsChanged(details: PersonDetails(family: "Osei", given: given)))
    }
    try keptFromBehind(scene, there: [named("B1"), named("B2"), named("B3")], here: named("A1"))
    #expect(try scene.archive.file(of: person)?.person.details.given == "A1")
  }

  @Test func whatAPersonNeedsIsWhatWasSaidLast() throws {
    let scene = try Scene()
    let person = try scene.register("Osei", "Margaret")
    func needing(_ other: String) -> Happening {
      .person(person, .needsSet(needs: AccessNeeds(other: other)))
    }
    try keptFromBehind(scene, there: [needing("B1"), needing("B2")], here: needing("A1"))
    #expect(try scene.archive.file(of: person)?.person.needs.other == "A1")
  }

  @Test func aNoteThatIsMendedLastIsWhatStands() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    let note = try scene.note("as it was", in: talk)
    func mended(_ text: String) -> Happening {
      .conversation(talk, .revised(note: note, words: Words(text)))
    }
    try keptFromBehind(scene, there: [mended("B1"), mended("B2")], here: mended("A1"))
    let entries = try scene.archive.entries(of: .conversation(talk))
    #expect(record(entries)?.note(note)?.words.text == "A1")
  }

  @Test func whoHelpsIsWhoWasNamedLastAlsoWhenListsAreMadeAnew() throws {
    let scene = try Scene()
    func lead(_ name: String) -> Happening { .archive(.localHelpSet(help: LocalHelp(lead: name))) }
    try keptFromBehind(scene, there: [lead("B1"), lead("B2")], here: lead("A1"))
    #expect(try scene.archive.localHelp().lead == "A1")
  }
}
