import Conversation
import Testing

@testable import Interface

/// Forms in line mode: the same rows, the same answers.
@Suite("Forms in lines") struct FormLineTests {
  private func visit(at stage: Stage = .start) throws -> Typist {
    var visit = Typist(isLineMode: true)
    try visit.openTalk(stage: stage)
    return visit
  }

  private func said(_ visit: Typist) -> [String] { lines(from: nil, to: visit.state) }

  @Test func rowsAreNumberedAndTheQuestionSaysHowToAnswer() throws {
    let visit = try visit()
    #expect(said(visit).contains("#1  Name and birthday: not asked (ask first)"))
    #expect(said(visit).contains("#2  Likes to be called: Peggy"))
    #expect(said(visit).last == "Name and birthday? 1 not asked, 2 said both, 3 could not")
  }

  @Test func anEmptyLineGoesOnAndANumberChooses() throws {
    var visit = try visit()
    visit.happen(.line("2"))
    #expect(visit.record.identityAsked == .yes)
    // A name that is known is passed over.
    #expect(visit.row == .someone)
    visit.happen(.line(""))
    #expect(visit.row == .language)
    #expect(visit.talk.file.person.details.preferredName == "Peggy")
  }

  @Test func aWordThatIsNoChoiceIsRefusedAndTheRowAsksAgain() throws {
    var visit = try visit()
    visit.happen(.line("perhaps"))
    #expect(visit.row == .identity)
    #expect(visit.state.notice?.text.hasPrefix("Choose 1 not asked, 2 said both") == true)
    #expect(visit.record.identityAsked == .notAsked)
    visit.happen(.line("said"))
    #expect(visit.record.identityAsked == .yes)
  }

  @Test func aNumberSignAndANumberGoesToARow() throws {
    var visit = try visit()
    visit.happen(.line("#2"))
    #expect(visit.row == .called)
    visit.happen(.line("Meg"))
    #expect(visit.talk.file.person.details.preferredName == "Meg")
  }

  @Test func yPressesAButtonAndEnterGoesPastIt() throws {
    var visit = try visit(at: .sayItBack)
    visit.happen(.line("#\(visit.rows.count - 1)"))
    #expect(visit.row == .agreeOnly)
    #expect(said(visit).last == "Agree, print later? y does it")
    visit.happen(.line(""))
    #expect(!visit.record.isAgreed)
    #expect(visit.row == .notToday)
    visit.happen(.line("#\(visit.rows.count - 1)"))
    visit.happen(.line("y"))
    visit.happen(.line("1"))
    #expect(visit.record.isAgreed)
  }

  @Test func aSignMakesANoteAtAnyRow() throws {
    var visit = try visit()
    visit.happen(.line("! he shouts"))
    #expect(visit.record.notes(.privateNote).map(\.words.text) == ["he shouts"])
    #expect(visit.row == .identity)
    #expect(!said(visit).joined().contains("shouts"))
  }

  @Test func whatCanNotBeReadWaitsOnTheDisk() throws {
    var visit = try visit()
    visit.happen(.line(":m"))
    visit.happen(.line("someday"))
    #expect(
      visit.effects.contains(
        .keepDraft(
          Draft(place: .conversation(talkID), row: "Visit.happened", text: "someday"))))
    #expect(said(visit).last?.hasSuffix("[someday]:") == true)
  }

  @Test func aPageIsLeftByItsLetter() throws {
    var visit = try visit(at: .matters)
    visit.happen(.line(":v"))
    visit.happen(.line("y"))
    #expect(said(visit).contains("My notes"))
    visit.happen(.line("q"))
    #expect(visit.talk.page == nil)
  }

  @Test func aSecretIsNeitherSaidNorANumber() {
    var visit = Typist(isLineMode: true)
    visit.state = State(
      size: visit.state.size, now: visit.now, archiveExists: false, guides: [],
      ids: IDSource(seed: 1), isLineMode: true)
    for line in ["Dr Yusuf", "GP", "#2 ! correct horse"] { visit.happen(.line(line)) }
    #expect(visit.label == "Once more")
    #expect(!said(visit).joined().contains("horse"))
    visit.happen(.line("#2 ! correct horse"))
    #expect(
      visit.effects.contains(
        .create(
          passphrase: "#2 ! correct horse", clinician: Clinician(name: "Dr Yusuf", role: "GP"))))
  }
}
