import Conversation
import Testing

@testable import Handout
@testable import Peggy

/// Words that run from the right, with doses and numbers in them, in sentences that do not.
struct DirectionsTests {
  /// What people say in Urdu, Arabic and Hebrew, with what must stay whole in it.
  static let mixed: [(words: String, whole: [String])] = [
    ("روزانہ صبح 40 mg لیں", ["40 mg"]),
    ("سانس پھولے تو 0117 496 0000 پر فون کریں", ["0117 496 0000"]),
    ("خذ 40 mg كل صباح واتصل على 0117 496 0000", ["40 mg", "0117 496 0000"]),
    ("اتصل على (0117) 496 0000 الآن", ["(0117) 496 0000"]),
    ("اتصل على +44 117 496 0000 الآن", ["+44 117 496 0000"]),
    ("كتبت إلى amal.h@example.org أمس", ["amal.h@example.org"]),
    ("أشعر بالدوخة بعد 2.5 mg/day من Bisoprolol", ["2.5 mg/day", "Bisoprolol"]),
    ("الحرارة ≥ 38.5 °C تعني الاتصال", ["≥ 38.5 °C"]),
    ("اتصل على ٠١١٧ ٤٩٦ ٠٠٠٠ الآن", ["٠١١٧ ٤٩٦ ٠٠٠٠"]),
    ("לקחת 40 mg בבוקר ולהתקשר 0117 496 0000", ["40 mg", "0117 496 0000"]),
    ("Metformin 500 mg سے پیٹ خراب ہوتا ہے", ["Metformin 500 mg"]),
  ]

  @Test(arguments: mixed.indices)
  func dosesAndNumbersStandInIsolatesOfTheirOwn(row: Int) {
    let (words, whole) = DirectionsTests.mixed[row]
    let piece = typed(words)
    #expect(piece.first == "\u{2067}" && piece.last == "\u{2069}")
    for part in whole { #expect(piece.contains("\u{2066}\(part)\u{2069}"), "\(part)") }
    #expect(withoutDirections(piece) == words)
  }

  @Test func aSpanInArabicDigitsIsReadFromTheRightAndOneInLatinDigitsFromTheLeft() {
    #expect(typed("من ٥-١٠ أيام") == "\u{2067}من \u{2066}٥\u{2069}-\u{2066}١٠\u{2069} أيام\u{2069}")
    #expect(typed("من 5-10 أيام") == "\u{2067}من \u{2066}5-10\u{2069} أيام\u{2069}")
  }

  @Test func wordsMostlyInLatinLettersRunFromTheLeftWithTheOthersApart() {
    #expect(
      typed("She calls it دم and drinks water")
        == "\u{2066}She calls it \u{2067}دم\u{2069} and drinks water\u{2069}")
    #expect(typed("Łucja and Zażółć") == "Łucja and Zażółć")
  }

  @Test func eachLineIsAPieceOfItsOwn() {
    #expect(typed("دم\n\nماء") == "\u{2067}دم\u{2069}\n\n\u{2067}ماء\u{2069}")
  }

  @Test func isolatesThatAreNotClosedOnTheirLineAreShown() {
    #expect(printable("a\u{2067}b", keepingIsolates: true) == "a[U+2067]b")
    #expect(printable("a\u{2067}b\nc\u{2069}", keepingIsolates: true) == "a[U+2067]b\nc[U+2069]")
    #expect(printable("a\u{2067}b\u{2069}", keepingIsolates: true) == "a\u{2067}b\u{2069}")
  }

  // MARK: On every sheet

  /// A talk in which everything that can be typed is `words`.
  private func talk(_ words: String) -> (talk: Talk, person: Person) {
    var talk = Talk()
    let ann = talk.join(words, words, .companion)
    _ = talk.join(words, words, .interpreter)
    for kind in NoteKind.allCases {
      for form in Words.Form.allCases {
        let note = talk.note(kind, Words(words, form: form, original: words))
        let theirs = talk.note(kind, Words(words, speaker: .companion(ann), form: form))
        talk.choose(theirs)
        talk.add(.preferenceSet(note: note, strength: .must, reason: words))
        talk.weigh(note, .good, Words(words))
        talk.add(.decided(note: note, status: .valid, reservation: Words(words)))
        talk.add(.stepAgreed(note: note, who: .other(name: words), when: .weeks(2)))
        talk.add(.stepAnswered(note: note, status: .partly, comment: Words(words)))
        talk.add(
          .goalAnswered(note: note, level: .asHoped, rater: .person, comment: Words(words)))
        for told in everyItem(words) { talk.add(.noteTold(note: note, particulars: told)) }
      }
    }
    talk.add(.told(particulars: .visit(changes: saying(words) { _ in true })))
    talk.add(.told(particulars: .otherPlans(changes: saying(words) { _ in true })))
    talk.add(.told(particulars: .reviewing(changes: saying(words) { _ in true })))
    talk.add(.reviewSet(when: .weeks(4), owner: .other(name: words)))
    talk.add(
      .agreed(
        agreement: .representative(
          Representative(name: words, authority: .parent, detail: words)), gaps: []))
    let person = registered(
      PersonDetails(family: words, given: words, title: words, preferredName: words),
      needs: AccessNeeds(speaks: words, other: words))
    return (talk, person)
  }

