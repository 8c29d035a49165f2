import Handout

/// Short pieces in two panels beside each other.
extension BlockSetter {
  /// In panels where they are short enough to stand whole on part of a page; else below each other.
  mutating func beside(_ pieces: [[Block]], in column: Column) -> [Strip] {
    let before = self
    let between = 14.0
    let padding = 10.0
    let width = (column.width - between) / 2
    let inner = [column.x, column.x + width + between].map {
      Column(x: $0 + padding, width: width - 2 * padding)
    }
    // Where a piece stands follows from how tall all are, which is the same in either panel.
    let heights = pieces.map { piece in
      var measuring = before
      return measuring.stacked(piece, in: inner[0]).height
    }
    let split = BlockSetter.split(heights)
    let panels = [Array(pieces[..<split]), Array(pieces[split...])]
    let sets = zip(panels, inner).map { panel, column in
      panel.reduce(into: [Strip]()) { strips, piece in
        let set = stacked(piece, in: column)
        strips += strips.isEmpty ? set.after(0) : set.after(9 * style.air)
      }
    }
    let height = (sets.map(\.height).max() ?? 0) + 2 * padding
    guard style.isStacked == false, pieces.count > 1, height < SheetStyle.height * 0.42 else {
      self = before
      return pieces.flatMap { $0 }.flatMap { strips(of: $0, in: column) }
    }
    return [panelStrip(sets, height, padding, [column.x, column.x + width + between], width)]
      .after(9 * style.air)
  }

  private mutating func stacked(_ blocks: [Block], in column: Column) -> [Strip] {
    blocks.reduce(into: []) { strips, block in
      let set = self.strips(of: block, in: column)
      strips += strips.isEmpty ? set.after(0) : set
    }
  }

  private func panelStrip(
    _ sets: [[Strip]], _ height: Double, _ padding: Double, _ starts: [Double], _ width: Double
  ) -> Strip {
    var panel = Strip(height: height)
    for (index, (strips, start)) in zip(sets, starts).enumerated() {
      let frame = Frame(
        x: left(start, width), width: width, fill: index == 0 ? .tint : .white,
        line: index == 0 ? .tint : .line, lineWidth: 0.8)
      panel.marks += frame.marks(from: 0, to: height)
      var y = padding
      for (place, strip) in strips.enumerated() {
        if place > 0 { y += strip.gap }
        panel.marks += strip.marks.map { $0.moved(down: y) }
        y += strip.height
      }
    }
    return panel
  }

  /// How many pieces stand in the first panel, so that the taller panel is as short as can be.
  private static func split(_ heights: [Double]) -> Int {
    guard heights.count > 1 else { return heights.count }
    func taller(_ split: Int) -> Double {
      max(heights[..<split].reduce(0, +), heights[split...].reduce(0, +))
    }
    return (1..<heights.count).min { taller($0) < taller($1) } ?? 1
  }
}
