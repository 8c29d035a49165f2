import Conversation
import Foundation
import Handout
import Testing

@testable import Peggy

/// A document that was kept once is read and printed for ever. A fixture is never changed.
struct KeptDocumentTests {
  private let second = PackageResources.document_v2_json

  @Test func aDocumentOfTheSecondSchemaIsReadWhole() throws {
    let kept = try document(fromJSON: second)
    #expect(kept.title == "What matters to Peggy")
    #expect(kept.opening == Quotation(words: "I want to walk to the shop again.", isVerbatim: true))
    #expect(kept.owner.line == "Mrs Margaret Osei, NHS number 999 000 0018")
    #expect(
      kept.standing
        == .warned("OLD SHEET. It was replaced on 2 December 2026. Please use the newer one."))
    #expect(kept.blocks.count == 11)
    #expect(
      kept.blocks[8]
        == .steps(
          headings: Block.StepHeadings(what: "What", who: "Who", when: "By when"),
          [
            Block.Step(
              what: "Weigh myself", who: "You", when: "Wednesday 2 December 2026", more: ["Done."])
          ]))
    #expect(kept.blocks[10] == .code(payload: "BEGIN:VCALENDAR", words: "Appointment"))
    #expect((kept.language, kept.spoken) == ("en", "pl"))
    #expect((kept.layout, kept.reference) == (.large, "K7QM-2XRD"))
  }

  /// Its pages had these words when it was made, and have them for ever.
  @Test func aDocumentOfTheSecondSchemaHasTheWordsThatItsPagesHad() throws {
    let words = try document(fromJSON: second).fixedWords
    #expect((words.openQuote, words.closeQuote) == ("“", "”"))
    #expect(words.page(2, of: 3) == "Page 2 of 3")
    #expect((words.reference, words.tickBox, words.signedOn) == ("Sheet", "A box to tick", "Date"))
  }

  @Test func aDocumentOfTheSecondSchemaReadsAsItDid() throws {
    try expectGolden(text(try document(fromJSON: second)), "kept-v2.txt")
  }

  @Test func whatIsKeptNowIsReadAgainAsItWas() throws {
    for copy in [Copy.person, .clinician] {
      let sheet = peggysTalk().sheet(copy, signatures: true)
      #expect(try document(fromJSON: documentJSON(sheet)) == sheet)
    }
  }

  @Test func aDocumentOfAProgramToComeIsNotReadAsIfItWereOurs() throws {
    let json = String(decoding: second, as: UTF8.self)
      .replacingOccurrences(of: "document/2", with: "document/99")
    #expect(throws: DecodingError.self) { try document(fromJSON: Array(json.utf8)) }
  }
}
