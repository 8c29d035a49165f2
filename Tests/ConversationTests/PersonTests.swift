import Conversation
import Testing

@Suite struct PersonTests {
  private let peggy: PersonID = id(1)
  private let details = PersonDetails(family: "Osei", given: "Margaret")

  /// A person's stream: each event an hour after the last.
  private func person(_ events: PersonEvent...) -> Person? {
    Person(peggy, entries(events).reversed())
  }

  private func entries(_ events: [PersonEvent]) -> [Entry] {
    events.enumerated().map { place, event in
      Entry(
        id: id(UInt64(100 + place)), author: Talk.amina,
        at: at("2026-11-21T09:00:00Z").adding(minutes: 60 * place), lamport: UInt64(place + 1),
        happening: .person(peggy, event))
    }
  }

  @Test func nobodyIsThereBeforeTheyAreRegistered() {
    #expect(person() == nil)
    #expect(person(.detailsChanged(details: details)) == nil)
  }

  @Test func aRegisteredPersonHasDetailsAndNoSpecialNeeds() {
    let person = person(.registered(details: details))
    #expect(person?.id == peggy)
    #expect(person?.details == details)
    #expect(person?.needs == AccessNeeds())
    #expect(person?.calledName == "Margaret")
    #expect(person?.changed == at("2026-11-21T09:00:00Z"))
  }

  @Test func theLastDetailsAndNeedsStand() {
    let right = PersonDetails(family: "Osei", given: "Margaret", preferredName: "Peggy")
    let needs = AccessNeeds(paper: .large)
    let person = person(
      .registered(details: details), .detailsChanged(details: right), .needsSet(needs: needs),
      .registered(details: details))
    #expect(person?.details == right)
    #expect(person?.needs == needs)
    #expect(person?.changed == at("2026-11-21T11:00:00Z"))
  }

  @Test func everyEarlierPageIsKept() {
    let person = person(
      .registered(details: details),
      .told(
        particulars: .aboutMe(
          changes: filled {
            $0.mostImportant = .said("church")
            $0.people = .said("Ann")
          })),
      .told(particulars: .aboutMe(changes: filled { $0.mostImportant = .said("the garden") })))
    #expect(person?.aboutMe.map(\.page.mostImportant) == [.said("church"), .said("the garden")])
    #expect(person?.aboutMe.map(\.page.people) == [.said("Ann"), .said("Ann")])
    #expect(
      person?.aboutMe.map(\.at) == [at("2026-11-21T10:00:00Z"), at("2026-11-21T11:00:00Z")])
    #expect(person?.aboutMe.map(\.author) == [Talk.amina, Talk.amina])
  }

  @Test func aChangeThatIsUndoneDoesNotStand() {
    let wrong = PersonDetails(family: "Osie", given: "Margaret")
    let undone = person(
      .registered(details: details), .detailsChanged(details: wrong), .undid(entry: id(101)))
    #expect(undone?.details == details)
    let redone = person(
      .registered(details: details), .detailsChanged(details: wrong), .undid(entry: id(101)),
      .redid(entry: id(101)))
    #expect(redone?.details == wrong)
  }

  @Test func joiningAnotherEntryChangesNothingElseOfThisOne() {
    var joined = person(.registered(details: details), .joinedTo(person: id(9)))
    #expect(joined?.joinedTo == id(9))
    joined?.joinedTo = nil
    #expect(joined == person(.registered(details: details)))
  }

  @Test func oneEventAppliedIsWhatTheStreamWithItTells() throws {
    let before: [PersonEvent] = [
      .registered(details: details),
      .told(particulars: .aboutMe(changes: filled { $0.people = .said("Ann") })),
    ]
    let events: [PersonEvent] = [
      .detailsChanged(details: PersonDetails(family: "Osei", given: "Peggy")),
      .needsSet(needs: AccessNeeds(paper: .large)),
      .told(particulars: .aboutMe(changes: filled { $0.mostImportant = .said("church") })),
      .told(particulars: .reach(changes: filled { $0.mobile = .said("07700 900123") })),
      .joinedTo(person: id(9)), .registered(details: details),
    ]
    for event in events {
      var applied = try #require(Person(peggy, entries(before)))
      let when = at("2026-11-21T11:00:00Z")
      applied.apply(event, at: when, author: Talk.amina)
      #expect(applied == Person(peggy, entries(before + [event])), "\(event)")
    }
  }

  @Test func whatIsSaidOfSomebodyElseIsPassedOver() {
    let entry = Entry(
      id: id(100), author: Talk.amina, at: at("2026-11-21T09:00:00Z"), lamport: 1,
      happening: .person(id(9), .registered(details: details)))
    #expect(Person(peggy, [entry]) == nil)
  }
}

@Suite struct GuideTests {
  @Test func aStageWithoutAPlanHasAnEmptyOne() {
    let guide = Guide(id: "a", version: 1, title: "A", lengths: [10], plans: [:])
    #expect(guide.plan(for: .today, minutes: 10) == Guide.Plan())
  }

  @Test func thePlanIsThatOfTheNearestShorterLengthThatHasOne() {
    let ten = Guide.Plan(seconds: 10)
    let forty = Guide.Plan(seconds: 40)
    let guide = Guide(
      id: "a", version: 1, title: "A", lengths: [5, 10, 20, 40],
      plans: [.today: [10: ten, 40: forty]])
    #expect(guide.plan(for: .today, minutes: 5) == ten)
    #expect(guide.plan(for: .today, minutes: 20) == ten)
    #expect(guide.plan(for: .today, minutes: 39) == ten)
    #expect(guide.plan(for: .today, minutes: 90) == forty)
    #expect(guide.plan(for: .today, minutes: -1) == ten)
  }
}