  private func everyItem(_ words: String) -> [NoteParticulars] {
    [
      .goal(changes: saying(words) { _ in true }), .option(changes: saying(words) { _ in true }),
      .step(changes: saying(words) { _ in true }),
      .digitalTool(changes: saying(words) { _ in true }),
      .introduction(changes: saying(words) { _ in true }),
      .contingency(changes: saying(words) { _ in true }),
    ]
  }

  /// The letters outside isolates: those that go from the right, and the others.
  private func bareLetters(_ text: Substring) -> (right: Int, left: Int) {
    var (right, left, depth) = (0, 0, 0)
    for scalar in text.unicodeScalars {
      if Isolate.isOpening(scalar) { depth += 1 }
      if scalar == Isolate.end { depth -= 1 }
      guard depth == 0, scalar.properties.isAlphabetic else { continue }
      if scalar.runsFromTheRight { right += 1 } else { left += 1 }
    }
    return (right, left)
  }

  @Test(arguments: mixed.indices) func inASentenceOfOursSomebodysWordsNeverStandBare(row: Int) {
    let (words, whole) = DirectionsTests.mixed[row]
    let (talk, person) = talk(words)
    for copy in [Copy.person, .discreet, .clinician] {
      for layout in AccessNeeds.Paper.allCases {
        var request = talk.request(
          copy, layout: layout, person: person,
          service: Service(
            name: words, address: words, telephone: "0117 496 0000", hours: words,
            whenClosed: words, ownLine: words))
        (request.clinician.name, request.clinician.role) = (words, words)
        request.hasSignatures = true
        let lines = text(sheet(request), columns: 5000)
        for line in lines.split(separator: "\n") {
          let bare = bareLetters(line)
          #expect(bare.right == 0 || bare.left == 0, "\(line)")
          for part in whole where line.contains(part) {
            #expect(line.contains("\u{2066}\(part)"), "\(line)")
          }
        }
      }
    }
  }

  @Test func aLineThatIsWrappedClosesItsIsolatesAndOpensThemAgain() {
    var talk = Talk()
    talk.note(.contingency, String(repeating: "خذ 40 mg كل صباح ", count: 12))
    let sheet = text(talk.sheet(), columns: 40)
    for line in sheet.split(separator: "\n") {
      let opened = line.unicodeScalars.count(where: Isolate.isOpening)
      #expect(opened == line.unicodeScalars.count { $0 == Isolate.end })
    }
  }

  // MARK: On a page

  @Test func onAPageEachPieceIsAnElementThatRunsItsOwnWayInItsLanguage() {
    var talk = Talk()
    let step = talk.note(.step, "خذ 40 mg كل صباح")
    talk.add(.stepAgreed(note: step, who: .person, when: .openEnded))
    let amal = registered(
      PersonDetails(family: "Haddad", given: "Amal"), needs: AccessNeeds(speaks: "Arabic"))
    let page = html(sheet(talk.request(person: amal)))
    #expect(
      page.contains(
        "<bdi dir=\"rtl\"><bdi dir=\"rtl\"><span lang=\"ar\">خذ </span><bdi dir=\"ltr\">40 mg</bdi>"
      ))
    #expect(!page.unicodeScalars.contains { (0x2066...0x2069).contains($0.value) })
  }

  @Test func wordsInAnotherLanguageBearItsTag() {
    var talk = Talk()
    talk.note(.matter, Words("I want to sleep", form: .interpreted, original: "Chcę spać"))
    talk.quote(.matter, "আমি বাড়ি যেতে চাই")
    let ewa = registered(
      PersonDetails(family: "Nowak", given: "Ewa"), needs: AccessNeeds(speaks: "Polish"))
    let page = html(sheet(talk.request(person: ewa)))
    #expect(page.contains("<span class=\"original\" lang=\"pl\"><bdi>Chcę spać</bdi></span>"))
    #expect(page.contains("<span lang=\"bn\">আমি বাড়ি যেতে চাই"))
  }

  @Test(arguments: [
    ("Urdu", "میں", "ur"), ("", "میں", "und-Arab"), ("Polish", "میں", "und-Arab"),
    ("Farsi", "من", "fa"), ("", "আমি", "bn"), ("Cantonese", "我", "yue"), ("", "我", "und-Hani"),
  ])
  func theScriptAndWhatThePersonSpeaksTellTheLanguage(speaks: String, words: String, tag: String) {
    #expect(languageTag(of: words, spoken: languageTag(named: speaks)) == tag)
  }

  @Test func wordsInLatinLettersTellNoLanguage() {
    #expect(languageTag(of: "Chcę spać", spoken: "pl") == nil)
    #expect(languageTag(named: "Klingon") == nil)
  }
}
