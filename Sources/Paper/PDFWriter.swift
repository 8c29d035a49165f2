import Handout

/// Writes pages as a tagged PDF 1.7 file for PDF/UA-1 and PDF/A-2a.
struct PDFWriter {
  private let pages: Pages
  private var tree: StructureTree
  private var objects = PDFObjects()
  private var fonts = FontTable()

  init(pages: Pages) {
    self.pages = pages
    tree = pages.tree
  }

  mutating func file() throws(PaperError) -> [UInt8] {
    let catalog = objects.reserve()
    let information = objects.reserve()
    let (pageTree, leaves, pieces) = try writePages()
    let structure = writeStructure(pages: leaves, pieces: pieces)
    let description = objects.reserve()
    let metadata = Metadata(pages.document)
    try objects.setStream(
      description, "/Type /Metadata /Subtype /XML", Array(metadata.xmp.utf8), isCompressed: false)
    let profile = objects.reserve()
    try objects.setStream(profile, "/N 3", ColourProfile.sRGB)
    objects.set(information, metadata.information)
    objects.set(
      catalog,
      "<< /Type /Catalog /Pages \(pageTree) 0 R /Lang (\(metadata.language)) "
        + "/MarkInfo << /Marked true >> /StructTreeRoot \(structure) 0 R "
        + "/Metadata \(description) 0 R "
        + "/ViewerPreferences << /DisplayDocTitle true /PrintScaling /None >> "
        + "/OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 "
        + "/OutputConditionIdentifier (sRGB) /Info (sRGB) "
        + "/DestOutputProfile \(profile) 0 R >>] >>")
    return objects.file(catalog: catalog, information: information)
  }

  // MARK: Pages

  private mutating func writePages() throws(PaperError) -> (
    tree: Int, leaves: [Int], pieces: [[StructureTree.ID]]
  ) {
    let pageTree = objects.reserve()
    let resources = objects.reserve()
    var leaves: [Int] = []
    var pieces: [[StructureTree.ID]] = []
    for (index, marks) in pages.pages.enumerated() {
      var writer = PageWriter(page: index)
      writer.write(marks, tree: &tree, fonts: &fonts)
      pieces.append(writer.pieces)
      let content = objects.reserve()
      try objects.setStream(content, "", writer.stream.bytes)
      let page = objects.reserve()
      let size = "\(SheetStyle.width.inPDF) \(SheetStyle.height.inPDF)"
      objects.set(
        page,
        "<< /Type /Page /Parent \(pageTree) 0 R /MediaBox [0 0 \(size)] "
          + "/Resources \(resources) 0 R /Contents \(content) 0 R /StructParents \(index) "
          + "/Tabs /S >>")
      leaves.append(page)
    }
    objects.set(
      pageTree, "<< /Type /Pages /Count \(leaves.count) /Kids [\(leaves.inPDF)] >>")
    var names: [String] = []
    for use in fonts.uses { names.append("/F\(use.index) \(try use.write(to: &objects)) 0 R") }
    objects.set(resources, "<< /Font << \(names.joined(separator: " ")) >> >>")
    return (pageTree, leaves, pieces)
  }

  // MARK: Structure

  private mutating func writeStructure(pages: [Int], pieces: [[StructureTree.ID]]) -> Int {
    let root = objects.reserve()
    let parents = objects.reserve()
    let numbers = tree.elements.map { _ in objects.reserve() }
    for (id, element) in tree.elements.enumerated() {
      let parent = element.parent.map { numbers[$0] } ?? root
      objects.set(numbers[id], dictionary(of: element, parent: parent, numbers, pages))
    }
    let rows = pieces.enumerated().map { page, ids in
      "\(page) [\(ids.map { numbers[$0] }.inPDF)]"
    }
    objects.set(parents, "<< /Nums [\(rows.joined(separator: "\n"))] >>")
    objects.set(
      root,
      "<< /Type /StructTreeRoot /K [\(numbers[StructureTree.root]) 0 R] "
        + "/ParentTree \(parents) 0 R /ParentTreeNextKey \(pieces.count) >>")
    return root
  }

  private func dictionary(
    of element: StructureTree.Element, parent: Int, _ numbers: [Int], _ pages: [Int]
  ) -> String {
    let pieces = element.pieces.map {
      "<< /Type /MCR /Pg \(pages[$0.page]) 0 R /MCID \($0.number) >>"
    }
    let children = element.children.map { "\(numbers[$0]) 0 R" }
    var entries = "/Type /StructElem /S /\(element.tag.rawValue) /P \(parent) 0 R"
    entries += " /K [\((children + pieces).joined(separator: " "))]"
    if let first = element.pieces.first { entries += " /Pg \(pages[first.page]) 0 R" }
    if let language = element.language { entries += " /Lang (\(language))" }
    if let words = element.alternative { entries += " /Alt \(words.inPDF)" }
    if let spelling = element.spelling, !element.pieces.isEmpty {
      entries += " /ActualText \(spelling.inPDF)"
    }
    let attributes = attributes(of: element)
    if !attributes.isEmpty { entries += " /A [\(attributes.joined(separator: " "))]" }
    return "<< \(entries) >>"
  }

  private func attributes(of element: StructureTree.Element) -> [String] {
    var attributes: [String] = []
    switch element.tag {
    case .columnHeading: attributes.append("<< /O /Table /Scope /Column >>")
    case .list:
      let numbering = element.hasDiscs ? "Disc" : "None"
      attributes.append("<< /O /List /ListNumbering /\(numbering) >>")
    case .document where pages.isRightToLeft:
      attributes.append("<< /O /Layout /WritingMode /RlTb >>")
    case .document, .section, .title, .heading, .subheading, .paragraph, .quotation, .item, .label,
      .itemBody, .table, .row, .cell, .figure:
      break
    }
    if let bounds = element.bounds {
      let corners = [
        bounds.x, ContentStream.up(bounds.y + bounds.height), bounds.x + bounds.width,
        ContentStream.up(bounds.y),
      ]
      attributes.append(
        "<< /O /Layout /Placement /Block /BBox [\(corners.map(\.inPDF).joined(separator: " "))] >>")
    }
    return attributes
  }
}

extension [Int] {
  /// References to objects.
  fileprivate var inPDF: String { map { "\($0) 0 R" }.joined(separator: " ") }
}
