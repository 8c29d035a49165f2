import Handout

/// Rows under headings.
extension BlockSetter {
  /// In columns; the headings are repeated at the head of each page that the table reaches.
  mutating func table(_ headings: [String], _ rows: [[String]], in column: Column) -> [Strip] {
    let count = max(headings.count, rows.map(\.count).max() ?? 0)
    guard count > 0, !rows.isEmpty else { return [] }
    let names = headings.padded(to: count)
    let cells = rows.map { $0.padded(to: count) }
    let columns = tableColumns(names, cells, in: column)
    let table = tree.add(.table, to: section)
    let number = flow.tableHeads.count
    var strips: [Strip] = []
    var head: [Strip] = []
    if names.contains(where: { !$0.isEmpty }) {
      let row = tree.add(.row, to: table)
      let parts = names.map { _ in Mark.Part.content(tree.add(.columnHeading, to: row)) }
      strips = tableHead(names, parts, columns, across: column).holdingNext()
      head = tableHead(names, names.map { _ in .decoration }, columns, across: column)
    }
    flow.tableHeads.append(head.holdingNext())
    for (index, texts) in cells.enumerated() {
      let row = tree.add(.row, to: table)
      var set = tableRow(texts, in: columns, row: row, across: column)
      // Neither the first nor the last row stands alone beside a page's end.
      if index == 0 && cells.count > 1 || index == cells.count - 2 { set = set.holdingLast() }
      for line in set.indices where index > 0 || line > 0 { set[line].table = number }
      strips += set
    }
    // Room below the last rule, so that what follows is not taken for a row.
    if let last = strips.indices.last { strips[last].height += 4 * style.air }
    return strips.after(4 * style.air)
  }

  mutating func tableHead(
    _ names: [String], _ parts: [Mark.Part], _ columns: [Column], across column: Column
  ) -> [Strip] {
    let face = TextSetter.Face(size: style.small, isBold: true)
    let cells = zip(names, parts).map { Cell(text: $0.0, face: face, colour: .soft, part: $0.1) }
    return sideBySide(cells, in: columns).padded(above: 0, below: 3)
      .underlined(from: left(column.x, column.width), width: column.width, .brand, 1)
  }

  private mutating func tableRow(
    _ texts: [String], in columns: [Column], row: StructureTree.ID, across column: Column
  ) -> [Strip] {
    let cells = texts.enumerated().map { index, text in
      // What a row is about is found at a glance.
      Cell(
        text: text, face: index == 0 ? boldFace : bodyFace, colour: .ink,
        part: .content(tree.add(.cell, to: row)))
    }
    let strips = sideBySide(cells, in: columns).padded(above: 3 * style.air, below: 4 * style.air)
      .underlined(from: left(column.x, column.width), width: column.width, .line, 0.6)
    // Only a row that is itself like a page may be cut, and then at a line.
    return strips.count <= 12 ? strips.heldTogether() : strips.withoutLonelyLines()
  }

  /// A text of a row, and how it is set.
  struct Cell {
    var text: String
    var face: TextSetter.Face
    var colour: Colour
    var part: Mark.Part
    /// Whether it begins where the page's texts do, though it may run from the other side.
    var keepsEdge = false
  }

  /// Texts beside each other. Short ones are one strip, with their first lines on one baseline;
  /// long ones have a strip for each line of the longest.
  mutating func sideBySide(_ cells: [Cell], in columns: [Column]) -> [Strip] {
    let sets = zip(cells, columns).map { cell, column in
      let paragraph = text.paragraph(
        cell.text, cell.face, width: column.width,
        edge: cell.keepsEdge && text.isMirrored(cell.text) ? .end : .start)
      if case .content(let element) = cell.part {
        tree.spell(element, paragraph.text)
        tree.tag(element, language: text.foreignLanguage(of: cell.text))
      }
      let set = self.strips(of: paragraph, cell.colour, in: column, part: cell.part)
      return cell.text.isEmpty ? [Strip(height: set.first?.height ?? 0)] : set
    }
    let longest = sets.map(\.count).max() ?? 0
    return longest <= 12 ? [onOneBaseline(sets)] : lineByLine(sets)
  }

