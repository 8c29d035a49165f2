import Canvas
import Conversation
import Testing

@testable import Interface

/// Who comes in, as they are typed.
@Suite("Coming in") struct ComingInTests {
  private func visit() throws -> Typist {
    var visit = Typist()
    try visit.openTalk(stage: .matters)
    return visit
  }

  @Test(arguments: ["Gary - partner", "Gary, partner", "Gary (partner)", "Gary – partner"])
  func whoLeavesByTheirFirstNameOrTheirRelationIsTheOneWhoCame(text: String) throws {
    for name in ["gary", "Gary", "partner"] {
      var visit = try visit()
      visit.command("h")
      visit.keep(text)
      #expect(visit.record.present.map(\.name) == ["Gary"])
      #expect(visit.record.present.map(\.relation) == ["partner"])
      visit.command("h")
      visit.keep(name)
      #expect(visit.record.present == [])
      visit.command("h")
      visit.keep(name)
      #expect(visit.record.present.map(\.name) == ["Gary"])
      #expect(Set(visit.record.presences.map(\.participant.id)).count == 1)
    }
  }

  @Test(arguments: [
    ("Bilal (son, 12), interpreting", Participant.Part.companion),
    ("Bilal, son, 17 years, interpreter", .companion),
    ("Bilal (son, 18), interpreting", .interpreter),
    ("Bilal (son), interpreting", .interpreter), ("interpreter 4471", .interpreter),
  ])
  func nobodyUnder18Interprets(text: String, part: Participant.Part) throws {
    var visit = try visit()
    visit.command("h")
    visit.keep(text)
    #expect(visit.record.present.map(\.part) == [part])
    #expect(visit.screen.contains("Nobody under 18 interprets") == (part == .companion))
  }

  @Test func H06_afterBothHaveAgreedCompanySeesOnlyWhatItHears() throws {
    let walks = noteID(1)
    let agreed: [ConversationEvent] = [
      .noted(note: walks, kind: .step, words: Words("hide the letters"), stage: .nextSteps),
      .agreed(agreement: .person, gaps: []),
    ]
    var visit = Typist()
    try visit.openTalk(agreed, stage: .sayItBack)
    #expect(visit.screen.contains("hide the letters"))
    visit.command("h")
    visit.keep("Darren (partner)")
    #expect(!visit.screen.contains("hide the letters"))
    #expect(visit.talk.whole.isAgreed)
    // He is asked about as everybody is, and printing takes a second Enter.
    #expect(visit.screen.contains("1 has been here all along"))
    visit.keep("2")
    #expect(visit.record.since(visit.record.company[0].id) == .now)
    visit.command("0")
    visit.press(.enter)
    #expect(visit.effects.allSatisfy { if case .print = $0 { false } else { true } })
    #expect(visit.screen.contains("Enter again goes on."))
    // Once he is gone, it stands there again.
    visit.command("h")
    visit.keep("darren")
    #expect(visit.screen.contains("hide the letters"))
  }

  @Test(arguments: ["99", "x", "7", "Ann: he is always tired", "! she fears him", "\"tired"])
  func whatIsNoNameIsNobody(text: String) throws {
    var visit = try visit()
    visit.command("h")
    visit.keep(text)
    #expect(visit.record.presences == [])
  }

  @Test func theAnswerToWhoThatIsMayEndInAColon() throws {
    var visit = try visit()
    visit.keep("daughter: she worries")
    visit.keep("daughter:")
    #expect(visit.record.present.map(Say.participant) == ["daughter"])
  }

  @Test func aSentenceWithASpeakerIsNoAnswerToWhoThatIs() throws {
    var visit = try visit()
    visit.keep("sister: she never rests")
    visit.keep("Ann: he is always tired")
    #expect(visit.record.presences == [])
    #expect(visit.state.notice == .warning(Say.nameOrNumber))
  }

  @Test func aSpeakerWhoWasChosenGoesWithTheWordsThatAreTakenAway() throws {
    var visit = try visit()
    visit.command("h")
    visit.keep("Ann (sister)")
    visit.keep("2")
    visit.command("s")
    visit.type("she")
    visit.press(.backspace, .backspace, .backspace)
    visit.type("ring about the scan")
    #expect(visit.talk.noteSpeaker == .person)
  }

  @Test(arguments: ["s", "k", "w"])
  func whatWasChosenForAnEmptyLineEndsWithItsStage(letter: Character) throws {
    var visit = try visit()
    visit.command("h")
    visit.keep("Ann (sister)")
    visit.keep("2")
    visit.command(letter)
    visit.command("6")
    #expect(visit.talk.noteKind == .goal)
    #expect(visit.talk.noteSpeaker == .person)
    #expect(visit.talk.noteForm == .paraphrase)
  }
}
