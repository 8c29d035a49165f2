import Canvas
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  private var decoder = KeyDecoder()

  private mutating func take(_ text: String) -> [Input] { decoder.take(Array(text.utf8)[...]) }

  private mutating func take(_ bytes: [UInt8]) -> [Input] { decoder.take(bytes[...]) }

  @Test mutating func lettersAreKeys() {
    #expect(
      take("Né中") == [.key(.character("N")), .key(.character("é")), .key(.character("中"))])
    #expect(decoder.pause == nil)
  }

  @Test mutating func aLetterThatComesInTwoPiecesIsWhole() {
    #expect(take([0xE4, 0xB8]) == [])
    #expect(decoder.pause == .key)
    #expect(take([0xAD, 0x61]) == [.key(.character("中")), .key(.character("a"))])
  }

  @Test mutating func bytesThatAreNoLetterAreSeenAsSuch() {
    #expect(take([0xFF, 0x61]) == [.key(.character("\u{FFFD}")), .key(.character("a"))])
    #expect(take([0xF0, 0x9F]) == [])
    #expect(decoder.giveUp() == [.key(.character("\u{FFFD}"))])
  }

  @Test mutating func controlKeysHaveTheirNames() {
    #expect(
      take("\r\n\t\u{7F}\u{8}") == [
        .key(.enter), .key(.newLine), .key(.tab), .key(.backspace), .key(.backspace),
      ])
    #expect(
      take("\u{1}\u{C}\u{1A}\u{1F}\u{0}") == [
        .key(.control("a")), .key(.control("l")), .key(.control("z")), .key(.control("_")),
        .key(.control("@")),
      ])
  }

  @Test(
    arguments: [
      ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OC", .right),
      ("\u{1B}[D", .left), ("\u{1B}[1;5D", .left), ("\u{1B}[a", .up), ("\u{1B}[H", .home),
      ("\u{1B}OF", .end), ("\u{1B}[1~", .home), ("\u{1B}[8~", .end), ("\u{1B}[3~", .delete),
      ("\u{1B}[3;2~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
      ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)), ("\u{1B}[11~", .function(1)),
      ("\u{1B}[[A", .function(1)), ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)),
      ("\u{1B}[24~", .function(12)), ("\u{1B}[1;2S", .function(4)), ("\u{1B}OM", .enter),
      ("\u{1B}Ow", .character("7")), ("\u{1B}On", .character(".")),
    ] as [(String, Key)])
  mutating func aSequenceIsOneKey(_ sequence: String, _ key: Key) {
    #expect(take(sequence) == [.key(key)])
    #expect(decoder.pause == nil)
    // The same when each byte comes alone.
    #expect(sequence.utf8.flatMap { take([$0]) } == [.key(key)])
  }

  @Test mutating func sequencesWeHaveNoUseForTypeNothing() {
    #expect(
      take("\u{1B}[2~\u{1B}[I\u{1B}[27;5;9~\u{1B}[99999999999999999999~a") == [
        .key(.character("a"))
      ])
  }

  @Test mutating func aBrokenSequenceDoesNotSwallowWhatFollows() {
    #expect(take("\u{1B}[1\u{1B}[Ab") == [.key(.up), .key(.character("b"))])
    #expect(take("\u{1B}[1;5") == [])
    #expect(decoder.giveUp() == [])
    #expect(take("c") == [.key(.character("c"))])
  }

  @Test mutating func escapeWaitsForMoreAndIsAKeyWhenNoneComes() {
    #expect(take("a\u{1B}") == [.key(.character("a"))])
    #expect(decoder.pause == .key)
    #expect(decoder.giveUp() == [.key(.escape)])
    #expect(decoder.pause == nil)
    #expect(take("n") == [.key(.character("n"))])
  }

  @Test mutating func altAndALetterAreEscapeAndTheLetter() {
    #expect(take("\u{1B}n") == [.key(.escape), .key(.character("n"))])
    #expect(take("\u{1B}\r") == [.key(.escape), .key(.enter)])
    #expect(take("\u{1B}\u{1B}[A") == [.key(.escape), .key(.up)])
    #expect(take("\u{1B}é") == [.key(.escape), .key(.character("é"))])
    #expect(take("\u{1B}[") == [])
    #expect(decoder.giveUp() == [.key(.escape), .key(.character("["))])
  }

  @Test mutating func aPasteIsOnePiece() {
    #expect(
      take("\u{1B}[200~one\r\ntwo\rthree\nfour\u{1B}[201~x") == [
        .pasted("one\r\ntwo\rthree\nfour"), .key(.character("x")),
      ])
  }

  @Test mutating func aPasteThatComesByteByByteIsOnePiece() {
    let inputs = "\u{1B}[200~né\u{1B}[201~".utf8.flatMap { take([$0]) }
    #expect(inputs == [.pasted("né")])
    #expect(decoder.pause == nil)
  }

  @Test mutating func aPasteWithoutAnEndIsTakenWhenItsTimeIsOver() {
    #expect(take("\u{1B}[200~half\u{1B}[20") == [])
    #expect(decoder.pause == .paste)
    #expect(decoder.giveUp() == [.pasted("half\u{1B}[20")])
    #expect(take("k") == [.key(.character("k"))])
  }

  @Test mutating func anEmptyPasteIsNothing() {
    #expect(take("\u{1B}[200~\u{1B}[201~") == [])
  }

  @Test mutating func aPasteIsHandedOnAsItCame() {
    let pasted = "a\u{1B}[2J\tb\u{7}\u{9B}c\u{B}d"
    #expect(take("\u{1B}[200~\(pasted)\u{1B}[201~") == [.pasted(pasted)])
  }
}
