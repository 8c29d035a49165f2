import Handout

/// A document on its pages, with what each thing on them is.
struct Pages {
  let document: Document
  let isRightToLeft: Bool
  private(set) var tree: StructureTree
  private(set) var pages: [[Mark]]

  /// Sets the document in the best style that does not waste paper.
  init(of document: Document, fonts: FontShelf) throws(PaperError) {
    let text = TextSetter(document, fonts: fonts)
    var best: Pages?
    for style in SheetStyle.styles(for: document.layout) {
      let pages = Pages(of: document, style, text)
      guard text.missing.isEmpty else { throw .missingCharacters(text.missing) }
      guard let first = best else {
        best = pages
        // Smaller letters are worth it for a sheet that then fits, not for one of many pages.
        if pages.pages.count == 1 || pages.pages.count > 3 { break }
        continue
      }
      if pages.pages.count < first.pages.count {
        best = pages
        break
      }
    }
    guard let best else { throw .fontsMissing([FontShelf.base]) }
    self = best
  }

  private init(of document: Document, _ style: SheetStyle, _ text: TextSetter) {
    let words = document.fixedWords
    var setter = BlockSetter(text: text, style: style, words: words)
    setter.addFront(of: document)
    setter.add(document.blocks)
    let furniture = Furniture(
      head: PageHead(document, setter: setter), foot: PageFoot(document, setter: setter))
    // Once to see how much room the end of the sheet leaves, and once with lines to write on there.
    var bare = setter
    bare.addEnd(of: document, room: 0)
    var cutter = PageCutter(flow: bare.flow, furniture: furniture)
    cutter.cut()
    if document.writingRoom != nil {
      setter.addEnd(of: document, room: cutter.roomLeft)
      var filled = PageCutter(flow: setter.flow, furniture: furniture)
      filled.cut()
      cutter = filled
    } else {
      setter = bare
    }
    var tree = setter.tree
    for picture in cutter.pictures { tree.place(picture.id, picture.bounds) }
    self.document = document
    self.tree = tree
    isRightToLeft = text.isRightToLeft
    pages = cutter.pages.enumerated().map { index, marks in
      Pages.inReadingOrder(
        marks + furniture.marks(onPage: index, of: cutter.pages.count)
          + (document.isFolded ? FoldMarks.marks : []))
    }
  }

  /// Decoration first, so that it lies beneath; then content in the order of the structure, so that
  /// a table's cells are not told line by line.
  private static func inReadingOrder(_ marks: [Mark]) -> [Mark] {
    var decoration: [Mark] = []
    var foot: [Mark] = []
    var content: [(id: StructureTree.ID, place: Int, mark: Mark)] = []
    for (place, mark) in marks.enumerated() {
      switch mark.part {
      case .content(let id): content.append((id, place, mark))
      case .decoration, .header: decoration.append(mark)
      case .footer: foot.append(mark)
      }
    }
    content.sort { ($0.id, $0.place) < ($1.id, $1.place) }
    return decoration + content.map(\.mark) + foot
  }

  func file() throws(PaperError) -> [UInt8] {
    var writer = PDFWriter(pages: self)
    return try writer.file()
  }
}
