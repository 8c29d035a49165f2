import Handout

/// What is filled in by hand: boxes to tick, lines to sign on.
extension BlockSetter {
  mutating func tickBox(_ words: String, isTicked: Bool, in column: Column) -> [Strip] {
    let list = openTickList ?? tree.add(.list, to: section)
    openTickList = list
    let item = tree.add(.item, to: list)
    let figure = tree.add(.figure, to: tree.add(.label, to: item))
    tree.describe(figure, isTicked ? self.words.ticked : self.words.unticked)
    let body = tree.add(.itemBody, to: item)
    let size = style.body * 1.08
    var strips = lines(
      words, bodyFace, .ink, in: column.inset(by: size + 8), as: body
    ).withoutLonelyLines()
    guard let baseline = strips.first?.baseline else { return strips }
    let area = Rectangle(
      x: left(column.x + 1, size), y: baseline - 0.36 * style.body - size / 2, width: size,
      height: size)
    strips[0].pictures.append((figure, area))
    strips[0].marks += tickMarks(isTicked, in: area).map { Mark($0, .content(figure)) }
    return strips.after(5 * style.air)
  }

  private func tickMarks(_ isTicked: Bool, in area: Rectangle) -> [Drawing] {
    let frame = Shape.box(area, radius: 2)
    func at(_ x: Double, _ y: Double) -> Point {
      Point(x: area.x + area.width * x, y: area.y + area.height * y)
    }
    let tick = Shape.lines(at(0.22, 0.54), at(0.43, 0.76), at(0.80, 0.26))
    let box: [Drawing] = [.fill(frame, .white), .stroke(frame, .brand, width: 1.2)]
    return isTicked ? box + [.stroke(tick, .brand, width: area.width * 0.14)] : box
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

  /// A line for the name and, where the language has a word for it, one for the day.
  private func lines(for signer: String, in column: Column) -> [(String, Column)] {
    guard let day = words.signedOn else { return [(signer, column)] }
    let width = column.width * 0.28
    let rest = column.width - width - 12
    return [
      (signer, Column(x: column.x, width: rest)),
      (day, Column(x: column.x + column.width - width, width: width)),
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
