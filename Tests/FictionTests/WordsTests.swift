import Conversation
import Testing

@testable import Fiction

/// Every text that stands as somebody's very words in a conversation.
private func quotations(in entries: [Entry]) -> Set<String> {
  var found: Set<String> = []
  func take(_ words: Words?) {
    if let words, words.isQuote { found.insert(words.text) }
  }
  for entry in entries {
    guard case .conversation(_, let event) = entry.happening else { continue }
    switch event {
    case .noted(_, _, let words, _), .revised(_, let words), .optionWeighed(_, _, _, let words):
      take(words)
    case .stepAnswered(_, _, let comment), .goalAnswered(_, _, _, let comment): take(comment)
    default: break
    }
  }
  return found
}

@Suite struct WordsTests {
  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func noTwoOfAHundredConversationsShareAQuotation(seed: UInt64) {
    for people in [100, 60, 25] {
      var seen: Set<String> = []
      var count = 0
      for entries in conversations(in: batches(people: people, seed: seed)) {
        let quotations = quotations(in: entries)
        #expect(seen.isDisjoint(with: quotations))
        seen.formUnion(quotations)
        count += quotations.count
      }
      #expect(count > 200)
    }
  }

  @Test func norDoAnyHundredInARow() {
    let all = conversations(in: batches(people: 300, conversations: 900, seed: 20))
      .map(quotations)
    for place in all.indices {
      for other in all[..<place].suffix(99) {
        #expect(all[place].isDisjoint(with: other))
      }
    }
  }

  @Test func mostConversationsHoldOwnWords() {
    let all = conversations(in: batches(seed: 21)).map(quotations)
    #expect(all.filter { !$0.isEmpty }.count > 75)
  }

  @Test func whileSomebodyInterpretsNothingIsVerbatim() {
    var interpreted = 0
    var originals = 0
    for entries in conversations(in: batches(people: 400, conversations: 600, seed: 22)) {
      guard let record = told(entries), record.isInterpreted else { continue }
      interpreted += 1
      #expect(quotations(in: entries).isEmpty)
      originals += record.notes.filter { $0.words.original != nil }.count
    }
    #expect(interpreted > 20)
    #expect(originals > 20)
  }

  @Test func nobodySpeaksWhoIsNotHere() throws {
    for entries in conversations(in: batches(people: 200, conversations: 400, seed: 23)) {
      let record = try #require(told(entries))
      for note in record.notes {
        guard case .companion(let id) = note.words.speaker else { continue }
        let presence = try #require(record.presences.first { $0.participant.id == id })
        #expect(presence.joined <= note.at)
        #expect(presence.left.map { note.at < $0 } ?? true)
      }
    }
  }

  @Test func whatIsSaidInConfidenceIsSaidAlone() throws {
    var confidences = 0
    for entries in conversations(in: batches(people: 300, conversations: 500, seed: 26)) {
      let record = try #require(told(entries))
      // A way or a step is off the sheet too for what was said of it later.
      for note in record.notes
      where note.isOffSheet && note.words.speaker == .person
        && ![.option, .preference, .step].contains(note.kind)
      {
        confidences += 1
        #expect(
          !record.presences.contains {
            $0.participant.part == .companion && $0.joined < note.at
              && ($0.left.map { note.at < $0 } ?? true)
          })
      }
    }
    #expect(confidences > 10)
  }

  @Test func noClinicianIsQuoted() {
    for entry in batches(people: 100, conversations: 200, seed: 24).joined() {
      if case .conversation(_, .noted(_, _, let words, _)) = entry.happening {
        #expect(words.speaker != .clinician || !words.isQuote)
      }
    }
  }

  @Test func whoIsLookedAfterIsNotTheOneWhoHelps() {
    var decks = Decks()
    var chance = IDSource(seed: 3)
    var casting = Casting(chance: &chance)
    let cast = Stories.carer.cast
    for _ in 0..<200 {
      let somebody = casting.somebody(for: cast, on: today.day, decks: &decks, by: &chance)
      #expect(somebody.kin.relation != somebody.word(for: .partner))
      #expect(somebody.slots.contains(Slot.partner.mark))
      #expect(somebody.suits(cast, on: today.day))
    }
  }

  @Test func whatAPersonWillNotHaveIsNotDecided() throws {
    var barred = 0
    for entries in conversations(in: batches(people: 300, conversations: 600, seed: 25)) {
      let record = try #require(told(entries))
      for story in Stories.all {
        for wish in story.wishes {
          guard let bars = wish.bars, wish.words.slots.isEmpty,
            record.notes(.preference).contains(where: { $0.words.text == wish.words.plain })
          else { continue }
          barred += 1
          #expect(
            !record.decisions.contains {
              $0.note.words.text == story.ways[bars].words.plain && $0.decision.status == .valid
            })
        }
      }
    }
    #expect(barred > 10)
  }
}

extension Phrase {
  /// The text of a phrase without slots.
  var plain: String? { filled(for: .nobody) }
}

extension Somebody {
  /// Somebody of whom nothing is known.
  static let nobody = Somebody(
    id: .init(high: 1, low: 1), details: PersonDetails(family: "", given: ""),
    needs: AccessNeeds(), culture: 0, born: Day(number: 0), gender: nil, home: .alone,
    works: false, kin: .init(relation: "", name: ""), words: [:])
}
