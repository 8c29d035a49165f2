import Conversation
import Testing

@Suite struct TypedPersonTests {
  private let today = day(2026, 11, 21)

  private func typed(_ text: String) -> PersonDetails { PersonDetails(typed: text, on: today) }

  @Test(arguments: [
    ("Smith, John", "John", "Smith"), ("smith, john", "John", "Smith"),
    ("SMITH, John", "John", "SMITH"), ("smith john", "Smith", "John"), ("osei", "", "Osei"),
    ("John Smith", "John", "Smith"), ("john MacDonald", "John", "MacDonald"),
    ("MacDonald", "", "MacDonald"), ("macdonald", "", "Macdonald"), ("o'neill", "", "O'Neill"),
    ("o’neill, mary ann", "Mary Ann", "O’Neill"),
    ("anne-marie d'arcy", "Anne-Marie", "D'Arcy"), ("Anna van der Berg", "Anna", "van der Berg"),
    ("van der Berg", "", "van der Berg"), ("van der Berg, Anna", "Anna", "van der Berg"),
    ("anna van der berg", "Anna", "van der Berg"), ("al pacino", "Al", "Pacino"),
    ("Al Pacino", "Al", "Pacino"), ("ta'u", "", "Ta'u"), ("élodie ångström", "Élodie", "Ångström"),
    ("李 小龍", "李", "小龍"), ("محمد علي", "محمد", "علي"), ("Smith,John", "John", "Smith"),
    ("  ann \t bell\u{200B} ", "Ann", "Bell"), ("Ann\u{A0}Bell", "Ann", "Bell"), ("", "", ""),
    (" , ", "", ""), ("-", "", ""), ("Smith,", "", "Smith"),
  ])
  func aNameGoesIntoItsRowsAsItIsTyped(_ text: String, _ given: String, _ family: String) {
    #expect(typed(text) == PersonDetails(family: family, given: given))
  }

  @Test(arguments: [
    ("Mrs Margaret Osei", "Mrs", "Margaret", "Osei"), ("dr. yusuf", "Dr", "", "Yusuf"),
    ("OSEI, Margaret (Mrs)", "Mrs", "Margaret", "OSEI"),
    ("Osei, Mrs Margaret", "Mrs", "Margaret", "Osei"),
    ("mr", "", "", "Mr"),
  ])
  func aTitleGoesIntoItsOwnRow(_ text: String, _ title: String, _ given: String, _ family: String) {
    #expect(typed(text) == PersonDetails(family: family, given: given, title: title))
  }

  @Test(arguments: [
    "15 march 1948", "15/3/1948", "15th March 1948", "15.03.1948", "1948-03-15",
    "15th of march 1948",
    "15\u{A0}mar\u{A0}1948",
  ])
  func aBirthdayIsNoName(_ text: String) {
    #expect(typed(text) == PersonDetails(family: "", given: "", born: day(1948, 3, 15)))
    #expect(
      typed("osei \(text)") == PersonDetails(family: "Osei", given: "", born: day(1948, 3, 15)))
  }

  @Test(arguments: [
    "999.000.0018", "999 000 0018", "9990000018", "999-000-0018", "999\u{202F}000\u{202F}0018",
  ])
  func aNumberIsNoName(_ text: String) {
    let number = NHSNumber("9990000018")
    #expect(typed(text) == PersonDetails(family: "", given: "", nhsNumber: number))
    #expect(
      typed("osei, yaa \(text) 15 march 1948")
        == PersonDetails(family: "Osei", given: "Yaa", born: day(1948, 3, 15), nhsNumber: number))
  }

  @Test(arguments: [
    "15/3/48", "999.000.0019", "15 march 2027", "15 march 1848", "31/2/1948", "1948", "3/15/1948",
  ])
  func H14_whatIsDoubtfulIsLeftOutAndNeverAName(_ text: String) {
    let found = typed("osei \(text)")
    #expect(found.born == nil)
    #expect(found.nhsNumber == nil)
    #expect(!found.plainName.contains { $0.isNumber })
    #expect(found.plainName.contains("Osei"))
  }

  @Test func anythingTypedIsRead() {
    var random = IDSource(seed: 5)
    let parts = [
      "smith", ",", "John", "15", "march", "1948", "999", "000", "0018", "d'", "'", "-", "van",
      "(mr)",
      "mrs", "/", "é", "🎂", "\u{1B}[A", " ", "15/3/1948", "von",
    ]
    for _ in 0..<3000 {
      let text = (0..<random.in(0...7)).map { _ in random.one(of: parts) }.joined(separator: " ")
      let found = typed(text)
      #expect(found == typed(text.cleaned(lines: .one)), "\(text)")
      #expect(found.born.map { $0 <= today } ?? true, "\(text)")
    }
  }
}
