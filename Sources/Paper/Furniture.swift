import Handout

/// What is repeated on pages: whose sheet it is and what it must say of itself at the head of every
/// further page; small print, page number and reference at the foot of every page.
struct Furniture {
  private let setter: BlockSetter
  private let document: Document
  private let head: Paragraph
  private let warning: Paragraph?
  private let foot: Paragraph
  private let footColumn: Column
  private let endColumn: Column

  init(_ document: Document, setter: BlockSetter) {
    self.setter = setter
    self.document = document
    let style = setter.style
    let headFace = TextSetter.Face(size: max(style.small, style.foot), isBold: true)
    head = setter.text.paragraph(document.runningHead, headFace, width: SheetStyle.inner)
    switch document.standing {
    case .agreed: warning = nil
    case .warned(let words):
      let face = TextSetter.Face(size: style.warning, isBold: true)
      warning = setter.text.paragraph(words, face, width: SheetStyle.inner - 24)
    }
    let share = style.isStacked ? 1 : 0.74
    footColumn = Column(x: SheetStyle.side, width: SheetStyle.inner * share)
    endColumn =
      style.isStacked
      ? .page
      : Column(
        x: SheetStyle.side + SheetStyle.inner * 0.76, width: SheetStyle.inner * 0.24)
    foot = setter.text.paragraph(
      document.foot, TextSetter.Face(size: style.foot), width: footColumn.width)
  }

  /// The upper and lower bound of what may stand on a page.
  func area(ofPage index: Int) -> (top: Double, bottom: Double) {
    let top = index == 0 ? SheetStyle.top : headBottom
    return (top, SheetStyle.height - SheetStyle.bottom - footHeight - 14)
  }

  func marks(onPage index: Int, of count: Int) -> [Mark] {
    (index == 0 ? [] : headMarks) + footMarks(page: index + 1, of: count)
  }

  // MARK: Head

  /// A name or a reason may be long; the first page has it in full.
  private var headLines: Int { head.lines(within: SheetStyle.height * 0.12) }
  private var warningLines: Int { warning?.lines(within: SheetStyle.height * 0.2) ?? 0 }

  private var ruleTop: Double { SheetStyle.top - 4 + head.height(lines: headLines) + 3 }
  private var warningTop: Double { ruleTop + 9 }

  private var headBottom: Double {
    guard let warning else { return ruleTop + 12 }
    return warningTop + warning.height(lines: warningLines) + 12 + 12
  }

  private var headMarks: [Mark] {
    let x = setter.left(SheetStyle.side, SheetStyle.inner)
    var marks = head.marks(
      lines: headLines, at: Point(x: x, y: SheetStyle.top - 4), .ink, .header)
    let rule = Shape.lines(
      Point(x: x, y: ruleTop), Point(x: x + SheetStyle.inner, y: ruleTop))
    marks.append(Mark(.stroke(rule, .brand, width: 1.2), .header))
    if let warning {
      let frame = Frame.warning(x: x)
      let height = warning.height(lines: warningLines) + 12
      marks += frame.marks(from: warningTop, to: warningTop + height)
      marks += warning.marks(
        lines: warningLines, at: Point(x: x + 12, y: warningTop + 6), .danger, .header)
    }
    return marks
  }

  // MARK: Foot

  private var footHeight: Double {
    let end = endLines(page: 88, of: 88).reduce(0) { $0 + $1.height }
    let words = foot.height(orNothingFor: document.foot)
    return setter.style.isStacked ? words + end : max(words, end)
  }

  private func endLines(page: Int, of count: Int) -> [Paragraph] {
    let size = setter.style.foot
    let number = [(setter.words.page(page, count), true)]
    let reference = document.reference.map { [($0, false)] } ?? []
    return (number + reference).map { words, isBold in
      setter.text.paragraph(
        words, TextSetter.Face(size: size, isBold: isBold), width: endColumn.width, edge: .end)
    }
  }

  private func footMarks(page: Int, of count: Int) -> [Mark] {
    let top = SheetStyle.height - SheetStyle.bottom - footHeight
    let x = setter.left(SheetStyle.side, SheetStyle.inner)
    let rule = Shape.lines(
      Point(x: x, y: top - 4), Point(x: x + SheetStyle.inner, y: top - 4))
    var marks = [Mark(.stroke(rule, .line, width: 0.6), .footer)]
    if !document.foot.isEmpty {
      let start = Point(x: setter.left(footColumn.x, footColumn.width), y: top)
      marks += foot.marks(lines: foot.lines.count, at: start, .soft, .footer)
    }
    var y = top + (setter.style.isStacked ? foot.height(orNothingFor: document.foot) : 0)
    for line in endLines(page: page, of: count) {
      let start = Point(x: setter.left(endColumn.x, endColumn.width), y: y)
      marks += line.marks(lines: line.lines.count, at: start, .ink, .footer)
      y += line.height
    }
    return marks
  }
}

extension Paragraph {
  fileprivate func height(lines count: Int) -> Double {
    lines.prefix(count).reduce(0) { $0 + $1.height }
  }

  fileprivate func height(orNothingFor words: String) -> Double { words.isEmpty ? 0 : height }

  /// How many lines stand in a height; one at least.
  fileprivate func lines(within limit: Double) -> Int {
    max(1, lines.indices.prefix { height(lines: $0 + 1) <= limit }.count)
  }

  fileprivate func marks(
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
