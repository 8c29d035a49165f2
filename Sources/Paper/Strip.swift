/// A band of a page that is never cut: a line of text, a row's worth of lines, a signature line.
/// Longer things are many strips, so that nothing is too long for a page.
struct Strip {
  var height: Double
  /// Room above, dropped at the head of a page.
  var gap = 0.0
  /// Whether it must not stand last on a page while the next stands on another.
  var holdsNext = false
  /// Drawn from the strip's own top; x counts from the page's left edge.
  var marks: [Mark] = []
  /// The frames around it, from the outermost.
  var frames: [Int] = []
  /// The table it continues, whose headings are repeated on a new page.
  var table: Int?
  /// Pictures and where they stand, from the strip's own top.
  var pictures: [(id: StructureTree.ID, bounds: Rectangle)] = []
}

/// A frame around strips, drawn anew on each page that it reaches.
struct Frame {
  var x: Double
  var width: Double
  var fill: Colour
  var line: Colour
  var lineWidth: Double
  /// The left edge of the thick bar at its beginning.
  var bar: Double?
}

/// All that stands on the sheet, before it is cut into pages.
struct Flow {
  var strips: [Strip] = []
  var frames: [Frame] = []
  /// The headings of each table, as strips that mean nothing more the second time.
  var tableHeads: [[Strip]] = []
}

extension [Strip] {
  var height: Double {
    enumerated().reduce(0) { $0 + $1.element.height + ($1.offset == 0 ? 0 : $1.element.gap) }
  }

  /// The same strips, held together on one page as far as a page reaches.
  func heldTogether() -> [Strip] {
    var strips = self
    for index in strips.indices.dropLast() { strips[index].holdsNext = true }
    return strips
  }

  /// Held so that no page ends after the first line or begins with the last.
  func withoutLonelyLines() -> [Strip] {
    if count <= 3 { return heldTogether() }
    var strips = self
    strips[0].holdsNext = true
    strips[count - 2].holdsNext = true
    return strips
  }

  func holdingNext() -> [Strip] {
    var strips = heldTogether()
    if let last = strips.indices.last { strips[last].holdsNext = true }
    return strips
  }

  func after(_ gap: Double) -> [Strip] {
    var strips = self
    if !strips.isEmpty { strips[0].gap = gap }
    return strips
  }
}
