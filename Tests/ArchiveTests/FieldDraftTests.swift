import Conversation
import GRDB
import Testing

@testable import Archive

/// What is half typed in a field, and in whose window it stands.
struct FieldDraftTests {
  /// A page of each kind: in a talk, of a person, and those of which there is one.
  static func pages(_ scene: Scene) throws -> [Draft.Place] {
    let person = try scene.register("Osei", "Margaret")
    return [
      .conversation(try scene.start(with: person)), .person(person), .newPerson, .settings,
      .reflection,
    ]
  }

  /// The pages that two windows may show at the same time.
  static let unheld: [Draft.Place] = [
    .person(PersonID(high: 4, low: 4)), .newPerson, .settings, .reflection,
  ]

  @Test(arguments: [
    "I want to walk", "“quoted” \"straight\" back\\slash", "a\nb\tc\u{0}\u{1F}\u{7F}",
    "e\u{301} 👩‍👩‍👧 سلام", String(repeating: "long ", count: 2000),
  ])
  func everyTextStandsAtItsOwnFieldAgain(_ text: String) throws {
    let scene = try Scene()
    let pages = try Self.pages(scene)
    for page in pages {
      try scene.archive.keep(Draft(place: page, row: "given", text: "half"))
      try scene.archive.keep(Draft(place: page, row: "given", text: text, caret: 3))
      try scene.archive.keep(Draft(place: page, row: "family", text: text))
    }
    try scene.reopen()
    for page in pages {
      #expect(
        try scene.archive.drafts(at: page) == [
          Draft(place: page, row: "family", text: text, caret: text.utf8.count),
          Draft(place: page, row: "given", text: text, caret: 3),
        ])
    }
    #expect(try scene.archive.verify().faults == [])
  }

  @Test func anEmptiedFieldHasNoDraft() throws {
    let scene = try Scene()
    for page in try Self.pages(scene) {
      try scene.archive.keep(Draft(place: page, row: "given", text: "Marg"))
      try scene.archive.keep(Draft(place: page, row: "family", text: "Os"))
      try scene.archive.keep(Draft(place: page, row: "given", text: ""))
      #expect(
        try scene.archive.drafts(at: page) == [Draft(place: page, row: "family", text: "Os")])
    }
  }

  @Test func theFieldsOfATalkStandBesideItsNoteLine() throws {
    let scene = try Scene()
    let person = try scene.register("Osei", "Margaret")
    let (talk, other) = (try scene.start(with: person), try scene.start(with: person))
    let line = TalkPlace(conversation: talk, stage: .matters, text: "I want to wal")
    let field = Draft(place: .conversation(talk), row: "before.aim", text: "ask about str")
    try scene.archive.keep(line)
    try scene.archive.keep(field)
    try scene.archive.keep(TalkPlace(conversation: other, stage: .helps))
    #expect(try scene.archive.talkPlace(of: talk) == line)
    #expect(try scene.archive.drafts(at: .conversation(talk)) == [field])
    #expect(try scene.archive.drafts(at: .conversation(other)) == [])
    #expect(try scene.archive.halfTyped() == [talk])
    try scene.archive.keep(TalkPlace(conversation: talk, stage: .matters))
    #expect(try scene.archive.halfTyped() == [talk])
    try scene.archive.keep(Draft(place: .conversation(talk), row: "before.aim", text: ""))
    #expect(try scene.archive.halfTyped() == [])
  }

  // MARK: Windows

  @Test(arguments: unheld)
  func twoWindowsNeverSeeEachOthersHalfTypedText(_ page: Draft.Place) throws {
    let scene = try Scene()
    let second = try scene.opened()
    let here = Draft(place: page, row: "family", text: "Ose")
    let there = Draft(place: page, row: "family", text: "Kha")
    let alsoThere = Draft(place: page, row: "given", text: "Imr")
    try scene.archive.keep(here)
    #expect(try second.drafts(at: page) == [])
    for draft in [there, alsoThere] { try second.keep(draft) }
    #expect(try scene.archive.drafts(at: page) == [here])
    #expect(try second.drafts(at: page) == [there, alsoThere])
    // Nor does one of them end what stands in the other.
    try scene.archive.keep(Draft(place: page, row: "given", text: ""))
    let entry = try scene.entry(.archive(.unlocked))
    _ = try scene.archive.append([entry], ending: [here.id, alsoThere.id])
    #expect(try scene.archive.drafts(at: page) == [])
    #expect(try second.drafts(at: page) == [there, alsoThere])
  }

  @Test(arguments: unheld)
  func whatAWindowThatDiedHadHalfTypedIsTakenOver(_ page: Draft.Place) throws {
    let scene = try Scene()
    let drafts = ["family", "given"].map { Draft(place: page, row: $0, text: "half of \($0)") }
    var dying: Archive? = try scene.opened()
    let third = try scene.opened()
    for draft in drafts { try dying?.keep(draft) }
    #expect(try scene.archive.drafts(at: page) == [])
    dying = nil
    #expect(dying == nil)
    #expect(try scene.archive.drafts(at: page) == drafts)
    // It is this window's own now, and no other's.
    #expect(try third.drafts(at: page) == [])
    #expect(try scene.archive.drafts(at: page) == drafts)
    let entry = try scene.entry(.archive(.unlocked))
    _ = try scene.archive.append([entry], ending: drafts.map(\.id))
    try scene.reopen()
    #expect(try scene.archive.drafts(at: page) == [])
  }

  @Test func H01_twoPeopleWhoWereHalfRegisteredNeverBecomeOne() throws {
    let scene = try Scene()
    var windows = [try scene.opened(), try scene.opened()]
    let osei = Draft(place: .newPerson, row: "family", text: "Osei")
    let imran = Draft(place: .newPerson, row: "given", text: "Imran")
    try windows[0].keep(osei)
    try windows[1].keep(imran)
    windows = []
    // The one who was begun last comes first; the other one waits until that page is empty.
    #expect(try scene.archive.drafts(at: .newPerson) == [imran])
    #expect(try scene.archive.drafts(at: .newPerson) == [imran])
    try scene.archive.keep(Draft(place: .newPerson, row: "given", text: ""))
    #expect(try scene.archive.drafts(at: .newPerson) == [osei])
    #expect(windows.isEmpty)
  }

  @Test func onOnePersonsPageTheFieldsOfTwoDeadWindowsComeTogether() throws {
    let scene = try Scene()
    let page = Draft.Place.person(try scene.register("Osei", "Margaret"))
    var windows = [try scene.opened(), try scene.opened()]
    let phone = Draft(place: page, row: "phone", text: "020 7946 0")
    let older = Draft(place: page, row: "speaks", text: "Tw")
    let newer = Draft(place: page, row: "speaks", text: "Twi and Eng")
    for draft in [phone, older] { try windows[0].keep(draft) }
    try windows[1].keep(newer)
    windows = []
    #expect(try scene.archive.drafts(at: page) == [phone, newer])
    // Of the field that both had begun, the older text waits.
    try scene.archive.keep(Draft(place: page, row: "speaks", text: ""))
    #expect(try scene.archive.drafts(at: page) == [phone, older])
    #expect(windows.isEmpty)
  }

  @Test func aWindowThatWasClosedIsDeadToo() throws {
    let scene = try Scene()
    let closing = try scene.opened()
    let draft = Draft(place: .settings, row: "name", text: "Dr Ami")
    try closing.keep(draft)
    #expect(try scene.archive.drafts(at: .settings) == [])
    try closing.close()
    #expect(try scene.archive.drafts(at: .settings) == [draft])
  }

  // MARK: Ending

  @Test func keepingAValueEndsTheDraftsOfItsFieldsInTheSameStep() throws {
    let scene = try Scene()
    for page in try Self.pages(scene) {
      let drafts = ["a", "b", "c"].map { Draft(place: page, row: $0, text: $0) }
      for draft in drafts { try scene.archive.keep(draft) }
      let entry = try scene.entry(.archive(.unlocked))
      _ = try scene.archive.append([entry], ending: [drafts[0].id, drafts[2].id])
      #expect(try scene.archive.drafts(at: page) == [drafts[1]])
    }
  }

  @Test func aDraftIsLeftWhereTheValueCouldNotBeKept() throws {
    let scene = try Scene()
    let draft = Draft(place: .settings, row: "name", text: "Dr Ami")
    try scene.archive.keep(draft)
    try scene.archive.journal.write {
      try $0.execute(
        sql: "CREATE TRIGGER full BEFORE INSERT ON body BEGIN SELECT RAISE(ABORT, 'full'); END")
    }
    let entry = try scene.entry(.archive(.unlocked))
    #expect(throws: ArchiveError.self) { try scene.archive.append([entry], ending: [draft.id]) }
    #expect(try scene.archive.drafts(at: .settings) == [draft])
  }

  @Test func aDraftThatCannotBeReadIsNamed() throws {
    let scene = try Scene()
    try scene.archive.keep(Draft(place: .settings, row: "name", text: "Dr Ami"))
    #expect(try scene.archive.verify().faults == [])
    try scene.archive.journal.write {
      try $0.execute(sql: "UPDATE draft SET draft = CAST('{\"caret\":1}' AS BLOB)")
    }
    #expect(try scene.archive.verify().faults == [.unreadable])
  }
}
