import Conversation

/// Makes inputs that nobody would write of some that somebody did. Each follows from the seed and its
/// number alone, so that one that harmed can be had again.
struct Mutator {
  let seeds: [[UInt8]]
  /// What means something to the reader: dropped in where chance wants it.
  let tokens: [[UInt8]]

  init(seeds: [[UInt8]], tokens: [String]) {
    self.seeds = seeds.isEmpty ? [[]] : seeds
    self.tokens = (tokens + Mutator.signs).map { Array($0.utf8) }
  }

  /// Numbers at the edge of what a machine holds, and text that looks like less, or more, than it is.
  private static let signs = [
    "0", "-1", "1", "9", "127", "128", "255", "65536", "2147483648", "9223372036854775807",
    "-9223372036854775808", "9223372036854775808", "18446744073709551616", "1e309", "-0", "0.1",
    "1e-400", "NaN", "null", "true", "\u{0}", "\u{7F}", "\u{85}", "\u{A0}", "\u{301}", "\u{200D}",
    "\u{202E}", "\u{2028}", "\u{FEFF}", "\u{FFFD}", "\u{10FFFF}", "ﬀ", "İ", "ß", "🏳️‍🌈", "👩‍👩‍👧‍👦", "\r\n",
    "\t", "\"", "'", "\\", "\\u0000", "\\ud800", "{", "}", "[", "]", ":", ",", " ", "\n", "-",
  ]

  /// An input; longer ones take longer and find no more.
  func input(_ number: Int, seed: UInt64, longest: Int = 32_768) -> [UInt8] {
    var dice = IDSource(seed: (seed, UInt64(number), UInt64(seeds.count), 1))
    // The first numbers of neighbouring seeds are like each other.
    for _ in 0..<8 { _ = dice.next() }
    if dice.chance(of: 64) {
      return (0..<Int.random(in: 0...200, using: &dice)).map { _ in dice.byte }
    }
    var bytes = dice.one(of: seeds)
    var changes = 1
    while changes < 12, dice.chance(of: 2) { changes += 1 }
    for _ in 0..<changes { change(&bytes, &dice) }
    return Array(bytes.prefix(longest))
  }

  private func change(_ bytes: inout [UInt8], _ dice: inout IDSource) {
    let part = dice.part(of: bytes.count)
    switch Int.random(in: 0..<16, using: &dice) {
    case 0: bytes.replaceSubrange(part, with: [])
    case 1: bytes.insert(contentsOf: bytes[part], at: part.lowerBound)
    case 2: bytes.insert(contentsOf: bytes[part], at: dice.place(in: bytes.count))
    case 3, 4: bytes.insert(contentsOf: dice.one(of: tokens), at: part.lowerBound)
    case 5: bytes.replaceSubrange(part, with: dice.one(of: tokens))
    case 6: flip(&bytes, &dice)
    case 7: bytes.removeLast(bytes.count - part.lowerBound)
    case 8: replaceNumber(&bytes, &dice)
    case 9...13: replaceWord(&bytes, &dice)
    case 14:
      let other = dice.one(of: seeds)
      bytes.replaceSubrange(part, with: other[dice.part(of: other.count)])
    default:
      let count = 1 << Int.random(in: 1...12, using: &dice)
      let token = dice.one(of: tokens)
      bytes.insert(
        contentsOf: repeatElement(token, count: count).joined(), at: part.lowerBound)
    }
  }

  private func flip(_ bytes: inout [UInt8], _ dice: inout IDSource) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: bytes.indices, using: &dice)
    bytes[place] = dice.chance(of: 2) ? bytes[place] ^ 1 << UInt8(dice.byte & 7) : dice.byte
  }

  /// A word becomes another one, or none, so that what stands around it is still understood.
  private func replaceWord(_ bytes: inout [UInt8], _ dice: inout IDSource) {
    let word = Mutator.word(in: bytes, from: dice.place(in: bytes.count))
    let other = dice.one(of: seeds)
    switch Int.random(in: 0..<4, using: &dice) {
    case 0: bytes.replaceSubrange(word, with: [])
    case 1: bytes.replaceSubrange(word, with: dice.one(of: tokens))
    default:
      bytes.replaceSubrange(
        word, with: other[Mutator.word(in: other, from: dice.place(in: other.count))])
    }
  }

  /// The next letters and digits.
  private static func word(in bytes: [UInt8], from place: Int) -> Range<Int> {
    func isPart(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
    }
    let start = bytes[place...].firstIndex(where: isPart) ?? bytes.endIndex
    return start..<(bytes[start...].firstIndex { !isPart($0) } ?? bytes.endIndex)
  }

  /// A number that stands there becomes another one.
  private func replaceNumber(_ bytes: inout [UInt8], _ dice: inout IDSource) {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let from = dice.place(in: bytes.count)
    guard let first = bytes[from...].firstIndex(where: digits.contains) else { return }
    let end = bytes[first...].firstIndex { !digits.contains($0) } ?? bytes.endIndex
    bytes.replaceSubrange(first..<end, with: dice.one(of: tokens))
  }
}

extension IDSource {
  mutating func chance(of many: Int) -> Bool { Int.random(in: 0..<many, using: &self) == 0 }

  var byte: UInt8 { mutating get { UInt8(truncatingIfNeeded: next()) } }

  mutating func one(of choices: [[UInt8]]) -> [UInt8] {
    choices[Int.random(in: choices.indices, using: &self)]
  }

  mutating func place(in count: Int) -> Int { Int.random(in: 0...count, using: &self) }

  /// A part of something so long; short ones are commoner.
  mutating func part(of count: Int) -> Range<Int> {
    let start = place(in: count)
    let longest = chance(of: 4) ? count : 16
    return start..<min(count, start + Int.random(in: 0...longest, using: &self))
  }
}
