import Conversation
import Foundation
import Testing

@testable import Archive

/// What can't be written where it stands can be read there, is said to be so, and keeps nothing.
@Suite(.enabled(if: TestDisk.isThere, "needs to mount a small disk: root only"))
struct ReadingOnlyTests {
  /// An archive of a few notes on a disk, as a program that was killed leaves it.
  private func scene(on disk: TestDisk) throws -> (folder: String, talk: ConversationID) {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    for number in 1...3 { try scene.note("thought \(number)", in: talk) }
    let folder = disk.path + "/archive"
    try FileManager.default.copyItem(atPath: scene.folder, toPath: folder)
    try FileManager.default.removeItem(atPath: folder + "/archive.db-shm")
    return (folder, talk)
  }

  private func open(_ folder: String) throws -> Archive {
    try Archive.open(at: folder, key: .passphrase(Scene.passphrase), at: Scene.start)
  }

  /// Names of ours in the places where a copy for reading stands.
  private func copies() throws -> [String] {
    try [NSTemporaryDirectory(), "/dev/shm"].flatMap {
      try FileManager.default.contentsOfDirectory(atPath: $0)
    }.filter { $0.wholeMatch(of: /whatmatters-[0-9a-f]{16}/) != nil }
  }

  private func expectRead(_ archive: Archive, _ talk: ConversationID) throws {
    #expect(try archive.entries(of: .conversation(talk)).count == 4)
    #expect(try archive.find(Query("thought")).items.count == 3)
    #expect(try archive.talkPlace(of: talk) == nil)
    #expect(try archive.drafts(at: .settings) == [])
    #expect(try archive.verify().faults == [])
    // Nobody holds it, so nobody writes in it.
    #expect(try archive.openToWrite(talk, at: Scene.start) == nil)
    #expect(try archive.heldElsewhere(talk) == nil)
  }

  @Test func whereTheFolderCannotBeWrittenAllIsReadAlsoWhatStandsInTheLog() throws {
    let disk = try TestDisk()
    let (folder, talk) = try scene(on: disk)
    try disk.makeReadOnly()
    let before = try Scene.files(in: folder)
    let known = try copies()
    let archive = try open(folder)
    #expect(archive.foundAtOpening == [.onlyReadable(isFull: false)])
    #expect(try copies() == known)
    try expectRead(archive, talk)
    let other = Archive.entry(.backedUp, archive.author, Scene.start, lamport: 100)
    #expect(throws: ArchiveError.notWritable) { try archive.append([other]) }
    #expect(throws: ArchiveError.notWritable) { try archive.keep(TalkPlace(conversation: talk)) }
    #expect(throws: ArchiveError.notWritable) {
      try archive.dispose(of: .conversation(conversation: talk), reason: "x", at: Scene.start)
    }
    #expect(throws: ArchiveError.notWritable) {
      try archive.changePassphrase(
        from: Scene.passphrase, to: "other words", at: Scene.start, cost: Scene.cost)
    }
    #expect(throws: ArchiveError.notWritable) {
      try Archive.changeKey(at: folder, passphrase: Scene.passphrase, at: Scene.start) { _ in }
    }
    // A copy of it can be made elsewhere, and is sound.
    let place = Scene.freshFolder()
    defer { try? FileManager.default.removeItem(atPath: place) }
    try archive.backup(to: place, at: Scene.start)
    try archive.close()
    #expect(try Scene.files(in: folder) == before)
  }

  @Test func anOlderArchiveIsReadWhereItCannotBeBroughtToThisVersion() throws {
    let disk = try TestDisk()
    let folder = disk.path + "/archive"
    let stored = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/schema-3").path
    try FileManager.default.copyItem(atPath: stored, toPath: folder)
    try disk.makeReadOnly()
    let before = try Scene.files(in: folder)
    let archive = try open(folder)
    #expect(archive.foundAtOpening.contains(.onlyReadable(isFull: false)))
    #expect(try archive.verify().faults == [])
    #expect(try archive.latestConversation() != nil)
    #expect(try Scene.files(in: folder) == before)
  }

  @Test func aCopyThatWasBroughtBackOntoAFullDiskIsReadAndWrittenWhenThereIsRoom() throws {
    let disk = try TestDisk()
    let (folder, talk) = try scene(on: disk)
    try Data().write(to: URL(fileURLWithPath: folder + "/restored"))
    try disk.fill()
    let archive = try open(folder)
    #expect(archive.foundAtOpening == [.onlyReadable(isFull: true)])
    try expectRead(archive, talk)
    let other = Archive.entry(.backedUp, archive.author, Scene.start, lamport: 100)
    #expect(throws: ArchiveError.diskFull) { try archive.append([other]) }
    try archive.close()
    try disk.makeRoom()
    let again = try open(folder)
    #expect(again.whyOnlyReadable == nil)
    _ = try again.append([other])
    #expect(try again.audit().contains { $0.happening == .archive(.restored) })
    #expect(try again.verify().faults == [])
  }
}

/// A disk of a few MiB, mounted where a test needs it; only the machine's owner may.
final class TestDisk {
  static let isThere: Bool = {
    guard geteuid() == 0, let disk = try? TestDisk() else { return false }
    withExtendedLifetime(disk) {}
    return true
  }()

  let path = Scene.freshFolder()

  init(megabytes: Int = 4) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try #require(mount("tmpfs", path, "tmpfs", 0, "size=\(megabytes)m,mode=700") == 0)
  }

  deinit {
    umount2(path, Int32(MNT_DETACH))
    rmdir(path)
  }

  func makeReadOnly() throws {
    try #require(mount("tmpfs", path, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), nil) == 0)
  }

  private var filler: String { path + "/filler" }

  /// Fills it to the last byte.
  func fill() throws {
    let file = Foundation.open(filler, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    try #require(file >= 0)
    defer { Foundation.close(file) }
    let zeros = [UInt8](repeating: 0, count: 4096)
    while write(file, zeros, zeros.count) > 0 {}
  }

  /// Gives the room back.
  func makeRoom() throws { try #require(unlink(filler) == 0) }
}
