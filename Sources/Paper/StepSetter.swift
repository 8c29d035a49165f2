import Handout

/// Steps: what is to be done, who does it, by when.
extension BlockSetter {
  mutating func steps(
    _ headings: Block.StepHeadings, _ steps: [Block.Step], in column: Column
  ) -> [Strip] {
    guard !steps.isEmpty else { return [] }
    return style.isStacked
      ? stackedSteps(headings, steps, in: column) : stepTable(headings, steps, in: column)
  }

  // MARK: In columns

  private mutating func stepTable(
    _ headings: Block.StepHeadings, _ steps: [Block.Step], in column: Column
  ) -> [Strip] {
    let columns = stepColumns(headings, steps, in: column)
    let table = tree.add(.table, to: section)
    let number = flow.tableHeads.count
    let names = [headings.what, headings.who, headings.when]
    let row = tree.add(.row, to: table)
    let parts = names.map { _ in Mark.Part.content(tree.add(.columnHeading, to: row)) }
    var inner = columns
    inner[0] = besideTickBox(columns[0], isMirrored: false)
    var strips = tableHead(names, parts, inner, across: column).holdingNext()
    let head = tableHead(names, names.map { _ in .decoration }, inner, across: column)
    flow.tableHeads.append(head.holdingNext())
    for (index, step) in steps.enumerated() {
      var set = stepRow(step, columns, in: table, across: column)
      // Neither the first nor the last row stands alone beside a page's end.
      if index == 0 && steps.count > 1 || index == steps.count - 2 { set = set.holdingLast() }
      for line in set.indices where index > 0 || line > 0 { set[line].table = number }
      strips += set
    }
    if let last = strips.indices.last { strips[last].height += 4 * style.air }
    return strips.after(4 * style.air)
  }

  private mutating func stepRow(
    _ step: Block.Step, _ columns: [Column], in table: StructureTree.ID, across column: Column
  ) -> [Strip] {
    let row = tree.add(.row, to: table)
    let isMirrored = text.isMirrored(step.what)
    var inner = columns
    inner[0] = besideTickBox(columns[0], isMirrored: isMirrored)
    let what = tree.add(.cell, to: row)
    let cells = [
      Cell(text: step.what, face: bodyFace, colour: .ink, part: .content(what)),
      Cell(
        text: step.who, face: boldFace, colour: .ink, part: .content(tree.add(.cell, to: row)),
        keepsEdge: true),
      Cell(
        text: step.when, face: bodyFace, colour: .ink, part: .content(tree.add(.cell, to: row)),
        keepsEdge: true),
    ]
    var set = tickBox(
      before: sideBySide(cells, in: inner), in: columns[0], isMirrored: isMirrored, as: what)
    if !step.more.isEmpty {
      // What else is said has the whole width.
      let words = step.more.joined(separator: " ")
      let more = lines(words, bodyFace, .soft, in: column.inset(by: tickRoom), as: what)
      set = set.holdingLast() + more.withoutLonelyLines()
    }
    set = set.padded(above: 3 * style.air, below: 4 * style.air)
      .underlined(from: left(column.x, column.width), width: column.width, .line, 0.6)
    return set.count <= 12 ? set.heldTogether() : set.withoutLonelyLines()
  }

  /// Who and when stand on one line where that leaves room for what is to be done.
  private func stepColumns(
    _ headings: Block.StepHeadings, _ steps: [Block.Step], in column: Column
  ) -> [Column] {
    let between = 12.0
    let room = column.width - 2 * between
    func widths(_ heading: String, _ texts: [String], _ face: TextSetter.Face) -> (
      whole: Double, word: Double
    ) {
      // Looking at every cell of a long table would set it twice.
      let set = (texts.prefix(60) + [heading]).map { text.widths(of: $0, face) }
      return (set.map(\.whole).max() ?? 0, set.map(\.word).max() ?? 0)
    }
    let what = tickRoom + widths(headings.what, steps.map(\.what), bodyFace).whole + 1
    func wanted(_ widths: (whole: Double, word: Double), _ share: Double) -> Double {
      let free = room - min(what, room * 0.4)
      return min(widths.whole + 1, max(free * share, min(widths.word + 1, room * 0.35)))
    }
    let when = wanted(widths(headings.when, steps.map(\.when), bodyFace), 0.6)
    let who = wanted(widths(headings.who, steps.map(\.who), boldFace), 0.4)
    let left = room - who - when
    return [
      Column(x: column.x, width: left), Column(x: column.x + left + between, width: who),
      Column(x: column.x + left + who + 2 * between, width: when),
    ]
  }

  // MARK: One below the other

  private mutating func stackedSteps(
    _ headings: Block.StepHeadings, _ steps: [Block.Step], in column: Column
  ) -> [Strip] {
    let list = tree.add(.list, to: section)
    return steps.flatMap { step in
      let item = tree.add(.item, to: list)
      let label = tree.add(.label, to: item)
      let body = tree.add(.itemBody, to: item)
      let isMirrored = text.isMirrored(step.what)
      let beside = besideTickBox(column, isMirrored: isMirrored)
      let what = lines(step.what, bodyFace, .ink, in: beside, as: tree.add(.paragraph, to: body))
      var set = tickBox(before: what, in: column, isMirrored: isMirrored, as: label)
      let told =
        [
          (words: "\(headings.who): \(step.who)", face: boldFace, isThere: !step.who.isEmpty),
          (words: "\(headings.when): \(step.when)", face: bodyFace, isThere: !step.when.isEmpty),
        ] + step.more.map { (words: $0, face: bodyFace, isThere: true) }
      for line in told where line.isThere {
        let element = tree.add(.paragraph, to: body)
        set += lines(line.words, line.face, .ink, in: beside, as: element).after(2 * style.air)
      }
      set = set.padded(above: 0, below: 5)
        .underlined(from: left(column.x, column.width), width: column.width, .line, 0.8)
        .after(6 * style.air)
      return set.count <= 12 ? set.heldTogether() : set.withoutLonelyLines()
    }
  }
}
