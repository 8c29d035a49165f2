/// A screen full of cells, drawn by the views and shown by the terminal.
///
/// Nothing drawn on it can trap: what falls outside is cut off.
public struct Canvas: Equatable, Sendable {
  /// How large it is; never negative, at most 1000 by 1000.
  public let size: Size
  /// Row after row. Canvases that are copies of each other share the rows that are alike, so that a
  /// row which was not drawn on costs nothing, here or when it is compared.
  private var rows: [[Cell]]

  /// A blank canvas of `size`, of which each side is brought between 0 and 1000.
  public init(size: Size) {
    self.size = Size(
      width: min(max(size.width, 0), 1000), height: min(max(size.height, 0), 1000))
    let blank = Array(repeating: Cell.blank, count: self.size.width)
    rows = Array(repeating: blank, count: self.size.height)
  }

  /// The cell in column `x` of row `y`. Outside the canvas it reads blank and writes nothing.
  public subscript(x: Int, y: Int) -> Cell {
    get { holds(x, y) ? rows[y][x] : .blank }
    set { if holds(x, y) { put(newValue, x: x, y: y, limit: size.width) } }
  }

  /// Draws `text` in one row from `point` on, in at most `width` columns.
  ///
  /// A text that does not fit ends in “…”: nothing is cut without a mark. A wide character that does
  /// not fit leaves a blank, and nothing after it slides into its place. What would act on a terminal is drawn as a picture of itself; a newline that ends the
  /// text is not drawn, so a row of wrapped text can be drawn as it is.
  /// - Returns: the column after the last one drawn.
  @discardableResult
  public mutating func draw(
    _ text: String, at point: Point, _ role: Role = .text, width: Int? = nil
  ) -> Int {
    draw(text[...], at: point, role, width: width)
  }

  /// Draws a part of a text, as `draw` of a whole one does.
  /// - Returns: the column after the last one drawn.
  @discardableResult
  public mutating func draw(
    _ text: Substring, at point: Point, _ role: Role = .text, width: Int? = nil
  ) -> Int {
    var limit = size.width
    if let width {
      let (end, isTooFar) = point.x.addingReportingOverflow(max(width, 0))
      limit = isTooFar ? limit : min(end, limit)
    }
    let whole = text
    var text = text
    return text.withUTF8 { bytes in
      var x = point.x
      var place = 0
      while place < bytes.count, x < limit {
        let end = bytes.plainRun(from: place)
        if end > place {
          let after = draw(plain: bytes[place..<end], x: x, y: point.y, role, limit: limit)
          place += after - x
          x = after
          continue
        }
        let character = whole[whole.utf8.index(whole.startIndex, offsetBy: place)]
        place += character.utf8.count
        if place == bytes.count, character.isNewline { break }
        x = draw(character, x: x, y: point.y, role, limit: limit)
      }
      if x >= limit, limit > point.x, !bytes[place...].allSatisfy(\.isSpaceOrNewline) {
        put(Cell(Glyph(base: 0x2026, columns: 1), role), x: limit - 1, y: point.y, limit: limit)
      }
      return x
    }
  }

  /// Nearly all that is drawn: a byte, a cell. The whole screen is drawn at each key.
  private mutating func draw(
    plain bytes: Slice<UnsafeBufferPointer<UInt8>>, x: Int, y: Int, _ role: Role, limit: Int
  ) -> Int {
    let end = min(x + bytes.count, limit)
    guard y >= 0, y < size.height, max(x, 0) < end else { return end }
    let columns = max(x, 0)..<end
    func letter(_ column: Int) -> Cell {
      Cell(Glyph(base: UInt32(bytes[bytes.startIndex + column - x]), columns: 1), role)
    }
    let isDrawn = rows[y].withUnsafeMutableBufferPointer { row in
      guard row[columns].allSatisfy({ $0.columns == 1 }) else { return false }
      for column in columns { row[column] = letter(column) }
      return true
    }
    if !isDrawn { for column in columns { place(letter(column), x: column, y: y) } }
    return end
  }

