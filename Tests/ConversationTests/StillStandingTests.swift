import Testing

@testable import Conversation

/// What earlier visits left stands until somebody says otherwise.
@Suite("Still standing") struct StillStandingTests {
  /// A visit with what happened in it, on one day more for each number.
  private func visit(
    _ number: UInt64, rules: RecordRules = .third, _ events: [ConversationEvent],
    isAgreed: Bool = true
  ) throws -> SharedDecisionRecord {
    var ids = IDSource(seed: number)
    let begun = ConversationEvent.started(
      person: id(1), guide: "what-matters", guideVersion: 1, minutes: 10, rules: rules)
    let agreed: [ConversationEvent] = isAgreed ? [.agreed(agreement: .person, gaps: [])] : []
    let at = at("2026-11-21T10:00:00Z").adding(minutes: Int(number) * 1_440)
    let entries = ([begun] + events + agreed).enumerated().map { place, event in
      Entry(
        id: ids.id(), author: Talk.amina, at: at, lamport: UInt64(place + 1),
        happening: .conversation(ConversationID(high: 9, low: number), event),
        place: Entry.Place(device: id(5), number: Int64(place + 1)))
    }
    return try #require(record(entries))
  }

  private let person: Person = {
    let entry = Entry(
      id: id(1), author: Talk.amina, at: at("2026-11-21T09:00:00Z"), lamport: 1,
      happening: .person(
        id(1), .registered(details: PersonDetails(family: "Osei", given: "Margaret"))))
    guard let person = Person(id(1), [entry]) else { preconditionFailure("nobody") }
    return person
  }()

  private func net(_ number: UInt64) -> ConversationEvent {
    .noted(
      note: id(number), kind: .contingency, words: Words("net \(number)"), stage: .ifThingsChange)
  }

  private func step(_ number: UInt64) -> ConversationEvent {
    .noted(note: id(number), kind: .step, words: Words("step \(number)"), stage: .nextSteps)
  }

  private func standing(
    _ kind: NoteKind = .contingency, after visits: SharedDecisionRecord...
  ) throws -> [LeftStanding] {
    let now = try visit(90, [], isAgreed: false)
    // Whichever order they come in, it is the same.
    let file = PersonFile(
      person: person, conversations: ([now] + visits).shuffled().map(Summary.init))
    return file.standing(kind, before: now)
  }

  @Test func whatNobodySpokeOfStandsWithItsOwnDay() throws {
    let left = try standing(after: visit(1, [net(30)]), visit(2, [net(31)]))
    #expect(left.map(\.note.id) == [id(31), id(30)])
    #expect(left.map(\.day.iso) == ["2026-11-23", "2026-11-22"])
  }

  @Test func whatIsStillSoHasTheDayOnWhichItWasSaidToBe() throws {
    let left = try standing(
      after: visit(1, [net(30)]), visit(2, [.carriedOn(note: id(30), answer: .stillSo)]),
      visit(3, []))
    #expect(left.map(\.note.id) == [id(30)])
    #expect(left.map(\.day.iso) == ["2026-11-23"])
  }

  @Test(arguments: [CarriedAnswer.changed, .noLonger])
  func whatWasEndedStandsNoMore(answer: CarriedAnswer) throws {
    #expect(
      try standing(
        after: visit(1, [net(30)]), visit(2, [.carriedOn(note: id(30), answer: answer)]),
        visit(3, []))
        == [])
  }

  @Test func stepsEndWhenTheyAreDoneOrNoLongerWanted() throws {
    for (status, stands) in [
      (StepStatus.done, false), (.notWanted, false), (.partly, true), (.notDone, false),
      (.toDo, true),
    ] {
      let left = try standing(
        .step, after: visit(1, [step(30)]),
        visit(2, [.stepAnswered(note: id(30), status: status, comment: nil)]))
      #expect(left.map(\.note.id) == (stands ? [id(30)] : []))
    }
  }

  @Test func draftsStoppedVisitsAndVisitsOfOlderRulesCarryNothingOn() throws {
    #expect(try standing(after: visit(1, [net(30)], isAgreed: false)) == [])
    #expect(
      try standing(after: visit(1, [net(30), .abandoned(reason: "left")], isAgreed: false)) == [])
    // The last visit counts, whatever its rules; what was before one of older rules is not looked for.
    let left = try standing(after: visit(1, [net(30)]), visit(2, rules: .second, [net(31)]))
    #expect(left.map(\.note.id) == [id(31)])
  }

  @Test func aLaterVisitSaysNothingOfAnEarlierOne() throws {
    let now = try visit(2, [])
    let later = try visit(3, [net(31), .carriedOn(note: id(30), answer: .noLonger)])
    let file = PersonFile(
      person: person, conversations: try [later, now, visit(1, [net(30)])].map(Summary.init))
    #expect(file.standing(.contingency, before: now).map(\.note.id) == [id(30)])
  }
}