  private func onOneBaseline(_ sets: [[Strip]]) -> Strip {
    let baseline = sets.compactMap { $0.first?.baseline }.max() ?? 0
    var row = Strip(height: 0)
    for set in sets {
      var y = set.first?.baseline.map { baseline - $0 } ?? 0
      for strip in set {
        row.marks += strip.marks.map { $0.moved(down: y) }
        y += strip.height
      }
      row.height = max(row.height, y)
    }
    return row
  }

  private func lineByLine(_ sets: [[Strip]]) -> [Strip] {
    var strips: [Strip] = []
    for set in sets {
      for (index, strip) in set.enumerated() {
        if index == strips.count { strips.append(Strip(height: 0)) }
        strips[index].height = max(strips[index].height, strip.height)
        strips[index].marks += strip.marks
      }
    }
    return strips
  }

  private func tableColumns(
    _ names: [String], _ rows: [[String]], in column: Column
  ) -> [Column] {
    let between = 12.0
    let room = column.width - between * Double(names.count - 1)
    let face = TextSetter.Face(size: style.small, isBold: true)
    let wants = names.indices.map { index in
      // Looking at every cell of a long table would set it twice.
      let cells = rows.prefix(60).map {
        text.widths(of: $0[index], index == 0 ? boldFace : bodyFace)
      }
      let head = text.widths(of: names[index], face)
      return ColumnWidths.Want(
        word: (cells.map(\.word) + [head.word]).max() ?? 0,
        whole: (cells.map(\.whole) + [head.whole]).max() ?? 0)
    }
    var x = column.x
    return ColumnWidths.widths(for: wants, in: room).map { width in
      defer { x += width + between }
      return Column(x: x, width: width)
    }
  }

  // MARK: One below the other

  /// For large letters: each row as a list of its cells, each under the heading of its column.
  mutating func stackedTable(
    _ headings: [String], _ rows: [[String]], in column: Column
  ) -> [Strip] {
    let label = TextSetter.Face(size: style.small)
    var strips: [Strip] = []
    for row in rows {
      let list = tree.add(.list, to: section)
      var set: [Strip] = []
      for (index, text) in row.enumerated() where !text.isEmpty {
        let item = tree.add(.item, to: list)
        let heading = index < headings.count ? headings[index] : ""
        let isFirst = set.isEmpty
        if !heading.isEmpty {
          let name = tree.add(.label, to: item)
          set += lines(heading, label, .soft, in: column, as: name).holdingNext()
            .after(3 * style.air)
        }
        let body = tree.add(.itemBody, to: item)
        set += lines(text, isFirst ? boldFace : bodyFace, .ink, in: column, as: body)
          .withoutLonelyLines()
      }
      // What a way forward is and where it stands must not come apart.
      if set.count <= 14 { set = set.heldTogether() }
      strips += set.padded(above: 0, below: 5)
        .underlined(from: left(column.x, column.width), width: column.width, .line, 0.8)
        .after(6 * style.air)
    }
    return strips
  }
}

extension [String] {
  fileprivate func padded(to count: Int) -> [String] {
    self + Array(repeating: "", count: Swift.max(0, count - self.count))
  }
}

extension [Strip] {
  func padded(above: Double, below: Double) -> [Strip] {
    guard let last = indices.last else { return self }
    var strips = self
    strips[0].marks = strips[0].marks.map { $0.moved(down: above) }
    strips[0].height += above
    strips[last].height += below
    return strips
  }

  func underlined(
    from x: Double, width: Double, _ colour: Colour, _ thickness: Double
  ) -> [Strip] {
    guard let last = indices.last else { return self }
    var strips = self
    let y = strips[last].height
    let line = Shape.lines(Point(x: x, y: y), Point(x: x + width, y: y))
    strips[last].marks.append(Mark(.stroke(line, colour, width: thickness)))
    return strips
  }
}
