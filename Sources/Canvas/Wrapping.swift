/// The rows that `text` takes when it is `width` columns wide, one range each.
///
/// A row breaks after the spaces between two words; those spaces belong to the row they end and
/// may hang over its edge, so draw a row with `width:`. A word too long for a row breaks where it
/// must. A newline belongs to the row that it ends. The ranges follow each other without a gap
/// from the start of the text to its end; an empty text, and one that ends with a newline, has an
/// empty last row. A width below 1 counts as 1.
public func wrapped(_ text: String, to width: Int) -> [Range<String.Index>] {
  var wrapping = Wrapping(width: max(width, 1), start: text.startIndex)
  var place = text.startIndex
  while place < text.endIndex {
    let next = text.index(after: place)
    wrapping.take(text[place], from: place, to: next)
    place = next
  }
  wrapping.endRow(at: text.endIndex)
  return wrapping.rows
}

private struct Wrapping {
  let width: Int
  var rows: [Range<String.Index>] = []
  /// Where the present row starts, and how many columns it has so far.
  var start: String.Index
  var columns = 0
  /// Where the present word starts, if not with the row, and the columns before it.
  var word: (start: String.Index, columns: Int)?

  init(width: Int, start: String.Index) {
    self.width = width
    self.start = start
  }

  mutating func take(_ character: Character, from place: String.Index, to next: String.Index) {
    if character.isNewline {
      endRow(at: next)
    } else if character == " " {
      columns += 1
      word = (next, columns)
    } else {
      takeLetter(of: character.columns, at: place)
    }
  }

  mutating func endRow(at end: String.Index) {
    rows.append(start..<end)
    start = end
    columns = 0
    word = nil
  }

  private mutating func takeLetter(of letter: Int, at place: String.Index) {
    if columns + letter > width, let word {
      let kept = columns - word.columns
      endRow(at: word.start)
      columns = kept
    }
    if columns + letter > width, place > start { endRow(at: place) }
    columns += letter
  }
}
