import CHarfBuzz
import CPango

/// A face with the glyphs that were used of it, and what text each stands for.
struct FontUse {
  let face: FontFace
  let index: Int
  private(set) var meanings: [UInt32: String] = [:]

  init(face: FontFace, index: Int) {
    self.face = face
    self.index = index
  }

  /// Gives a glyph its meaning, or says that it already has another.
  mutating func mean(_ glyph: UInt32, _ text: String) -> Bool {
    if let known = meanings[glyph] { return known == text }
    meanings[glyph] = text
    return true
  }
}

/// The fonts of a file, in the order they were first used.
struct FontTable {
  private(set) var uses: [FontUse] = []
  private var places: [OpaquePointer: Int] = [:]

  /// The place of a font's face in the table.
  mutating func place(of font: UnsafeMutablePointer<PangoFont>?) -> Int? {
    guard let font, let face = hb_font_get_face(pango_font_get_hb_font(font)) else { return nil }
    if let place = places[face] { return place }
    uses.append(FontUse(face: FontFace(face), index: uses.count))
    places[face] = uses.count - 1
    return uses.count - 1
  }

  subscript(place: Int) -> FontUse {
    get { uses[place] }
    set { uses[place] = newValue }
  }
}

// MARK: In the file

extension FontUse {
  /// Writes the font's objects and gives the number of the one that pages name.
  func write(to objects: inout PDFObjects) throws(PaperError) -> Int {
    let font = objects.reserve()
    let descendant = objects.reserve()
    let map = objects.reserve()
    let kind = face.isCFF ? "/CIDFontType0" : "/CIDFontType2 /CIDToGIDMap /Identity"
    let widths = glyphs.map { "\($0) [\(face.width(of: $0))]" }.joined(separator: " ")
    objects.set(
      font,
      "<< /Type /Font /Subtype /Type0 /BaseFont /\(subsetName) /Encoding /Identity-H "
        + "/DescendantFonts [\(descendant) 0 R] /ToUnicode \(map) 0 R >>")
    let descriptor = try writeDescriptor(to: &objects)
    objects.set(
      descendant,
      "<< /Type /Font /Subtype \(kind) /BaseFont /\(subsetName) /CIDSystemInfo "
        + "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
        + "/FontDescriptor \(descriptor) 0 R /DW 1000 /W [\(widths)] >>")
    try objects.setStream(map, "", Array(unicodeMap.utf8))
    return font
  }

  private var glyphs: [UInt32] { meanings.keys.sorted() }

  /// Six letters before the name tell subsets of one font apart.
  private var subsetName: String {
    var hash = glyphs.reduce(2_166_136_261 as UInt32) { ($0 ^ $1) &* 16_777_619 }
    let letters = (0..<6).map { _ in
      defer { hash = hash / 26 == 0 ? 977 : hash / 26 }
      return Character(UnicodeScalar(UInt8(65 + hash % 26)))
    }
    return String(letters) + "+" + face.name
  }

  private func writeDescriptor(to objects: inout PDFObjects) throws(PaperError) -> Int {
    let descriptor = objects.reserve()
    let file = objects.reserve()
    let data = try face.subset(of: glyphs)
    try objects.setStream(
      file, face.isCFF ? "/Subtype /CIDFontType0C" : "/Length1 \(data.count)", data)
    let measures = face.measures
    let box = measures.box.map(\.inPDF).joined(separator: " ")
    objects.set(
      descriptor,
      "<< /Type /FontDescriptor /FontName /\(subsetName) /Flags 4 /FontBBox [\(box)] "
        + "/ItalicAngle \(measures.slant.inPDF) /Ascent \(measures.ascent.inPDF) "
        + "/Descent \(measures.descent.inPDF) /CapHeight \(measures.capHeight.inPDF) /StemV 80 "
        + "/\(face.isCFF ? "FontFile3" : "FontFile2") \(file) 0 R >>")
    return descriptor
  }

  /// What each glyph means, for searching and copying (ISO 32000-1 section 9.10.3).
  private var unicodeMap: String {
    var map = """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange

      """
    let lines = glyphs.map { glyph in
      "<\(UInt16(truncatingIfNeeded: glyph).inHex)> <\((meanings[glyph] ?? "").inUTF16Hex)>"
    }
    // A block may hold a hundred.
    for start in stride(from: 0, to: lines.count, by: 100) {
      let block = lines[start..<min(start + 100, lines.count)]
      map += "\(block.count) beginbfchar\n\(block.joined(separator: "\n"))\nendbfchar\n"
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
  }
}
