import Canvas
import Conversation

/// A frame being drawn, with the strokes that every screen uses.
struct Drawing {
  var canvas: Canvas
  var cursor = Point(x: 0, y: 0)
  let size: Size

  init(size: Size) {
    self.size = size
    canvas = Canvas(size: size)
  }

  var frame: Frame { Frame(canvas: canvas, cursor: cursor, title: Say.program) }

  /// The last row that a screen's own matter may use; a rule and the footer stand below it.
  var lastRow: Int { size.height - 3 }

  /// Whether there is room for more than what has the keys.
  var isRoomy: Bool { size.height >= 16 }

  /// Whether values stand below their labels, for want of room beside them.
  var isNarrow: Bool { size.width < 56 }

  /// A text in one row, from column 1.
  mutating func line(_ y: Int, _ text: String, _ role: Role = .text, at x: Int = 1) {
    canvas.draw(text, at: Point(x: x, y: y), role)
  }

  /// A text in as many rows as it needs, never below `last`; the row after it.
  @discardableResult
  mutating func paragraph(
    _ text: String, at point: Point, width: Int, last: Int? = nil, _ role: Role = .text
  ) -> Int {
    var y = point.y
    for range in wrapped(text, to: width) {
      guard y <= last ?? lastRow else { break }
      canvas.draw(text[range], at: Point(x: point.x, y: y), role, width: width)
      y += 1
    }
    return y
  }

  /// A field in one row or more, with the cursor in it; the row after it.
  @discardableResult
  mutating func field(
    _ field: Field, at point: Point, width: Int, rows: Int = 1, isSecret: Bool = false,
    hasCursor: Bool = true
  ) -> Int {
    if isSecret {
      let dots = String(repeating: "•", count: min(field.text.count, width - 1))
      let end = canvas.draw(dots, at: point)
      if hasCursor { cursor = Point(x: end, y: point.y) }
      return point.y + 1
    }
    let shown = FieldRows(field, width: width, most: rows)
    draw(shown.rows, at: point, width: width)
    if hasCursor { putCursor(in: shown, at: point, width: width) }
    return point.y + shown.height
  }

  /// Rows of a text, one below the other.
  mutating func draw(_ rows: [Substring], at point: Point, width: Int) {
    for (offset, row) in rows.enumerated() {
      canvas.draw(row, at: Point(x: point.x, y: point.y + offset), width: width)
    }
  }

  /// The cursor stands where the caret of a field is that is drawn at `point`.
  mutating func putCursor(in field: FieldRows, at point: Point, width: Int) {
    cursor = Point(x: point.x + min(field.caretColumn, width), y: point.y + field.caretRow)
  }

  /// The mark of the chosen row; the cursor stands on it unless a field has it.
  mutating func choose(row y: Int, at x: Int = 1, hasCursor: Bool = true) {
    canvas.draw("▸", at: Point(x: x, y: y), .chosen)
    if hasCursor { cursor = Point(x: x, y: y) }
  }

  /// The title of a screen about nobody in particular.
  mutating func title(_ text: String) {
    line(0, text, .title)
    canvas.rule(row: 1, from: 0, to: size.width)
  }

  /// The banner of a person.
  mutating func banner(
    _ person: Person, _ today: Day, standing: String, with present: [Participant]
  ) {
    let banner = Banner(person, today, standing: standing, with: present, width: size.width - 1)
    line(0, banner.rows.first, .title)
    line(1, banner.rows.second)
  }
}

// MARK: The foot

extension Drawing {
  /// The rule, or a notice over it, and the keys of this place.
  mutating func drawFoot(_ hints: [KeyHint], _ notice: Notice?) {
    canvas.rule(row: size.height - 2, from: 0, to: size.width)
    line(
      size.height - 1, fitted(hints.map(\.inFooter), width: size.width - 2, more: Say.moreHints),
      .quiet)
    guard let notice else { return }
    let role: Role = if case .warning = notice { .warning } else { .label }
    drawNotice(notice.text, role)
  }

  /// A notice stands over the rule; one too long for that takes the footer's row too.
  private mutating func drawNotice(_ text: String, _ role: Role) {
    let rows = wrapped(text, to: size.width - 4)
    for (offset, range) in rows.prefix(2).enumerated() {
      let y = size.height - 2 + offset
      canvas.draw(String(repeating: " ", count: size.width), at: Point(x: 0, y: y))
      canvas.draw(text[range], at: Point(x: 1, y: y), role, width: size.width - 2)
    }
  }

  /// The menu after Esc: letters and what they do, in two rows.
  mutating func drawMenu(_ items: [String]) {
    var items = items
    var first: [String] = []
    while let item = items.first,
      (first + [item]).joined(separator: "  ").columns <= size.width - 2
    {
      first.append(item)
      items.removeFirst()
    }
    canvas.draw(String(repeating: " ", count: size.width), at: Point(x: 0, y: size.height - 2))
    line(size.height - 2, first.joined(separator: "  "), .key)
    // Esc is pressed already.
    line(size.height - 1, fitted(items, width: size.width - 2, more: Say.moreInMenu), .key)
    cursor = Point(x: 1, y: size.height - 2)
  }

  /// The mark that more follows, at the right of the last row: below, or on the next page of a list.
  mutating func mark(_ window: ScrollWindow, hasMore: Bool = false) {
    let mark = window.isMoreBelow ? Say.moreBelow : hasMore ? Say.moreFollow : ""
    line(lastRow, mark, .quiet, at: size.width - 1 - mark.columns)
  }
}
