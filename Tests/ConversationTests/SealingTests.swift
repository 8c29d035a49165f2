import Testing

@testable import Conversation
@testable import Peggy

@Suite struct SealingTests {
  private func agreedTalk() -> Talk {
    let talk = Talk()
    talk.notes(30, .matter, "church")
    talk.says(.agreed(agreement: .person, gaps: []))
    return talk
  }

  @Test func wordsThatComeAfterAnAgreementWaitAndChangeNothing() {
    let talk = agreedTalk()
    let before = talk.record
    talk.notes(31, .matter, "the garden", by: Talk.other)
    talk.says(.revised(note: id(30), words: Words("the choir")), by: Talk.other)
    talk.says(.abandoned(reason: "by mistake"), by: Talk.other)
    talk.says(.agreed(agreement: .person, gaps: []), by: Talk.other)
    #expect(talk.record.lateWords == 2)
    #expect(talk.record.notes == before.notes)
    #expect(talk.record.standing == .agreed)
    #expect(talk.record.agreements == before.agreements)
    #expect(talk.record.changed == before.changed)
  }

  @Test func openingTheRecordAgainBringsInTheWordsThatWaited() {
    let talk = agreedTalk()
    talk.notes(31, .matter, "the garden", by: Talk.other)
    talk.says(.amended(reason: "a word was missing"))
    #expect(talk.record.lateWords == 0)
    #expect(talk.texts == ["church", "the garden"])
    #expect(talk.record.version == 2)
    #expect(talk.record.amendments.map(\.reason) == ["a word was missing"])
    #expect(talk.record.amendments.map(\.author) == [Talk.amina])
  }

  @Test func anAmendmentThatIsGivenUpLeavesWhatWasAgreed() {
    let talk = agreedTalk()
    let before = talk.record
    talk.says(.amended(reason: "x"))
    talk.notes(31, .matter, "the garden")
    talk.says(.withdrawn(note: id(30)))
    talk.says(.abandoned(reason: "it was right"))
    #expect(talk.record == before)
  }

  @Test func H06_aPrivateNoteIsOutsideTheAgreedVersion() {
    let talk = agreedTalk()
    let before = talk.record
    talk.notes(40, .privateNote, "p")
    talk.says(
      .noteTold(note: id(40), particulars: .privateNote(changes: FullParticulars.privateNote)))
    let after = talk.record
    #expect(after.notes(.privateNote).map(\.words.text) == ["p"])
    #expect(after.unfinishedNotes.isEmpty)
    #expect(after.version == before.version)
    #expect(after.agreements == before.agreements)
    #expect(after.standing == .agreed)
    #expect(after.lateWords == 0)
  }

  @Test func aPrivateNoteThatBecomesAnOrdinaryOneAfterAnAgreementIsLate() {
    let talk = Talk()
    talk.notes(40, .privateNote, "p")
    talk.says(.agreed(agreement: .person, gaps: []))
    talk.says(.moved(note: id(40), kind: .matter))
    #expect(talk.record.notes(.matter).isEmpty)
    #expect(talk.record.lateWords == 1)
  }

  @Test func H06_aPrivateNoteMovesNoTimeOfTheRecord() {
    let talk = agreedTalk()
    let before = talk.record.changed
    talk.notes(40, .privateNote, "p")
    talk.says(.noteTold(note: id(40), particulars: .privateNote(changes: PrivateNote())))
    talk.says(.withdrawn(note: id(40)))
    #expect(talk.record.changed == before)
    #expect(talk.record.lateWords == 0)
  }

  @Test func H07_aNoteThatBecamePrivateBeforeTheAgreementIsDealtWithAfterIt() {
    let talk = Talk()
    talk.notes(40, .matter, "p")
    talk.says(.moved(note: id(40), kind: .privateNote))
    talk.says(.agreed(agreement: .person, gaps: []))
    talk.says(
      .noteTold(note: id(40), particulars: .privateNote(changes: FullParticulars.privateNote)))
    #expect(talk.record.unfinishedNotes.isEmpty)
    #expect(talk.record.lateWords == 0)
    talk.says(.closed)
    #expect(talk.record.closed != nil)
  }

  @Test func whatAnAmendmentMadePrivateIsAsItWasWhenItIsGivenUp() {
    let talk = agreedTalk()
    let before = talk.record
    talk.says(.amended(reason: "x"))
    talk.says(.moved(note: id(30), kind: .privateNote))
    talk.says(.revised(note: id(30), words: Words("the choir")))
    talk.says(.abandoned(reason: "it was right"))
    #expect(talk.record == before)
  }

  @Test func H07_aPrivateNoteOfAnAmendmentThatIsGivenUpStays() {
    let talk = agreedTalk()
    talk.says(.amended(reason: "x"))
    talk.notes(40, .privateNote, "p")
    talk.says(.moved(note: id(40), kind: .matter))
    talk.says(.abandoned(reason: "y"))
    #expect(talk.record.unfinishedNotes.map(\.id) == [id(40)])
  }

