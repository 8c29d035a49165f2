import CZlib

/// The numbered objects of a PDF file and the file itself (ISO 32000-1 section 7.5).
struct PDFObjects {
  private var objects: [[UInt8]] = []

  /// A number for an object that is written later.
  mutating func reserve() -> Int {
    objects.append([])
    return objects.count
  }

  mutating func set(_ number: Int, _ content: String) {
    objects[number - 1] = Array(content.utf8)
  }

  mutating func setStream(
    _ number: Int, _ entries: String = "", _ data: [UInt8], isCompressed: Bool = true
  ) throws(PaperError) {
    let stored = isCompressed ? try PDFObjects.deflate(data) : data
    let filter = isCompressed ? " /Filter /FlateDecode" : ""
    let head = "<< \(entries) /Length \(stored.count)\(filter) >>\nstream\n"
    // A stream whose own last byte is a return would otherwise swallow the line end (PDF/A).
    objects[number - 1] = Array(head.utf8) + stored + Array("\r\nendstream".utf8)
  }

  private static func deflate(_ data: [UInt8]) throws(PaperError) -> [UInt8] {
    var count = compressBound(uLong(data.count))
    var packed = [UInt8](repeating: 0, count: Int(count))
    guard compress2(&packed, &count, data, uLong(data.count), 6) == Z_OK else {
      throw .notCompressed
    }
    return Array(packed.prefix(Int(count)))
  }

  /// The whole file. Its identifier is made from its own bytes, so that the same pages are always
  /// the same file.
  func file(catalog: Int, information: Int) -> [UInt8] {
    var file = Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.count)
      file += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
    }
    let identifier = PDFObjects.identifier(of: file)
    let table = file.count
    file += Array("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8)
    for place in places {
      let digits = String(place)
      let zeros = String(repeating: "0", count: 10 - digits.count)
      file += Array("\(zeros)\(digits) 00000 n \n".utf8)
    }
    let trailer =
      "<< /Size \(objects.count + 1) /Root \(catalog) 0 R /Info \(information) 0 R "
      + "/ID [<\(identifier)> <\(identifier)>] >>"
    return file + Array("trailer\n\(trailer)\nstartxref\n\(table)\n%%EOF\n".utf8)
  }

  /// FNV-1a, twice its width.
  private static func identifier(of bytes: [UInt8]) -> String {
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return hash.inHex + (hash &* 0x9E37_79B9_7F4A_7C15).inHex
  }
}

extension FixedWidthInteger {
  /// All its digits, in capitals.
  var inHex: String {
    let digits = String(self, radix: 16, uppercase: true)
    return String(repeating: "0", count: Self.bitWidth / 4 - digits.count) + digits
  }
}

extension Double {
  /// With three decimals at most and no exponent, as PDF wants it.
  var inPDF: String {
    let thousandths = Int((self * 1000).rounded())
    let (whole, part) = abs(thousandths).quotientAndRemainder(dividingBy: 1000)
    let sign = thousandths < 0 ? "-" : ""
    if part == 0 { return sign + String(whole) }
    let digits = String(part)
    var decimals = String(repeating: "0", count: 3 - digits.count) + digits
    while decimals.last == "0" { decimals.removeLast() }
    return "\(sign)\(whole).\(decimals)"
  }
}

extension String {
  /// As a text string of a PDF file, in UTF-16.
  var inPDF: String { "<FEFF\(inUTF16Hex)>" }

  var inUTF16Hex: String { utf16.map(\.inHex).joined() }
}
