import Conversation
import Foundation
import Handout
import Testing

@testable import Peggy

/// However much was said, all of it stands on the sheet (H12).
struct NoLossTests {
  /// A talk of `count` long notes of every kind but private ones; each word in it exists once.
  private func talk(notes count: Int) -> (Talk, words: [String]) {
    var talk = Talk()
    var words: [String] = []
    let kinds = NoteKind.allCases.filter { $0 != .privateNote }
    func sentence(_ note: Int) -> String {
      let said = (0..<40).map { "n\(note)w\(words.count + $0)x" }
      words += said
      return said.joined(separator: " ") + "."
    }
    for number in 0..<count {
      let kind = kinds[number % kinds.count]
      let note = talk.note(
        kind, Words(sentence(number), form: Words.Form.allCases[number % 3]))
      switch kind {
      case .preference:
        talk.add(.preferenceSet(note: note, strength: .must, reason: sentence(number)))
      case .option:
        talk.weigh(note, .good, Words(sentence(number)))
        talk.weigh(note, .hard, Words(sentence(number), form: .verbatim))
        talk.add(.decided(note: note, status: .valid, reservation: Words(sentence(number))))
      case .step:
        talk.add(.stepAgreed(note: note, who: .other(name: sentence(number)), when: .notSaid))
        talk.add(.stepAnswered(note: note, status: .partly, comment: Words(sentence(number))))
      case .matter, .strength, .need, .goal, .contingency, .parked, .privateNote: break
      }
    }
    return (talk, words)
  }

  @Test(arguments: [0, 1, 60, 500]) func H12_everyWordStandsInEveryForm(notes: Int) throws {
    let (talk, words) = talk(notes: notes)
    for (copy, layout) in [(Copy.person, AccessNeeds.Paper.large), (.clinician, .standard)] {
      let document = talk.sheet(copy, layout: layout)
      let page = try #require(PageReader.read(html(document)))
      let json = String(decoding: try documentJSON(document), as: UTF8.self)
      for form in [text(document), markdown(document), page.text, json] {
        let found = Set(
          form.split { !($0.isLetter || $0.isNumber) }.map(String.init))
        let missing = words.filter { !found.contains($0) }
        #expect(missing.isEmpty)
      }
    }
  }
}
