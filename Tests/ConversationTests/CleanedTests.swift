import Testing

@testable import Conversation

@Suite struct CleanedTests {
  @Test(arguments: [
    ("second\u{1B}[A", "second"), ("\u{1B}[Hsecond\u{1B}[3~", "second"),
    ("up \u{1B}OA down \u{1B}[1;5B", "up  down "), ("\u{1B}OP\u{1B}[15~\u{1B}[[A", ""),
    ("a\u{1B}[200~b\u{1B}[201~c", "abc"), ("\u{9B}3~a\u{8F}Ab", "ab"),
    ("\u{1B}]0;a title\u{7}her garden", "her garden"),
    ("\u{1B}]52;c;aGk=\u{1B}\\her garden", "her garden"), ("\u{9D}0;x\u{9C}y", "y"),
    ("\u{1B}P1$r0m\u{1B}\\y", "y"), ("\u{1B}[38;5;196mred\u{1B}[0m", "red"),
    ("\u{1B}\u{1B}[Aa", "a"), ("cut off \u{1B}[1;", "cut off "), ("\u{1B}", ""),
  ])
  func aWholeSequenceOfATerminalGoes(_ text: String, _ clean: String) {
    #expect(text.cleaned(lines: .many) == clean)
    #expect(text.cleaned(lines: .one) == clean)
  }

  @Test(arguments: [
    ("\u{1B}hello", "hello"), ("\u{1B} her garden", " her garden"), ("\u{1B}Osei", "Osei"),
    ("\u{1B}Peggy", "Peggy"), ("\u{1B}] no end here", "] no end here"),
    ("\u{9D}no end here", "no end here"), ("\u{1B}]a\nb\u{7}", "]a\nb"),
    ("\u{1B}[é", "é"), ("\u{1B}[ walk", " walk"),
  ])
  func wordsAfterAnEscapeStay(_ text: String, _ clean: String) {
    #expect(text.cleaned(lines: .many) == clean)
  }

  @Test(arguments: [
    ("a\tb", "a b", "a b"), ("a\nb", "a\nb", "a b"), ("a\r\nb", "a\nb", "a b"),
    ("a\rb", "a\nb", "a b"), ("a\u{B}b\u{C}c", "a\nb\nc", "a b c"),
    ("a\u{85}b", "a\nb", "a b"), ("a\u{2028}b\u{2029}c", "a\nb\nc", "a b c"),
    ("a\n\nb", "a\n\nb", "a  b"), ("a\r\r\nb", "a\n\nb", "a  b"),
  ])
  func whatEndsALineIsALineEndOrASpace(_ text: String, _ many: String, _ one: String) {
    #expect(text.cleaned(lines: .many) == many)
    #expect(text.cleaned(lines: .one) == one)
  }

  @Test func oddSpacesBecomeSpacesAndOddHyphensHyphens() {
    for space in "\u{A0}\u{1680}\u{2000}\u{2007}\u{2009}\u{200A}\u{202F}\u{205F}\u{3000}" {
      #expect("18\(space)dec".cleaned(lines: .one) == "18 dec")
    }
    #expect("hearing\u{2011}aid\u{2010}shop".cleaned(lines: .one) == "hearing-aid-shop")
  }

  @Test func whatCannotBeSeenGoes() {
    let unseen: [Unicode.Scalar] = [
      "\u{0}", "\u{1}", "\u{7}", "\u{8}", "\u{1F}", "\u{7F}", "\u{80}", "\u{8E}", "\u{9C}",
      "\u{AD}", "\u{61C}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202E}", "\u{2060}",
      "\u{2066}", "\u{2069}", "\u{206F}", "\u{FEFF}",
    ]
    for scalar in unseen {
      #expect("a\(scalar)b".cleaned(lines: .many) == "ab", "\(scalar.escaped(asASCII: true))")
    }
  }

  @Test(arguments: [
    "needs a rest – “now”, she says… it’s £5 or 37 °C", "Łódź, Çeşme, Ærø, Straße, naïve",
    "e\u{301}te\u{301}", "Ελλάδα", "Українська", "Հայերեն", "ქართული", "עִבְרִית", "العربيّة",
    "می\u{200C}خواهم", "اُردُو", "ਪੰਜਾਬੀ", "ગુજરાતી", "हिन्दी क्\u{200D}ष", "বাংলা", "தமிழ்", "తెలుగు", "ಕನ್ನಡ",
    "മലയാളം അവന്\u{200D}", "සිංහල ක්\u{200D}ෂ", "ไทย", "ພາສາລາວ", "မြန်မာ", "ភាសាខ្មែរ", "አማርኛ",
    "한국어", "日本語", "中文", "Tiếng Việt", "ᠮᠣᠩᠭᠣᠯ\u{180E}ᠠ",
    "👩\u{200D}👩\u{200D}👧 ❤\u{FE0F} 👍🏽 🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}",
  ])
  func H13_wordsOfEveryScriptStay(_ words: String) {
    #expect(Array(words.cleaned(lines: .many).unicodeScalars) == Array(words.unicodeScalars))
    #expect(Array(words.cleaned(lines: .one).unicodeScalars) == Array(words.unicodeScalars))
  }

  @Test func whateverComesIsCleanAfterwardsAndCleanedOnlyOnce() {
    var random = IDSource(seed: 12)
    for _ in 0..<4000 {
      let text = random.anyText()
      let many = text.cleaned(lines: .many)
      let one = text.cleaned(lines: .one)
      #expect(many.cleaned(lines: .many) == many, "\(text.debugDescription)")
      #expect(one.cleaned(lines: .one) == one, "\(text.debugDescription)")
      #expect(!many.unicodeScalars.contains { $0 != "\n" && acts($0) })
      #expect(!one.unicodeScalars.contains(where: acts))
      // Letters may only go where a sequence took them.
      if !text.unicodeScalars.contains(where: { acts($0) }) {
        let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
        #expect(one.unicodeScalars.filter(\.properties.isAlphabetic).elementsEqual(letters))
      }
    }
  }

  @Test func aLongTextOfBeginningsIsReadOnce() {
    let beginnings = String(repeating: "\u{1B}]", count: 100_000)
    #expect(beginnings.cleaned(lines: .one) == String(repeating: "]", count: 100_000))
  }

  /// Whether a scalar acts on a terminal.
  private func acts(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || scalar.properties.isBidiControl
  }
}

extension IDSource {
  /// A text of signs that need cleaning, of letters, and of any scalars.
  fileprivate mutating func anyText() -> String {
    let signs = Array(
      "\u{1B}\u{9B}\u{9D}\u{7}\u{9C}[]OPA;3~\\\r\n\t\u{85}\u{200B}\u{202E} aé".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<self.in(0...24) {
      let any = Unicode.Scalar(UInt32(self.in(0...0x10FFFF))) ?? "x"
      text.append(once(in: 3) ? any : one(of: signs))
    }
    return String(text)
  }
}
