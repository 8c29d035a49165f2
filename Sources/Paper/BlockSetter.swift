import Handout

/// Where a block may stand: its left and right bounds, counted from the side reading begins.
struct Column: Equatable {
  var x: Double
  var width: Double

  static var page: Column { Column(x: SheetStyle.side, width: SheetStyle.inner) }

  func inset(by distance: Double) -> Column { Column(x: x + distance, width: width - distance) }
}

/// Turns the blocks of a document into strips and the structure they stand for.
struct BlockSetter {
  let text: TextSetter
  let style: SheetStyle
  let words: Document.FixedWords
  var tree = StructureTree()
  var flow = Flow()
  /// The section that blocks belong to until the next heading.
  var section = StructureTree.root
  /// Whether a heading stands already; none of a lower level may stand before it (PDF/UA-1 7.4).
  var hasHeading = false
  /// What headings are coloured with here.
  var headingColour = Colour.brand

  init(text: TextSetter, style: SheetStyle, words: Document.FixedWords) {
    self.text = text
    self.style = style
    self.words = words
  }

  /// The left edge of something `width` wide that begins at `x` from where reading begins.
  func left(_ x: Double, _ width: Double) -> Double {
    text.isRightToLeft ? SheetStyle.width - x - width : x
  }

  var bodyFace: TextSetter.Face { .init(size: style.body) }
  var boldFace: TextSetter.Face { .init(size: style.body, isBold: true) }
  var smallFace: TextSetter.Face { .init(size: style.small) }

  mutating func add(_ strips: [Strip]) {
    flow.strips += strips
  }

  mutating func add(_ blocks: [Block]) {
    for block in blocks {
      add(strips(of: block, in: .page))
    }
  }

  /// A block as strips, the gap above it included.
  mutating func strips(of block: Block, in column: Column) -> [Strip] {
    switch block {
    case .heading(let words): return heading(words, in: column)
    case .subheading(let words): return subheading(words, in: column)
    case .paragraph(let words): return paragraph(words, in: column)
    case .quote(let quotation): return quote(quotation, in: column)
    case .list(let items): return list(items, in: column)
    case .table(let headings, let rows):
      return style.isStacked
        ? stackedTable(headings, rows, in: column) : table(headings, rows, in: column)
    case .beside(let pieces): return beside(pieces, in: column)
    case .box(let tone, let blocks): return box(tone, blocks, in: column)
    case .steps(let headings, let steps): return self.steps(headings, steps, in: column)
    case .signatures(let signers): return signatures(signers, in: column)
    case .code(_, let words): return paragraph(words, in: column)
    }
  }

  // MARK: Text

  /// A text as one strip a line.
  mutating func lines(
    _ words: String, _ face: TextSetter.Face, _ colour: Colour, in column: Column,
    as element: StructureTree.ID
  ) -> [Strip] {
    let paragraph = text.paragraph(words, face, width: column.width)
    tree.spell(element, paragraph.text)
    tree.tag(element, language: text.foreignLanguage(of: words))
    return strips(of: paragraph, colour, in: column, part: .content(element))
  }

  func strips(
    of paragraph: Paragraph, _ colour: Colour, in column: Column, part: Mark.Part
  ) -> [Strip] {
    let x = left(column.x, column.width)
    return paragraph.lines.enumerated().map { index, line in
      let drawing = Drawing.text(
        paragraph, line: index, x: x + line.x, baseline: line.baseline, colour)
      return Strip(height: line.height, marks: [Mark(drawing, part)])
    }
  }

  private mutating func heading(_ words: String, in column: Column) -> [Strip] {
    section = tree.add(.section, to: StructureTree.root)
    hasHeading = true
    let element = tree.add(.heading, to: section)
    let face = TextSetter.Face(size: style.heading, isBold: true)
    return lines(words, face, headingColour, in: column, as: element).holdingNext()
      .after(11 * style.air)
  }

