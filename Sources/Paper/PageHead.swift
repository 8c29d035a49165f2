import Handout

/// What stands at the head of every page but the first: what the sheet must say of itself, which the
/// first page has in full. Whose it is stands at the foot.
struct PageHead {
  private let warning: Paragraph?
  private let left: Double

  init(_ document: Document, setter: BlockSetter) {
    left = setter.left(SheetStyle.side, SheetStyle.inner)
    switch document.standing {
    case .agreed: warning = nil
    case .warned(let words):
      let face = TextSetter.Face(size: setter.style.warning, isBold: true)
      warning = setter.text.paragraph(
        words, face, width: SheetStyle.inner - 2 * PageHead.warningInset)
    }
  }

  private static var warningInset: Double { 12 }
  private static var warningPadding: Double { 6 }

  // A reason without end must leave room for the page itself.
  private var warningLines: Int { warning?.lines(within: SheetStyle.height * 0.2) ?? 0 }

  private var warningBottom: Double? {
    warning.map {
      SheetStyle.top + $0.height(lines: warningLines) + 2 * PageHead.warningPadding
    }
  }

  /// Where the page's own content may begin.
  var bottom: Double { warningBottom.map { $0 + 12 } ?? SheetStyle.top }

  var marks: [Mark] {
    guard let warning, let warningBottom else { return [] }
    let start = Point(
      x: left + PageHead.warningInset, y: SheetStyle.top + PageHead.warningPadding)
    return Frame.warning(x: left).marks(from: SheetStyle.top, to: warningBottom)
      + warning.marks(lines: warningLines, at: start, .danger, .header)
  }
}
