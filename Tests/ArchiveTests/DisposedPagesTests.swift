import CUnsealing
import Conversation
import Foundation
import Testing

@testable import Archive

/// What was disposed of stands in no page of the file and in no log: every page is unsealed as it is,
/// whether SQLite still reads it or not, and looked through.
struct DisposedPagesTests {
  /// `DISPOSAL_SEEDS` tries more of them.
  private static let seeds =
    ProcessInfo.processInfo.environment["DISPOSAL_SEEDS"].flatMap { Int($0) } ?? 3

  /// A life of some days: notes are kept, mended and taken back, fields half typed, names changed; then
  /// everything of one person is disposed of.
  private func life(seed: UInt64) throws -> (scene: Scene, gone: [String], stays: [String]) {
    let scene = try Scene(seed: seed)
    var random = IDSource(seed: seed)
    func word(_ begins: String) -> String {
      begins + String(random.id(of: Note.self).description.filter { $0 != "-" }.prefix(10))
    }
    var (gone, stays): ([String], [String]) = ([], [])
    var lost: PersonID?
    for number in 0..<4 {
      let isGone = number % 2 == 0
      func said(_ begins: String) -> String {
        let new = word(begins)
        if isGone { gone.append(new) } else { stays.append(new) }
        return new
      }
      let person = try scene.register(said("family"), said("given"))
      if lost == nil { lost = person }
      for _ in 0..<3 {
        let talk = try scene.start(with: person)
        var notes: [NoteID] = []
        for _ in 0..<4 {
          notes.append(try scene.note("\(said("first")) \(said("more"))", in: talk))
        }
        try scene.archive.keep(TalkPlace(conversation: talk, text: said("half")))
        try scene.reopen()
        for note in notes.prefix(2) {
          try scene.keep(
            .conversation(talk, .revised(note: note, words: Words(said("edited")))))
        }
        try scene.keep(.conversation(talk, .withdrawn(note: notes[2])))
        try scene.archive.keep(TalkPlace(conversation: talk, text: "x"))
        try scene.archive.keep(Draft(place: .person(person), row: "phone", text: said("typed")))
        try scene.reopen()
      }
      if isGone, let first = lost, first != person {
        try scene.archive.join(person, to: first, at: scene.moment)
      }
    }
    _ = try scene.archive.dispose(
      of: .person(person: try #require(lost)), reason: "asked for", at: scene.moment)
    return (scene, gone, stays)
  }

  /// The bytes of every page, unsealed; the log has to be empty.
  private func pages(_ scene: Scene, in folder: String? = nil) throws -> Data {
    let files = try Scene.files(in: folder ?? scene.folder)
    #expect(files["archive.db-wal"]?.count ?? 0 == 0)
    let file = Array(try #require(files["archive.db"]))
    var clear: [UInt8] = []
    for number in 1...(file.count / 4096) {
      var page = [UInt8](repeating: 0, count: 4096)
      let sealed = Array(file[(number - 1) * 4096..<number * 4096])
      let result = scene.archive.key.read {
        unseal_page(
          sealed, Int64(number), $0.assumingMemoryBound(to: UInt8.self), &page)
      }
      #expect(result == 0)
      clear += page
    }
    return Data(clear)
  }

  @Test(arguments: 1...UInt64(seeds))
  func noPageHoldsTheWordsAndTheArchiveIsSound(seed: UInt64) throws {
    let (scene, gone, stays) = try life(seed: seed)
    let bytes = try pages(scene)
    // The index keeps of a word only what differs from the one before it.
    func isThere(_ word: String) -> Bool { bytes.range(of: Data(word.suffix(8).utf8)) != nil }
    #expect(gone.filter(isThere) == [])
    #expect(stays.filter(isThere).count > 20)
    #expect(try scene.archive.verify().faults == [])
    try scene.reopen()
    #expect(try scene.archive.verify().faults == [])
    #expect(try scene.archive.people().items.count == 2)
  }

  @Test func noPageHoldsBytesThatNoEntryNamesAnyMore() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    let sheet = Array(repeating: Array("the sheet of Margaret ".utf8), count: 400).flatMap(\.self)
    let reference = Bytes32.digest(of: sheet).hexadecimal
    let given = try scene.entry(
      .conversation(talk, .saved(reference: reference, copy: .person, format: "pdf", paper: nil)))
    _ = try scene.archive.append([given], naming: [sheet])
    try scene.archive.journal.moveLog()
    #expect(try pages(scene).range(of: Data("sheet of Margaret".utf8)) != nil)
    _ = try scene.archive.dispose(
      of: .conversation(conversation: talk), reason: "asked for", at: scene.moment)
    #expect(try pages(scene).range(of: Data("sheet of Margaret".utf8)) == nil)
  }

  private func secrets(_ scene: Scene) throws -> (author: Data, device: Data) {
    try scene.archive.ask { database in
      let ring = Keyring(database)
      let author = try #require(try ring.key(of: scene.archive.author))
      return (author.stored, try scene.archive.currentWriter(database).key.stored)
    }
  }

  @Test func noPageOfACopyHoldsTheSecretHalfOfADevice() throws {
    let scene = try Scene()
    let copy = Scene.freshFolder()
    defer { try? FileManager.default.removeItem(atPath: copy) }
    try scene.archive.backup(to: copy, at: scene.moment)
    let (author, device) = try secrets(scene)
    try scene.archive.journal.moveLog()
    #expect(try pages(scene).range(of: device) != nil)
    #expect(try pages(scene, in: copy).range(of: device) == nil)
    #expect(try pages(scene, in: copy).range(of: author) != nil)
  }

  @Test func noPageHoldsTheSecretHalfOfKeysThatWereReplaced() throws {
    let scene = try Scene()
    let (author, device) = try secrets(scene)
    try scene.archive.close()
    scene.archive = try Archive.recover(
      at: scene.folder, code: scene.recoveryCode, newPassphrase: Scene.passphrase,
      at: scene.moment, cost: Scene.cost)
    #expect(try pages(scene).range(of: author) == nil)
    #expect(try pages(scene).range(of: device) == nil)
    #expect(try pages(scene).range(of: try secrets(scene).author) != nil)
  }

  @Test func everyConnectionOverwritesWhatItDeletes() throws {
    let scene = try Scene()
    for queue in [scene.archive.journal, scene.archive.desk] {
      #expect(try queue.answer { try $0.number("PRAGMA secure_delete") } == 1)
    }
  }
}
