import Conversation
import Foundation
import Testing

@testable import Archive

struct KeyChangeTests {
  /// A closed archive, as it was before and as it is after its key was changed.
  private final class Change {
    let scene: Scene
    let before: [String: Data]
    /// What was shown.
    private(set) var codes: [RecoveryCode] = []

    var code: RecoveryCode { get throws { try #require(codes.first) } }

    init() throws {
      scene = try Scene()
      try scene.note("kept", in: try scene.start(with: try scene.register("Osei", "Margaret")))
      try scene.archive.keep(Draft(place: .newPerson, row: "family", text: "half"))
      try scene.archive.close()
      before = try scene.files()
    }

    func run(
      _ progress: (Int, Int) -> Bool = { _, _ in true },
      telling: (RecoveryCode) throws -> Void = { _ in }
    ) throws {
      try Archive.changeKey(
        at: scene.folder, passphrase: Scene.passphrase, at: scene.moment, cost: Scene.cost,
        progress: progress
      ) {
        codes.append($0)
        try telling($0)
      }
    }

    func put(_ data: Data?, _ name: String) throws {
      let path = scene.folder + "/" + name
      try? FileManager.default.removeItem(atPath: path)
      try data?.write(to: URL(filePath: path))
    }

    /// The key file while both files may be there.
    func bothWays(_ after: [String: Data]) throws -> Data {
      let decoder = JSONDecoder()
      var keys = try decoder.decode(KeyFile.self, from: try #require(before["keys.json"]))
      let new = try decoder.decode(KeyFile.self, from: try #require(after["keys.json"]))
      keys.next = new.slots
      return Data(try keys.written())
    }
  }

  private func expectSound(_ archive: Archive) throws {
    #expect(try archive.find(Query("kept")).items.count == 1)
    #expect(try archive.drafts(at: .newPerson).map(\.text) == ["half"])
    #expect(try archive.verify().faults == [])
    try archive.close()
  }

  @Test func everythingIsSealedAnewAndTheOldCodeOpensNothing() throws {
    let change = try Change()
    try change.run()
    try expectSound(try change.scene.opened())
    try expectSound(try change.scene.opened(try .recoveryCode(change.code)))
    #expect(throws: ArchiveError.wrongRecoveryCode) {
      try change.scene.opened(.recoveryCode(change.scene.recoveryCode))
    }
    let archive = try change.scene.opened()
    let events = try archive.audit().map(\.happening)
    #expect(events.contains(.archive(.keyChanged)))
    // The key of before opens the new file no more.
    try archive.close()
    let after = try change.scene.files()
    try change.put(change.before["keys.json"], "keys.json")
    #expect(throws: ArchiveError.damaged(from: nil)) { try change.scene.opened() }
    #expect(after["archive.db"] != change.before["archive.db"])
    #expect(after["archive.db.next"] == nil)
  }

  @Test func stoppedBeforeTheNewFileTookItsPlaceItIsTheOldOne() throws {
    let change = try Change()
    try change.run()
    let after = try change.scene.files()
    try change.put(change.before["archive.db"], "archive.db")
    try change.put(after["archive.db"], "archive.db.next")
    try change.put(try change.bothWays(after), "keys.json")
    try change.put(change.before["head"], "head")
    try expectSound(try change.scene.opened(.recoveryCode(change.scene.recoveryCode)))
    try expectSound(try change.scene.opened())
    #expect(try change.scene.files()["archive.db.next"] == nil)
    #expect(throws: ArchiveError.wrongRecoveryCode) {
      try change.scene.opened(try .recoveryCode(change.code))
    }
  }

  @Test func stoppedAfterTheNewFileTookItsPlaceItIsTheNewOne() throws {
    let change = try Change()
    try change.run()
    let after = try change.scene.files()
    try change.put(try change.bothWays(after), "keys.json")
    #expect(throws: ArchiveError.wrongPassphrase) { try change.scene.opened(.passphrase("no")) }
    try expectSound(try change.scene.opened(try .recoveryCode(change.code)))
    try expectSound(try change.scene.opened())
    #expect(throws: ArchiveError.wrongRecoveryCode) {
      try change.scene.opened(.recoveryCode(change.scene.recoveryCode))
    }
  }

  @Test func whatWasHalfWrittenBesideItGoesWhenItIsOpened() throws {
    let change = try Change()
    try change.put(Data("half".utf8), "archive.db.next")
    try change.put(Data("half".utf8), "archive.db.next-journal")
    try expectSound(try change.scene.opened())
    #expect(try change.scene.files().keys.filter { $0.contains("next") } == [])
  }

  @Test func itIsNotChangedWhileSomebodyHasItOpen() throws {
    let change = try Change()
    let open = try change.scene.opened()
    #expect(throws: ArchiveError.inUse) { try change.run() }
    try expectSound(open)
    #expect(throws: ArchiveError.wrongPassphrase) {
      try Archive.changeKey(
        at: change.scene.folder, passphrase: "no", at: change.scene.moment
      ) { _ in Issue.record("a code was shown") }
    }
    #expect(change.codes == [])
  }

