import Archive
import Conversation
import Foundation
import Testing

struct FindingTests {
  private func scene(_ notes: String...) throws -> Scene {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    for note in notes { try scene.note(note, in: talk) }
    return scene
  }

  private func found(_ scene: Scene, _ text: String) throws -> [String] {
    try scene.archive.find(Query(text)).found
  }

  @Test func everyWordMustOccurInAnyOrder() throws {
    let scene = try scene("I want to walk to church on Sundays", "church friends give lifts")
    #expect(try found(scene, "church walk ") == ["I want to [walk] to [church] on Sundays"])
    #expect(try found(scene, "\"church friends\"") == ["[church friends] give lifts"])
    #expect(
      try found(scene, "chu") == [
        "[church] friends give lifts", "I want to walk to [church] on Sundays",
      ])
    #expect(try found(scene, "chu ") == [])
    #expect(try found(scene, "church NOT friends") == [])
    #expect(try found(scene, "church OR (") == [])
    #expect(try found(scene, "** \" ^ :") == [])
  }

  @Test func aSearchKeepsToAPersonAKindAndADay() throws {
    let scene = try Scene()
    let osei = try scene.register("Osei", "Margaret")
    let first = try scene.start(with: osei)
    try scene.note("walk to the gate", .goal, in: first)
    try scene.note("walk with my sister", .strength, in: first)
    try scene.note("walk, she was unsteady", .privateNote, in: first)
    scene.wait(days: 30)
    let khan = try scene.start(with: try scene.register("Khan", "Imran"))
    try scene.note("walk to the mosque", .goal, in: khan)
    #expect(
      try found(scene, "walk person:osei") == ["[walk] with my sister", "[walk] to the gate"])
    #expect(
      try found(scene, "walk kind:goal") == ["[walk] to the mosque", "[walk] to the gate"])
    #expect(try found(scene, "person:marg kind:goal ") == ["walk to the gate"])
    #expect(try found(scene, "kind:\"what helps\"") == ["walk with my sister"])
    #expect(try found(scene, "kind:\"my note\"") == [])
    #expect(
      try scene.archive.find(Query("kind:\"my note\"", includesPrivate: true)).found == [
        "walk, she was unsteady"
      ])
    let day = scene.moment.day.iso
    #expect(try found(scene, "walk since:\(day)") == ["[walk] to the mosque"])
    #expect(try found(scene, "walk since:\(day) person:osei") == [])
    #expect(
      try found(scene, "since:\(day)") == ["walk to the mosque", "Imran Khan", "Imran Khan"])
    let listed = try scene.archive.summaries(matching: Query("person:osei"))
    #expect(listed.items.map(\.summary.id) == [first])
    #expect(
      try scene.archive.summaries(matching: Query("since:\(day)")).items.map(\.summary.id) == [khan]
    )
    var every: [ConversationID] = []
    try scene.archive.everyTalk(matching: Query("kind:goal")) { every.append($0.id) }
    #expect(every == [khan, first])
  }

  @Test func aDayIsTheOneOnTheWall() throws {
    let scene = try Scene()
    let person = try scene.register("Osei", "Margaret")
    let talk = scene.id(of: SharedDecisionRecord.self)
    // Half past midnight on 12 August in London is still the 11th in Greenwich.
    let entry = Entry(
      id: scene.id(), author: scene.archive.author,
      at: Moment(milliseconds: 1_786_491_000_000, offset: 3600, zone: "Europe/London"),
      lamport: try scene.archive.greatestLamport() + 1,
      happening: .conversation(
        talk, .started(person: person, guide: "what-matters", guideVersion: 1, minutes: 20)))
    #expect(entry.at.day.iso == "2026-08-12")
    _ = try scene.archive.append([entry])
    #expect(
      try scene.archive.summaries(matching: Query("since:2026-08-12")).items.map(\.summary.id)
        == [talk])
    #expect(try scene.archive.summaries(matching: Query("since:2026-08-13")).items.isEmpty)
  }

  @Test func whatWasToldOfTheVisitIsFoundAndWhatWasWithheldOnlyWhenAsked() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    var visit = Visit()
    visit.place = .said("the blue room")
    try scene.keep(.conversation(talk, .told(particulars: .visit(changes: visit))))
    var deciding = Deciding()
    deciding.who = .said("her daughter")
    deciding.withheld = .said("the result of the scan")
    try scene.keep(.conversation(talk, .told(particulars: .deciding(changes: deciding))))
    #expect(try found(scene, "blue room") == ["the [blue] [room] her daughter"])
    #expect(try found(scene, "scan") == [])
    #expect(
      try scene.archive.find(Query("scan", includesPrivate: true)).found == [
        "the result of the [scan]"
      ])
  }

  @Test func whatStandsOnAPageIsFoundAndHowSomebodyIsReachedSafelyOnlyWhenAsked() throws {
    let scene = try Scene()
    let person = try scene.register("Osei", "Margaret", born: "1948-03-15", nhs: "9990000018")
    let talk = try scene.start(with: person)
    scene.wait(days: 1)
    var page = AboutMe()
    page.mostImportant = .said("my allotment")
    try scene.keep(.person(person, .told(particulars: .aboutMe(changes: page))))
    var safe = SafeContact()
    safe.askFor = .said("the library")
    try scene.keep(.person(person, .told(particulars: .safeContact(changes: safe))))
    var reach = Reach()
    reach.mobile = .said("07700 900123")
    try scene.keep(.person(person, .told(particulars: .reach(changes: reach))))

    let hit = try #require(try scene.archive.find(Query("allotment")).items.first)
    #expect(hit.place == .page)
    #expect(hit.person == person)
    #expect(hit.at == scene.moment)
    for text in [
      "9990000018", "999 000 0018", "07700900123", "07700 900123", "1948", "\"my allotment\"",
    ] {
      #expect(try scene.archive.find(Query(text)).items.map(\.place) == [.page], "\(text)")
    }
    #expect(try found(scene, "library") == [])
    #expect(
      try scene.archive.find(Query("library", includesPrivate: true)).found == ["the [library]"])
    #expect(try found(scene, "allotment kind:goal") == [])
    #expect(try found(scene, "allotment person:khan") == [])
    #expect(try found(scene, "person:osei allotment").count == 1)

    // Of lists of talks the page says whose they are.
    func listed(_ text: String, _ includesPrivate: Bool = false) throws -> [ConversationID] {
      var found: [ConversationID] = []
      let query = Query(text, on: scene.moment.day, includesPrivate: includesPrivate)
      try scene.archive.everyTalk(matching: query) { found.append($0.id) }
      #expect(
        try scene.archive.summaries(matching: query).items.map(\.summary.id) == found)
      return found
    }
    #expect(try listed("allotment") == [talk])
    #expect(try listed("library") == [])
    #expect(try listed("library", true) == [talk])
    #expect(try listed("allotment since:\(scene.moment.day.iso)") == [])

    // What was said newer on the page takes the place of what was.
    page.mostImportant = .said("my sister")
    try scene.keep(.person(person, .told(particulars: .aboutMe(changes: page))))
    #expect(try found(scene, "allotment") == [])
    #expect(try scene.archive.verify().faults == [])
    _ = try scene.archive.dispose(
      of: .person(person: person), reason: "asked for", at: scene.moment)
    #expect(
      try scene.archive.find(Query("sister", includesPrivate: true)).items.isEmpty)
    #expect(try scene.archive.verify().faults == [])
  }

  @Test func talksAndPagesComeInOneOrder() throws {
    let scene = try Scene()
    let first = try scene.register("Osei", "Margaret")
    let old = try scene.start(with: first)
    try scene.note("the garden", in: old)
    scene.wait(days: 1)
    try scene.keep(.person(first, .needsSet(needs: AccessNeeds(other: "garden gate"))))
    scene.wait(days: 1)
    let new = try scene.start(with: first)
    try scene.note("my garden", in: new)
    #expect(
      try scene.archive.find(Query("garden")).items.map(\.conversation) == [new, nil, old])
    #expect(
      try scene.archive.summaries(matching: Query("gate")).items.map(\.summary.id) == [new, old])
    #expect(
      try scene.archive.summaries(matching: Query("garden")).items.map(\.summary.id) == [new, old])
  }

  @Test func theNewestTalkComesFirst() throws {
    let scene = try Scene()
    let person = try scene.register("Osei", "Margaret")
    let first = try scene.start(with: person)
    scene.wait(days: 30)
    let second = try scene.start(with: person)
    try scene.note("the second garden", in: second)
    try scene.note("the first garden", in: first)
    #expect(try scene.archive.find(Query("garden")).items.map(\.conversation) == [second, first])
    let pages = try scene.archive.summaries(matching: Query("garden"))
    #expect(pages.items.map(\.summary.id) == [second, first])
    #expect(pages.items.map(\.details.family) == ["Osei", "Osei"])
    #expect(try scene.archive.latestConversation() == second)
  }

  @Test func aNameIsFoundAloneAndBesideWords() throws {
    let scene = try scene("I want to walk to church", "quiet mornings")
    let hits = try scene.archive.find(Query("margaret"))
    #expect(hits.found == ["[Margaret] Osei", "[Margaret] Osei"])
    #expect(hits.items.map(\.conversation) == [try scene.archive.latestConversation(), nil])
    #expect(try found(scene, "osei church") == ["I want to walk to [church]"])
    #expect(try found(scene, "margaret osei") == ["[Margaret] [Osei]", "[Margaret] [Osei]"])
    #expect(try found(scene, "khan church") == [])
  }

  @Test func H06_whatIsOffTheSheetIsFoundOnlyWhenAsked() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    let note = try scene.note("my sister would take me", .matter, in: talk)
    #expect(try found(scene, "sister") == ["my [sister] would take me"])
    try scene.keep(.conversation(talk, .sheetSet(note: note, isOffSheet: true)))
    #expect(try found(scene, "sister") == [])
    #expect(try found(scene, "kind:matters") == [])
    #expect(try scene.archive.summaries(matching: Query("sister")).items.isEmpty)
    let hits = try scene.archive.find(Query("sister", includesPrivate: true))
    #expect(hits.found == ["my [sister] would take me"])
    #expect(hits.items.map(\.kind) == [.matter])
    try scene.keep(.conversation(talk, .sheetAnswered(note: note, isOffSheet: false)))
    #expect(try found(scene, "sister") == ["my [sister] would take me"])
  }

  @Test func privateNotesAreFoundOnlyWhenAsked() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    try scene.note("seemed frightened of her son", .privateNote, in: talk)
    #expect(try found(scene, "frightened") == [])
    let hits = try scene.archive.find(Query("frightened", includesPrivate: true))
    #expect(hits.found == ["seemed [frightened] of her son"])
    #expect(hits.items.map(\.kind) == [.privateNote])
    #expect(try scene.archive.summaries(matching: Query("frightened")).items.isEmpty)
  }

  @Test func presentWordsAreFoundAndEarlierOnesAreNot() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    let note = try scene.note("walk to chirch", in: talk)
    let mended = try scene.keep(
      .conversation(talk, .revised(note: note, words: Words("walk to church"))))
    #expect(try found(scene, "chirch") == [])
    #expect(try found(scene, "church") == ["walk to [church]"])
    try scene.keep(.conversation(talk, .undid(entry: mended.id)))
    #expect(try found(scene, "chirch") == ["walk to [chirch]"])
    try scene.keep(.conversation(talk, .withdrawn(note: note)))
    #expect(try found(scene, "walk") == [])
    #expect(try scene.archive.verify().isSound)
  }

  @Test(arguments: [
    ("Je veux éviter l’hôpital", "hopital", "Je veux éviter l’[hôpital]"),
    ("Rwyf am gerdded i’r capel", "gerdded", "Rwyf am [gerdded] i’r capel"),
    ("Chcę znów chodzić do kościoła", "chodzic", "Chcę znów [chodzić] do kościoła"),
    ("Chcę znów chodzić do kościoła", "kościoła", "Chcę znów chodzić do [kościoła]"),
    ("Chcę znów chodzić do kościoła", "kosciola", "Chcę znów chodzić do [kościoła]"),
    ("wózek stoi w Gießen", "giessen", "wózek stoi w [Gießen]"),
    ("wózek stoi w Gießen", "wozek stoi", "[wózek] [stoi] w Gießen"),
    ("Jeg bor i Tromsø", "tromso", "Jeg bor i [Tromsø]"),
    ("Jeg bor i TROMSØ", "tromsø", "Jeg bor i [TROMSØ]"),
    ("ma sœur et Þór", "soeur thor", "ma [sœur] et [Þór]"),
    ("ring 020 7946 0123 before 9", "7946", "ring 020 [7946] 0123 before 9"),
    ("আমি বাগানে হাঁটতে চাই", "হাঁটতে", "আমি বাগানে [হাঁটতে] চাই"),
    ("ਮੈਂ ਗੁਰਦੁਆਰੇ ਜਾਣਾ ਚਾਹੁੰਦੀ ਹਾਂ", "ਗੁਰਦੁਆਰੇ", "ਮੈਂ [ਗੁਰਦੁਆਰੇ] ਜਾਣਾ ਚਾਹੁੰਦੀ ਹਾਂ"),
    ("میں دوبارہ چلنا چاہتی ہوں", "چلنا", "میں دوبارہ [چلنا] چاہتی ہوں"),
    ("أريد أن أمشي إلى الحديقة", "الحديقة", "أريد أن أمشي إلى [الحديقة]"),
    ("我想再去公园散步", "公园", "我想再去[公园]散步"),
    ("血压130，想散步", "血压", "[血压]130，想散步"),
    ("血压130，想散步", "130", "血压[130]，想散步"),
    ("公園を散歩したい", "散歩", "公園を[散歩]したい"),
  ])
  func aWordOfEachLanguageIsFound(text: String, word: String, expected: String) throws {
    let scene = try scene(text)
    #expect(try found(scene, word) == [expected])
    #expect(try found(scene, word + " ") == [expected])
  }

  @Test func partOfAWordOfHanIsNotFoundOutOfOrder() throws {
    let scene = try scene("我想再去公园散步")
    #expect(try found(scene, "园公") == [])
  }

  @Test func conversationsAreFoundByTheBeginningOfTheirIdentifier() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    let text = talk.description
    #expect(try scene.archive.conversations(withPrefix: String(text.prefix(4))) == [talk])
    #expect(try scene.archive.conversations(withPrefix: text.uppercased()) == [talk])
    #expect(try scene.archive.conversations(withPrefix: String(text.prefix(3))) == [])
    #expect(try scene.archive.conversations(withPrefix: "zzzz") == [])
  }

  @Test func whatIsDueIsListed() throws {
    let scene = try Scene()
    let person = try scene.register("Osei", "Margaret")
    let talk = try scene.start(with: person)
    for event in [
      ConversationEvent.reviewSet(when: .weeks(4), owner: .clinician),
      .agreed(agreement: .person, gaps: []),
    ] {
      try scene.keep(.conversation(talk, event))
    }
    let due = try #require(Day(iso: "2026-12-23"))
    #expect(try scene.archive.summaries(due: due).items.map(\.summary.id) == [talk])
    #expect(try scene.archive.summaries(due: due.adding(days: -1)).items.isEmpty)
    #expect(try scene.archive.summaries().items.map(\.summary.id) == [talk])
  }
}
