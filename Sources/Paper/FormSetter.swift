import Handout

/// What is filled in by hand: boxes to tick, lines to sign on.
extension BlockSetter {
  /// How wide a box to tick is with the room beside it.
  var tickRoom: Double { style.body * 1.08 + 8 }

  /// An empty box before the first of some lines; at their other side where they run from there.
  mutating func tickBox(
    before strips: [Strip], in column: Column, isMirrored: Bool, as parent: StructureTree.ID
  ) -> [Strip] {
    guard let baseline = strips.first?.baseline else { return strips }
    let figure = tree.add(.figure, to: parent)
    tree.describe(figure, words.tickBox)
    let size = style.body * 1.08
    let start = isMirrored ? column.x + column.width - size - 1 : column.x + 1
    let area = Rectangle(
      x: left(start, size), y: baseline - 0.36 * style.body - size / 2, width: size, height: size)
    let frame = Shape.box(area, radius: 2)
    var strips = strips
    strips[0].pictures.append((figure, area))
    strips[0].marks += [
      Mark(.fill(frame, .white), .content(figure)),
      Mark(.stroke(frame, .brand, width: 1.2), .content(figure)),
    ]
    return strips
  }

  /// Beside a box to tick; the box stands at the other side of words that run from there.
  func besideTickBox(_ column: Column, isMirrored: Bool) -> Column {
    isMirrored
      ? Column(x: column.x, width: column.width - tickRoom) : column.inset(by: tickRoom)
  }

  /// Never alone on a page: what is signed must stand above.
  mutating func signatures(_ signers: [String], in column: Column) -> [Strip] {
    guard !signers.isEmpty else { return [] }
    for index in flow.strips.indices.suffix(3) { flow.strips[index].holdsNext = true }
    let across = style.isStacked ? 1 : min(2, signers.count)
    let between = 26.0
    let width = style.isStacked ? column.width : (column.width - between) / 2
    var strips: [Strip] = []
    for start in stride(from: 0, to: signers.count, by: across) {
      var columns: [Column] = []
      var cells: [Cell] = []
      for (place, signer) in signers[start..<min(start + across, signers.count)].enumerated() {
        let x = column.x + Double(place) * (width + between)
        for (label, column) in lines(for: signer, in: Column(x: x, width: width)) {
          let element = tree.add(.paragraph, to: section)
          cells.append(
            Cell(text: label, face: smallFace, colour: .soft, part: .content(element)))
          columns.append(column)
        }
      }
      let row = [signingRoom(over: columns)] + sideBySide(cells, in: columns)
      strips += row.heldTogether().after(8 * style.air)
    }
    return strips
  }

  /// A line for the name and one for the day.
  private func lines(for signer: String, in column: Column) -> [(String, Column)] {
    let width = column.width * 0.28
    let rest = column.width - width - 12
    return [
      (signer, Column(x: column.x, width: rest)),
      (words.signedOn, Column(x: column.x + column.width - width, width: width)),
    ]
  }

  private func signingRoom(over columns: [Column]) -> Strip {
    let room = style.isStacked ? 44.0 : 30.0
    let marks = columns.map { column in
      let start = left(column.x, column.width)
      let line = Shape.lines(
        Point(x: start, y: room), Point(x: start + column.width, y: room))
      return Mark(.stroke(line, .ink, width: 0.8))
    }
    return Strip(height: room + 2, marks: marks)
  }
}
