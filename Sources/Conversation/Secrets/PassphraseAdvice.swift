/// Whether a passphrase is one that somebody could guess by trying: short, or of few different
/// characters, or a number. No rule about kinds of characters: those make passphrases that nobody
/// can remember (National Cyber Security Centre, three random words).
public func isWeak(passphrase: String) -> Bool {
  let characters = passphrase.filter { !$0.isWhitespace }
  return passphrase.count < 12 || Set(characters).count < 6
    || characters.allSatisfy { $0.isNumber || $0.isPunctuation }
}

/// Three words that have nothing to do with each other, for whoever wants them; no two are the same.
public func threeWords(using random: inout some RandomNumberGenerator) -> String {
  var words: [Substring] = []
  while words.count < 3 {
    let word = plainWords[Int.random(in: plainWords.indices, using: &random)]
    if !words.contains(word) { words.append(word) }
  }
  return words.joined(separator: " ")
}
