import Canvas
import Conversation
import Testing

@testable import Interface

/// Undo says what it took back, gives the words back as they were, and reaches nothing unseen.
@Suite("Undoing in a talk") struct UndoingTests {
  private static let canary = "qqsecretqq"
  private let bob = Participant(
    id: ParticipantID(high: 5, low: 5), name: "Bob", relation: "husband", part: .companion)

  private func visit(at stage: Stage, _ events: [ConversationEvent] = []) throws -> Typist {
    var visit = Typist()
    try visit.openTalk(events, stage: stage)
    return visit
  }

  // MARK: Naming

  @Test func whatWasTakenBackIsNamed() throws {
    var visit = try visit(at: .nextSteps)
    for words in ["walk to the gate", "1", "fri", "8"] { visit.keep(words) }
    var said: [String] = []
    for _ in 0..<4 {
      visit.press(.control("z"))
      said.append(visit.state.notice?.text ?? "")
    }
    #expect(
      said == [
        "Undone: 8 for Step “walk to the gate”. ^Y does it again.",
        "Undone: Peggy, by Friday 27 November 2026: Step “walk to the gate”. ^Y does it again.",
        "Undone: Peggy: Step “walk to the gate”. ^Y does it again.",
        "Undone: Step “walk to the gate”. ^Y does it again.",
      ])
    visit.press(.control("y"))
    #expect(visit.state.notice == .plain("Done again: Step “walk to the gate”."))
  }

  @Test func whatBelongsToTheOpenStageIsReachedBeforeWhatCameLaterElsewhere() throws {
    var visit = try visit(at: .matters)
    visit.keep("her garden")
    visit.command("6")
    visit.keep("walk to church")
    visit.press(.enter)
    visit.command("3")
    visit.press(.control("z"))
    #expect(visit.state.notice?.text.contains("What matters “her garden”") == true)
    #expect(visit.record.notes(.goal).count == 1)
    visit.press(.control("u"), .control("u"))
    visit.press(.control("z"))
    #expect(visit.record.notes(.goal).count == 1)
  }

  @Test func ofAChosenNoteItIsThatNotesLastChange() throws {
    var visit = try visit(at: .nextSteps)
    for words in ["walk to the gate, peggy, fri, 8", "ring the ward, me, fri"] { visit.keep(words) }
    visit.press(.escape, .up, .up)
    visit.command("u")
    let steps = visit.record.notes(.step)
    #expect(steps.map { $0.content.step?.sureness } == [nil, nil])
    #expect(steps.map(\.words.text) == ["walk to the gate", "ring the ward"])
    #expect(visit.state.notice?.text.contains("8 for Step “walk to the gate”") == true)
  }

  // MARK: Giving back

  @Test(arguments: [
    "walk with the dog", "\"I miss church\"", "Bob: \"she never sleeps\"", "me: looked pale",
    "+ her sister", "? the knee", "husband: tired",
  ])
  func aNoteComesBackAsItWasAndEnterKeepsTheSame(line: String) throws {
    var visit = try visit(at: .matters, [.joined(participant: bob)])
    visit.keep(line)
    let kept = try #require(visit.record.notes.last)
    visit.press(.control("z"))
    #expect(visit.record.note(kept.id) == nil)
    #expect(visit.talk.field.text == kept.words.text)
    visit.press(.enter)
    let again = try #require(visit.record.notes.last)
    #expect(again.words == kept.words)
    #expect(again.kind == kept.kind)
    #expect(again.isOffSheet == kept.isOffSheet)
  }

  @Test(arguments: ["Bob: she would be out", "\"I will not go there\"", "me: too far", "near"])
  func whatIsGoodOrHardComesBackAsItWas(line: String) throws {
    var visit = try visit(at: .waysForward, [.joined(participant: bob)])
    visit.keep("day centre")
    visit.press(.enter)
    visit.keep(line)
    let kept = try #require(visit.weights.first)
    visit.press(.control("z"))
    #expect(visit.screen.contains("Hard about “day centre”"))
    visit.press(.enter)
    let again = try #require(visit.weights.first)
    #expect(visit.weights.count == 1)
    #expect(again.words == kept.words)
    #expect(again.side == .hard)
    #expect(again.isOffSheet == kept.isOffSheet)
  }

  @Test func whoSaidItIsKnownThoughTwoShareTheirName() throws {
    let other = Participant(
      id: ParticipantID(high: 5, low: 6), name: "Bob", relation: "son", part: .companion)
    var visit = try visit(
      at: .waysForward, [.joined(participant: bob), .joined(participant: other)])
    visit.keep("day centre")
    visit.keep("Bob: near")
    visit.keep("2")
    #expect(visit.weights.map(\.words) == [Words("near", speaker: .companion(other.id))])
    visit.press(.control("z"))
    #expect(visit.talk.answer.text == "Bob: near")
    visit.press(.enter)
    #expect(visit.weights.map(\.words) == [Words("near", speaker: .companion(other.id))])
  }

  @Test func answersComeBackToTheirQuestions() throws {
    var visit = try visit(at: .nextSteps)
    for words in ["walk to the gate", "Ann", "fri"] { visit.keep(words) }
    visit.press(.control("z"))
    #expect(visit.screen.contains("By when?"))
    visit.press(.enter)
    #expect(visit.steps == ["Ann  walk to the gate  by Friday 27 November"])
    visit.press(.control("z"), .control("z"))
    #expect(visit.screen.contains("Who does “"))
    #expect(visit.talk.answer.text == "Ann")
    visit.press(.enter)
    #expect(visit.steps == ["Ann  walk to the gate"])
  }

  @Test func whatIsTypedInTheLineIsNotOverwritten() throws {
    var visit = try visit(at: .matters)
    visit.keep("the garden")
    visit.happen(.input(.pasted("half")))
    visit.press(.control("z"), .control("z"))
    #expect(visit.talk.field.text == "the garden")
    visit.press(.control("y"))
    #expect(visit.record.notes(.matter).map(\.words.text) == ["the garden"])
    #expect(visit.talk.field.isEmpty)
  }

  @Test func aCorrectionComesBackAsACorrection() throws {
    var visit = try visit(at: .matters)
    visit.keep("church on Sunday")
    visit.press(.up)
    visit.type("s")
    visit.press(.enter, .control("z"))
    #expect(visit.record.notes(.matter).map(\.words.text) == ["church on Sunday"])
    #expect(visit.talk.field.text == "church on Sundays")
    visit.press(.enter)
    #expect(visit.record.notes(.matter).map(\.words.text) == ["church on Sundays"])
  }

  // MARK: Private notes

  @Test func H06_aNoteThatWasMadePrivateIsNotBroughtBackInFrontOfCompany() throws {
    var visit = try visit(at: .matters, [.joined(participant: bob)])
    visit.keep("\"" + Self.canary)
    visit.press(.up, .control("a"))
    visit.keep("! ")
    #expect(!visit.screen.contains(Self.canary))
    for _ in 0..<6 {
      visit.press(.control("z"))
      #expect(!visit.screen.contains(Self.canary))
    }
    for _ in 0..<6 {
      visit.press(.control("y"))
      #expect(!visit.screen.contains(Self.canary))
    }
    #expect(visit.record.notes(.privateNote).map(\.words.text) == [Self.canary])
  }

  @Test func H06_norIsItEverMadeOrdinaryAgain() throws {
    var visit = try visit(at: .matters)
    visit.keep(Self.canary)
    visit.press(.up, .control("a"))
    visit.keep("! ")
    visit.keep("the garden")
    visit.command("h")
    visit.keep("Bob (husband)")
    visit.press(.enter)
    for _ in 0..<9 {
      visit.press(.control("z"))
      #expect(!visit.screen.contains(Self.canary))
    }
    #expect(visit.record.notes(.privateNote).map(\.words.text) == [Self.canary])
    #expect(visit.record.notes(.matter).allSatisfy { $0.words.text == "the garden" })
  }

  @Test func H06_aPrivateNoteThatWasTakenBackStaysSo() throws {
    var visit = try visit(at: .matters)
    visit.keep("! " + Self.canary)
    let note = try #require(visit.record.notes(.privateNote).first)
    _ = visit.state.inTalk { $0.keep([.withdrawn(note: note.id)], &$1) }
    visit.press(.control("z"))
    #expect(visit.record.notes(.privateNote).isEmpty)
    #expect(visit.state.notice == .plain(Say.nothingToUndo))
  }

  // MARK: Other stages

  @Test func whatBelongsToAStageThatIsNotOpenIsAskedAboutFirst() throws {
    var visit = try visit(at: .nextSteps)
    visit.keep("walk to the gate")
    visit.press(.enter, .enter)
    visit.command("3")
    visit.press(.control("z"))
    #expect(
      visit.state.notice
        == .plain("^Z again undoes: Step “walk to the gate” (8 Next steps)"))
    #expect(visit.record.notes(.step).count == 1)
    visit.press(.control("z"))
    #expect(visit.record.notes(.step).isEmpty)
    #expect(visit.screen.contains(" Step"))
    visit.press(.enter)
    #expect(visit.record.notes(.step).map(\.words.text) == ["walk to the gate"])
    visit.press(.control("z"))
    #expect(visit.record.notes(.step).isEmpty)
    visit.command("9")
    visit.press(.control("y"))
    #expect(
      visit.state.notice
        == .plain("^Y again brings back: Step “walk to the gate” (8 Next steps)"))
    visit.press(.control("y"))
    #expect(visit.record.notes(.step).count == 1)
  }

  @Test func anotherKeyInBetweenAsksAgain() throws {
    var visit = try visit(at: .oneThing)
    visit.keep("walk to church")
    visit.press(.enter)
    visit.command("3")
    visit.press(.control("z"), .tab, .control("z"), .backTab)
    visit.command("u")
    #expect(visit.record.notes(.goal).count == 1)
    visit.command("u")
    #expect(visit.record.notes(.goal).isEmpty)
  }

  @Test func whatWasWrittenHereIsTakenBackAtOnceThoughItStandsElsewhere() throws {
    var visit = try visit(at: .matters)
    visit.keep("+ her sister")
    visit.press(.control("z"))
    #expect(visit.record.notes(.strength).isEmpty)
    visit.press(.control("y"))
    visit.command("4")
    visit.press(.control("z"))
    #expect(visit.record.notes(.strength).isEmpty)
  }

  @Test func whatStandsAtStartIsAskedAboutElsewhere() throws {
    var visit = try visit(at: .matters, [.identityAsked(answer: .yes)])
    visit.press(.control("z"))
    #expect(
      visit.state.notice == .plain("^Z again undoes: Name and birthday (1 Start)"))
    #expect(visit.record.identityAsked == .yes)
  }
}

extension Typist {
  fileprivate var weights: [Option.Weight] {
    record.notes(.option).flatMap { note -> [Option.Weight] in
      if case .option(let option) = note.content { option.weights } else { [] }
    }
  }

  fileprivate var steps: [String] {
    record.notes(.step).map { Say.step($0, person: "Peggy", on: now.day, isOpen: true) }
  }
}
