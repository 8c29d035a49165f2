import Conversation
import Foundation
import Testing

@testable import Archive

/// Files that are removed, renamed or replaced under the open program: nothing is said to be kept that
/// is not on a disk, and no other archive is written into.
struct VanishingTests {
  private struct Desk {
    let scene: Scene
    let talk: ConversationID

    init() throws {
      scene = try Scene()
      talk = try scene.start(with: try scene.register("Osei", "Margaret"))
      try scene.note("church choir", in: talk)
    }

    func path(_ name: String) -> String { scene.folder + "/" + name }

    func entry(_ words: String) throws -> Entry {
      try scene.entry(
        .conversation(
          talk, .noted(note: scene.id(), kind: .matter, words: Words(words), stage: .matters)))
    }

    /// Nothing is kept, and nothing beside the archive says that it was.
    func keepsNothing(_ entry: Entry, sourceLocation: SourceLocation = #_sourceLocation) throws {
      let head = FileManager.default.contents(atPath: path("head"))
      func expect(_ body: () throws -> Void) {
        #expect(throws: ArchiveError.notInPlace, sourceLocation: sourceLocation, performing: body)
      }
      expect { _ = try scene.archive.append([entry]) }
      expect { try scene.archive.keep(TalkPlace(conversation: talk, text: "half")) }
      expect { try scene.archive.keep(Draft(place: .newPerson, row: "family", text: "half")) }
      expect { try scene.archive.log(.unlocked, scene.moment) }
      expect { _ = try scene.archive.hold(talk, at: scene.moment) }
      expect { try scene.archive.set(RetentionPeriods(adultYears: 9)) }
      expect {
        _ = try scene.archive.dispose(
          of: .conversation(conversation: talk), reason: "asked for", at: scene.moment)
      }
      #expect(
        FileManager.default.contents(atPath: path("head")) == head, sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: ["archive.db", "archive.db-wal", "archive.db-shm", "holds"])
  func aFileThatIsRenamedIsNoticedAndAllGoesOnWhenItIsBack(name: String) throws {
    let desk = try Desk()
    let entry = try desk.entry("garden")
    let files = FileManager.default
    try files.moveItem(atPath: desk.path(name), toPath: desk.path("away"))
    try desk.keepsNothing(entry)
    try files.moveItem(atPath: desk.path("away"), toPath: desk.path(name))
    _ = try desk.scene.archive.append([entry])
    try desk.scene.reopen()
    #expect(try desk.scene.archive.find(Query("garden")).items.count == 1)
    #expect(try desk.scene.archive.verify().faults == [])
  }

  @Test(arguments: ["archive.db", "archive.db-wal", "archive.db-shm", "holds"])
  func aFileThatIsReplacedIsNoticed(name: String) throws {
    let desk = try Desk()
    let other = try Scene(seed: 2)
    try FileManager.default.removeItem(atPath: desk.path(name))
    try FileManager.default.copyItem(atPath: other.folder + "/" + name, toPath: desk.path(name))
    let put = FileManager.default.contents(atPath: desk.path(name))
    try desk.keepsNothing(try desk.entry("garden"))
    try desk.scene.archive.close()
    #expect(FileManager.default.contents(atPath: desk.path(name)) == put)
  }

  @Test func whatWasKeptBeforeTheLogWasRemovedIsInTheArchive() throws {
    let desk = try Desk()
    try FileManager.default.removeItem(atPath: desk.path("archive.db-wal"))
    try desk.keepsNothing(try desk.entry("garden"))
    try desk.scene.archive.close()
    let again = try desk.scene.opened()
    #expect(again.headAtOpening == .agrees)
    #expect(try again.find(Query("choir")).items.count == 1)
    #expect(try again.find(Query("garden")).items.count == 0)
    #expect(try again.verify().faults == [])
  }

  @Test func anArchiveThatTookThePlaceOfTheOpenOneIsNotTouched() throws {
    let desk = try Desk()
    let other = try Scene(seed: 2)
    let talk = try other.start(with: try other.register("Khan", "Imran"))
    try other.note("football", in: talk)
    let away = desk.scene.folder + "-away"
    defer { try? FileManager.default.removeItem(atPath: away) }
    try FileManager.default.moveItem(atPath: desk.scene.folder, toPath: away)
    // Copied while it is open, so that its newest entries stand in its log.
    try FileManager.default.copyItem(atPath: other.folder, toPath: desk.scene.folder)
    let before = try desk.scene.files()
    try desk.keepsNothing(try desk.entry("garden"))
    try desk.scene.archive.close()
    #expect(try desk.scene.files() == before)
    let there = try Archive.open(
      at: desk.scene.folder, key: .passphrase(Scene.passphrase), at: other.moment, cost: Scene.cost)
    #expect(try there.find(Query("football")).items.count == 1)
    #expect(try there.verify().faults == [])
    try there.close()
    let own = try Archive.open(
      at: away, key: .passphrase(Scene.passphrase), at: other.moment, cost: Scene.cost)
    #expect(try own.find(Query("choir")).items.count == 1)
    #expect(try own.verify().faults == [])
  }

  @Test func whatVanishesWhileItIsWrittenIsNoticedToo() throws {
    let desk = try Desk()
    #expect(throws: ArchiveError.notInPlace) {
      try desk.scene.archive.inPlace {
        try FileManager.default.removeItem(atPath: desk.path("archive.db"))
      }
    }
  }

  @Test func theLogOfAnotherArchiveIsNeverTakenIn() throws {
    let desk = try Desk()
    let other = try Scene(seed: 2)
    try other.note("football", in: try other.start(with: try other.register("Khan", "Imran")))
    let strange = try #require(
      FileManager.default.contents(atPath: other.folder + "/archive.db-wal"))
    try desk.scene.archive.close()
    let before = try desk.scene.files()
    try strange.write(to: URL(filePath: desk.path("archive.db-wal")))
    #expect(throws: ArchiveError.damaged(from: nil)) { try desk.scene.opened() }
    #expect(FileManager.default.contents(atPath: desk.path("archive.db")) == before["archive.db"])
    #expect(FileManager.default.contents(atPath: desk.path("archive.db-wal")) == strange)
    try FileManager.default.removeItem(atPath: desk.path("archive.db-wal"))
    let archive = try desk.scene.opened()
    #expect(try archive.find(Query("choir")).items.count == 1)
    #expect(try archive.verify().faults == [])
  }

  /// As far as it was written when the program was killed; what was torn at its end does not count.
  @Test(arguments: [0, 1, 100, 4000])
  func theOwnLogOfAProgramThatWasKilledCounts(torn: Int) throws {
    let desk = try Desk()
    let there = desk.scene.folder + "-there"
    defer { try? FileManager.default.removeItem(atPath: there) }
    try FileManager.default.copyItem(atPath: desk.scene.folder, toPath: there)
    let log = try #require(FileHandle(forWritingAtPath: there + "/archive.db-wal"))
    try log.seekToEnd()
    try log.write(contentsOf: Data(repeating: 7, count: torn))
    try log.close()
    let archive = try Archive.open(
      at: there, key: .passphrase(Scene.passphrase), at: desk.scene.moment, cost: Scene.cost)
    #expect(try archive.find(Query("choir")).items.count == 1)
    #expect(try archive.verify().faults == [])
  }
}
