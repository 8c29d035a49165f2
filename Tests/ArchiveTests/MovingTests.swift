import Conversation
import Foundation
import Testing

@testable import Archive

struct MovingTests {
  private func scene() throws -> (Scene, PersonID, ConversationID) {
    let scene = try Scene()
    let person = try scene.register("Osei", "Margaret", born: "1941-03-15")
    let talk = try scene.start(with: person)
    try scene.note("I want to walk to church", in: talk)
    return (scene, person, talk)
  }

  private func folder() -> (String, Cleaning) {
    let path = Scene.freshFolder()
    return (path, Cleaning(path: path))
  }

  /// Takes a folder away when it is no longer needed.
  final class Cleaning {
    let path: String
    init(path: String) { self.path = path }
    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  // MARK: Backup

  @Test func aBackupOpensAsTheArchiveDidAndIsADeviceOfItsOwn() throws {
    let (scene, _, talk) = try scene()
    let (copy, cleaning) = folder()
    let (place, alsoCleaning) = folder()
    try scene.archive.keep(TalkPlace(conversation: talk, text: "half a tho"))
    let pages = try FieldDraftTests.pages(scene)
    for page in pages { try scene.archive.keep(Draft(place: page, row: "a", text: "half")) }
    var heard = 0
    try scene.archive.backup(to: copy, at: scene.moment) { done, of in
      heard = done
      return done <= of
    }
    #expect(heard > 10)
    let before = try Scene.files(in: copy)
    #expect(before.keys.sorted() == ["archive.db", "keys.json", "manifest"])
    try Archive.restore(from: copy, to: place)
    let restored = try Archive.open(
      at: place, key: .passphrase(Scene.passphrase), at: scene.moment)
    #expect(restored.device != scene.archive.device)
    #expect(try restored.entries(of: .conversation(talk)).count == 2)
    #expect(try restored.talkPlace(of: talk)?.text == "half a tho")
    // In the copy nobody's window lives.
    for page in pages { #expect(try restored.drafts(at: page).map(\.text) == ["half"]) }
    #expect(try restored.find(Query("church")).items.count == 1)
    #expect(try restored.verify().isSound)
    #expect(try Scene.files(in: copy) == before)
    #expect(try scene.archive.audit().first?.happening == .archive(.backedUp))
    withExtendedLifetime((cleaning, alsoCleaning)) {}
  }

  @Test func aFolderThatWasCopiedByHandIsRestoredAsADeviceOfItsOwn() throws {
    let (scene, _, talk) = try scene()
    let (place, cleaning) = folder()
    // It was copied while it was open: its newest entries stand in the log.
    let (copy, alsoCleaning) = folder()
    try FileManager.default.copyItem(atPath: scene.folder, toPath: copy)
    try Archive.restore(from: copy, to: place)
    let restored = try Archive.open(
      at: place, key: .passphrase(Scene.passphrase), at: scene.moment)
    let device = restored.device
    #expect(device != scene.archive.device)
    #expect(try restored.entries(of: .conversation(talk)).count == 2)
    try restored.close()
    let again = try Archive.open(at: place, key: .passphrase(Scene.passphrase), at: scene.moment)
    #expect(again.device == device)
    withExtendedLifetime((cleaning, alsoCleaning)) {}
  }

  @Test func nothingIsWrittenOverAndNothingHalfMadeIsLeft() throws {
    let (scene, _, _) = try scene()
    let (copy, cleaning) = folder()
    #expect(throws: ArchiveError.cancelled) {
      try scene.archive.backup(to: copy, at: scene.moment) { _, _ in false }
    }
    #expect(try beside(copy) == [])
    #expect(throws: ArchiveError.folderInUse(folder: scene.folder)) {
      try scene.archive.backup(to: scene.folder, at: scene.moment)
    }
    #expect(throws: ArchiveError.folderInUse(folder: scene.folder)) {
      try Archive.restore(from: scene.folder, to: scene.folder)
    }
    try scene.archive.backup(to: copy, at: scene.moment)
    try FileManager.default.removeItem(atPath: copy + "/keys.json")
    #expect(throws: ArchiveError.copyDamaged(folder: copy)) {
      try Archive.restore(from: copy, to: copy + "-2")
    }
    withExtendedLifetime(cleaning) {}
  }

  /// What stands beside a path and begins with its name.
  private func beside(_ path: String) throws -> [String] {
    let url = URL(filePath: path)
    return try FileManager.default.contentsOfDirectory(
      atPath: url.deletingLastPathComponent().path
    ).filter { $0.hasPrefix(url.lastPathComponent) }.sorted()
  }

  @Test func whatStandsUnderANameThatOursIsMadeOfStays() throws {
    let (scene, _, _) = try scene()
    let (copy, cleaning) = folder()
    let (older, alsoCleaning) = (copy + ".new", Cleaning(path: copy + ".new"))
    try scene.archive.backup(to: older, at: scene.moment)
    let (made, lastCleaning) = (copy + "-made", Cleaning(path: copy + "-made"))
    let older2 = made + ".new"
    let cleaning2 = Cleaning(path: older2)
    try scene.archive.backup(to: older2, at: scene.moment)
    let before = (try Scene.files(in: older), try Scene.files(in: older2))
    try scene.archive.backup(to: copy, at: scene.moment)
    _ = try Archive.create(
      at: made, passphrase: Scene.passphrase, clinician: Scene.clinician, at: scene.moment,
      cost: Scene.cost)
    try FileManager.default.removeItem(atPath: made)
    try Archive.restore(from: copy, to: made)
    #expect(try Scene.files(in: older) == before.0)
    #expect(try Scene.files(in: older2) == before.1)
    #expect(try beside(made).count == 2)
    withExtendedLifetime((cleaning, alsoCleaning, lastCleaning, cleaning2)) {}
  }

  @Test func aCopyGoesWhereALinkLeadsAndNeverOverSomethingElse() throws {
    let (scene, _, _) = try scene()
    let (place, cleaning) = folder()
    let files = FileManager.default
    try files.createDirectory(atPath: place + "/empty", withIntermediateDirectories: true)
    try files.createSymbolicLink(atPath: place + "/link", withDestinationPath: place + "/empty")
    try files.createSymbolicLink(atPath: place + "/nowhere", withDestinationPath: place + "/gone")
    try scene.archive.backup(to: place + "/link", at: scene.moment)
    #expect(files.fileExists(atPath: place + "/empty/keys.json"))
    #expect(try files.destinationOfSymbolicLink(atPath: place + "/link") == place + "/empty")
    for taken in ["/nowhere", "/link", "/empty/keys.json"] {
      #expect(throws: ArchiveError.folderInUse(folder: place + taken)) {
        try scene.archive.backup(to: place + taken, at: scene.moment)
      }
    }
    #expect(throws: ArchiveError.unwritable("", .noName)) {
      try scene.archive.backup(to: "", at: scene.moment)
    }
    #expect(
      try files.contentsOfDirectory(atPath: place).sorted() == ["empty", "link", "nowhere"])
    withExtendedLifetime(cleaning) {}
  }

  @Test func ofSeveralCopiesToOnePlaceOneIsMadeAndTheOthersAreTold() async throws {
    let (scene, _, _) = try scene()
    let (copy, cleaning) = folder()
    let windows = try (0..<3).map { _ in try scene.opened() }
    let moment = scene.moment
    let ends = await withTaskGroup(of: ArchiveError?.self) { group in
      for window in windows {
        group.addTask {
          do throws(ArchiveError) {
            try window.backup(to: copy, at: moment)
            return nil
          } catch {
            return error
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(ends.count { $0 == nil } == 1)
    #expect(ends.count { $0 == .folderInUse(folder: copy) } == 2)
    #expect(try beside(copy).count == 1)
    #expect(
      try Archive.verify(
        backup: copy, key: .passphrase(Scene.passphrase), scratch: copy + "-check", at: moment
      ).isSound)
    #expect(try beside(copy).count == 1)
    withExtendedLifetime(cleaning) {}
  }

  // MARK: Export and import

  @Test func whatWasExportedIsTakenInByAnotherArchiveAsItWas() throws {
    let (scene, person, talk) = try scene()
    let file = try scene.archive.exported(talk)
    let text = try #require(String(validating: file, as: UTF8.self))
    #expect(text.contains("\"schema\" : \"whatmatters/entries/1\""))
    #expect(text.contains("\"text\" : \"I want to walk to church\""))
    #expect(text.contains("\"family\" : \"Osei\""))

    let other = try Scene(seed: 2)
    #expect(
      try other.archive.take([try ReadRecord(file)], at: other.moment, takingOver: true).count == 3)
    for stream in [StreamID.conversation(talk), .person(person)] {
      #expect(
        try other.archive.entries(of: stream) == (try scene.archive.entries(of: stream)))
    }
    #expect(try other.archive.find(Query("osei church")).items.map(\.conversation) == [talk])
    #expect(try other.archive.verify().isSound)
    #expect(try other.archive.audit().first?.happening == .archive(.imported(count: 3)))
    // Once more, and from there back: everything is here already.
    #expect(
      try other.archive.take([try ReadRecord(file)], at: other.moment, takingOver: true).count == 0)
    let back = try ReadRecord(try other.archive.exported(talk))
    #expect(try scene.archive.take([back], at: scene.moment, takingOver: true).count == 0)
    #expect(try scene.archive.verify().isSound)
  }

  @Test(arguments: [
    (7, #"{ "type":"sung", "v":7, "sung":{"pitch":4.50} }"#),
    (1, #"{"sung":{"pitch":4},"type":"sung","v":1}"#),
  ])
  func whatANewerVersionWroteGoesThroughUnchanged(version: Int, body: String) throws {
    let (scene, _, talk) = try scene()
    let unknown = UnknownEvent(type: "sung", version: version, body: Array(body.utf8))
    try scene.keep(.unknown(.conversation(talk), unknown))
    let other = try Scene(seed: 2)
    _ = try other.archive.take(
      [try ReadRecord(try scene.archive.exported(talk))], at: Scene.start, takingOver: true)
    #expect(
      try other.archive.entries(of: .conversation(talk)).last?.happening
        == .unknown(.conversation(talk), unknown))
    #expect(try other.archive.verify().isSound)
  }

  @Test func aBadFileIsRefusedByTheWayToItsFault() throws {
    let (scene, _, talk) = try scene()
    let text = String(decoding: try scene.archive.exported(talk), as: UTF8.self)
    func fault(_ old: String, _ new: String) -> ImportFault? {
      let bad = text.replacing(old, with: new)
      #expect(bad != text)
      do { _ = try ReadRecord(Array(bad.utf8)) } catch { return error }
      return nil
    }
    let bad: [(old: String, new: String, fault: ImportFault)] = [
      ("church", "chapel", ImportFault("entries[2]", .changed)),
      ("entries/1", "entries/2", ImportFault("schema", .newerSchema)),
      ("whatmatters/entries", "other/thing", ImportFault("schema", .notOurs)),
      ("\"schema\"", "\"scheme\"", ImportFault("schema", .missing)),
      ("\"entries\" :", "\"entry\" :", ImportFault("entries", .missing)),
      ("\"lamport\" : 6", "\"lamport\" : \"6\"", ImportFault("entries[2].lamport", .wrongKind)),
      ("\"lamport\" : 6", "\"lamport\" : 0", ImportFault("entries[2].lamport", .outOfRange)),
      ("\"lamport\" : 6,", "", ImportFault("entries[2].lamport", .missing)),
      ("\"number\" : 6,", "", ImportFault("entries[2].number", .missing)),
      ("\"number\" : 6", "\"number\" : -6", ImportFault("entries[2].number", .outOfRange)),
      ("\"zone\"", "\"zones\"", ImportFault("entries[0].at.zone", .missing)),
      ("\"salt\" : \"", "\"salt\" : \"0", ImportFault("entries[0].chain.salt", .notHexadecimal)),
      ("\"hash\"", "\"hush\"", ImportFault("entries[0].chain.hash", .missing)),
      (
        "\"type\" : \"noted\"", "\"type\" : \"noted \"",
        ImportFault("entries[2].event.noted ", .missing)
      ),
      ("\"type\" : \"noted\",", "", ImportFault("entries[2].event.type", .missing)),
      (
        "\"kind\" : \"matter\"", "\"kind\" : \"mutter\"",
        ImportFault("entries[2].event.noted.kind", .wrongKind)
      ),
      (
        "\"form\" : \"", "\"farm\" : \"",
        ImportFault("entries[2].event.noted.words.form", .missing)
      ),
      (
        "\"born\" : \"1941-03-15\"", "\"born\" : \"1941-02-30\"",
        ImportFault("entries[0].event.registered.details.born", .wrongKind)
      ),
      ("{", "[", ImportFault("", .notJSON)),
    ]
    for (old, new, expected) in bad { #expect(fault(old, new) == expected, "\(old) → \(new)") }
    #expect(throws: ImportFault("schema", .missing)) { try ReadRecord(Array("{}".utf8)) }
    #expect(throws: ImportFault("", .notJSON)) { try ReadRecord([]) }
  }

  @Test func fieldsThatOnlyANewerVersionKnowsGoThroughTheArchive() throws {
    let (scene, _, talk) = try scene()
    let text = String(decoding: try scene.archive.exported(talk), as: UTF8.self)
    let newer = text.replacing(
      "\"lamport\" : 6", with: "\"mood\" : { \"calm\" : 1 }, \"lamport\" : 6")
    let loose = newer.replacing("\"chain\" : {", with: "\"link\" : {")
    for file in [newer, loose] {
      let other = try Scene(seed: 2)
      #expect(
        try other.archive.take(
          [try ReadRecord(Array(file.utf8))], at: other.moment, takingOver: true
        ).count == 3)
      let written = try other.archive.writtenEntries(of: .conversation(talk))
      #expect(written.map { $0.others["mood"] } == [nil, .object(["calm": .integer(1)])])
      #expect(try other.archive.verify().isSound)
      let again = try ReadRecord(try other.archive.exported(talk))
      #expect(try other.archive.take([again], at: other.moment, takingOver: true).count == 0)
    }
  }

  @Test func twoEntriesWithOneNumberAreReportedAndNothingIsTakenIn() throws {
    let (scene, person, talk) = try scene()
    let (place, cleaning) = folder()
    // The folder is copied by hand and both go on as the same device.
    try scene.archive.close()
    try FileManager.default.copyItem(atPath: scene.folder, toPath: place)
    scene.archive = try scene.opened()
    let twin = try Archive.open(at: place, key: .passphrase(Scene.passphrase), at: scene.moment)
    #expect(twin.device == scene.archive.device)
    let here = try scene.entry(.person(person, .needsSet(needs: AccessNeeds(other: "here"))))
    let there = try scene.entry(.person(person, .needsSet(needs: AccessNeeds(other: "there"))))
    _ = try scene.archive.append([here])
    _ = try twin.append([there])
    let version = try scene.archive.version()
    let conflict = Conflict(
      here: here.id, coming: there.id, place: Entry.Place(device: twin.device, number: 8))
    #expect(throws: ArchiveError.conflicts([conflict])) {
      try scene.archive.take(
        [try ReadRecord(try twin.exported(talk))], at: scene.moment, takingOver: true)
    }
    #expect(try scene.archive.version() == version)
    withExtendedLifetime(cleaning) {}
  }

  @Test func entriesWithoutTheirChainAreTakenInUnderANumberOfThisArchive() throws {
    let (scene, person, talk) = try scene()
    let entries =
      try scene.archive.entries(of: .person(person))
      + scene.archive.entries(of: .conversation(talk))
    struct Shown: Encodable {
      var schema = "whatmatters/record/1"
      var goalsAndHopes = ["walk"]
      var entries: [WrittenEntry]
    }
    func shown(_ entries: [Entry]) throws -> ReadRecord {
      try ReadRecord(
        Array(try JSONEncoder().encode(Shown(entries: entries.map { try WrittenEntry($0) }))))
    }
    let other = try Scene(seed: 2)
    #expect(
      try other.archive.take([try shown(entries)], at: other.moment, takingOver: true).count == 3)
    #expect(
      try other.archive.take([try shown(entries)], at: other.moment, takingOver: true).count == 0)
    #expect(
      try scene.archive.take([try shown(entries)], at: scene.moment, takingOver: true).count == 0)
    let places = try other.archive.entries(of: .conversation(talk)).map(\.place?.number)
    #expect(places == [5, 6])
    #expect(try other.archive.verify().isSound)
    // The same entries with their chain are here already; another with the same name is not taken.
    let chained = try ReadRecord(try scene.archive.exported(talk))
    #expect(try other.archive.take([chained], at: other.moment, takingOver: true).count == 0)
    let last = entries[2]
    let forged = Entry(
      id: last.id, author: last.author, at: last.at, lamport: last.lamport,
      happening: .conversation(talk, .sheetDeclined))
    let place = Entry.Place(device: other.archive.device, number: 6)
    #expect(
      throws: ArchiveError.conflicts([Conflict(here: last.id, coming: last.id, place: place)])
    ) {
      try other.archive.take([try shown([forged])], at: other.moment, takingOver: true)
    }
  }

  @Test func everythingIsExportedReadably() throws {
    let (scene, person, talk) = try scene()
    let (place, cleaning) = folder()
    var heard: [[Int]] = []
    try scene.archive.export(to: place, at: scene.moment) { record, file in
      let words = "\(record.minutes) \(file.person.calledName)"
      return [FileBeside(ending: "txt", bytes: Array(words.utf8))]
    } progress: { done, of in
      heard.append([done, of])
      return true
    }
    let files = try Scene.files(in: place)
    let talkName = "conversations/2026/2026-11-25-\(talk)"
    #expect(
      files.filter { !$0.value.isEmpty }.keys.sorted() == [
        "audit.json", talkName + ".json", talkName + ".txt", "people/\(person).json",
      ])
    #expect(files[talkName + ".txt"] == Data("20 Margaret".utf8))
    #expect(heard == [[1, 1]])
    let records = try files.filter { $0.key.hasSuffix(".json") }.map {
      try ReadRecord(Array($0.value))
    }
    let other = try Scene(seed: 2)
    #expect(try other.archive.take(records, at: other.moment, takingOver: true).count == 3)
    #expect(try other.archive.verify().isSound)
    #expect(try other.archive.clinician(scene.archive.author) == Scene.clinician)
    withExtendedLifetime(cleaning) {}
  }
}
