import Canvas

/// What is seen of a field: as many of its rows as there is room for, with the caret among them.
///
/// A long text stands still while some rows of it are written, and then makes room for as many at
/// once: moving it up at each row would be hard on the eye and on a slow line.
struct FieldRows {
  private(set) var rows: [Substring]
  /// How many rows the field takes; the last of them may still be free.
  let height: Int
  /// Which of them the caret stands in, and after how many columns.
  let caretRow: Int
  let caretColumn: Int

  init(_ field: Field, width: Int, most: Int) {
    let ranges = wrapped(field.text, to: width)
    let caret = field.caretRow(ranges)
    let step = max(1, most / 4)
    let first = caret < most ? 0 : ((caret - most) / step + 1) * step
    rows = ranges[first..<min(first + most, ranges.count)].map { field.text[$0] }
    height = min(ranges.count, most)
    caretRow = caret - first
    caretColumn = field.text[ranges[caret].lowerBound..<field.caretIndex].columns
  }

  /// Takes the row with the caret out, and leaves an empty one in its place.
  mutating func takeTypedRow() -> Substring {
    let typed = rows[caretRow]
    rows[caretRow] = ""
    return typed
  }
}
