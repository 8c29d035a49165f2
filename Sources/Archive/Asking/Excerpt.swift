import Conversation

/// What a search asks for as one word, by which a word is found that is written in several parts: the index
/// marks only the first of them.
struct AskedAsOne {
  private var wholes: Set<String> = []
  private var beginnings: [String] = []

  init(_ query: Query) {
    var run: [String] = []
    for term in query.terms {
      switch term {
      case .word(let word):
        run.append(AskedAsOne.joined(word))
        wholes.formUnion(AskedAsOne.endings(run))
      case .beginning(let word):
        run.append(AskedAsOne.joined(word))
        beginnings += AskedAsOne.endings(run)
      case .phrase(let words):
        run = []
        for word in words {
          run.append(AskedAsOne.joined(word))
          wholes.formUnion(AskedAsOne.endings(run))
        }
        run = []
      }
    }
  }

  private static func joined(_ word: String) -> String {
    Match.parts(of: word).map { folded($0) }.joined()
  }

  /// The last of some words, alone and with those before it as one.
  private static func endings(_ words: [String]) -> [String] {
    words.indices.map { words[$0...].joined() }
  }

  /// Whether a word in several parts is asked for as one, and not only its first part.
  func includes(_ whole: String, of first: String) -> Bool {
    wholes.contains(whole)
      || beginnings.contains { whole.hasPrefix($0) && !first.hasPrefix($0) }
  }
}

/// An excerpt in pieces, cut at the marks around what was found; a whole text is cut after some lines.
func excerpt(_ all: String, _ asked: AskedAsOne) -> [Hit.Piece] {
  let whole = all.split(separator: endOfShown, omittingEmptySubsequences: false).first ?? ""
  let isLong = whole.utf8.count > 400 && whole.count > 400
  var (text, marked) = unmarked(isLong ? whole.prefix(399) + "…" : whole)
  if marked.contains(where: { mayGoOn(text, after: $0) }) {
    WordReader.read(String(decoding: text, as: UTF8.self), isQuery: false) { word in
      let first = String(decoding: text[word.start..<word.end], as: UTF8.self)
      if let end = word.endOfParts, asked.includes(word.text, of: folded(first)),
        let place = marked.firstIndex(where: { $0.contains(word.start) })
      {
        marked[place] = marked[place].lowerBound..<max(end, marked[place].upperBound)
      }
      return true
    }
  }
  var pieces: [Hit.Piece] = []
  func add(_ bytes: Range<Int>, _ isMatch: Bool) {
    if bytes.isEmpty { return }
    let text = String(decoding: text[bytes], as: UTF8.self)
    if let last = pieces.last, last.isMatch == isMatch {
      pieces[pieces.count - 1].text += text
    } else {
      pieces.append(Hit.Piece(text, isMatch: isMatch))
    }
  }
  var done = 0
  for mark in marked where mark.upperBound > done {
    add(done..<max(done, mark.lowerBound), false)
    add(max(done, mark.lowerBound)..<mark.upperBound, true)
    done = mark.upperBound
  }
  add(done..<text.count, false)
  return pieces
}

/// Whether what is marked may be the first part of a word: it is not where a space follows that is in no
/// number, nor at the end.
private func mayGoOn(_ text: [UInt8], after mark: Range<Int>) -> Bool {
  guard let last = text[mark].last, mark.upperBound < text.count else { return false }
  return text[mark.upperBound] != 0x20 || last >= 0x80 || (0x30...0x39).contains(last)
}

/// A text without its marks, and what they were around.
private func unmarked(_ excerpt: Substring) -> (text: [UInt8], marked: [Range<Int>]) {
  var (text, marked): ([UInt8], [Range<Int>]) = ([], [])
  var start: Int?
  for byte in excerpt.utf8 {
    switch byte {
    case 2:
      start = text.count
    case 3:
      if let begun = start { marked.append(begun..<text.count) }
      start = nil
    default: text.append(byte)
    }
  }
  if let begun = start { marked.append(begun..<text.count) }
  return (text, marked)
}
