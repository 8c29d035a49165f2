import Handout

/// What the sheet is to somebody who hears it: its elements in the order they are read, whatever
/// page they stand on (ISO 32000-1 section 14.7, PDF/UA-1).
struct StructureTree {
  typealias ID = Int

  enum Tag: String {
    case document = "Document"
    case section = "Sect"
    case title = "H1"
    case heading = "H2"
    case subheading = "H3"
    case paragraph = "P"
    case quotation = "BlockQuote"
    case list = "L"
    case item = "LI"
    case label = "Lbl"
    case itemBody = "LBody"
    case table = "Table"
    case row = "TR"
    case columnHeading = "TH"
    case cell = "TD"
    case figure = "Figure"
  }

  struct Element {
    var tag: Tag
    var parent: ID?
    var children: [ID] = []
    /// Whether a list's points are marked with discs.
    var hasDiscs = false
    /// What a picture shows, in words.
    var alternative: String?
    /// The exact text, where the glyphs do not spell it.
    var spelling: String?
    /// The language of its words, where it is another than the document's.
    var language: String?
    /// Where a picture stands.
    var bounds: Rectangle?
    /// The pieces of pages it stands on.
    var pieces: [(page: Int, number: Int)] = []
  }

  private(set) var elements = [Element(tag: .document)]

  static var root: ID { 0 }

  mutating func add(_ tag: Tag, to parent: ID) -> ID {
    elements.append(Element(tag: tag, parent: parent))
    elements[parent].children.append(elements.count - 1)
    return elements.count - 1
  }

  mutating func markWithDiscs(_ list: ID) {
    elements[list].hasDiscs = true
  }

  mutating func describe(_ id: ID, _ words: String) {
    elements[id].alternative = words
  }

  mutating func place(_ id: ID, _ bounds: Rectangle) {
    elements[id].bounds = bounds
  }

  mutating func spell(_ id: ID, _ text: String) {
    guard PrintableText.needsSpelling(text) else { return }
    let before = elements[id].spelling.map { $0 + " " } ?? ""
    elements[id].spelling = before + withoutDirections(text)
  }

  mutating func tag(_ id: ID, language: String?) {
    elements[id].language = language
  }

  mutating func note(_ id: ID, piece: Int, page: Int) {
    elements[id].pieces.append((page, piece))
  }
}
