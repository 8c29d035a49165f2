/// What is repeated on pages, and the room it leaves.
struct Furniture {
  let head: PageHead
  let foot: PageFoot

  /// The upper and lower bound of what may stand on a page.
  func area(ofPage index: Int) -> (top: Double, bottom: Double) {
    (index == 0 ? SheetStyle.top : head.bottom, foot.top)
  }

  func marks(onPage index: Int, of count: Int) -> [Mark] {
    (index == 0 ? [] : head.marks) + foot.marks(page: index + 1, of: count)
  }
}

extension Paragraph {
  func height(lines count: Int) -> Double {
    lines.prefix(count).reduce(0) { $0 + $1.height }
  }

  /// How many lines stand in a height; one at least.
  func lines(within limit: Double) -> Int {
    max(1, lines.indices.prefix { height(lines: $0 + 1) <= limit }.count)
  }

  func marks(
    lines count: Int, at start: Point, _ colour: Colour, _ part: Mark.Part
  ) -> [Mark] {
    var y = start.y
    return lines.prefix(count).enumerated().map { index, line in
      defer { y += line.height }
      return Mark(
        .text(self, line: index, x: start.x + line.x, baseline: y + line.baseline, colour), part)
    }
  }
}
