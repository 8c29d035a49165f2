import CSQLCipher
import Foundation

/// Makes the tokenizer of the search indexes known on a connection: what `WordReader` reads.
func makeWordsKnown(to connection: UnsafeMutableRawPointer?) -> Int32 {
  csqlcipher_use_words(connection) { text, length, isQuery, context, token in
    guard let text, let token else { return 0 }
    let bytes = UnsafeRawBufferPointer(start: text, count: Int(length))
    var result: Int32 = 0
    Tokenizer(bytes, isQuery: isQuery != 0).read { word, start, end, isAnother in
      result = word.withMemoryRebound(to: CChar.self) {
        token(
          context, isAnother ? 1 : 0, $0.baseAddress, Int32($0.count), Int32(start), Int32(end))
      }
      return result == 0
    }
    return result
  }
}

/// The words of a text as bytes: of every text that is kept, and of each find that is shown. Most of it is
/// plain letters between spaces, which are read here; whatever is more than that, by `WordReader`.
struct Tokenizer {
  private let bytes: UnsafeRawBufferPointer
  private let isQuery: Bool

  /// Hears a word and where it stands in the text; whether to go on.
  typealias Hearing = (
    _ word: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ isAnother: Bool
  ) -> Bool

  init(_ bytes: UnsafeRawBufferPointer, isQuery: Bool) {
    (self.bytes, self.isQuery) = (bytes, isQuery)
  }

  /// Reads all words.
  func read(_ hear: Hearing) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordReader.longest) { small in
      var start = 0
      while start < bytes.count {
        let (end, isPlain) = chunk(from: start)
        let goesOn =
          isPlain ? readPlain(start..<end, small, hear) : readAny(start..<end, hear)
        guard goesOn else { return }
        start = end + 1
      }
    }
  }

  /// Where the piece ends that begins somewhere: at a space that is no part of a number or of anything that
  /// is not plain; and whether every sign in it is plain, and joins nothing.
  private func chunk(from start: Int) -> (end: Int, isPlain: Bool) {
    var (place, isPlain) = (start, true)
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 0x20 {
        let isBetween =
          place > start && place + 1 < bytes.count && mayBeDigit(bytes[place - 1])
          && mayBeDigit(bytes[place + 1])
        if !isBetween { break }
        isPlain = false
      } else if byte >= 0x80 || byte == 0x27 || byte == 0x2D || byte == 0x60 {
        isPlain = false
      }
      place += 1
    }
    return (place, isPlain && place - start <= WordReader.longest)
  }

  private func mayBeDigit(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x30...0x39).contains(byte) }

  private func readPlain(
    _ piece: Range<Int>, _ small: UnsafeMutableBufferPointer<UInt8>, _ hear: Hearing
  ) -> Bool {
    var start = piece.lowerBound
    while start < piece.upperBound {
      var end = start
      while end < piece.upperBound, let letter = Tokenizer.small(bytes[end]) {
        small[end - start] = letter
        end += 1
      }
      if end > start {
        let word = UnsafeBufferPointer(rebasing: small[..<(end - start)])
        guard hear(word, start, end, false) else { return false }
      }
      start = end + 1
    }
    return true
  }

  /// A plain letter as a small one, or a digit; `nil` of anything else.
  private static func small(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39, 0x61...0x7A: byte
    case 0x41...0x5A: byte | 0x20
    default: nil
    }
  }

  private func readAny(_ piece: Range<Int>, _ hear: Hearing) -> Bool {
    var goesOn = true
    let text = String(decoding: UnsafeRawBufferPointer(rebasing: bytes[piece]), as: UTF8.self)
    WordReader.read(text, isQuery: isQuery) { word in
      var spelled = word.text
      goesOn = spelled.withUTF8 {
        hear(
          $0, piece.lowerBound + word.start, piece.lowerBound + word.end, word.isAnother)
      }
      return goesOn
    }
    return goesOn
  }
}
