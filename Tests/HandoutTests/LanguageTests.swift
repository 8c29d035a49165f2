import Conversation
import Foundation
import Handout
import Testing

@testable import Peggy

/// The fixed words of a person's papers come from a file of their language.
struct LanguageTests {
  private func words(_ file: [UInt8]) throws -> SheetWords { try TestLanguage.words(file) }

  private func paper(_ kind: PaperKind, _ words: SheetWords, _ copy: Copy = .person) -> Document {
    var request = peggysTalk().request(
      copy, service: Service(name: "Elm Street Surgery", telephone: "020 7946 0012"))
    request.words = words
    return Handout.paper(kind, request, showsForms: true)
  }

  private func changed(_ change: (inout [String: Any], inout [String: String]) -> Void) throws
    -> [UInt8]
  {
    let json = try JSONSerialization.jsonObject(with: Data(TestLanguage.fromRight))
    var file = try #require(json as? [String: Any])
    var phrases = try #require(file["phrases"] as? [String: String])
    change(&file, &phrases)
    file["phrases"] = phrases
    return Array(try JSONSerialization.data(withJSONObject: file))
  }

  private func faults(_ change: (inout [String: Any], inout [String: String]) -> Void) throws
    -> [LanguageFault]
  {
    do {
      _ = try LanguageFile(try changed(change))
      return []
    } catch let found as LanguageFaults {
      return found.faults
    }
  }

  // MARK: Files

  @Test func theEnglishFileIsThePatternAndHasNoFault() throws {
    let file = try LanguageFile(LanguageFile.pattern)
    #expect((file.language, file.names) == ("en", ["English"]))
  }

  @Test func eachFaultOfAFileIsNamed() throws {
    #expect(try faults { _, phrases in phrases["step.you"] = nil } == [.missing("step.you")])
    #expect(try faults { _, phrases in phrases["step.you"] = "" } == [.missing("step.you")])
    #expect(try faults { _, phrases in phrases["step.me"] = "x" } == [.unknown("step.me")])
    #expect(
      try faults { _, phrases in phrases["closing.made"] = "x" }
        == [.places("closing.made", wanted: ["day"])])
    #expect(
      try faults { _, phrases in phrases["closing.made"] = "{day} {day}" }
        == [.places("closing.made", wanted: ["day"])])
    #expect(
      try faults { _, phrases in phrases["step.you"] = "x {name}" }
        == [.places("step.you", wanted: [])])
    #expect(
      try faults { _, phrases in phrases["step.you"] = "a\u{202E}b" } == [.steering("step.you")])
    #expect(
      try faults { file, _ in file["language"] = "from the right" } == [
        .noLanguage("from the right")
      ])
    #expect(try faults { file, _ in file["names"] = [String]() } == [.noName])
    #expect(
      try faults { file, _ in file["checked"] = ["by": "", "on": "soon"] }
        == [.checkedByNobody, .noDayOfCheck("soon")])
    #expect(try faults { file, _ in file["plural"] = "twofold" } == [.notReadable("plural")])
    #expect(throws: LanguageFaults.self) { try LanguageFile(Array("no file".utf8)) }
  }

  @Test func aFileNeedsTheFormsForNumbersThatItsLanguageHas() throws {
    #expect(
      try faults { file, _ in file["plural"] = "polish" }
        == [
          .unknown("step.weeks.other"), .unknown("step.weeks.two"), .unknown("step.weeks.zero"),
        ])
  }

  // MARK: Which is chosen

  @Test func whatThePersonReadsChoosesTheWords() throws {
    let languages = Languages([try LanguageFile(TestLanguage.pseudo)])
    func chosen(_ copy: Copy, _ reads: Told<String>?, speaks: String = "") -> String {
      languages.words(for: copy, AccessNeeds(speaks: speaks, reads: reads)).language
    }
    #expect(chosen(.person, .said("pseudo")) == "qps")
    #expect(chosen(.discreet, .said("Pšèùdò")) == "qps")
    #expect(chosen(.clinician, .said("Pseudo")) == "en")
    #expect(chosen(.person, .said("Polish")) == "en")
    #expect(chosen(.person, .nothing(.none), speaks: "Pseudo") == "en")
    #expect(chosen(.person, nil) == "en")
  }

  // MARK: On paper

  /// A phrase in English on the sheet of a checked language is one that did not come from the file.
  @Test(arguments: [PaperKind.sheet, .aboutMe, .ifThingsChange, .beforeWeMeet, .message])
  func noFixedWordOfACheckedLanguageIsEnglish(kind: PaperKind) throws {
    let said = text(paper(kind, try words(TestLanguage.fromRight)))
    let english = try JSONDecoder().decode(Phrases.self, from: Data(LanguageFile.pattern)).phrases
    for (key, phrase) in english where !phrase.contains("{") && phrase.contains(" ") {
      guard !key.hasPrefix("sign.") else { continue }
      #expect(!said.contains(phrase), "\(key)")
    }
    #expect(said.contains("Margaret Osei") || kind == .message)
  }

  @Test func englishStandsBesideEachWordThatNobodyHasChecked() throws {
    let said = flat(text(paper(.sheet, try words(TestLanguage.pseudo))))
    #expect(said.contains(" (What happens next)"))
    #expect(said.contains(" (This sheet belongs to ….)"))
    #expect(said.contains("(Nobody has checked these words in another language yet."))
    #expect(said.contains("(Wednesday 18 November 2026)"))
  }

  @Test func aCheckedLanguageStandsAloneAndSaysNothingOfIt() throws {
    let checked = flat(text(paper(.sheet, try words(TestLanguage.fromRight))))
    #expect(!checked.contains("(What"))
    let english = flat(text(paper(.sheet, .english)))
    #expect(!english.contains("Nobody has checked"))
  }

  @Test(arguments: [TestLanguage.pseudo, TestLanguage.fromRight])
  func whatThePersonSaidStandsAsItWasSaidInEveryLanguage(file: [UInt8]) throws {
    let sheet = paper(.sheet, try words(file))
    for quote in ["walk", "water tablet"] {
      #expect(
        flat(text(paper(.sheet, .english))).contains(quote) == flat(text(sheet)).contains(quote))
    }
    #expect(sheet.fileTitle == "What matters")
  }

  @Test func theClinicianReadsEnglish() throws {
    let languages = Languages([try LanguageFile(TestLanguage.pseudo)])
    var request = peggysTalk().request(.clinician)
    request.words = languages.words(for: .clinician, AccessNeeds(reads: .said("Pseudo")))
    #expect(Handout.sheet(request) == peggysTalk().sheet(.clinician))
  }

  @Test func theWordsOfItsPagesAreKeptWithADocument() throws {
    let sheet = paper(.sheet, try words(TestLanguage.fromRight))
    let kept = try document(fromJSON: documentJSON(sheet))
    #expect(kept.fixedWords.page(1, of: 2) == "1 / 2")
    #expect(kept.fixedWords.openQuote == "«")
  }

  private struct Phrases: Decodable { let phrases: [String: String] }

  private func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