  private mutating func draw(
    _ character: Character, x: Int, y: Int, _ role: Role, limit: Int
  ) -> Int {
    var x = x
    character.forEachGlyph { glyph in
      guard x < limit else { return }
      put(Cell(glyph, role), x: x, y: y, limit: limit)
      x = min(x + glyph.columns, limit)
    }
    return x
  }

  /// Gives the cells from one column of `row` to just before another the meaning `role`, such as
  /// for a chosen row that is marked over its whole width.
  public mutating func paint(row: Int, from start: Int, to end: Int, _ role: Role) {
    guard row >= 0, row < size.height else { return }
    for x in size.columns(from: start, to: end) { rows[row][x].role = role }
  }

  /// Whether the row holds characters that are written from right to left. The terminal may turn
  /// such a row around, so nothing else should stand to the right in it.
  public func isRightToLeft(row: Int) -> Bool {
    self.row(row).contains { $0.isRightToLeft }
  }

  /// The rows as plain text, without the spaces that end them.
  public var text: String {
    (0..<size.height).map { y in
      var line = Substring(row(y).map(\.text).joined())
      while line.last == " " { line.removeLast() }
      return String(line)
    }.joined(separator: "\n")
  }

  /// Answers with each cell that differs from `old`, a canvas of the same size, and its place.
  public func forEachChange(since old: Canvas, _ body: (Cell, Point) -> Void) {
    precondition(size == old.size, "two sizes have no cells in common")
    // Rows that were never written on since are the same array, and equal at a glance.
    for y in rows.indices where rows[y] != old.rows[y] {
      let (row, before) = (rows[y], old.rows[y])
      for x in row.indices where row[x] != before[x] { body(row[x], Point(x: x, y: y)) }
    }
  }

  /// The cells of one row, from left to right; none for a row outside.
  public func row(_ y: Int) -> ArraySlice<Cell> {
    guard y >= 0, y < size.height else { return [] }
    return rows[y][...]
  }

  private func holds(_ x: Int, _ y: Int) -> Bool {
    x >= 0 && x < size.width && y >= 0 && y < size.height
  }

  /// Puts a cell where it fits before `limit`; of a wide one that does not, blanks remain.
  private mutating func put(_ cell: Cell, x: Int, y: Int, limit: Int) {
    let isWide = cell.columns == 2
    guard !isWide || (x >= 0 && x + 1 < limit) else {
      place(Cell(.blank, cell.role), x: x, y: y)
      if x + 1 < limit { place(Cell(.blank, cell.role), x: x + 1, y: y) }
      return
    }
    place(cell, x: x, y: y)
    if isWide { place(Cell(.rest, cell.role), x: x + 1, y: y) }
  }

  /// Writes one cell and blanks the other half of a wide character that it breaks.
  private mutating func place(_ cell: Cell, x: Int, y: Int) {
    guard holds(x, y) else { return }
    let old = rows[y][x]
    if old.columns == 0, cell.columns != 0, x > 0 {
      rows[y][x - 1] = Cell(.blank, rows[y][x - 1].role)
    }
    if old.columns == 2, x + 1 < size.width {
      rows[y][x + 1] = Cell(.blank, rows[y][x + 1].role)
    }
    rows[y][x] = cell
  }
}

/// One picture for the terminal: what it shows, where its cursor stands, what its window is called.
public struct Frame: Equatable, Sendable {
  /// What is shown.
  public var canvas: Canvas
  /// Where the cursor stands: always on what has the focus, and never hidden.
  public var cursor: Point
  /// The window's title, which others may see: never a person's name.
  public var title: String

  /// A picture of `canvas` with the cursor at `cursor`, in a window called `title`.
  public init(canvas: Canvas, cursor: Point, title: String) {
    self.canvas = canvas
    self.cursor = cursor
    self.title = title
  }
}

extension UInt8 {
  /// Whether nothing of it would be seen: a space, or the end of a line.
  fileprivate var isSpaceOrNewline: Bool { self == 0x20 || self == 0x0A || self == 0x0D }
}
