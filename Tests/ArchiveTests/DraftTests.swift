import Archive
import Conversation
import Testing

struct DraftTests {
  @Test func halfTypedTextIsThereWhenTheArchiveIsOpenedAgain() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    var draft = TalkPlace(conversation: talk, stage: .matters, text: "I want to wal", caret: 13)
    try scene.archive.keep(draft)
    draft.text = "I want to walk"
    try scene.archive.keep(draft)
    try scene.reopen()
    #expect(try scene.archive.talkPlace(of: talk) == draft)
    #expect(try scene.archive.halfTyped() == [talk])
  }

  @Test(arguments: [
    "", "I want to walk", "“quoted” \"straight\" back\\slash", "a\nb\tc\u{0}\u{1F}\u{7F}",
    "e\u{301} 👩‍👩‍👧 سلام", String(repeating: "long ", count: 2000),
  ])
  func everyTextComesBackAsItWasTyped(_ text: String) throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    let speakers: [Words.Speaker] = [.person, .clinician, .companion(scene.id())]
    for (speaker, form) in zip(speakers, Words.Form.allCases) {
      for kind in NoteKind.allCases.map(Optional.some) + [nil] {
        let draft = TalkPlace(
          conversation: talk, stage: .sayItBack, prompt: 3, text: text, caret: text.utf8.count,
          kind: kind, speaker: speaker, form: form, mending: kind == nil ? nil : scene.id(),
          talked: 1_234_567, spent: kind == nil ? [:] : [.today: 61_000, .matters: 1_173_567])
        try scene.archive.keep(draft)
        #expect(try scene.archive.talkPlace(of: talk) == draft)
      }
    }
  }

  @Test func keepingTheNoteEndsItsDraftInTheSameStep() throws {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    try scene.archive.keep(TalkPlace(conversation: talk, text: "I want to walk"))
    let note = try scene.entry(
      .conversation(
        talk,
        .noted(note: scene.id(), kind: .goal, words: Words("I want to walk"), stage: .oneThing)))
    _ = try scene.archive.append([note], ending: [.noteLine(of: talk)])
    #expect(try scene.archive.talkPlace(of: talk) == nil)
    #expect(try scene.archive.entries(of: .conversation(talk)).count == 2)
  }
}
