/// What a page's stream says (ISO 32000-1 section 8 and 14.6), measured from the upper left corner
/// on the way in and from the lower left in the file.
struct ContentStream {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ line: String) {
    bytes += Array(line.utf8)
    bytes.append(0x0A)
  }

  static func up(_ y: Double) -> Double { SheetStyle.height - y }

  // MARK: What it is

  mutating func begin(_ tag: StructureTree.Tag, piece: Int) {
    write("/\(tag.rawValue) << /MCID \(piece) >> BDC")
  }

  mutating func beginDecoration() {
    write("/Artifact BMC")
  }

  mutating func beginPagination(_ place: String) {
    write("/Artifact << /Type /Pagination /Subtype /\(place) >> BDC")
  }

  mutating func beginSpelling(_ text: String) {
    write("/Span << /ActualText \(text.inPDF) >> BDC")
  }

  mutating func beginLanguage(_ tag: String) {
    write("/Span << /Lang (\(tag)) >> BDC")
  }

  mutating func end() {
    write("EMC")
  }

  // MARK: What it looks like

  mutating func fill(_ shape: Shape, _ colour: Colour) {
    setFill(colour)
    trace(shape)
    write("f")
  }

  mutating func stroke(_ shape: Shape, _ colour: Colour, width: Double) {
    write("\(colour.inPDF) RG \(width.inPDF) w 1 J 1 j")
    trace(shape)
    write("S")
  }

  mutating func setFill(_ colour: Colour) {
    write("\(colour.inPDF) rg")
  }

  private mutating func trace(_ shape: Shape) {
    for segment in shape.segments {
      switch segment {
      case .move(let point): write("\(point.inPDF) m")
      case .line(let point): write("\(point.inPDF) l")
      case .curve(let first, let second, let end):
        write("\(first.inPDF) \(second.inPDF) \(end.inPDF) c")
      case .close: write("h")
      }
    }
  }
}

extension Colour {
  fileprivate var inPDF: String { "\(red.inPDF) \(green.inPDF) \(blue.inPDF)" }
}

extension Point {
  fileprivate var inPDF: String { "\(x.inPDF) \(ContentStream.up(y).inPDF)" }
}
