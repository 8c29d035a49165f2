/// Text in lines of at most `columns` columns, for a file that is read in a fixed-width font.
///
/// A line is broken at spaces; a word that is wider than a whole line is broken where it must be,
/// so that nothing is ever cut (H12). Handout knows no terminal: East Asian characters and emoji
/// count two columns, combining marks none, everything else one, which is what fixed-width fonts
/// do nearly everywhere. A wrong guess makes a ragged edge and loses nothing.
func wrapped(_ text: String, columns: Int, first: String = "", rest: String = "") -> [String] {
  var lines: [String] = []
  for (number, hardLine) in text.split(separator: "\n", omittingEmptySubsequences: false)
    .enumerated()
  {
    var line = Line(start: number == 0 ? first : rest, columns: columns)
    for word in hardLine.split(separator: " ", omittingEmptySubsequences: true) {
      lines += line.add(word, indent: rest)
    }
    lines.append(line.text)
  }
  return lines
}

/// A line that is being filled.
private struct Line {
  var text: String
  private var width: Int
  private var isEmpty = true
  private let columns: Int

  init(start: String, columns: Int) {
    text = start
    width = columnWidth(start)
    self.columns = columns
  }

  /// Adds a word and returns the lines that this filled.
  mutating func add(_ word: Substring, indent: String) -> [String] {
    var filled: [String] = []
    let wordWidth = columnWidth(word)
    if !isEmpty && width + 1 + wordWidth > columns { filled.append(restart(indent)) }
    if !isEmpty {
      text += " "
      width += 1
    }
    for character in word {
      let characterWidth = columnWidth(character)
      if !isEmpty && width + characterWidth > columns { filled.append(restart(indent)) }
      text.append(character)
      width += characterWidth
      isEmpty = false
    }
    return filled
  }

  private mutating func restart(_ indent: String) -> String {
    let filled = text
    text = indent
    width = columnWidth(indent)
    isEmpty = true
    return filled
  }
}

/// Columns that a text takes.
func columnWidth(_ text: some StringProtocol) -> Int {
  text.reduce(0) { $0 + columnWidth($1) }
}

private func columnWidth(_ character: Character) -> Int {
  character.unicodeScalars.map(columnWidth).max() ?? 0
}

private func columnWidth(_ scalar: Unicode.Scalar) -> Int {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  default: break
  }
  return switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF,
    0x20000...0x3FFFD:
    2
  default: 1
  }
}
