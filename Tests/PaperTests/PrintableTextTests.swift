import Testing

@testable import Paper

struct PrintableTextTests {
  @Test(arguments: [
    ("Take 80 mg at 8, 2.4 kg", "Take 80\u{A0}mg at 8, 2.4\u{A0}kg"),
    ("call 020 7946 0123 now", "call 020\u{A0}7946\u{A0}0123 now"),
    ("NHS number 999 000 0018.", "NHS number 999\u{A0}000\u{A0}0018."),
    ("in 2 weeks, room 4 green", "in 2 weeks, room 4 green"),
  ])
  func numbersStayWithWhatBelongsToThem(text: String, held: String) {
    #expect(PrintableText.holdingNumbersTogether(text) == held)
  }

  @Test(arguments: [
    (
      "You decide. How sure are you? Very! Good.",
      ["You decide.", "How sure are you?", "Very!", "Good."]
    ),
    ("See Dr. Rao at 8.30 a.m. with Mrs. Khan.", ["See Dr. Rao at 8.30 a.m. with Mrs. Khan."]),
    ("She said “I am tired.” Then she left.", ["She said “I am tired.”", "Then she left."]),
    ("one line\nand another", ["one line", "and another"]),
    ("", []),
  ])
  func sentencesAreToldApart(text: String, sentences: [String]) {
    #expect(PrintableText.sentences(of: text) == sentences)
  }

  @Test func lineEndsOfEveryKindAreOneKind() {
    #expect(PrintableText.clean("a\r\nb\rc\u{2028}d\te") == "a\nb\nc\nd e")
  }

  @Test(arguments: [
    (0.0, "0"), (12, "12"), (-0.5, "-0.5"), (1.0625, "1.063"), (0.0004, "0"), (841.8898, "841.89"),
  ])
  func numbersAreWrittenAsPDFWantsThem(number: Double, text: String) {
    #expect(number.inPDF == text)
  }

  @Test func columnsWithShortTextsKeepThemOnOneLine() {
    let widths = ColumnWidths.widths(
      for: [.init(word: 60, whole: 900), .init(word: 40, whole: 90), .init(word: 50, whole: 100)],
      in: 480)
    #expect(widths == [288, 91, 101])
  }

  @Test func aCellWithoutEndDoesNotStarveItsNeighbours() {
    let widths = ColumnWidths.widths(
      for: [.init(word: 60, whole: 400), .init(word: 60, whole: 90_000)], in: 480)
    #expect(widths[0] > 150)
    #expect(widths[0] + widths[1] == 480)
  }
}
