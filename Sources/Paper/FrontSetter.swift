import Handout

/// The head of the first page: what the sheet must say of itself, its title, who it is about.
extension BlockSetter {
  mutating func addFront(of document: Document) {
    if case .warned(let words) = document.standing { addWarning(words) }
    let bar = Rectangle(x: SheetStyle.side, y: 0, width: SheetStyle.inner, height: 4)
    add([
      Strip(height: 4, gap: 8, holdsNext: true, marks: [Mark(.fill(.box(bar), .brand))])
    ])
    let title = tree.add(.title, to: StructureTree.root)
    let titleFace = TextSetter.Face(size: style.title, isBold: true)
    add(
      lines(document.title, titleFace, .brand, in: .page, as: title).holdingNext().after(5))
    if let opening = document.opening {
      let face = TextSetter.Face(size: style.opening)
      add(quote(opening, in: .page, face).after(8 * style.air))
    }
    if !document.subtitle.isEmpty {
      let element = tree.add(.paragraph, to: StructureTree.root)
      let face = TextSetter.Face(size: style.subtitle)
      add(
        lines(document.subtitle, face, .soft, in: .page, as: element).holdingNext()
          .after(document.opening == nil ? 0 : 7 * style.air))
    }
    addIdentity(document.identity)
  }

  /// A strong frame of its own: it must not be taken for part of the text.
  private mutating func addWarning(_ words: String) {
    let element = tree.add(.paragraph, to: StructureTree.root)
    let face = TextSetter.Face(size: style.warning, isBold: true)
    let inner = Column(x: SheetStyle.side + 12, width: SheetStyle.inner - 24)
    let text = lines(words, face, .danger, in: inner, as: element).withoutLonelyLines()
    addFramed(text, padding: 7, .warning(x: left(SheetStyle.side, SheetStyle.inner)))
  }

  private mutating func addIdentity(_ facts: [Document.Fact]) {
    guard !facts.isEmpty else { return }
    let across = style.isStacked ? 1 : facts.count == 4 ? 2 : min(facts.count, 3)
    let list = tree.add(.list, to: StructureTree.root)
    let between = 14.0
    let inner = Column.page.inset(by: 11)
    let width = (inner.width - 11 - between * Double(across - 1)) / Double(across)
    let columns = (0..<across).map { place in
      Column(x: inner.x + Double(place) * (width + between), width: width)
    }
    var strips: [Strip] = []
    for start in stride(from: 0, to: facts.count, by: across) {
      let row = facts[start..<min(start + across, facts.count)].map { fact in
        let item = tree.add(.item, to: list)
        let label = Mark.Part.content(tree.add(.label, to: item))
        let body = Mark.Part.content(tree.add(.itemBody, to: item))
        return (
          label: Cell(text: fact.label, face: smallFace, colour: .soft, part: label),
          value: Cell(
            text: fact.value, face: boldFace, colour: .ink, part: body, keepsEdge: true)
        )
      }
      strips += sideBySide(row.map(\.label), in: columns).holdingNext().after(4 * style.air)
      strips += sideBySide(row.map(\.value), in: columns).holdingLast()
    }
    let frame = Frame(
      x: left(SheetStyle.side, SheetStyle.inner), width: SheetStyle.inner, fill: .tint,
      line: .tint, lineWidth: 0.5)
    addFramed(strips, padding: 7, frame, gap: 7 * style.air)
  }

  private mutating func addFramed(
    _ strips: [Strip], padding: Double, _ frame: Frame, gap: Double = 0
  ) {
    let number = flow.frames.count
    flow.frames.append(frame)
    var framed =
      [Strip(height: padding, holdsNext: true)] + strips.after(0).holdingLast()
      + [Strip(height: padding)]
    for index in framed.indices { framed[index].frames = [number] }
    add(framed.after(gap))
  }
}

extension Frame {
  /// What must be seen first on any page.
  static func warning(x: Double) -> Frame {
    Frame(
      x: x, width: SheetStyle.inner, fill: .white, line: .danger, lineWidth: 2.4)
  }
}