  private mutating func subheading(_ words: String, in column: Column) -> [Strip] {
    let element = tree.add(hasHeading ? .subheading : .heading, to: section)
    hasHeading = true
    let face = TextSetter.Face(size: style.subheading, isBold: true)
    return lines(words, face, .ink, in: column, as: element).holdingNext().after(7 * style.air)
  }

  private mutating func paragraph(_ words: String, in column: Column) -> [Strip] {
    let pieces = style.isOneSentenceARow ? PrintableText.sentences(of: words) : [words]
    return pieces.flatMap { piece in
      let element = tree.add(.paragraph, to: section)
      return lines(piece, bodyFace, .ink, in: column, as: element).withoutLonelyLines()
        .after(4 * style.air)
    }
  }

  // MARK: Quotations

  mutating func quote(
    _ quotation: Quotation, in column: Column, _ face: TextSetter.Face? = nil
  ) -> [Strip] {
    let element = tree.add(.quotation, to: section)
    let isMirrored = text.isMirrored(quotation.words)
    let inner = besideMark(column, 14, isMirrored)
    var strips = said(quotation, in: inner, as: element, face ?? bodyFace)
    let bar = left(isMirrored ? column.x + column.width - 5 : column.x + 2, 3)
    for index in strips.indices {
      let height = strips[index].height + (index == 0 ? 0 : strips[index].gap)
      let area = Rectangle(x: bar, y: strips[index].height - height, width: 3, height: height)
      strips[index].marks.insert(Mark(.fill(.box(area), .brand)), at: 0)
    }
    return strips.after(9 * style.air)
  }

  /// The words, between marks only where they are verbatim; the words as they were first said;
  /// and what must be known of them, in words.
  private mutating func said(
    _ quotation: Quotation, in column: Column, as parent: StructureTree.ID,
    _ face: TextSetter.Face
  ) -> [Strip] {
    let said = PrintableText.trimmed(quotation.words)
    let first =
      quotation.isVerbatim ? words.openQuote + said + words.closeQuote : said
    let element = tree.add(.paragraph, to: parent)
    var strips = lines(first, face, .ink, in: column, as: element).withoutLonelyLines()
    if let original = quotation.original, !original.isEmpty {
      let element = tree.add(.paragraph, to: parent)
      let more = lines(original, bodyFace, .ink, in: column, as: element).withoutLonelyLines()
      tree.tag(element, language: text.originalLanguage(of: original))
      strips = strips.holdingLast() + more.after(1.5 * style.air)
    }
    if !quotation.remarks.isEmpty {
      let element = tree.add(.paragraph, to: parent)
      let remark = "— " + quotation.remarks.joined(separator: ", ")
      strips = remarked(strips, remark, in: column, as: element)
    }
    return strips
  }

  /// What must be known of words: on their last line where there is room, else below them.
  private mutating func remarked(
    _ strips: [Strip], _ remark: String, in column: Column, as element: StructureTree.ID
  ) -> [Strip] {
    let more = lines(remark, smallFace, .soft, in: column, as: element).heldTogether()
    let gap = style.body * 0.5
    guard let last = strips.indices.last, !text.isRightToLeft, more.count == 1,
      let end = strips[last].textEnd, let width = more[0].textEnd.map({ $0 - column.x }),
      end + gap + width <= column.x + column.width, strips[last].startsNear(column.x)
    else { return strips.holdingLast() + more.after(0.5 * style.air) }
    var strips = strips
    let down = (strips[last].baseline ?? 0) - (more[0].baseline ?? 0)
    strips[last].marks += more[0].marks.map {
      $0.moved(down: down).moved(right: end + gap - column.x)
    }
    return strips
  }

  /// Beside a bullet or a bar; it stands at the other side of words that run from there.
  private func besideMark(_ column: Column, _ width: Double, _ isMirrored: Bool) -> Column {
    isMirrored ? Column(x: column.x, width: column.width - width) : column.inset(by: width)
  }

