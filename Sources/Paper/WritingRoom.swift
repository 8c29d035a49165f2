import Handout

/// Lines to write on, where the last page has room for some.
extension BlockSetter {
  /// What ends the sheet: lines to write on if there is `room` for them, then what is said once.
  mutating func addEnd(of document: Document, room: Double) {
    if let heading = document.writingRoom { addWritingRoom(heading, in: room) }
    add(closing(document))
  }

  /// Fewer than three lines are no room to write in, and a page of them is too much.
  private mutating func addWritingRoom(_ words: String, in room: Double) {
    let before = self
    let heading = strips(of: .heading(words), in: .page)
    let gap = 11 * style.air
    let count = min(14, Int((room - heading.height - gap) / style.writingLine))
    guard count >= 3 else {
      self = before
      return
    }
    let (left, width) = (left(SheetStyle.side, SheetStyle.inner), SheetStyle.inner)
    let lines = (0..<count).map { _ in
      let y = style.writingLine
      let rule = Shape.lines(Point(x: left, y: y), Point(x: left + width, y: y))
      return Strip(height: y, marks: [Mark(.stroke(rule, .line, width: 0.8))])
    }
    add((heading + lines).heldTogether())
  }

  /// Each sentence once, and told to whoever hears the sheet.
  private mutating func closing(_ document: Document) -> [Strip] {
    section = StructureTree.root
    let pieces = document.closingLines.split(separator: "\n")
    return pieces.flatMap { piece in
      let element = tree.add(.paragraph, to: section)
      return lines(String(piece), smallFace, .soft, in: .page, as: element).heldTogether()
        .after(piece == pieces.first ? 9 * style.air : 2)
    }.heldTogether()
  }
}
