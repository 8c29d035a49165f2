import Canvas
import Conversation

/// Any screen, drawn from the beginning.
func drawn(_ state: State) -> Sketch {
  var sketch = Sketch(size: state.size)
  guard state.size.isEnough else {
    sketch.paragraph(
      Say.tooSmall, at: Point(x: 0, y: 0), width: state.size.width, last: state.size.height - 1,
      .warning)
    return sketch
  }
  if case .cover(let cover) = state.layer {
    sketch.draw(cover, state)
    return sketch
  }
  if case .block(let block)? = state.overTalk {
    sketch.draw(block, state.notice)
    return sketch
  }
  if case .talk(let talk) = state.route, case .turned(let turned)? = talk.over,
    !turned.isTurningBack
  {
    sketch.draw(turned, talk, state.desk)
    return sketch
  }
  if case .talk(let talk) = state.route, let page = talk.page, talk.over == nil {
    sketch.draw(page, over: talk, state.desk)
    sketch.drawPage(over: state)
    sketch.drawFoot(state)
    return sketch
  }
  switch state.route {
  case .unlock(let unlock): sketch.draw(unlock)
  case .create(let create): sketch.draw(create, state.desk)
  case .recoveryCode(let page): sketch.draw(page)
  case .home(let home): sketch.draw(home, state)
  case .people(let people): sketch.draw(people)
  case .personForm(let form): sketch.draw(form, state.desk)
  case .aboutPerson(let page): sketch.draw(page, state.desk)
  case .settings(let page): sketch.draw(page, state.desk)
  case .person(let page): sketch.draw(page, state)
  case .talk(let talk): sketch.draw(talk, state)
  case .reading(let reading): sketch.draw(reading, state)
  case .finding(let finding): sketch.draw(finding)
  }
  sketch.drawPage(over: state)
  sketch.drawFoot(state)
  return sketch
}

extension State {
  /// Whether a letter is awaited after Esc.
  fileprivate var isInMenu: Bool {
    if case .turned(let turned)? = overTalk { turned.isTurningBack } else { layer == .menu }
  }
}

/// A frame being drawn, with the strokes that every screen uses.
struct Sketch {
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

  /// The rule and the footer: a notice, the menu after Esc, or the keys of this place.
  mutating func drawFoot(_ state: State) {
    if state.isInMenu {
      drawMenu(state)
    } else {
      drawFoot(hints(state), state.footNotice)
    }
    // A question in the foot has the keys, and so the cursor.
    if case .alone = state.layer, let question = state.footNotice {
      cursor = Point(x: min(1 + question.text.columns, size.width - 1), y: size.height - 2)
    }
  }

  /// The rule, or a notice over it, and the keys of this place.
  mutating func drawFoot(_ hints: [String], _ notice: Notice?) {
    canvas.rule(row: size.height - 2, from: 0, to: size.width)
    line(size.height - 1, fitted(hints, width: size.width - 2), .quiet)
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

  private mutating func drawMenu(_ state: State) {
    let usable = bindings.filter { $0.off(state) == nil && $0.letter?.isNumber == false }
    let digits = bindings.contains { $0.letter == "1" && $0.off(state) == nil }
    var items = usable.compactMap { binding in binding.letter.map { "\($0) \(binding.label)" } }
    if digits { items.insert("1–9 0 stage", at: 0) }
    var first: [String] = []
    while let item = items.first,
      (first + [item]).joined(separator: "  ").columns <= size.width - 2
    {
      first.append(item)
      items.removeFirst()
    }
    canvas.draw(String(repeating: " ", count: size.width), at: Point(x: 0, y: size.height - 2))
    line(size.height - 2, first.joined(separator: "  "), .key)
    line(size.height - 1, fitted(items, width: size.width - 2), .key)
    cursor = Point(x: 1, y: size.height - 2)
  }
}

/// As many hints as fit, the most useful first; the last says that there are more.
func fitted(_ hints: [String], width: Int) -> String {
  var shown = ""
  var columns = 0
  for (place, hint) in hints.enumerated() {
    let gap = shown.isEmpty ? "" : "  "
    columns += gap.utf8.count + hint.columns
    let isLast = place == hints.count - 1
    // One that does not fit even alone is cut: nothing would be worse.
    if place == 0, columns > width - 8 { return hint }
    if columns > width - (isLast ? 0 : 8) { return shown + "  " + Say.moreHints }
    shown += gap + hint
  }
  return shown
}
