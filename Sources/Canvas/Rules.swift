/// Which ways a ruled line leaves a cell.
struct Arms: OptionSet, Equatable, Sendable {
  let rawValue: UInt8

  static let up = Arms(rawValue: 1)
  static let down = Arms(rawValue: 2)
  static let left = Arms(rawValue: 4)
  static let right = Arms(rawValue: 8)

  /// The line drawing for these arms; one arm alone is drawn as a whole line.
  var scalar: UInt32 {
    switch self {
    case .up, .down, [.up, .down]: 0x2502  // │
    case [.down, .right]: 0x250C  // ┌
    case [.down, .left]: 0x2510  // ┐
    case [.up, .right]: 0x2514  // └
    case [.up, .left]: 0x2518  // ┘
    case [.up, .down, .right]: 0x251C  // ├
    case [.up, .down, .left]: 0x2524  // ┤
    case [.left, .right, .down]: 0x252C  // ┬
    case [.left, .right, .up]: 0x2534  // ┴
    case [.left, .right, .up, .down]: 0x253C  // ┼
    default: 0x2500  // ─
    }
  }
}

extension Canvas {
  /// Draws a line along `row`, from one column to just before another.
  ///
  /// Lines that meet are joined whichever is drawn first: one that ends on another makes a `┬`,
  /// `┴`, `├` or `┤`, one that crosses it a `┼`, two ends a corner.
  public mutating func rule(row: Int, from start: Int, to end: Int) {
    for x in size.columns(from: start, to: end) {
      add(arms(at: x, from: start, to: end, back: .left, on: .right), x: x, y: row)
    }
  }

  /// Draws a line down `column`, from one row to just before another, joined as `rule(row:)` does.
  public mutating func rule(column: Int, from start: Int, to end: Int) {
    for y in size.rows(from: start, to: end) {
      add(arms(at: y, from: start, to: end, back: .up, on: .down), x: column, y: y)
    }
  }

  private func arms(at place: Int, from start: Int, to end: Int, back: Arms, on: Arms) -> Arms {
    switch (place == start, place == end - 1) {
    case (true, false): on
    case (false, true): back
    case (true, true), (false, false): [back, on]
    }
  }

  private mutating func add(_ new: Arms, x: Int, y: Int) {
    let arms = self[x, y].arms.union(new)
    self[x, y] = Cell(Glyph(base: arms.scalar, columns: 1), .rule, arms: arms)
  }
}
