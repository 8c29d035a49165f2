import Handout

/// What stands at the foot of every page: small print, the page's number, the printing's mark.
struct PageFoot {
  private let setter: BlockSetter
  private let small: Paragraph?
  private let reference: String?
  /// Whether the small print would take the pages for itself; it then ends the sheet instead.
  let isTooTall: Bool

  init(_ document: Document, setter: BlockSetter) {
    self.setter = setter
    reference = document.reference
    let words = setter.text.paragraph(
      document.foot, TextSetter.Face(size: setter.style.foot),
      width: SheetStyle.inner * (setter.style.isStacked ? 1 : 0.74))
    isTooTall = words.height > SheetStyle.height * 0.3
    small = document.foot.isEmpty || isTooTall ? nil : words
  }

  /// Where the page's own content must end.
  var top: Double { start - 16 }

  private var start: Double {
    let end = end(page: 88, of: 88)
    let words = small?.height ?? 0
    let height =
      setter.style.isStacked
      ? words + end.number.height : max(words, end.number.height + (end.reference?.height ?? 0))
    return SheetStyle.height - SheetStyle.bottom - height
  }

  /// The number at the end of the line; the mark below it, or before it where letters are large.
  private func end(page: Int, of count: Int) -> (number: Paragraph, reference: Paragraph?) {
    let size = setter.style.foot
    let number = setter.text.paragraph(
      setter.words.page(page, count), TextSetter.Face(size: size, isBold: true),
      width: endWidth, edge: .end)
    let mark = reference.map {
      setter.text.paragraph(
        $0, TextSetter.Face(size: size), width: endWidth,
        edge: setter.style.isStacked ? .start : .end)
    }
    return (number, mark)
  }

  private var endWidth: Double { SheetStyle.inner * (setter.style.isStacked ? 0.5 : 0.24) }

  func marks(page: Int, of count: Int) -> [Mark] {
    let isStacked = setter.style.isStacked
    let left = setter.left(SheetStyle.side, SheetStyle.inner)
    let rule = Shape.lines(
      Point(x: left, y: start - 4), Point(x: left + SheetStyle.inner, y: start - 4))
    var marks = [Mark(.stroke(rule, .line, width: 0.6), .footer)]
    if let small {
      let width = SheetStyle.inner * (isStacked ? 1 : 0.74)
      let corner = Point(x: setter.left(SheetStyle.side, width), y: start)
      marks += small.marks(lines: small.lines.count, at: corner, .soft, .footer)
    }
    let (number, mark) = end(page: page, of: count)
    let numberLeft = setter.left(
      SheetStyle.side + SheetStyle.inner - endWidth, endWidth)
    var corner = Point(x: numberLeft, y: start + (isStacked ? small?.height ?? 0 : 0))
    marks += number.marks(lines: number.lines.count, at: corner, .ink, .footer)
    if let mark {
      if isStacked { corner.x = setter.left(SheetStyle.side, endWidth) }
      if !isStacked { corner.y += number.height }
      marks += mark.marks(lines: mark.lines.count, at: corner, .ink, .footer)
    }
    return marks
  }
}
