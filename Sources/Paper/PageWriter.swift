/// Writes one page's marks and remembers which element each piece belongs to.
struct PageWriter {
  let page: Int
  var stream = ContentStream()
  /// The element of each numbered piece.
  private(set) var pieces: [StructureTree.ID] = []
  private var open: Mark.Part?

  init(page: Int) {
    self.page = page
  }

  mutating func write(
    _ marks: [Mark], tree: inout StructureTree, fonts: inout FontTable
  ) {
    for mark in marks {
      if open != mark.part {
        close()
        begin(mark.part, tree: &tree)
      }
      switch mark.drawing {
      case .fill(let shape, let colour): stream.fill(shape, colour)
      case .stroke(let shape, let colour, let width): stream.stroke(shape, colour, width: width)
      case .text(let paragraph, let line, let x, let baseline, let colour):
        stream.setFill(colour)
        var writer = LineWriter(paragraph, isContent: mark.part.isContent)
        writer.write(line: line, at: Point(x: x, y: baseline), to: &stream, fonts: &fonts)
      }
    }
    close()
  }

  private mutating func begin(_ part: Mark.Part, tree: inout StructureTree) {
    switch part {
    case .content(let id):
      tree.note(id, piece: pieces.count, page: page)
      stream.begin(tree.elements[id].tag, piece: pieces.count)
      pieces.append(id)
    case .decoration: stream.beginDecoration()
    case .header: stream.beginPagination("Header")
    case .footer: stream.beginPagination("Footer")
    }
    open = part
  }

  private mutating func close() {
    if open != nil { stream.end() }
    open = nil
  }
}

extension Mark.Part {
  fileprivate var isContent: Bool {
    switch self {
    case .content: true
    case .decoration, .header, .footer: false
    }
  }
}
