import Handout

/// What stands at the foot of every page, in one line: whose it is, and which page of how many. Where
/// letters are large the name has a line of its own.
struct PageFoot {
  private let setter: BlockSetter
  private let owner: Document.Owner
  private let face: TextSetter.Face

  init(_ document: Document, setter: BlockSetter) {
    self.setter = setter
    owner = document.owner
    face = TextSetter.Face(size: setter.style.foot)
  }

  /// Where the page's own content must end.
  var top: Double { start - 12 }

  private var lineHeight: Double { setter.text.paragraph("Hg", face).height }
  private var start: Double {
    SheetStyle.height - SheetStyle.bottom - lineHeight * (setter.style.isStacked ? 2 : 1)
  }

  func marks(page: Int, of count: Int) -> [Mark] {
    let left = setter.left(SheetStyle.side, SheetStyle.inner)
    let rule = Shape.lines(
      Point(x: left, y: start - 4), Point(x: left + SheetStyle.inner, y: start - 4))
    let number = setter.text.paragraph(
      setter.words.page(page, of: count), .init(size: setter.style.foot, isBold: true))
    let other = setter.text.paragraph(owner.identifier, face)
    let between = 14.0
    let isStacked = setter.style.isStacked
    let taken = isStacked ? 0 : number.width + other.width + 2 * between
    let name = fitted(owner.name, in: SheetStyle.inner - taken)
    let last = start + (isStacked ? lineHeight : 0)
    let otherX = SheetStyle.side + (isStacked ? 0 : name.width + between)
    var marks = [Mark(.stroke(rule, .line, width: 0.6), .footer)]
    marks += line(name, at: SheetStyle.side, start)
    if !owner.identifier.isEmpty { marks += line(other, at: otherX, last) }
    return marks
      + line(number, at: SheetStyle.side + SheetStyle.inner - number.width, last, .ink)
  }

  private func line(
    _ paragraph: Paragraph, at x: Double, _ y: Double, _ colour: Colour = .soft
  ) -> [Mark] {
    let corner = Point(x: setter.left(x, paragraph.width), y: y)
    return paragraph.marks(lines: 1, at: corner, colour, .footer)
  }

  /// A name in one line. One without end, which the first page has in full, ends in three dots
  /// here: the number beside it must stay.
  private func fitted(_ name: String, in room: Double) -> Paragraph {
    let whole = setter.text.paragraph(name, face)
    if whole.width <= room { return whole }
    let letters = Array(withoutDirections(name))
    var (short, long) = (0, letters.count)
    while long - short > 1 {
      let middle = (short + long) / 2
      let part = setter.text.paragraph(String(letters[..<middle]) + "…", face)
      if part.width <= room { short = middle } else { long = middle }
    }
    return setter.text.paragraph(String(letters[..<short]) + "…", face)
  }
}
