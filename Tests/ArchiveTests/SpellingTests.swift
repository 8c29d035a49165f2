import Conversation
import Foundation
import Testing

@testable import Archive

/// Names and words are found as people type them.
struct SpellingTests {
  private func people(_ names: [(String, String)]) throws -> Scene {
    let scene = try Scene()
    for (family, given) in names { _ = try scene.register(family, given) }
    return scene
  }

  private func names(_ scene: Scene, _ text: String) throws -> [String] {
    try scene.archive.people(matching: text).items.map(\.details.plainName)
  }

  /// Spellings of one name that all find each other.
  @Test(arguments: [
    ["O'Neill", "ONeill", "O Neill", "O’Neill", "o-neill", "Oʼneill"],
    ["Smith-Jones", "Smithjones", "Smith Jones", "SMITH‐JONES"],
    ["FitzGerald", "Fitz Gerald", "Fitz-Gerald"],
    ["MacDonald", "Mac Donald", "Macdonald"],
    ["D'Arcy", "d’arcy", "Darcy", "d arcy"],
    ["van der Berg", "Vanderberg", "Van Der-Berg"],
    ["Müller", "Mueller", "Muller", "MÜLLER", "Mu\u{308}ller"],
    ["Sørensen", "Sorensen", "Soerensen"],
    ["Ångström", "Angstrom"],
    ["Łukasik", "Lukasik"],
    ["Παπαδόπουλος", "Παπαδοπουλος", "ΠΑΠΑΔΟΠΟΥΛΟΣ"],
    ["Королёв", "Королев"], ["Андрей", "Андреи"],
    ["أحمد", "احمد", "أَحْمَد", "أحـمد"],
    ["שָׁלוֹם", "שלום"],
    ["Ｓｍｉｔｈ", "Smith"], ["Griﬃths", "Griffiths"], ["Sm\u{AD}ith", "Smith"],
  ])
  func everySpellingOfANameFindsEveryOther(_ spellings: [String]) throws {
    for kept in spellings {
      let scene = try people([(kept, "Ann"), ("Other", "Somebody")])
      let talk = try scene.start(
        with: try #require(try scene.archive.people(matching: "ann").items.first?.id))
      // As it is kept: what no eye sees is in no name.
      let expected = [try #require(try names(scene, "").first { $0.hasPrefix("Ann") })]
      for typed in spellings {
        #expect(try names(scene, typed) == expected, "\(typed) for \(kept)")
        #expect(try names(scene, typed + " ann") == expected, "\(typed) for \(kept)")
        #expect(
          try scene.archive.summaries(matching: Query(typed)).items.map(\.summary.id) == [talk],
          "\(typed) for \(kept)")
        #expect(
          try scene.archive.summaries(matching: Query("person:\"\(typed)\"")).items.count == 1,
          "\(typed) for \(kept)")
        let doubles = try scene.archive.possibleDoubles(
          of: PersonDetails(family: typed, given: "Ann"))
        #expect(doubles.count == 1, "\(typed) for \(kept)")
      }
      #expect(try scene.archive.verify().faults == [])
    }
  }

  @Test func aNameInPartsStandsAmongThoseWhoAreNotMeant() throws {
    let scene = try people([
      ("O'Neill", "Mary Jane"), ("Neill", "Oscar"), ("Fitzgerald", "Ann"), ("Gerald", "Ann"),
    ])
    #expect(try names(scene, "o'n") == ["Oscar Neill", "Mary Jane O'Neill"])
    #expect(try names(scene, "oneill") == ["Mary Jane O'Neill"])
    #expect(try names(scene, "fitz gerald") == ["Ann Fitzgerald"])
    #expect(try names(scene, "maryjane") == ["Mary Jane O'Neill"])
    #expect(try names(scene, "ann ger") == ["Ann Gerald"])
  }

  private func found(_ text: String, _ typed: String) throws -> [String] {
    let scene = try Scene()
    let talk = try scene.start(with: try scene.register("Osei", "Margaret"))
    try scene.note(text, in: talk)
    let found = try scene.archive.find(Query(typed)).found
    #expect(try scene.archive.verify().faults == [])
    return found
  }