  @Test func whoCameInAfterTheAgreementGoesOutAsLateAsTheyCame() {
    let talk = agreedTalk()
    talk.says(.joined(participant: EventFixtures.ann), by: Talk.other)
    talk.says(.left(participant: EventFixtures.ann.id), by: Talk.other)
    #expect(talk.record.lateWords == 2)
    talk.says(.amended(reason: ""))
    #expect(talk.record.present == [])
    #expect(talk.record.presences.count == 1)
  }

  @Test func whatWasAgreedElsewhereSealsNothingHere() {
    let talk = Talk()
    talk.notes(30, .matter, "church")
    talk.notes(31, .matter, "the garden")
    let stray = Entry(
      id: id(900), author: Talk.amina, at: talk.now, lamport: 2,
      happening: .conversation(id(77), .agreed(agreement: .person, gaps: [])))
    #expect(record(talk.entries + [stray]) == talk.record)
    #expect(record([stray]) == nil)
  }

  /// A note that another device wrote, as its first, unseen by whoever agreed here.
  private func elsewhere(_ number: Int64, lamport: UInt64) -> Entry {
    Entry(
      id: id(UInt64(900 + number)), author: Talk.other, at: at("2026-11-21T10:00:30Z"),
      lamport: lamport,
      happening: .conversation(
        Talk.id,
        .noted(
          note: id(UInt64(90 + number)), kind: .matter, words: Words("from elsewhere"),
          stage: .matters)),
      place: Entry.Place(device: id(8), number: number))
  }

  @Test func H04_whatWhoeverAgreedHadNotSeenWaitsThoughItWasWrittenBefore() {
    let talk = Talk()
    talk.notes(30, .matter, "church")
    talk.says(.agreed(agreement: .person, gaps: [], seen: talk.entries.lastPlaces))
    let before = talk.record
    let met = talk.entries + [elsewhere(1, lamport: 2)]
    #expect(record(met)?.notes == before.notes)
    #expect(record(met)?.lateWords == 1)
    #expect(record(met.reversed())?.notes == before.notes)
    talk.says(.amended(reason: "we met"))
    let opened = record(talk.entries + [elsewhere(1, lamport: 2)])
    #expect(opened?.notes(.matter).map(\.words.text) == ["church", "from elsewhere"])
  }

  @Test func H04_whatWhoeverAgreedHadSeenOfAnotherDeviceIsAgreed() {
    let talk = Talk()
    talk.notes(30, .matter, "church")
    let seen = (talk.entries + [elsewhere(1, lamport: 2)]).lastPlaces
    talk.says(.agreed(agreement: .person, gaps: [], seen: seen))
    let both = record(talk.entries + [elsewhere(1, lamport: 2), elsewhere(2, lamport: 2)])
    #expect(both?.notes(.matter).map(\.id) == [id(30), id(91)])
    #expect(both?.lateWords == 1)
  }

  @Test func factsCountWheneverTheyCome() {
    let talk = agreedTalk()
    talk.says(.printed(reference: "A", copy: .person, layout: .large, copies: 1, paper: nil))
    talk.says(.copiedToMainRecord)
    #expect(talk.record.sheets.count == 1)
    #expect(talk.record.copiedToMainRecord != nil)
    #expect(talk.record.lateWords == 0)
  }

  @Test func H04_anOlderVersionIsReadAsItWasAgreedAndSaysThatItWasReplaced() {
    let talk = agreedTalk()
    talk.says(.amended(reason: "x"))
    talk.says(.revised(note: id(30), words: Words("the choir")))
    #expect(record(talk.entries, asAgreed: 1)?.replaced == nil)
    talk.says(.agreed(agreement: .person, gaps: []))
    let first = record(talk.entries, asAgreed: 1)
    let second = record(talk.entries, asAgreed: 2)
    #expect(first?.notes(.matter).map(\.words.text) == ["church"])
    #expect(first?.version == 1)
    #expect(first?.replaced == SharedDecisionRecord.Replaced(by: 2, at: at("2026-11-21T10:05:00Z")))
    #expect(second?.notes(.matter).map(\.words.text) == ["the choir"])
    #expect(second?.replaced == nil)
    #expect(record(talk.entries, asAgreed: 0) == nil)
    #expect(record(talk.entries, asAgreed: 3) == nil)
    #expect(record(Talk().entries, asAgreed: 1) == nil)
  }

  @Test func entriesOfAnotherTalkArePassedOver() {
    let talk = agreedTalk()
    let stray = Entry(
      id: id(900), author: Talk.amina, at: talk.now, lamport: 2,
      happening: .conversation(
        id(77), .noted(note: id(78), kind: .matter, words: Words("x"), stage: .matters)))
    #expect(record(talk.entries + [stray]) == talk.record)
  }
}
