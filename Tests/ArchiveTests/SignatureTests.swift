import Conversation
import Foundation
import GRDB
import Testing

@testable import Archive

/// Who signs what is kept, and what becomes of the keys.
struct SignatureTests {
  private func scene() throws -> (Scene, ConversationID) {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    try scene.note("I want to walk to church", in: talk)
    return (scene, talk)
  }

  private func signatures(_ archive: Archive) throws -> [Signature?] {
    try archive.ask { database in
      try database.rows(KeptEntries.columns + "ORDER BY entry.position").map {
        try KeptEntries.signature($0)
      }
    }
  }

  private func key(_ archive: Archive) throws -> SigningKey {
    try archive.ask { try archive.currentWriter($0).key }
  }

  private func tamper(_ scene: Scene, _ sql: String) throws {
    try scene.archive.journal.write { database in
      for trigger in ["entry_stays", "entry_stays_signed", "entry_remains", "body_remains"] {
        try database.execute(sql: "DROP TRIGGER \(trigger)")
      }
      try database.execute(sql: sql)
    }
  }

  // MARK: Keeping

  @Test func everyEntryIsSignedByTheDeviceAndTheDeviceByItsAuthor() throws {
    let (scene, _) = try scene()
    let signatures = try signatures(scene.archive).compactMap(\.self)
    let device = try key(scene.archive).publicHalf
    let author = try #require(
      try scene.archive.ask { try Keyring($0).key(of: scene.archive.author) }
    ).publicHalf
    #expect(signatures.map(\.key) == [author] + Array(repeating: device, count: 5))
    #expect(signatures.allSatisfy { $0.vouched == nil })
    #expect(
      try scene.archive.entries(of: .archive).first?.happening
        == .archive(
          .deviceSet(device: scene.archive.device, key: device, author: scene.archive.author)))
    #expect(try scene.archive.verify(everySignature: true).faults == [])
  }

  @Test func whatIsKeptInBulkIsSignedToo() throws {
    let (scene, talk) = try scene()
    try scene.archive.appendInBulk([[try scene.entry(.conversation(talk, .covered))]])
    #expect(try signatures(scene.archive).contains(nil) == false)
    #expect(try scene.archive.verify(everySignature: true).faults == [])
  }

  @Test func aKeyIsTheSameAfterItWasStored() throws {
    let key = try SigningKey()
    let again = try SigningKey(stored: key.stored)
    let hash = Sodium.random(32)
    #expect(again.publicHalf == key.publicHalf)
    #expect(again.signature(of: hash) == key.signature(of: hash))
    #expect(key.signature(of: hash).isValid(of: hash))
    #expect(!key.signature(of: hash).isValid(of: Sodium.random(32)))
    #expect(!key.signature(of: hash, vouched: 1).isValid(of: Sodium.random(32)))
    var vouched = key.signature(of: hash, vouched: 1)
    #expect(vouched.isValid(of: hash))
    vouched.vouched = 2
    #expect(!vouched.isValid(of: hash))
    vouched.vouched = nil
    #expect(!vouched.isValid(of: hash))
    #expect(throws: ArchiveError.damaged(from: nil)) { try SigningKey(stored: Data([1, 2])) }
  }

  // MARK: Checking

  @Test func theNewestSignatureIsCheckedAndEachWhenAskedFor() throws {
    let (scene, _) = try scene()
    try tamper(scene, "UPDATE entry SET signature = zeroblob(64) WHERE number = 5")
    #expect(try scene.archive.verify().faults == [])
    let place = Entry.Place(device: scene.archive.device, number: 5)
    #expect(try scene.archive.verify(everySignature: true).faults == [.signature(place)])
  }

  @Test(
    arguments: [
      ("UPDATE entry SET signature = zeroblob(64) WHERE number = 6", 6),
      ("UPDATE entry SET signer = NULL, signature = NULL WHERE number = 4", 4),
      ("UPDATE entry SET vouched = 7 WHERE number = 6", 6),
      ("UPDATE entry SET signer = (SELECT max(id) FROM signer) WHERE number = 3", 3),
    ] as [(String, Int64)])
  func anEntryThatIsNotSignedByItsDeviceIsNamed(_ sql: String, _ number: Int64) throws {
    let (scene, _) = try scene()
    try scene.archive.journal.write {
      _ = try Journal.number(ofSigner: try SigningKey().publicHalf, in: $0)
    }
    try tamper(scene, sql)
    let place = Entry.Place(device: scene.archive.device, number: number)
    #expect(try scene.archive.verify().faults == [.signature(place)])
  }

  @Test func aSignatureIsNeverChanged() throws {
    let (scene, _) = try scene()
    for column in ["signer", "signature", "vouched"] {
      #expect(throws: DatabaseError.self) {
        try scene.archive.journal.write { try $0.execute(sql: "UPDATE entry SET \(column) = NULL") }
      }
    }
  }

  // MARK: Copies

  @Test func aCopyHoldsTheAuthorsKeyAndThatOfNoDevice() throws {
    let (scene, talk) = try scene()
    let (copy, place) = (Scene.freshFolder(), Scene.freshFolder())
    defer { for path in [copy, place] { try? FileManager.default.removeItem(atPath: path) } }
    try scene.archive.backup(to: copy, at: scene.moment)
    try Archive.restore(from: copy, to: place)
    let sealed = try Connection.open(place + "/archive.db", key: scene.archive.key, .full)
    #expect(try sealed.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM deviceKey") } == 0)
    #expect(
      try sealed.read {
        try Int.fetchOne($0, sql: "SELECT count(*) FROM authorKey WHERE seed IS NOT NULL")
      } == 1)
    try sealed.close()
    let restored = try Archive.open(
      at: place, key: .passphrase(Scene.passphrase), at: scene.moment, cost: Scene.cost)
    #expect(try key(restored).publicHalf != (try key(scene.archive)).publicHalf)
    #expect(try restored.verify(everySignature: true).faults == [])

    // What it writes comes in here without a question, and back.
    let note = NoteID(high: 3, low: 3)
    let entry = Entry(
      id: EntryID(high: 3, low: 4), author: restored.author, at: scene.moment,
      lamport: try restored.greatestLamport() + 1,
      happening: .conversation(
        talk, .noted(note: note, kind: .goal, words: Words("the gate"), stage: .matters)))
    _ = try restored.append([entry])
    let there = try ReadRecord(try restored.exported(talk))
    let taken = try scene.archive.take([there], at: scene.moment)
    #expect(taken == Taken(count: 2, left: []))
    #expect(
      try scene.archive.entries(of: .conversation(talk))
        == restored.entries(of: .conversation(talk)))
    #expect(try scene.archive.verify(everySignature: true).faults == [])
    #expect(try scene.archive.take([there], at: scene.moment).count == 0)
    try restored.close()
  }

  // MARK: Other keys

  @Test func anotherKeyOfTheArchiveIsAnotherOfItsAuthorAndDevice() throws {
    let (scene, talk) = try scene()
    let (device, before) = (scene.archive.device, try key(scene.archive))
    let head = try scene.archive.ask { try Journal.head(of: device, $0) }
    try scene.archive.close()
    try Archive.changeKey(
      at: scene.folder, passphrase: Scene.passphrase, at: scene.moment, cost: Scene.cost
    ) { _ in }
    scene.archive = try scene.opened()
    #expect(scene.archive.device == device)
    #expect(try key(scene.archive).publicHalf != before.publicHalf)
    #expect(
      try scene.archive.ask {
        try Int.fetchAll($0, sql: "SELECT seed IS NOT NULL FROM authorKey ORDER BY rowid")
      } == [0, 1])
    #expect(try scene.archive.verify(everySignature: true).faults == [])
    try scene.note("after", in: talk)
    #expect(try scene.archive.verify(everySignature: true).faults == [])

    // What comes later under the old key says nothing.
    let place = Entry.Place(device: device, number: head.number + 1)
    let late = Entry(
      id: Sodium.id(), author: scene.archive.author, at: scene.moment, lamport: 99,
      happening: .conversation(talk, .sheetDeclined), place: place)
    let (salt, event) = (Sodium.random(16), try late.happening.stored())
    let seal = Chain.seal(salt: salt, event: event)
    let hash = Chain.hash(late, at: place, after: head.hash, seal: seal)
    let kept = KeptEntry(
      entry: late, event: event, salt: salt, seal: seal, previous: head.hash, hash: hash,
      signature: before.signature(of: hash))
    let file = PortableFile(person: nil, entries: [try kept.written()])
    let taken = try scene.archive.take(
      [try ReadRecord(Array(try JSONEncoder().encode(file)))], at: scene.moment, takingOver: true)
    #expect(taken.count == 0)
    #expect(taken.left.map(\.why) == [.inYourName])
  }

  @Test func aWindowThatIsOpenGoesOnUnderTheKeyThatCameWithTheRecoveryCode() throws {
    let (scene, talk) = try scene()
    let other = try Archive.recover(
      at: scene.folder, code: scene.recoveryCode, newPassphrase: "new words", at: scene.moment,
      cost: Scene.cost)
    try scene.note("kept by the window that was open", in: talk)
    #expect(try key(scene.archive).publicHalf == (try key(other)).publicHalf)
    #expect(try other.verify(everySignature: true).faults == [])
    try other.close()
  }
}
