import Conversation
import Handout
import Paper
import Testing

@testable import Peggy

/// Sheets of real records as PDF: an ordinary one is a page, and no byte tells what was left off.
struct RecordSheetTests {
  /// Entries of one talk, numbered as they come.
  private struct Talk {
    var ids = IDSource(seed: 3)
    var entries: [Entry] = []
    let conversation: ConversationID
    let author: AuthorID

    init() {
      conversation = ids.id()
      author = ids.id()
      says(
        .started(
          person: ids.id(), guide: "what-matters", guideVersion: 1, minutes: 10, rules: .today))
    }

    mutating func says(_ event: ConversationEvent) {
      entries.append(
        Entry(
          id: ids.id(), author: author, at: Moment(milliseconds: 1_794_996_900_000),
          lamport: UInt64(entries.count + 1), happening: .conversation(conversation, event)))
    }

    @discardableResult
    mutating func notes(_ kind: NoteKind, _ text: String, _ form: Words.Form = .paraphrase)
      -> NoteID
    {
      let note: NoteID = ids.id()
      says(
        .noted(note: note, kind: kind, words: Words(text, form: form), stage: kind.stage ?? .start))
      return note
    }

    func sheet(
      _ copy: Copy, _ layout: AccessNeeds.Paper, service: Service = Service()
    ) throws -> Paper.Sheet {
      let found = record(copy == .discreet ? choosingAll(entries) : entries)
      let talk = try #require(found)
      let details = PersonDetails(
        family: "Osei", given: "Margaret", title: "Mrs", preferredName: "Peggy",
        born: Day(year: 1948, month: 3, day: 15), nhsNumber: NHSNumber("999 000 0018"))
      let registered = Entry(
        id: EntryID(high: 1, low: 1), author: author, at: talk.started, lamport: 1,
        happening: .person(talk.person, .registered(details: details)))
      let person = try #require(Person(talk.person, [registered]))
      let document = Handout.sheet(
        SheetRequest(
          record: talk, file: PersonFile(person: person, conversations: []),
          clinician: Clinician(name: "Dr Amina Yusuf", role: "GP"), service: service, given: [],
          copy: copy, layout: layout, reference: "K7QM-2XRD", at: talk.started,
          hasSignatures: false, hasSureness: false, hasPrivateNotes: false, words: .english))
      return try Paper.Sheet(document)
    }
  }

  /// What an ordinary talk of ten minutes comes to, with a digital tool and a plan elsewhere.
  private func ordinary() -> Talk {
    var talk = Talk()
    talk.notes(.need, "the stairs")
    talk.notes(.matter, "I want to walk to church on Sundays again", .verbatim)
    talk.notes(.strength, "Sister rings every night")
    let goal = talk.notes(.goal, "walk to church on her own by Easter")
    talk.says(.rated(note: goal, value: 9))
    let gym = talk.notes(.option, "exercise class")
    talk.says(
      .optionWeighed(note: gym, weight: talk.ids.id(), side: .good, words: Words("company")))
    talk.says(.decided(note: gym, status: .valid, reservation: nil))
    talk.says(.decidersSet(who: .together))
    let walk = talk.notes(.step, "walk to the gate")
    talk.says(.stepAgreed(note: walk, who: .person, when: .weeks(1)))
    talk.says(.noteTold(note: walk, particulars: .step(changes: helped())))
    let worse = talk.notes(.contingency, "If the knee swells")
    var then = Contingency()
    then.then = .said("rest it")
    then.call = .said("020 7946 0123")
    talk.says(.noteTold(note: worse, particulars: .contingency(changes: then)))
    var plans = OtherPlans()
    plans.emergencyPlan = .said(PlanElsewhere(place: "in the yellow folder"))
    talk.says(.told(particulars: .otherPlans(changes: plans)))
    talk.says(.reviewSet(when: .weeks(4), owner: .clinician))
    talk.says(.agreed(agreement: .person, gaps: []))
    return talk
  }

  private func helped() -> Step.Particulars {
    var items = Step.Particulars()
    items.strategy = .said("ask Ann to come")
    items.support = .said(.digitalTool)
    return items
  }

  private let surgery = Service(
    name: "Sandal Road Surgery", address: "1 Sandal Road, Leeds", telephone: "020 7946 0100",
    hours: "Monday to Friday, 8 to 6.30", whenClosed: "111", ownLine: "Ask for a long visit.")

  @Test func anOrdinaryRecordIsOnePage() throws {
    for copy in [Copy.person, .discreet] {
      #expect(try ordinary().sheet(copy, .standard).pageCount == 1)
      #expect(try ordinary().sheet(copy, .standard, service: surgery).pageCount == 1)
    }
  }

  @Test(arguments: AccessNeeds.Paper.allCases)
  func H06_noByteOfTheFileTellsWhatWasLeftOff(layout: AccessNeeds.Paper) throws {
    let open = ordinary()
    var withHidden = open
    withHidden.says(.amended(reason: "he must not know"))
    for kind in NoteKind.allCases {
      let note = withHidden.notes(kind, "he must not know", .verbatim)
      withHidden.says(.topSet(note: note, isTop: true))
      withHidden.says(.noteTold(note: note, particulars: .step(changes: helped())))
      if kind != .privateNote { withHidden.says(.sheetSet(note: note, isOffSheet: true)) }
    }
    var withheld = Deciding()
    withheld.withheld = .said("he must not know")
    withHidden.says(.told(particulars: .deciding(changes: withheld)))
    withHidden.says(.agreed(agreement: .person, gaps: [.noReview]))
    for copy in [Copy.person, .discreet] {
      let (left, right) = (try open.sheet(copy, layout), try withHidden.sheet(copy, layout))
      #expect(left.pdf == right.pdf)
      #expect(left.pageCount == right.pageCount)
    }
  }
}
