import Conversation
import Foundation
import Testing

@testable import Archive

/// The key file is changed by one program at a time, whole, and never through a link.
struct KeyFileTests {
  /// How each of several tasks ended; `nil` where it did what it was asked.
  private func ends(
    of tasks: [@Sendable () throws -> Void]
  ) async -> [ArchiveError?] {
    await withTaskGroup(of: ArchiveError?.self) { group in
      for task in tasks {
        group.addTask {
          do { try task() } catch { return ArchiveError(error) }
          return nil
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
  }

  private func opens(_ scene: Scene, _ passphrase: String) throws -> Bool {
    do {
      try scene.opened(.passphrase(passphrase)).close()
      return true
    } catch ArchiveError.wrongPassphrase {
      return false
    }
  }

  @Test func ofSeveralWhoChangeThePassphraseAtOnceOneDoesAndTheOthersAreTold() async throws {
    let scene = try Scene()
    let moment = scene.moment
    let windows = try (0..<4).map { _ in try scene.opened() }
    let ends = await ends(
      of: windows.enumerated().map { place, window in
        {
          try window.changePassphrase(
            from: Scene.passphrase, to: "new \(place)", at: moment, cost: Scene.cost)
        }
      })
    #expect(ends.count { $0 == nil } == 1)
    #expect(ends.count { $0 == .wrongPassphrase } == 3)
    #expect(try (0..<4).count { try opens(scene, "new \($0)") } == 1)
    #expect(try !opens(scene, Scene.passphrase))
    #expect(try scene.archive.verify().faults == [])
    #expect(
      try scene.archive.audit().count { $0.happening == .archive(.passphraseChanged) } == 1)
  }

  @Test func whoeverChangesOrOpensAtOnceLeavesEveryWayIn() async throws {
    let scene = try Scene()
    let (moment, folder, code) = (scene.moment, scene.folder, scene.recoveryCode)
    let dear = KeyCost(memoryKiB: 128, passes: 2)
    let (one, other) = (try scene.opened(), try scene.opened())
    let ends = await ends(of: [
      { try one.changePassphrase(from: Scene.passphrase, to: "one", at: moment, cost: Scene.cost) },
      { _ = try Archive.open(at: folder, key: .recoveryCode(code), at: moment, cost: dear) },
      { _ = try Archive.open(at: folder, key: .recoveryCode(code), at: moment, cost: dear) },
    ])
    #expect(ends == [nil, nil, nil])
    #expect(try opens(scene, "one"))
    _ = try scene.opened(.recoveryCode(code))
    #expect(try other.verify().faults == [])
  }

  @Test func aChangeWaitsForOneThatIsAtWorkAndIsToldWhenThatDoesNotEnd() throws {
    let scene = try Scene()
    let other = try LockFile(scene.folder + "/holds")
    #expect(try other.take(LockFile.keys))
    let before = try scene.files()["keys.json"]
    #expect(throws: ArchiveError.inUse) {
      try scene.archive.lockFile.changingKeys(waiting: .milliseconds(1)) {
        Issue.record("it went on")
      }
    }
    #expect(try scene.files()["keys.json"] == before)
    other.free(LockFile.keys)
    var isDone = false
    try scene.archive.lockFile.changingKeys(waiting: .milliseconds(1)) { isDone = true }
    #expect(isDone)
  }

  @Test func whatLooksLikeAHalfWrittenKeyFileIsNotWrittenThrough() throws {
    let scene = try Scene()
    let victim = scene.folder + "-victim"
    defer { try? FileManager.default.removeItem(atPath: victim) }
    try Data("precious".utf8).write(to: URL(filePath: victim))
    try FileManager.default.createSymbolicLink(
      atPath: scene.folder + "/keys.json.new", withDestinationPath: victim)
    try scene.archive.changePassphrase(
      from: Scene.passphrase, to: "new", at: scene.moment, cost: Scene.cost)
    #expect(FileManager.default.contents(atPath: victim) == Data("precious".utf8))
    #expect(try opens(scene, "new"))
    #expect(try scene.files()["keys.json.new"] == nil)
  }

  /// What can't be kept is not done either: the audit has a line before the passphrase is another.
  @Test func whereTheAuditCannotBeWrittenThePassphraseStays() throws {
    let scene = try Scene()
    try scene.archive.journal.write { database in
      try database.execute(
        sql: """
          CREATE TRIGGER nothing_more BEFORE INSERT ON entry
          BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END
          """)
    }
    let before = try scene.files()["keys.json"]
    #expect(throws: (any Error).self) {
      try scene.archive.changePassphrase(
        from: Scene.passphrase, to: "new", at: scene.moment, cost: Scene.cost)
    }
    #expect(try scene.files()["keys.json"] == before)
    #expect(try scene.files()["keys.json.new"] == nil)
  }

  @Test func aKeyFileThatIsNoPlainFileIsNotRead() throws {
    let scene = try Scene()
    try scene.archive.close()
    let path = scene.folder + "/keys.json"
    let kept = try #require(FileManager.default.contents(atPath: path))
    let files = FileManager.default
    try files.removeItem(atPath: path)
    #expect(mkfifo(path, 0o600) == 0)
    #expect(throws: ArchiveError.keyFileDamaged) { try scene.opened() }
    try files.removeItem(atPath: path)
    try files.createSymbolicLink(atPath: path, withDestinationPath: "/dev/zero")
    #expect(throws: ArchiveError.keyFileDamaged) { try scene.opened() }
    try files.removeItem(atPath: path)
    try Data(count: 1 << 20 + 1).write(to: URL(filePath: path))
    #expect(throws: ArchiveError.keyFileDamaged) { try scene.opened() }
    try files.removeItem(atPath: path)
    try kept.write(to: URL(filePath: path))
    _ = try scene.opened()
  }

  @Test(arguments: [
    (4_194_304, 64), (1_048_577, 1), (1_048_576, 17), (262_144, 65), (7, 1), (8, 0),
  ])
  func whatAKeyFileAsksOfAMachineHasAnEnd(_ memory: Int, _ passes: Int) {
    #expect(!KeyCost(memoryKiB: memory, passes: passes).isReasonable)
  }

  @Test(arguments: [
    (262_144, 3), (32_768, 24), (262_144, 24), (262_144, 64), (8, 1), (1_048_576, 4),
  ])
  func whatThisProgramAsksIsReasonable(_ memory: Int, _ passes: Int) {
    #expect(KeyCost(memoryKiB: memory, passes: passes).isReasonable)
  }
}
