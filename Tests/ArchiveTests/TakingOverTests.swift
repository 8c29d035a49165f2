import Conversation
import Foundation
import Testing

@testable import Archive

/// What others wrote counts when somebody of the archive looked at it and took it over.
struct TakingOverTests {
  private func colleague() throws -> (Scene, PersonID, ConversationID) {
    let scene = try Scene(seed: 7)
    let person = try scene.register("Osei", "Margaret")
    let talk = try scene.start(with: person)
    try scene.note("I want to walk to church", in: talk)
    try scene.archive.holdBack(.person(person: person), reason: "theirs", at: scene.moment)
    return (scene, person, talk)
  }

  /// Everything that a colleague wrote out.
  private func files(_ scene: Scene) throws -> [ReadRecord] {
    let folder = Scene.freshFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try scene.archive.export(to: folder, at: scene.moment)
    return try Scene.files(in: folder).filter { $0.key.hasSuffix(".json") }.sorted {
      $0.key < $1.key
    }
    .map { try ReadRecord(Array($0.value)) }
  }

  @Test func whatOthersWroteIsLeftInTheFileAndSaysSo() throws {
    let (theirs, _, _) = try colleague()
    let scene = try Scene()
    let version = try scene.archive.version()
    let taken = try scene.archive.take(try files(theirs), at: scene.moment)
    let author = theirs.archive.author
    #expect(
      taken
        == Taken(
          count: 0,
          left: [
            Left(author: author, name: Scene.clinician, why: .byOthers, count: 3),
            Left(author: author, name: Scene.clinician, why: .ofTheirArchive, count: 3),
          ]))
    #expect(try scene.archive.version() == version)
    #expect(try scene.archive.people().items == [])
  }

  @Test func aLookSaysWhatItWouldChangeAndChangesNothing() throws {
    let (theirs, person, talk) = try colleague()
    let scene = try Scene()
    let before = try scene.archive.version()
    var look = try scene.archive.look(at: try files(theirs))
    #expect(look.count == 0)
    #expect(look.left.map(\.count) == [3, 3])
    #expect(
      look.offers.map(\.subject) == [.person(person: person), .conversation(conversation: talk)])
    #expect(look.offers.map(\.isHere) == [false, false])
    #expect(look.offers.map { $0.person?.family } == ["Osei", "Osei"])
    #expect(look.offers.map(\.entries.count) == [1, 2])
    #expect(try scene.archive.version() == before)
    // Once it is here, more of it is a change.
    _ = try scene.archive.take(try files(theirs), at: scene.moment, takingOver: true)
    try theirs.note("the garden", in: talk)
    look = try scene.archive.look(at: try files(theirs))
    #expect(look.offers.map(\.isHere) == [true])
    #expect(look.offers.map(\.entries.count) == [1])
    try scene.archive.backup(to: scene.folder + "-copy", at: scene.moment)
    try? FileManager.default.removeItem(atPath: scene.folder + "-copy")
  }

  @Test func whatIsTakenOverCountsAndLeavesWithWhoTookItOver() throws {
    let (theirs, person, talk) = try colleague()
    let scene = try Scene()
    let (copy, place) = (Scene.freshFolder(), Scene.freshFolder())
    defer { for path in [copy, place] { try? FileManager.default.removeItem(atPath: path) } }
    try scene.archive.backup(to: copy, at: scene.moment)
    try Archive.restore(from: copy, to: place)
    let twin = try Archive.open(
      at: place, key: .passphrase(Scene.passphrase), at: scene.moment, cost: Scene.cost)

    let taken = try scene.archive.take(try files(theirs), at: scene.moment, takingOver: true)
    #expect(taken.count == 3)
    #expect(taken.left.map(\.why) == [.ofTheirArchive])
    #expect(try scene.archive.summaries().items.map(\.summary.id) == [talk])
    #expect(try scene.archive.clinician(theirs.archive.author) == Scene.clinician)
    #expect(try scene.archive.ask { try Archive.reasons($0, holding: [1, 2, 3, 4, 5]) } == [])
    let said = try scene.archive.entries(of: .archive).compactMap { entry in
      if case .archive(.tookOver(let subject, let hashes)) = entry.happening {
        (subject, hashes.count)
      } else {
        nil
      }
    }
    #expect(said.map(\.1) == [1, 2])
    #expect(
      said.map(\.0) == [.person(person: person), .conversation(conversation: talk)])
    #expect(
      try scene.archive.audit(person: person).contains {
        if case .archive(.tookOver) = $0.happening { true } else { false }
      })
    #expect(try scene.archive.verify(everySignature: true).faults == [])
    #expect(try scene.archive.verify().unvouched == [])

    // Another copy of ours folds the same, without a question.
    let again = try twin.take([try ReadRecord(try scene.archive.exported(talk))], at: scene.moment)
    #expect(again.left == [])
    #expect(
      try twin.entries(of: .conversation(talk)) == scene.archive.entries(of: .conversation(talk)))
    #expect(try twin.summaries().items.map(\.details.family) == ["Osei"])
    #expect(try twin.verify(everySignature: true).faults == [])
    try twin.close()
  }

  @Test func allThatWeWroteOutComesInAsItWasWhereAnEarlierCopyWasBroughtBack() throws {
    let scene = try Scene()
    let (copy, place) = (Scene.freshFolder(), Scene.freshFolder())
    defer { for path in [copy, place] { try? FileManager.default.removeItem(atPath: path) } }
    try scene.archive.backup(to: copy, at: scene.moment)
    let person = try scene.register("Osei", "Margaret")
    let talk = try scene.start(with: person)
    let note = try scene.note("her garden", in: talk)
    try scene.reopen()
    try scene.keep(.conversation(talk, .revised(note: note, words: Words("her allotment"))))
    try scene.archive.holdBack(.person(person: person), reason: "an inquiry", at: scene.moment)
    let help = LocalHelp(lead: "Ms Ali", contact: "01632 960001")
    try scene.keep(.archive(.localHelpSet(help: help)))
    let files = try files(scene)

    try Archive.restore(from: copy, to: place)
    let twin = try Archive.open(
      at: place, key: .passphrase(Scene.passphrase), at: scene.moment, cost: Scene.cost)
    #expect(try twin.take(files, at: scene.moment).left == [])
    for stream in [StreamID.person(person), .conversation(talk)] {
      #expect(try twin.entries(of: stream) == scene.archive.entries(of: stream))
    }
    #expect(try twin.localHelp() == help)
    #expect(try twin.find(Query("allotment")).items.map(\.conversation) == [talk])
    #expect(throws: ArchiveError.heldBack(reason: "an inquiry")) {
      try twin.dispose(of: .person(person: person), reason: "past", at: scene.moment)
    }
    #expect(try twin.verify(everySignature: true).faults == [])
    #expect(try twin.take(files, at: scene.moment).count == 0)
    try twin.close()
  }

  /// What we said earlier, and comes in late, does not take the place of what we said since.
  @Test func whatComesInLateIsNoNewerThanItWas() throws {
    let scene = try Scene()
    let (copy, place) = (Scene.freshFolder(), Scene.freshFolder())
    defer { for path in [copy, place] { try? FileManager.default.removeItem(atPath: path) } }
    let person = try scene.register("Osei", "Margaret")
    try scene.archive.backup(to: copy, at: scene.moment)
    try scene.keep(.archive(.localHelpSet(help: LocalHelp(lead: "before"))))
    try scene.archive.holdBack(.person(person: person), reason: "an inquiry", at: scene.moment)
    _ = try scene.archive.release(
      .person(person: person), reason: "it is over", at: scene.moment)
    let files = try files(scene)

    try Archive.restore(from: copy, to: place)
    let twin = try Archive.open(
      at: place, key: .passphrase(Scene.passphrase), at: scene.moment, cost: Scene.cost)
    for _ in 0..<9 { try twin.log(.exported, scene.moment) }
    try twin.holdBack(.person(person: person), reason: "another inquiry", at: scene.moment)
    let next = try twin.greatestLamport() + 1
    _ = try twin.append([
      Entry(
        id: scene.id(), author: twin.author, at: scene.moment, lamport: next,
        happening: .archive(.localHelpSet(help: LocalHelp(lead: "since"))))
    ])
    func expectWhatWasSaidSince() throws {
      #expect(try twin.localHelp().lead == "since")
      #expect(throws: ArchiveError.heldBack(reason: "another inquiry")) {
        try twin.dispose(of: .person(person: person), reason: "past", at: scene.moment)
      }
    }
    #expect(try twin.take(files, at: scene.moment).left == [])
    try expectWhatWasSaidSince()
    try twin.rebuildProjections()
    try expectWhatWasSaidSince()
    try twin.close()
  }

  @Test func aNameOfOursIsNotToldAnewByThem() throws {
    let (theirs, _, _) = try colleague()
    let scene = try Scene()
    let lie = Clinician(name: "Dr Else", role: "GP")
    try theirs.keep(.archive(.clinicianSet(author: scene.archive.author, clinician: lie)))
    _ = try scene.archive.take(try files(theirs), at: scene.moment, takingOver: true)
    #expect(scene.archive.clinician == Scene.clinician)
    try scene.reopen()
    #expect(scene.archive.clinician == Scene.clinician)
    #expect(try scene.archive.clinician(scene.archive.author) == Scene.clinician)
  }

  @Test func aTalkThatWasTakenOverIsDisposedOfAsAnyOther() throws {
    let (theirs, _, talk) = try colleague()
    let scene = try Scene()
    let files = try files(theirs)
    _ = try scene.archive.take(files, at: scene.moment, takingOver: true)
    let count = try scene.archive.dispose(
      of: .conversation(conversation: talk), reason: "past its period", at: scene.moment)
    #expect(count == 2)
    #expect(try scene.archive.verify(everySignature: true).faults == [])
    // It does not come in again.
    #expect(try scene.archive.take(files, at: scene.moment, takingOver: true).count == 0)
    #expect(try scene.archive.find(Query("church")).items == [])
  }
}
