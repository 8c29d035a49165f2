import Conversation
import Testing

@Suite struct ClosingMarkTests {
  /// What stands behind an opening mark, and what of it are the words.
  @Test(arguments: [
    (#"I miss church""#, "I miss church"), ("I miss church”", "I miss church"),
    ("I miss church", "I miss church"), (#"I call it "the beast""#, #"I call it "the beast""#),
    (#"I call it "the beast"""#, #"I call it "the beast""#),
    ("I call it “the beast”", "I call it “the beast”"),
    ("I call it “the beast””", "I call it “the beast”"),
    (#""The beast" I call it""#, #""The beast" I call it"#),
    (#"I am 5'4""#, #"I am 5'4""#), (#"I am 5’4"""#, #"I am 5’4""#),
    (#"I am 5'4" tall""#, #"I am 5'4" tall"#), (#"I am 54""#, "I am 54"),
    (#"church" she said, "no""#, #"church" she said, "no""#), (#"""#, ""), ("", ""), ("“", "“"),
    (#"I ("the boss") say""#, #"I ("the boss") say"#), (#"tired ""#, "tired"),
    (#"5'4""#, #"5'4""#), (#"'4""#, "'4"), (#"it is 'the beast'"#, #"it is 'the beast'"#),
  ])
  func onlyAMarkThatPairsWithTheFirstIsTaken(_ rest: String, _ words: String) {
    #expect(String(rest.withoutClosingMark) == words)
  }

  @Test func nothingButTheLastMarkEverGoes() {
    var random = IDSource(seed: 3)
    let signs: [Character] = ["\"", "“", "”", " ", "a", "5", "'", "4", "("]
    for _ in 0..<3000 {
      let text = String((0..<random.in(0...9)).map { _ in random.one(of: signs) })
      let words = text.withoutClosingMark
      #expect(text.hasPrefix(words), "\(text)")
      #expect(text.dropFirst(words.count).count { !$0.isWhitespace } <= 1, "\(text)")
    }
  }
}
