import Conversation
import Foundation
import Testing

@testable import Archive

/// A file speaks only for whoever signed it: whatever it says in our name, nothing of ours changes.
///
/// A file for each lie with an event of every kind is tried each time; `scripts/prove forgery` tries
/// thousands, each alone. `FORGERIES` says how many, `FORGERY_SEED` which.
struct ForgeryTests {
  /// An archive whose keys were replaced, and somebody who has the old ones.
  private func scene() throws -> (Scene, Forger, [Happening]) {
    let scene = try Believed.scene()
    let replaced = try scene.archive.ask { try scene.archive.currentWriter($0).key }
    try scene.archive.close()
    scene.archive = try Archive.recover(
      at: scene.folder, code: scene.recoveryCode, newPassphrase: Scene.passphrase,
      at: scene.moment, cost: Scene.cost)
    let forger = try Forger(scene, replaced: replaced)
    return (scene, forger, try Believed.events(by: scene.archive.author))
  }

  @Test(arguments: Lie.allCases)
  func H23_nothingOfOursChangesWhateverAFileSaysInOurName(_ lie: Lie) throws {
    let (scene, forger, events) = try scene()
    let before = try Ours(scene.archive)
    let taken = try scene.archive.take(
      [try forger.file(events, lie)], at: scene.moment, takingOver: !lie.canBeTakenOver)
    #expect(taken.count == 0)
    #expect(taken.left.map(\.count).reduce(0, +) > 50)
    #expect(taken.left.contains { $0.why == .inYourName } == (lie != .openlyTheirs))
    #expect(try Ours(scene.archive) == before)
    #expect(try scene.archive.verify(everySignature: true).faults == [])
    try scene.reopen()
    #expect(try scene.archive.verify().faults == [])
  }

  /// The lies are told of events that count where they are signed: each kind of them comes in.
  @Test func theSameEventsComeInWhereWeSignedThem() throws {
    let (scene, forger, events) = try scene()
    #expect(events.count > 100)
    let before = try Ours(scene.archive)
    let taken = try scene.archive.take([try forger.truth(events)], at: scene.moment)
    #expect(taken == Taken(count: events.count + 1, left: []))
    let after = try Ours(scene.archive)
    #expect(after.records != before.records)
    #expect(after.people != before.people)
    #expect(after.help != before.help)
    #expect(after.lastBackup != before.lastBackup)
    #expect(after.clinician.name == "Dr Else")
    #expect(after.held == [])
    #expect(try scene.archive.verify(everySignature: true).faults == [])
  }

  /// What one such event does, which the fixtures hold: the faults that an attacker found.
  @Test func whatWasFoundByAnAttackerIsLeftInTheFile() throws {
    let (scene, forger, _) = try scene()
    let before = try Ours(scene.archive)
    let events: [Happening] = [
      .conversation(
        Believed.talk,
        .revised(note: NoteID(high: 0, low: 30), words: Words("I never want to be woken"))),
      .conversation(Believed.talk, .undid(entry: EntryID(high: 0, low: 21))),
      .conversation(Believed.talk, .agreed(agreement: .person, gaps: [])),
      .archive(.released(subject: .person(person: Believed.person), reason: "no reason")),
      .archive(.localHelpSet(help: LocalHelp(lead: "nobody", contact: "01632 960999"))),
      .archive(.backedUp),
    ]
    for lie in Lie.allCases where lie != .openlyTheirs {
      let taken = try scene.archive.take([try forger.file(events, lie)], at: scene.moment)
      #expect(taken.count == 0)
    }
    #expect(try Ours(scene.archive) == before)
    #expect(throws: ArchiveError.heldBack(reason: "an inquiry")) {
      try scene.archive.dispose(
        of: .person(person: Believed.person), reason: "past its period", at: scene.moment)
    }
  }

  @Test func manyForgeriesAloneChangeNothing() throws {
    let environment = ProcessInfo.processInfo.environment
    let count = environment["FORGERIES"].flatMap { Int($0) } ?? 60
    var ids = IDSource(seed: environment["FORGERY_SEED"].flatMap { UInt64($0) } ?? 1)
    let (scene, forger, events) = try scene()
    let before = try Ours(scene.archive)
    for number in 0..<count {
      let (high, low) = (ids.id() as EntryID).halves
      let lie = Lie.allCases[Int(high % UInt64(Lie.allCases.count))]
      let event = events[Int(low % UInt64(events.count))]
      let taken = try scene.archive.take(
        [try forger.file([event], lie)], at: scene.moment, takingOver: !lie.canBeTakenOver)
      #expect(taken.count == 0, "\(number): \(lie), \(event)")
      #expect(try Ours(scene.archive) == before, "\(number): \(lie), \(event)")
    }
    #expect(try scene.archive.verify(everySignature: true).faults == [])
    if environment["FORGERIES"] != nil { print("\(count) forgeries, nothing changed") }
  }
}