  @Test func stoppedItLeavesWhatWasThereAndShowsNoCode() throws {
    let change = try Change()
    #expect(throws: ArchiveError.cancelled) { try change.run { _, _ in false } }
    #expect(change.codes == [])
    #expect(try change.scene.files()["archive.db.next"] == nil)
    try expectSound(try change.scene.opened())
    try expectSound(try change.scene.opened(.recoveryCode(change.scene.recoveryCode)))
  }

  @Test func theCodeIsShownOnceAndOpensAtThatMoment() throws {
    let change = try Change()
    let there = Scene.freshFolder()
    defer { try? FileManager.default.removeItem(atPath: there) }
    try change.run(telling: { code in
      // As a power cut would leave it right now.
      try FileManager.default.copyItem(atPath: change.scene.folder, toPath: there)
      try expectSound(
        try Archive.open(
          at: there, key: .recoveryCode(code), at: change.scene.moment, cost: Scene.cost))
      #expect(throws: ArchiveError.wrongRecoveryCode) {
        try Archive.open(
          at: there, key: .recoveryCode(change.scene.recoveryCode), at: change.scene.moment,
          cost: Scene.cost)
      }
      // Nobody opens the archive itself before the old ways are gone.
      #expect(throws: ArchiveError.inUse) { try change.scene.opened() }
    })
    #expect(change.codes.count == 1)
    try expectSound(try change.scene.opened(.recoveryCode(try change.code)))
  }

  @Test func aCodeThatCouldNotBeShownLeavesAnArchiveThatOpensByItsPassphrase() throws {
    struct Unwritable: Error {}
    let change = try Change()
    #expect(throws: (any Error).self) { try change.run(telling: { _ in throw Unwritable() }) }
    #expect(try KeyFile.read(Folder(path: change.scene.folder)).next == nil)
    try expectSound(try change.scene.opened())
    #expect(throws: ArchiveError.wrongRecoveryCode) {
      try change.scene.opened(.recoveryCode(change.scene.recoveryCode))
    }
  }

  // MARK: What it costs to try a passphrase

  @Test func theCostRisesWhenTheArchiveIsOpened() throws {
    let scene = try Scene()
    #expect(try scene.archive.passphraseCost() == Scene.cost)
    try scene.archive.close()
    let dearer = KeyCost(memoryKiB: 256, passes: 2)
    scene.archive = try Archive.open(
      at: scene.folder, key: .passphrase(Scene.passphrase), at: scene.moment, cost: dearer)
    #expect(try scene.archive.passphraseCost() == dearer)
    // It never falls, and opens as before.
    scene.archive = try scene.opened()
    #expect(try scene.archive.passphraseCost() == dearer)
    _ = try scene.opened(.recoveryCode(scene.recoveryCode))
  }

  @Test func aWayInThatWasDamagedIsNamedByWhoOpensByAnother() throws {
    let scene = try Scene()
    let path = scene.folder + "/keys.json"
    var keys = try KeyFile.read(Folder(path: scene.folder))
    let place = try #require(keys.slots.firstIndex { $0.kind == .recoveryCode })
    keys.slots[place].sealed[7] ^= 4
    try Data(try keys.written()).write(to: URL(filePath: path))
    try scene.reopen()
    #expect(try scene.archive.verify().faults == [.keyFile])
    // A file of the first versions bears no mark; it gets one when it is opened.
    keys.slots[place].sealed[7] ^= 4
    keys.mark = nil
    try Data(try keys.written()).write(to: URL(filePath: path))
    try scene.archive.journal.write { try $0.run("DELETE FROM setting WHERE name = 'ways'") }
    try scene.reopen()
    #expect(try KeyFile.read(Folder(path: scene.folder)).mark != nil)
    #expect(try scene.archive.verify().faults == [])
  }

  @Test func withoutMemoryItCostsLessButNeverTooLittle() {
    var cost: KeyCost? = .standard
    var memories: [Int] = []
    while let now = cost {
      memories.append(now.memoryKiB)
      cost = now.lesser
    }
    #expect(memories == [262_144, 131_072, 65_536, 32_768])
    #expect(KeyCost.standard.lesser == KeyCost(memoryKiB: 131_072, passes: 6))
    #expect(Scene.cost.lesser == nil)
  }

  @Test func theLastGroupIsKnownHoweverItIsTyped() throws {
    let code = try #require(RecoveryCode(typed: RecoveryCode.random().text))
    #expect(code.lastGroup.count == 5)
    #expect(RecoveryCode.isSame(code.lastGroup.lowercased() + " ", as: code.lastGroup))
    #expect(RecoveryCode.isSame("o1Zlx", as: "01Z1X"))
    #expect(!RecoveryCode.isSame("", as: code.lastGroup))
    #expect(!RecoveryCode.isSame("?", as: code.lastGroup))
  }
}
