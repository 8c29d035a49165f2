import Conversation
import Foundation
import GRDB
import Testing

@testable import Archive

struct DisposingTests {
  /// Two people with a talk each, and a second talk with the first.
  private struct Lives {
    let scene: Scene
    let osei: PersonID
    let khan: PersonID
    let talks: [ConversationID]

    init() throws {
      scene = try Scene()
      osei = try scene.register("Osei", "Margaret", born: "1948-03-15")
      khan = try scene.register("Khan", "Imran", born: "2015-06-01")
      var talks: [ConversationID] = []
      for (person, words) in [(osei, "church choir"), (khan, "football"), (osei, "garden")] {
        let talk = try scene.start(with: person)
        try scene.note(words, in: talk)
        talks.append(talk)
        scene.wait(days: 1)
      }
      self.talks = talks
    }

    func found(_ words: String) throws -> Int {
      try scene.archive.find(Query(words, includesPrivate: true)).items.count
    }
  }

  @Test func whatIsDisposedOfIsGoneAndTheChainStillVerifies() throws {
    let lives = try Lives()
    let scene = lives.scene
    try scene.archive.keep(
      TalkPlace(
        conversation: lives.talks[0], stage: .matters, text: "half typed", kind: .matter))
    let count = try scene.archive.dispose(
      of: .conversation(conversation: lives.talks[0]), reason: "asked for", at: scene.moment)
    #expect(count == 2)
    #expect(try lives.found("choir") == 0)
    #expect(try lives.found("garden") == 1)
    #expect(try scene.archive.entries(of: .conversation(lives.talks[0])) == [])
    #expect(try scene.archive.talkPlace(of: lives.talks[0]) == nil)
    #expect(
      try scene.archive.summaries().items.map(\.summary.id) == [lives.talks[2], lives.talks[1]])
    #expect(try scene.archive.verify().faults == [])
    try scene.archive.rebuildProjections()
    #expect(try scene.archive.verify().faults == [])
    let audit = try scene.archive.audit().first?.happening
    #expect(
      audit
        == .archive(
          .disposed(
            subject: .conversation(conversation: lives.talks[0]), reason: "asked for", entries: 2)))
  }

  @Test func aPersonGoesWithEveryTalk() throws {
    let lives = try Lives()
    let archive = lives.scene.archive
    #expect(
      try archive.dispose(
        of: .person(person: lives.osei), reason: "past", at: lives.scene.moment) == 5)
    #expect(try archive.file(of: lives.osei) == nil)
    #expect(try archive.people().items.map(\.details.family) == ["Khan"])
    #expect(try archive.size() == (people: 1, conversations: 1))
    #expect(try archive.verify().isSound)
    #expect(throws: ArchiveError.nothingToDispose) {
      try archive.dispose(
        of: .person(person: lives.osei), reason: "again", at: lives.scene.moment)
    }
  }

  @Test func halfTypedTextGoesWithWhatItBelongsTo() throws {
    let lives = try Lives()
    let (scene, archive) = (lives.scene, lives.scene.archive)
    let other = try scene.opened()
    let khan = Draft(place: .person(lives.khan), row: "phone", text: "020")
    let garden = Draft(place: .conversation(lives.talks[2]), row: "before.aim", text: "ask")
    func keepDrafts() throws {
      try archive.keep(TalkPlace(conversation: lives.talks[0], text: "half"))
      try archive.keep(Draft(place: .conversation(lives.talks[0]), row: "a", text: "half"))
      for window in [archive, other] {
        try window.keep(Draft(place: .person(lives.osei), row: "a", text: "half"))
      }
      try archive.keep(garden)
      try archive.keep(khan)
    }
    func rows() throws -> Int? {
      try archive.journal.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM draft") }
    }
    try keepDrafts()
    #expect(try rows() == 6)
    _ = try archive.dispose(
      of: .conversation(conversation: lives.talks[0]), reason: "asked for", at: scene.moment)
    #expect(try rows() == 4)
    #expect(try archive.drafts(at: .conversation(lives.talks[2])) == [garden])
    _ = try archive.dispose(
      of: .person(person: lives.osei), reason: "asked for", at: scene.moment)
    #expect(try rows() == 1)
    // A window that has not noticed goes on typing: of what was disposed of nothing is kept.
    try keepDrafts()
    #expect(try rows() == 1)
    #expect(try archive.drafts(at: .person(lives.khan)) == [khan])
    #expect(try archive.verify().faults == [])
  }

  @Test func halfTypedTextOfATalkThatCouldNotBeKeptYetIsKept() throws {
    let scene = try Scene()
    let place = TalkPlace(conversation: scene.id(), stage: .today, text: "church cho")
    try scene.archive.keep(place)
    #expect(try scene.archive.talkPlace(of: place.conversation) == place)
  }

  @Test func noWordOfItIsInTheOpenedFileAnyMore() throws {
    let lives = try Lives()
    _ = try lives.scene.archive.dispose(
      of: .conversation(conversation: lives.talks[0]), reason: "asked for", at: lives.scene.moment)
    // What somebody with the key could read from the pages of the file, deleted or not.
    let clear = Scene.freshFolder() + ".db"
    defer { try? FileManager.default.removeItem(atPath: clear) }
    try lives.scene.archive.journal.writeWithoutTransaction { database in
      try database.execute(sql: "ATTACH DATABASE '\(clear)' AS clear KEY ''")
      try database.execute(sql: "SELECT sqlcipher_export('clear')")
      try database.execute(sql: "DETACH DATABASE clear")
    }
    let bytes = try Data(contentsOf: URL(filePath: clear))
    #expect(bytes.range(of: Data("garden".utf8)) != nil)
    #expect(bytes.range(of: Data("choir".utf8)) == nil)
  }

  @Test func whatIsHeldStays() throws {
    let lives = try Lives()
    let (scene, archive) = (lives.scene, lives.scene.archive)
    try archive.holdBack(
      .conversation(conversation: lives.talks[0]), reason: "the inquiry", at: scene.moment)
    for subject in [
      ArchiveEvent.Subject.conversation(conversation: lives.talks[0]), .person(person: lives.osei),
    ] {
      #expect(throws: ArchiveError.heldBack(reason: "the inquiry")) {
        try archive.dispose(of: subject, reason: "past", at: scene.moment)
      }
    }
    try archive.rebuildProjections()
    #expect(throws: ArchiveError.heldBack(reason: "the inquiry")) {
      try archive.dispose(of: .person(person: lives.osei), reason: "past", at: scene.moment)
    }
    #expect(try lives.found("choir") == 1)
    let talk = ArchiveEvent.Subject.conversation(conversation: lives.talks[0])
    #expect(try archive.release(talk, reason: "it is over", at: scene.moment))
    #expect(try !archive.release(talk, reason: "it is over", at: scene.moment))
    #expect(try archive.dispose(of: talk, reason: "past", at: scene.moment) == 2)
  }

  @Test func whatSomebodyElseHasOpenIsNotDisposedOf() throws {
    let lives = try Lives()
    let other = try lives.scene.opened()
    let hold = try #require(try other.hold(lives.talks[0], at: lives.scene.moment))
    #expect(throws: ArchiveError.inUse) {
      try lives.scene.archive.dispose(
        of: .person(person: lives.osei), reason: "past", at: lives.scene.moment)
    }
    #expect(try lives.found("choir") == 1)
    withExtendedLifetime(hold) {}
  }

  @Test func aBodyThatIsMissingWithoutADecisionIsDamage() throws {
    let lives = try Lives()
    try lives.scene.archive.journal.write { database in
      try database.execute(sql: "DROP TRIGGER body_remains")
      try database.execute(sql: "DELETE FROM body WHERE position = 6")
    }
    #expect(
      try lives.scene.archive.verify().faults.first
        == .chain(from: Entry.Place(device: lives.scene.archive.device, number: 6)))
  }

  @Test func whatWasDisposedOfDoesNotComeBackWithAFile() throws {
    let lives = try Lives()
    let (scene, archive) = (lives.scene, lives.scene.archive)
    let file = try archive.exported(lives.talks[0])
    _ = try archive.dispose(
      of: .conversation(conversation: lives.talks[0]), reason: "asked for", at: scene.moment)
    #expect(try archive.take([try ReadRecord(file)], at: scene.moment, takingOver: true).count == 0)
    #expect(try lives.found("choir") == 0)
    let folder = Scene.freshFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try archive.export(to: folder, at: scene.moment)
    let files = try Scene.files(in: folder)
    #expect(files.values.contains { $0.range(of: Data("garden".utf8)) != nil })
    #expect(!files.values.contains { $0.range(of: Data("choir".utf8)) != nil })
  }

  // MARK: Periods

  @Test(arguments: [
    // An adult, a child of ten, one of seventeen, one of eighteen, nobody knows.
    ("1948-03-15", "2026-11-20", "2034-11-20"), ("2016-06-01", "2026-11-20", "2041-06-01"),
    ("2009-06-01", "2026-11-20", "2035-06-01"), ("2008-11-20", "2026-11-20", "2034-11-20"),
    (nil, "2026-02-28", "2034-02-28"),
  ])
  func aRecordIsKeptForItsPeriod(_ born: String?, _ last: String, _ end: String) throws {
    let found = RetentionPeriods().end(
      born: try born.map { try #require(Day(iso: $0)) }, lastContact: try #require(Day(iso: last)))
    #expect(found.iso == end)
  }

  @Test func whoIsPastTheirPeriodIsListedAndNothingIsDeleted() throws {
    let lives = try Lives()
    let archive = lives.scene.archive
    func past(_ years: Int) throws -> [String] {
      var names: [String] = []
      try archive.pastRetention(on: lives.scene.moment.day.adding(months: 12 * years)) {
        names.append($0.details.family + ($0.held.map { ", held: \($0)" } ?? ""))
      }
      return names
    }
    #expect(try past(7) == [])
    #expect(try past(8) == ["Osei"])
    #expect(try past(14) == ["Khan", "Osei"])
    try archive.holdBack(
      .person(person: lives.osei), reason: "the inquiry", at: lives.scene.moment)
    #expect(try past(8) == ["Osei, held: the inquiry"])
    try archive.set(RetentionPeriods(adultYears: 20))
    #expect(try past(8) == [])
    #expect(try archive.retentionPeriods().adultYears == 20)
    #expect(try archive.size().people == 2)
  }
}
