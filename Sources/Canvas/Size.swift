/// How large a screen is, in columns and rows.
public struct Size: Equatable, Sendable {
  /// Columns.
  public var width: Int
  /// Rows.
  public var height: Int

  /// A size of `width` columns and `height` rows.
  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// The columns from `start` to just before `end` that exist at all.
  func columns(from start: Int, to end: Int) -> Range<Int> {
    Self.clamped(start, end, to: width)
  }

  /// The rows from `start` to just before `end` that exist at all.
  func rows(from start: Int, to end: Int) -> Range<Int> {
    Self.clamped(start, end, to: height)
  }

  private static func clamped(_ start: Int, _ end: Int, to limit: Int) -> Range<Int> {
    let first = min(max(start, 0), limit)
    return first..<max(first, min(end, limit))
  }
}

/// A place on a screen; the first column and row are 0.
public struct Point: Equatable, Sendable {
  /// The column.
  public var x: Int
  /// The row.
  public var y: Int

  /// The place in column `x` of row `y`.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}
