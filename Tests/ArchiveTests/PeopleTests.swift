import Archive
import Conversation
import Testing

struct PeopleTests {
  private func names(_ scene: Scene, _ text: String) throws -> [String] {
    try scene.archive.people(matching: text).items.map(\.details.plainName)
  }

  private func crowd() throws -> Scene {
    let scene = try Scene()
    _ = try scene.register("Osei", "Margaret", born: "1941-03-15", nhs: "999 000 0018")
    _ = try scene.register("Ångström", "Zoë", born: "1980-03-15")
    _ = try scene.register("O'Neill", "Mary Jane")
    _ = try scene.register("Łukasik", "Jan", nhs: "999 000 0026")
    return scene
  }

  @Test func everybodyStandsInTheOrderOfTheirNames() throws {
    #expect(
      try names(try crowd(), "") == [
        "Zoë Ångström", "Jan Łukasik", "Mary Jane O'Neill", "Margaret Osei",
      ])
  }

  @Test func namesAreFoundByTheBeginningsOfTheirWords() throws {
    let scene = try crowd()
    #expect(try names(scene, "mar") == ["Mary Jane O'Neill", "Margaret Osei"])
    #expect(try names(scene, "mar os") == ["Margaret Osei"])
    #expect(try names(scene, "angstrom zoe") == ["Zoë Ångström"])
    #expect(try names(scene, "lukas") == ["Jan Łukasik"])
    #expect(try names(scene, "łuk") == ["Jan Łukasik"])
    #expect(try names(scene, "o'n") == ["Mary Jane O'Neill"])
    #expect(try names(scene, "garet") == [])
  }

  @Test func numbersAndBirthdaysAreFoundHoweverTheyAreTyped() throws {
    let scene = try crowd()
    #expect(try names(scene, "9990000018") == ["Margaret Osei"])
    #expect(try names(scene, "999 000 00") == ["Jan Łukasik", "Margaret Osei"])
    #expect(try names(scene, "15 3 1941") == ["Margaret Osei"])
    #expect(try names(scene, "15-Mar-1980") == ["Zoë Ångström"])
    #expect(try names(scene, "1980-03-15") == ["Zoë Ångström"])
  }

  @Test func whatWasPutRightIsFoundAndWhatWasWrongIsNot() throws {
    let scene = try Scene()
    let person = try scene.register("Ossei", "Margaret")
    let talk = try scene.start(with: person)
    try scene.note("church", in: talk)
    try scene.keep(
      .person(
        person, .detailsChanged(details: PersonDetails(family: "Osei", given: "Margaret"))))
    #expect(try names(scene, "ossei") == [])
    #expect(try names(scene, "osei") == ["Margaret Osei"])
    #expect(try scene.archive.find(Query("osei church")).items.count == 1)
    #expect(try scene.archive.find(Query("ossei church")).items.isEmpty)
  }

  @Test func H01_somebodyWhoMayBeHereAlreadyIsShown() throws {
    let scene = try crowd()
    func doubles(_ family: String, _ given: String, _ born: String?, _ nhs: String? = nil) throws
      -> [String]
    {
      try scene.archive.possibleDoubles(
        of: PersonDetails(
          family: family, given: given, born: born.flatMap(Day.init(iso:)),
          nhsNumber: nhs.flatMap(NHSNumber.init))
      ).map(\.details.plainName)
    }
    #expect(try doubles("Somebody", "Else", nil, "999 000 0018") == ["Margaret Osei"])
    #expect(try doubles("Osey", "Margret", "1941-03-15") == ["Margaret Osei"])
    #expect(try doubles("Margaret", "Osei", "1941-03-15") == ["Margaret Osei"])
    #expect(try doubles("Osei", "Margaret", nil) == ["Margaret Osei"])
    #expect(try doubles("O'Neill", "Mary Jane", "1950-01-01") == ["Mary Jane O'Neill"])
    #expect(try doubles("Osei", "Margaret", "1941-03-16") == [])
    #expect(try doubles("Brown", "Peter", "1941-03-15") == [])
  }

  @Test func theFileOfAPersonHoldsTheirTalksNewestFirst() throws {
    let scene = try Scene()
    let person = try scene.register("Osei", "Margaret")
    let first = try scene.start(with: person)
    try scene.note("call me Maggie", .preference, in: first)
    scene.wait(days: 30)
    let second = try scene.start(with: person)
    let file = try #require(try scene.archive.file(of: person))
    #expect(file.person.details.family == "Osei")
    #expect(file.conversations.map(\.id) == [second, first])
    #expect(file.preferences.map(\.words.text) == ["call me Maggie"])
    #expect(try scene.archive.people().items.first?.lastTalk == file.conversations.first?.started)
    #expect(try scene.archive.file(of: scene.id()) == nil)
  }
}