  // MARK: Lists

  private mutating func list(_ items: [Block.Item], in column: Column) -> [Strip] {
    guard !items.isEmpty else { return [] }
    let list = tree.add(.list, to: section)
    tree.markWithDiscs(list)
    let bullet = text.paragraph("•", boldFace)
    let indent = style.body * 1.1
    var strips: [Strip] = []
    for item in items {
      let element = tree.add(.item, to: list)
      let label = tree.add(.label, to: element)
      let body = tree.add(.itemBody, to: element)
      let isMirrored = text.isMirrored(item.words)
      let inner = besideMark(column, indent, isMirrored)
      var point: [Strip]
      switch item {
      case .plain(let words):
        point = lines(words, bodyFace, .ink, in: inner, as: body).withoutLonelyLines()
      case .quote(let quotation): point = said(quotation, in: inner, as: body, bodyFace)
      }
      let start = isMirrored ? column.x + column.width - bullet.width - 2 : column.x + 2
      if let baseline = point.first?.baseline {
        let x = left(start, bullet.width)
        let mark = Drawing.text(bullet, line: 0, x: x, baseline: baseline, .brand)
        point[0].marks.append(Mark(mark, .content(label)))
      }
      strips += point.after((strips.isEmpty ? 4 : 3) * style.air)
    }
    return strips
  }

  // MARK: Frames

  private mutating func box(_ tone: Block.Tone, _ blocks: [Block], in column: Column) -> [Strip] {
    let padding = 9.0 * max(style.air, 0.8)
    let frame = flow.frames.count
    let isAlert = tone == .alert
    flow.frames.append(
      Frame(
        x: left(column.x, column.width), width: column.width,
        fill: isAlert ? .dangerTint : .tint, line: isAlert ? .danger : .line,
        lineWidth: isAlert ? 1.4 : 0.8, bar: isAlert ? left(column.x, 5) : nil))
    let inner = Column(
      x: column.x + padding + (isAlert ? 5 : 0),
      width: column.width - 2 * padding - (isAlert ? 5 : 0))
    let around = (section, headingColour)
    defer { (section, headingColour) = around }
    headingColour = isAlert ? .danger : .brand
    var strips = [Strip(height: padding, holdsNext: true)]
    for block in blocks {
      let set = self.strips(of: block, in: inner)
      strips += strips.count == 1 ? set.after(0) : set
    }
    strips = strips.holdingLast() + [Strip(height: padding)]
    for index in strips.indices { strips[index].frames.insert(frame, at: 0) }
    // A short frame stays whole; a long one is cut at a line and closed on both pages.
    let isShort = strips.height < SheetStyle.height * 0.4
    return (isShort ? strips.heldTogether() : strips).after(10 * style.air)
  }
}

extension Block.Item {
  /// The words of it.
  fileprivate var words: String {
    switch self {
    case .plain(let words): words
    case .quote(let quotation): quotation.words
    }
  }
}

extension Strip {
  /// Where its last text ends.
  fileprivate var textEnd: Double? {
    for mark in marks.reversed() {
      if case .text(let paragraph, let line, let x, _, _) = mark.drawing {
        return x + paragraph.lines[line].width
      }
    }
    return nil
  }

  fileprivate func startsNear(_ x: Double) -> Bool {
    for mark in marks {
      if case .text(_, _, let start, _, _) = mark.drawing { return abs(start - x) < 1 }
    }
    return false
  }

  /// Of the first text on it.
  var baseline: Double? {
    for mark in marks {
      if case .text(_, _, _, let baseline, _) = mark.drawing { return baseline }
    }
    return nil
  }
}

extension [Strip] {
  /// The last strip holds what follows.
  func holdingLast() -> [Strip] {
    var strips = self
    if let last = strips.indices.last { strips[last].holdsNext = true }
    return strips
  }
}