  @Test(arguments: [
    ("my well-being", ["wellbeing", "well-being", "well being", "wellb"]),
    ("my wellbeing", ["wellbeing", "well-being", "wellb"]),
    ("co-codamol at night", ["cocodamol", "co-codamol", "codamol", "co‑codamol"]),
    ("cocodamol at night", ["cocodamol", "co-codamol"]),
    ("the nurse's visit", ["nurses", "nurse's", "nurse’s", "nurse"]),
    ("ring 020 7946 0123", ["02079460123", "020 7946 0123", "7946", "0207946"]),
    ("ring 02079460123", ["02079460123", "020 7946 0123", "020 7946"]),
    ("ｃａｆé", ["cafe"]), ("oﬃce", ["office"]),
    ("Η καρδιά μου", ["καρδια", "ΚΑΡΔΙΑ"]), ("ο γιατρός", ["γιατροσ", "γιατρος"]),
    ("мой ёж", ["еж", "ёж"]), ("чай", ["чай", "чаи"]),
    ("שָׁלוֹם לך", ["שלום"]), ("كِتَاب", ["كتاب"]), ("الإسلام", ["الاسلام"]),
    ("كتـــاب", ["كتاب"]), ("مدرسة", ["مدرسه"]), ("๑๒๓", ["123"]),
    ("ฉันปวดหัวมาก", ["ปวดหัว", "หัว", "ปวด"]), ("ຂ້ອຍເຈັບຫົວ", ["ຫົວ"]),
    ("ខ្ញុំឈឺក្បាល", ["ក្បាល"]), ("我头痛", ["头痛", "痛"]), ("頭が痛い", ["痛い"]),
    ("Gespräch", ["gesprach", "gespraech", "Gespräch"]), ("Gespraech", ["gespräch"]),
  ])
  func aWordIsFoundHoweverItIsTyped(_ text: String, _ spellings: [String]) throws {
    for typed in spellings {
      let found = try found(text, typed)
      #expect(found.count == 1, "\(typed)")
      let shown = found.first?.filter { $0 != "[" && $0 != "]" }
      #expect(shown == text.precomposedStringWithCanonicalMapping, "\(typed)")
    }
  }

  @Test(arguments: [
    ("my well-being now", "wellbeing", "my [well-being] now"),
    ("my well-being now", "wellb", "my [well-being] now"),
    ("my well-being now", "well being", "my [well-being] now"),
    ("my well-being now", "well", "my [well]-being now"),
    ("my wellbeing now", "well-being", "my [wellbeing] now"),
    ("ring 020 7946 0123 now", "02079460123", "ring [020 7946 0123] now"),
    ("ring 020 7946 0123 now", "7946", "ring 020 [7946] 0123 now"),
    ("the nurse's visit", "nurses", "the [nurse's] visit"),
    ("co-codamol and co-op", "cocodamol", "[co-codamol] and co-op"),
  ])
  func whatIsFoundIsMarkedAsItIsWritten(_ text: String, _ typed: String, _ marked: String) throws {
    #expect(try found(text, typed) == [marked])
  }

  @Test func spacesPartWordsButNotNames() throws {
    #expect(try found("apart from that", "a part") == [])
    #expect(try found("我头痛", "痛头") == [])
    #expect(try found("I want to walk", "wal ") == [])
  }

  /// The index reads most words by a shorter way, which must read the same ones.
  @Test func theIndexReadsTheWordsThatAreRead() {
    var random = IDSource(seed: 3)
    let signs = [
      "a", "B", "z", "0", "7", "`", " ", " ", "  ", "-", "'", "’", "\u{A0}", ".", ",", "\n", "é",
      "ß",
      "头", "e\u{301}", "\u{301}", "٣", "ü", "ﬃ", "x y", "12 34", "co-op", "_", "\t", "ก",
      String(repeating: "long", count: 40),
    ]
    for _ in 0..<3000 {
      let text = (0..<Int(random.next() % 14)).map { _ in
        signs[Int(random.next() % UInt64(signs.count))]
      }.joined()
      for isQuery in [false, true] {
        var (read, indexed): ([String], [String]) = ([], [])
        WordReader.read(text, isQuery: isQuery) { word in
          read.append("\(word.text) \(word.start) \(word.end) \(word.isAnother)")
          return true
        }
        Array(text.utf8).withUnsafeBytes { bytes in
          Tokenizer(bytes, isQuery: isQuery).read { word, start, end, isAnother in
            indexed.append("\(String(decoding: word, as: UTF8.self)) \(start) \(end) \(isAnother)")
            return true
          }
        }
        #expect(indexed == read, "\(text)")
      }
    }
  }

  @Test(arguments: [
    ("O'Neill's 020 7946 0123", ["o", "neill", "s", "020", "7946", "0123"]),
    ("a-b--c -d e- f'g", ["a", "b", "c", "d", "e", "f", "g"]),
    ("\u{301}\u{AD} - ' ", []), ("12 mg 3", ["12", "mg", "3"]),
    ("头130", ["头", "130"]),
  ])
  func aTextIsReadWordByWord(_ text: String, _ expected: [String]) {
    var words: [String] = []
    var places: [Substring] = []
    WordReader.read(text, isQuery: true) { word in
      words.append(word.text)
      let bytes = text.utf8
      places.append(
        text[
          bytes.index(
            bytes.startIndex, offsetBy: word.start)..<bytes.index(
              bytes.startIndex, offsetBy: word.end)])
      return true
    }
    #expect(words == expected)
    #expect(places.map { folded($0) } == expected)
  }
}
