import Archive
import Conversation
import Testing

struct DraftTests {
  @Test func halfTypedTextIsThereWhenTheArchiveIsOpenedAgain() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    var draft = Draft(conversation: talk, stage: .matters, text: "I want to wal", caret: 13)
    try scene.archive.keep(draft)
    draft.text = "I want to walk"
    try scene.archive.keep(draft)
    try scene.reopen()
    #expect(try scene.archive.draft(of: talk) == draft)
    #expect(try scene.archive.drafts() == [draft])
  }

  @Test func keepingTheNoteEndsItsDraftInTheSameStep() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    try scene.archive.keep(Draft(conversation: talk, text: "I want to walk"))
    let note = try scene.entry(
      .conversation(
        talk,
        .noted(note: scene.id(), kind: .goal, words: Words("I want to walk"), stage: .oneThing)))
    _ = try scene.archive.append([note], endingDraftOf: talk)
    #expect(try scene.archive.draft(of: talk) == nil)
    #expect(try scene.archive.entries(of: .conversation(talk)).count == 2)
  }
}
