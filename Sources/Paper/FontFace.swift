import CHarfBuzz

/// A font file's face as HarfBuzz sees it.
final class FontFace {
  let name: String
  /// Whether its outlines are PostScript's, as in Noto Sans CJK.
  let isCFF: Bool
  /// The glyph of a space, or 0.
  let space: UInt32
  private let face: OpaquePointer?
  private let font: OpaquePointer?
  private let unitsPerEm: Double

  init(_ face: OpaquePointer?) {
    self.face = hb_face_reference(face)
    font = hb_font_create(face)
    unitsPerEm = Double(max(1, hb_face_get_upem(face)))
    var glyph: UInt32 = 0
    space = hb_font_get_nominal_glyph(font, 0x20, &glyph) != 0 ? glyph : 0
    isCFF = !FontFace.table("CFF ", of: face).isEmpty
    name = FontFace.postScriptName(of: face)
  }

  deinit {
    hb_font_destroy(font)
    hb_face_destroy(face)
  }

  private static func postScriptName(of face: OpaquePointer?) -> String {
    var name = [CChar](repeating: 0, count: 128)
    var count = UInt32(name.count)
    let postScriptName: UInt32 = 6
    _ = hb_ot_name_get_utf8(face, postScriptName, nil, &count, &name)
    let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let safe = String(decoding: bytes, as: UTF8.self).filter {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")
    }
    return safe.isEmpty ? "Font" : safe
  }

  /// How far a glyph moves the pen, in thousandths of the size.
  func width(of glyph: UInt32) -> Int {
    Int((Double(hb_font_get_glyph_h_advance(font, glyph)) * 1000 / unitsPerEm).rounded())
  }

  /// The font with only these glyphs, in the form that a PDF embeds.
  ///
  /// TrueType glyphs keep their numbers; in CFF the numbers stay in its character set, so there
  /// they need not be kept. Layout tables go, or they would bring in glyphs that are not used.
  func subset(of glyphs: some Sequence<UInt32>) throws(PaperError) -> [UInt8] {
    guard let input = hb_subset_input_create_or_fail() else { throw .fontUnusable(name) }
    defer { hb_subset_input_destroy(input) }
    let kept = hb_subset_input_glyph_set(input)
    hb_set_add(kept, 0)
    for glyph in glyphs { hb_set_add(kept, glyph) }
    let dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
    for table in FontFace.unneeded { hb_set_add(dropped, FontFace.tag(table)) }
    let outlines = isCFF ? HB_SUBSET_FLAGS_DESUBROUTINIZE : HB_SUBSET_FLAGS_RETAIN_GIDS
    hb_subset_input_set_flags(
      input, UInt32(outlines.rawValue | HB_SUBSET_FLAGS_NO_HINTING.rawValue))
    guard let small = hb_subset_or_fail(face, input) else { throw .fontUnusable(name) }
    defer { hb_face_destroy(small) }
    let bytes = isCFF ? FontFace.table("CFF ", of: small) : FontFace.file(of: small)
    if bytes.isEmpty { throw .fontUnusable(name) }
    return bytes
  }

  private static let unneeded = [
    "GSUB", "GPOS", "GDEF", "kern", "DSIG", "BASE", "VORG", "vhea", "vmtx", "name", "OS/2", "post",
    "STAT", "MATH", "cmap",
  ]

  /// Measures of the whole font, in thousandths of the size.
  struct Measures {
    var box: [Double]
    var ascent: Double
    var descent: Double
    var capHeight: Double
    var slant: Double
  }

  var measures: Measures {
    let head = FontFace.table("head", of: face)
    let horizontal = FontFace.table("hhea", of: face)
    let windows = FontFace.table("OS/2", of: face)
    let scale = 1000 / unitsPerEm
    func measure(_ table: [UInt8], _ offset: Int) -> Double {
      (Double(table.signed16(at: offset)) * scale).rounded()
    }
    let ascent = measure(horizontal, 4)
    return Measures(
      box: [36, 38, 40, 42].map { measure(head, $0) },
      ascent: ascent, descent: measure(horizontal, 6),
      capHeight: windows.count > 89 ? measure(windows, 88) : (ascent * 0.7).rounded(),
      slant: Double(FontFace.table("post", of: face).signed16(at: 4)))
  }

  private static func tag(_ name: String) -> UInt32 {
    name.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func table(_ name: String, of face: OpaquePointer?) -> [UInt8] {
    bytes(owning: hb_face_reference_table(face, tag(name)))
  }

  private static func file(of face: OpaquePointer?) -> [UInt8] {
    bytes(owning: hb_face_reference_blob(face))
  }

  private static func bytes(owning blob: OpaquePointer?) -> [UInt8] {
    defer { hb_blob_destroy(blob) }
    var count: UInt32 = 0
    guard let start = hb_blob_get_data(blob, &count) else { return [] }
    return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(count)))
  }
}

extension [UInt8] {
  fileprivate func signed16(at offset: Int) -> Int16 {
    guard offset + 1 < count else { return 0 }
    return Int16(bitPattern: UInt16(self[offset]) << 8 | UInt16(self[offset + 1]))
  }
}
