import Conversation
import Foundation
import Testing

@testable import Archive

/// What is missing since last time is told at the door, before anything is written.
struct DoorTests {
  private let scene: Scene
  private let talk: ConversationID

  init() throws {
    scene = try Scene()
    talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    try scene.note("church choir", in: talk)
    try scene.archive.close()
  }

  private func path(_ name: String) -> String { scene.folder + "/" + name }

  /// Opens it and answers with what was told; whoever is told sees the files as they were.
  private func told() throws -> [FoundAtOpening] {
    let before = try kept()
    var heard: [FoundAtOpening] = []
    scene.archive = try Archive.open(
      at: scene.folder, key: .passphrase(Scene.passphrase), at: scene.moment, cost: Scene.cost,
      finding: {
        heard = $0
        for (name, bytes) in before { #expect((try? kept())?[name] == bytes, "\(name)") }
        return true
      })
    #expect(scene.archive.foundAtOpening == heard)
    return heard
  }

  /// The files that hold something, but for SQLite's log, whose index is made when it is read.
  private func kept() throws -> [String: Data] {
    try scene.files().filter { ["archive.db", "head", "keys.json"].contains($0.key) }
  }

  private func keys(_ change: (inout KeyFile) -> Void) throws {
    var keys = try KeyFile.read(Folder(path: scene.folder))
    change(&keys)
    try Data(try keys.written()).write(to: URL(filePath: path("keys.json")))
  }

  @Test func whereAllIsAsItWasNothingIsTold() throws {
    #expect(try told() == [])
    try scene.reopen()
    #expect(scene.archive.foundAtOpening == [])
  }

  @Test func anOlderFileUnderTheNewerHeadIsToldOnce() throws {
    let older = try Data(contentsOf: URL(filePath: path("archive.db")))
    let last = try #require(
      try scene.opened().audit().first { $0.happening != .archive(.unlocked) })
    scene.wait(days: 1)
    try scene.reopen()
    try scene.note("garden", in: talk)
    try scene.archive.close()
    try older.write(to: URL(filePath: path("archive.db")))
    let heard = try told()
    #expect(heard.count == 1)
    guard case .lacksEntries(since: let moment?) = try #require(heard.first) else {
      Issue.record("\(heard)")
      return
    }
    #expect(moment.day == last.at.day)
    try scene.archive.close()
    #expect(try told() == [])
  }

  @Test func aLogThatWasRemovedAfterAKillIsTold() throws {
    scene.archive = try scene.opened()
    try scene.note("garden", in: talk)
    // As a killed program leaves it, and somebody tidies up.
    let there = scene.folder + "-there"
    defer { try? FileManager.default.removeItem(atPath: there) }
    try FileManager.default.copyItem(atPath: scene.folder, toPath: there)
    for ending in ["-wal", "-shm"] {
      try FileManager.default.removeItem(atPath: there + "/archive.db" + ending)
    }
    let archive = try Archive.open(
      at: there, key: .passphrase(Scene.passphrase), at: scene.moment, cost: Scene.cost)
    guard case .lacksEntries? = archive.foundAtOpening.first else {
      Issue.record("\(archive.foundAtOpening)")
      return
    }
  }

  @Test func anotherEntryUnderAKnownNumberIsTold() throws {
    let text = try String(contentsOfFile: path("head"), encoding: .utf8)
    let parts = text.split(separator: " ")
    let other = "\(parts[0]) \(parts[1]) \(String(repeating: "ab", count: 32))\n"
    try Data(other.utf8).write(to: URL(filePath: path("head")))
    guard case .differs(from: .some)? = try told().first else {
      Issue.record("\(scene.archive.foundAtOpening)")
      return
    }
  }

  @Test func aHeadThatIsGoneIsToldOnceAndOneThatIsEmptyIsNot() throws {
    try Data().write(to: URL(filePath: path("head")))
    #expect(try told() == [])
    try scene.archive.close()
    try FileManager.default.removeItem(atPath: path("head"))
    #expect(try told() == [.headMissing])
    try scene.archive.close()
    #expect(try told() == [])
  }

  @Test func aCopyThatIsBroughtBackHasNoHead() throws {
    let (copy, back) = (scene.folder + "-copy", scene.folder + "-back")
    defer { for folder in [copy, back] { try? FileManager.default.removeItem(atPath: folder) } }
    try scene.opened().backup(to: copy, at: scene.moment)
    try Archive.restore(from: copy, to: back)
    let archive = try Archive.open(
      at: back, key: .passphrase(Scene.passphrase), at: scene.moment, cost: Scene.cost)
    #expect(archive.foundAtOpening == [])
  }

  @Test func aWayInThatWasTakenOutOfTheKeyFileIsToldEachTimeAndNeverBlessed() throws {
    _ = try told()
    try scene.archive.close()
    try keys { keys in
      keys.slots.removeAll { $0.kind == .recoveryCode }
      keys.mark = nil
    }
    for _ in 0..<2 {
      #expect(try told() == [.fewerWaysIn([.recoveryCode])])
      #expect(try scene.archive.verify().faults == [.keyFile])
      try scene.archive.close()
    }
    #expect(try KeyFile.read(Folder(path: scene.folder)).mark == nil)
    // A new passphrase marks the file anew, and still it is known that something is missing.
    scene.archive = try scene.opened()
    try scene.archive.changePassphrase(
      from: Scene.passphrase, to: Scene.passphrase, at: scene.moment, cost: Scene.cost)
    #expect(try scene.archive.verify().faults == [.keyFile])
    try scene.archive.close()
    // A new key brings a new code.
    try Archive.changeKey(
      at: scene.folder, passphrase: Scene.passphrase, at: scene.moment, cost: Scene.cost
    ) { _ in }
    scene.archive = try scene.opened()
    #expect(scene.archive.foundAtOpening == [])
    #expect(try scene.archive.verify().faults == [])
  }

  @Test func anotherProgramAtWorkIsTold() throws {
    let other = try scene.opened()
    #expect(other.foundAtOpening == [])
    #expect(try told() == [.openElsewhere])
    try other.close()
    try scene.archive.close()
    #expect(try told() == [])
  }

  @Test func whoIsToldMayLeaveAndNothingIsChanged() throws {
    try FileManager.default.removeItem(atPath: path("head"))
    let before = try kept()
    #expect(throws: ArchiveError.cancelled) {
      try Archive.open(
        at: scene.folder, key: .passphrase(Scene.passphrase), at: scene.moment, cost: Scene.cost,
        finding: { _ in false })
    }
    #expect(try kept() == before)
  }
}
