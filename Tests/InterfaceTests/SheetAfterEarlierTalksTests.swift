import Conversation
import Handout
import Testing

@testable import Interface

/// Every sheet that the program makes of a talk names what an earlier talk left and this one answers.
@Suite struct SheetAfterEarlierTalksTests {
  private let goal = noteID(50)
  private let step = noteID(51)

  /// A visit that opened a talk in which a goal and a step of an earlier one were answered.
  private func visit(for purpose: Opened.Purpose) throws -> Typist {
    var visit = Typist()
    var pen = Pen()
    let person = try pen.person()
    let before = pen.write(
      [started, noted(.goal, "church on Sundays", 50), noted(.step, "walk to the gate", 51)],
      in: ConversationID(high: 61, low: 1))
    let entries = pen.write([
      started,
      .goalAnswered(note: goal, level: .asHoped, rater: .person, comment: nil),
      .stepAnswered(note: step, status: .done, comment: nil),
    ])
    let earlier = try #require(record(before))
    let now = try #require(record(entries))
    visit.happen(
      .opened(
        Opened(
          id: talkID, entries: entries, draft: nil,
          file: PersonFile(person: person, conversations: [Summary(now), Summary(earlier)]),
          clinician: drYusuf, isHeld: true, purpose: purpose)))
    visit.effects = []
    return visit
  }

  @Test func theSheetThatIsReadNamesThem() throws {
    let visit = try visit(for: .reading)
    let shown = try #require(visit.reading).lines.joined(separator: "\n")
    #expect(shown.contains("Church on Sundays (so far: as you hoped)"))
  }

  @Test(arguments: [Opened.Purpose.talking, .reading])
  func theSheetThatIsPrintedNamesThem(purpose: Opened.Purpose) throws {
    var visit = try visit(for: purpose)
    if purpose == .reading { visit.type("s") }
    let saved =
      purpose == .reading ? visit.effects : visit.state.inTalk { $0.saveSheet(&$1) }
    let orders = saved.compactMap { effect in
      if case .save(let order) = effect { order } else { nil }
    }
    let order = try #require(orders.first)
    #expect(text(order.document).contains("Church on Sundays (so far: as you hoped)"))
  }

  @Test func theBlockForTheMainRecordNamesThem() throws {
    var visit = try visit(for: .talking)
    let effects = visit.state.inTalk { $0.copyBlock(&$1) }
    let blocks = effects.compactMap { effect in
      if case .copy(let text) = effect { text } else { nil }
    }
    #expect(blocks.count == 1)
    #expect(blocks.allSatisfy { $0.contains("walk to the gate: done") })
    #expect(blocks.allSatisfy { $0.contains("- church on Sundays\n") })
  }
}

extension Typist {
  /// The conversation that is read, if one is.
  fileprivate var reading: Reading? {
    guard case .reading(let reading) = state.route else { return nil }
    return reading
  }
}
