import Conversation
import Foundation
import Testing

@testable import Archive

/// The five guards against storing in clear, and what opens an archive.
struct SealingTests {
  private let canary = "Zitronenfalter"

  private func expectNoWord(in folder: String) throws {
    for (name, bytes) in try Scene.files(in: folder) {
      #expect(bytes.range(of: Data(canary.utf8)) == nil, "\(name) holds the word")
      #expect(bytes.range(of: Data("SQLite format 3".utf8)) == nil, "\(name) is not sealed")
    }
  }

  @Test func noFileHoldsAWordInClear() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register(canary, "Margaret"))
    try scene.note("the \(canary) in the garden", in: talk)
    try scene.note("only for me: \(canary)", .privateNote, in: talk)
    try scene.archive.keep(TalkPlace(conversation: talk, text: canary))
    for page in try FieldDraftTests.pages(scene) {
      try scene.archive.keep(Draft(place: page, row: "given", text: canary))
    }
    // The newest pages stand in the log, the others in the file.
    #expect(try scene.files().keys.contains("archive.db-wal"))
    try expectNoWord(in: scene.folder)
    let backup = Scene.freshFolder()
    defer { try? FileManager.default.removeItem(atPath: backup) }
    try scene.archive.backup(to: backup, at: scene.moment)
    try expectNoWord(in: backup)
    try scene.archive.close()
    try expectNoWord(in: scene.folder)
    let library = try Scene.files(in: scene.folder)["archive.db"]
    #expect(try #require(library).count > 100_000)
  }

  @Test func theFilesAreTheirOwnersAlone() throws {
    let scene = try Scene()
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(scene.folder) == 0o700)
    for name in ["archive.db", "archive.db-wal", "archive.db-shm", "keys.json", "head", "holds"] {
      #expect(try mode(scene.folder + "/" + name) == 0o600, "\(name)")
    }
  }

  @Test func everyConnectionIsSealedAndWaitsForTheDiskAsItShould() throws {
    let scene = try Scene()
    func pragma(_ name: String) throws -> [String?] {
      try [scene.archive.journal, scene.archive.desk].map { queue in
        try queue.read { try String.fetchOne($0, sql: "PRAGMA \(name)") }
      }
    }
    #expect(try pragma("synchronous") == ["2", "1"])
    #expect(try pragma("journal_mode") == ["wal", "wal"])
    #expect(try pragma("temp_store") == ["2", "2"])
    #expect(try pragma("trusted_schema") == ["0", "0"])
    #expect(try pragma("secure_delete") == ["1", "1"])
    #expect(try pragma("cipher_version").allSatisfy { $0?.hasPrefix("4.") == true })
  }

  @Test func aWrongPassphraseOpensNothingAndChangesNothing() throws {
    let scene = try Scene()
    try scene.archive.close()
    let before = try scene.files()
    #expect(throws: ArchiveError.wrongPassphrase) {
      try scene.opened(.passphrase("three plain word"))
    }
    #expect(try scene.files() == before)
  }

  @Test func theSamePassphraseFromAnotherKeyboardOpens() throws {
    let folder = Scene.freshFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (archive, _) = try Archive.create(
      at: folder, passphrase: "caf\u{E9} Ａ", clinician: Scene.clinician, at: Scene.start,
      cost: Scene.cost)
    try archive.close()
    let again = try Archive.open(at: folder, key: .passphrase("cafe\u{301} A"), at: Scene.start)
    #expect(again.clinician == Scene.clinician)
  }

  /// Such a passphrase came from a file in which an editor had put the mark of the byte order first.
  /// Older programs sealed it with the mark; one mark is taken off now, so that two leave one.
  @Test func aPassphraseThatWasSealedWithAMarkBeforeItCanBeTyped() throws {
    let folder = Scene.freshFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (archive, _) = try Archive.create(
      at: folder, passphrase: "\u{FEFF}\u{FEFF}" + Scene.passphrase, clinician: Scene.clinician,
      at: Scene.start, cost: Scene.cost)
    try archive.close()
    for typed in [Scene.passphrase, "\u{FEFF}" + Scene.passphrase] {
      #expect(try Archive.isPassphrase(typed, of: folder))
      let again = try Archive.open(
        at: folder, key: .passphrase(typed), at: Scene.start, cost: Scene.cost)
      #expect(again.clinician == Scene.clinician)
      try again.close()
    }
    #expect(throws: ArchiveError.wrongPassphrase) {
      try Archive.open(at: folder, key: .passphrase("three plain word"), at: Scene.start)
    }
  }

  @Test func aMarkBeforeAPassphraseIsNotSealedWithIt() throws {
    let scene = try Scene()
    try scene.archive.changePassphrase(
      from: Scene.passphrase, to: "\u{FEFF}new words", at: Scene.start, cost: Scene.cost)
    try scene.archive.close()
    #expect(Archive.Key.passphrase("\u{FEFF}new words").words == "new words")
    #expect(try scene.opened(.passphrase("new words")).clinician == Scene.clinician)
  }

  @Test func theRecoveryCodeOpensAndGivesAnotherPassphrase() throws {
    let scene = try Scene()
    try scene.archive.close()
    let author = scene.archive.author
    let recovered = try Archive.recover(
      at: scene.folder, code: scene.recoveryCode, newPassphrase: "another one", at: Scene.start,
      cost: Scene.cost)
    #expect(recovered.author == author)
    try recovered.close()
    #expect(throws: ArchiveError.wrongPassphrase) { try scene.opened() }
    #expect(try scene.opened(.passphrase("another one")).clinician == Scene.clinician)
    #expect(try scene.opened(.recoveryCode(scene.recoveryCode)).author == author)
  }

  @Test func theCodeOfAnotherArchiveOpensNothing() throws {
    let scene = try Scene()
    let other = try Scene()
    #expect(throws: ArchiveError.wrongRecoveryCode) {
      try scene.opened(.recoveryCode(other.recoveryCode))
    }
  }

  @Test func thePassphraseCanBeChangedByWhoKnowsIt() throws {
    let scene = try Scene()
    #expect(throws: ArchiveError.wrongPassphrase) {
      try scene.archive.changePassphrase(
        from: "guessed", to: "mine now", at: Scene.start, cost: Scene.cost)
    }
    try scene.archive.changePassphrase(
      from: Scene.passphrase, to: "new words", at: Scene.start, cost: Scene.cost)
    try scene.archive.close()
    #expect(throws: ArchiveError.wrongPassphrase) { try scene.opened() }
    let again = try scene.opened(.passphrase("new words"))
    #expect(
      try again.audit().dropLast().map(\.happening) == [
        .archive(.unlocked), .archive(.passphraseChanged),
        .archive(.clinicianSet(author: again.author, clinician: Scene.clinician)),
        .archive(.created(device: again.device)),
      ])
  }

  @Test func theCostIsStoredWithTheSlot() throws {
    let scene = try Scene()
    let keys = try KeyFile.read(Folder(path: scene.folder))
    #expect(keys.slots.map(\.cost) == [Scene.cost, Scene.cost])
    #expect(KeyCost.standard == KeyCost(memoryKiB: 262_144, passes: 3))
    let slots = try Archive.slots(at: scene.folder)
    #expect(slots.map(\.kind) == [.passphrase, .recoveryCode])
    #expect(slots.map(\.author) == [scene.archive.author, scene.archive.author])
  }

  @Test func aKeyFileThatWasChangedIsToldFromAWrongPassphrase() throws {
    let scene = try Scene()
    try scene.archive.close()
    let path = scene.folder + "/keys.json"
    let text = try #require(
      String(data: try Data(contentsOf: URL(filePath: path)), encoding: .utf8))
    func write(_ text: String) throws { try Data(text.utf8).write(to: URL(filePath: path)) }
    try write(text.replacing("\"passes\" : 1", with: "\"passes\" : 1000"))
    #expect(throws: ArchiveError.keyFileDamaged) { try scene.opened() }
    try write(String(text.dropLast(40)))
    #expect(throws: ArchiveError.keyFileDamaged) { try scene.opened() }
    try write(text.replacing("\"format\" : 1", with: "\"format\" : 2"))
    #expect(throws: ArchiveError.newerSchema(2)) { try scene.opened() }
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: ArchiveError.keyFileMissing) { try scene.opened() }
  }

  @Test func aKeyThatCouldNotBeMadeIsSaid() {
    #expect(throws: ArchiveError.outOfMemory) {
      try SecretBytes(count: 32) { _ in throw ArchiveError.outOfMemory }
    }
    // More memory than any computer has, as where a limit is set.
    #expect(throws: ArchiveError.outOfMemory) {
      try Sodium.key(
        from: "words", salt: Sodium.random(16), KeyCost(memoryKiB: 1 << 40, passes: 1))
    }
  }
}
