import Archive
import Conversation
import Foundation
import Testing

/// What a process that is killed leaves on the disk is what stands there now: the files are copied
/// while the archive is open, and the copy is opened.
struct SuddenEndTests {
  @Test func H03_whatWasKeptAndWhatWasHalfTypedOutliveTheProcess() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    let pages = try FieldDraftTests.pages(scene)
    for turn in 1...30 {
      try scene.note("thought \(turn)", in: talk)
      try scene.archive.keep(TalkPlace(conversation: talk, text: "half of thought \(turn + 1)"))
      for page in pages {
        try scene.archive.keep(Draft(place: page, row: "a", text: "half of \(turn)"))
      }
      guard turn.isMultiple(of: 10) else { continue }
      let place = Scene.freshFolder()
      defer { try? FileManager.default.removeItem(atPath: place) }
      try FileManager.default.copyItem(atPath: scene.folder, toPath: place)
      try FileManager.default.removeItem(atPath: place + "/archive.db-shm")
      let found = try Archive.open(
        at: place, key: .passphrase(Scene.passphrase), at: scene.moment)
      #expect(found.foundAtOpening == [])
      #expect(try found.entries(of: .conversation(talk)).count == turn + 1)
      #expect(try found.talkPlace(of: talk)?.text == "half of thought \(turn + 1)")
      for page in pages {
        #expect(
          try found.drafts(at: page) == [Draft(place: page, row: "a", text: "half of \(turn)")])
      }
      #expect(try found.find(Query("thought")).items.count == turn)
      #expect(try found.verify().isSound)
      // A dead process holds nothing.
      #expect(try found.hold(talk, at: scene.moment) != nil)
    }
  }
}
