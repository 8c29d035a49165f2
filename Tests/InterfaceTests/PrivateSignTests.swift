import Canvas
import Conversation
import Testing

@testable import Interface

/// The private sign, wherever and however it is typed.
@Suite("The private sign") struct PrivateSignTests {
  private func privateNotes(_ visit: Typist) -> [String] {
    visit.record.notes(.privateNote).map(\.words.text)
  }

  @Test func behindWhatStandsAtARowItIsStillPrivateAndTheRowStays() throws {
    var visit = Typist()
    try visit.openTalk()
    for row in visit.rows where row.isText && !row.words.isEmpty {
      visit.focus(row.id)
      visit.type("! he shouts")
      visit.press(.enter)
      #expect(privateNotes(visit).last == "he shouts", "\(row.label)")
      #expect(visit.rows.first { $0.id == row.id }?.words == row.words)
      visit = Typist()
      try visit.openTalk()
    }
  }

  @Test func whereNoTalkIsOpenItIsRefusedBehindWhatStandsThereToo() throws {
    var visit = Typist()
    try Place.settings.open(&visit, 1)
    let row = try #require(visit.rows.first { $0.isText && !$0.words.isEmpty })
    visit.choose(row.id)
    visit.type("! he shouts")
    visit.effects = []
    visit.press(.enter)
    #expect(visit.state.notice == .warning(Say.noteNeedsTalk))
    #expect(visit.rows.first { $0.id == row.id }?.words == row.words)
    #expect(!visit.effects.contains { if case .keep = $0 { true } else { false } })
  }

  @Test(arguments: [
    "she is fine\n! he shouts", "! he shouts\nshe is fine", "!he shouts",
    "she is fine\r\n!he shouts",
  ])
  func aLineThatBeginsWithItMakesAllOfItPrivate(text: String) throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.happen(.input(.pasted(text)))
    #expect(visit.screen.contains("My note, private"))
    visit.press(.enter)
    #expect(visit.record.notes(.matter) == [])
    #expect(privateNotes(visit).count == 1)
    #expect(privateNotes(visit).allSatisfy { $0.contains("he shouts") && !$0.contains("!") })
    #expect(!visit.screen.contains("shouts"))
  }

  @Test func whatTheClinicianNotesForThemselvesIsTheirs() throws {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    visit.keep("! his wife may be after the house")
    visit.keep("! \"he hit me")
    let notes = visit.record.notes(.privateNote)
    #expect(notes.map(\.words.speaker) == [.clinician, .person])
    #expect(notes.map(\.words.form) == [.paraphrase, .verbatim])
  }
}
