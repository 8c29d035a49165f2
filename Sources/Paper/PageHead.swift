import Handout

/// What stands at the head of every page but the first: whose sheet it is, and what it must say of
/// itself. The first page has both in full.
struct PageHead {
  private let person: Paragraph
  private let warning: Paragraph?
  private let left: Double

  init(_ document: Document, setter: BlockSetter) {
    let style = setter.style
    left = setter.left(SheetStyle.side, SheetStyle.inner)
    person = setter.text.paragraph(
      document.runningHead, TextSetter.Face(size: max(style.small, style.foot), isBold: true),
      width: SheetStyle.inner)
    switch document.standing {
    case .agreed: warning = nil
    case .warned(let words):
      let face = TextSetter.Face(size: style.warning, isBold: true)
      warning = setter.text.paragraph(
        words, face, width: SheetStyle.inner - 2 * PageHead.warningInset)
    }
  }

  private static var warningInset: Double { 12 }
  private static var warningPadding: Double { 6 }

  // A name or a reason without end must leave room for the page itself.
  private var personLines: Int { person.lines(within: SheetStyle.height * 0.12) }
  private var warningLines: Int { warning?.lines(within: SheetStyle.height * 0.2) ?? 0 }

  private var top: Double { SheetStyle.top - 4 }
  private var ruleTop: Double { top + person.height(lines: personLines) + 3 }
  private var warningTop: Double { ruleTop + 9 }
  private var warningBottom: Double? {
    warning.map {
      warningTop + $0.height(lines: warningLines) + 2 * PageHead.warningPadding
    }
  }

  /// Where the page's own content may begin.
  var bottom: Double { (warningBottom ?? ruleTop) + 12 }

  var marks: [Mark] {
    let rule = Shape.lines(
      Point(x: left, y: ruleTop), Point(x: left + SheetStyle.inner, y: ruleTop))
    var marks = person.marks(lines: personLines, at: Point(x: left, y: top), .ink, .header)
    marks.append(Mark(.stroke(rule, .brand, width: 1.2), .header))
    if let warning, let warningBottom {
      marks += Frame.warning(x: left).marks(from: warningTop, to: warningBottom)
      let start = Point(
        x: left + PageHead.warningInset, y: warningTop + PageHead.warningPadding)
      marks += warning.marks(lines: warningLines, at: start, .danger, .header)
    }
    return marks
  }
}
