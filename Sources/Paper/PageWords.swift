import CPango
import Handout

/// What stands on one page, as it is read out: a line for each paragraph, point or row.
public struct PageWords: Equatable, Sendable {
  /// The lines, without the foot.
  public var lines: [String]
}

/// A document as it will be cut: the words of each page, in the order in which they are read.
public func pageWords(of document: Document) throws(PaperError) -> [PageWords] {
  try FontShelf.withFonts { fonts throws(PaperError) in
    let pages = try Pages(of: document, fonts: fonts)
    return pages.pages.map { marks in
      var reader = PageReader(tree: pages.tree)
      for mark in marks { reader.read(mark) }
      return PageWords(lines: reader.lines)
    }
  }
}

/// Reads the marks of a page.
private struct PageReader {
  let tree: StructureTree
  private(set) var lines: [String] = []
  private var element: StructureTree.ID?
  private var row: StructureTree.ID?
  /// A bullet or a box to tick, which the next words stand beside.
  private var beside = ""

  init(tree: StructureTree) { self.tree = tree }

  mutating func read(_ mark: Mark) {
    guard case .content(let id) = mark.part else { return }
    guard case .text(let paragraph, let number, _, _, _) = mark.drawing else {
      if tree.elements[id].tag == .figure, element != id { beside = "□ " }
      element = id
      return
    }
    let words = paragraph.words(ofLine: number)
    defer { element = id }
    if element == id, !lines.isEmpty {
      lines[lines.count - 1] += words.startsALine ? "\n" + words.text : " " + words.text
      return
    }
    begin(words.text, id)
  }

  private mutating func begin(_ text: String, _ id: StructureTree.ID) {
    let found = tree.elements[id]
    switch found.tag {
    case .label where text == "•": beside = "• "
    case .cell, .columnHeading:
      if let row, row == found.parent {
        lines[lines.count - 1] += " | " + text
      } else {
        lines.append(beside + text)
      }
      (row, beside) = (found.parent, "")
    default:
      if found.tag == .heading || found.tag == .title, !lines.isEmpty { lines.append("") }
      lines.append(beside + text)
      (row, beside) = (nil, "")
    }
  }
}

extension Paragraph {
  /// The words of a line, and whether it begins where the text has a line end.
  fileprivate func words(ofLine number: Int) -> (text: String, startsALine: Bool) {
    let line = lines[number].pointer.pointee
    let (start, length) = (Int(line.start_index), Int(line.length))
    guard let bytes else { return ("", false) }
    let words = String(
      decoding: UnsafeBufferPointer(start: bytes + start, count: length), as: UTF8.self)
    return (
      PrintableText.trimmed(withoutDirections(words)), start > 0 && bytes[start - 1] == 0x0A
    )
  }
}
