import CPango

/// A text in lines. Owns Pango's layout, which the lines point into.
final class Paragraph {
  struct Line {
    var pointer: UnsafeMutablePointer<PangoLayoutLine>
    /// From the paragraph's left edge.
    var x: Double
    /// From the line's own top.
    var baseline: Double
    var height: Double
    var width: Double
  }

  let text: String
  let lines: [Line]
  /// Of the widest line.
  let width: Double
  /// Characters that no font had.
  let missing: [Unicode.Scalar]
  /// The tag of the language of words in it, where it is another than the document's.
  let foreignLanguage: (String) -> String?
  private let layout: OpaquePointer?

  var height: Double { lines.reduce(0) { $0 + $1.height } }

  init(
    owning layout: OpaquePointer?, text: String, foreignLanguage: @escaping (String) -> String?
  ) {
    self.foreignLanguage = foreignLanguage
    self.layout = layout
    self.text = text
    let set = Paragraph.lines(of: layout)
    lines = set.lines
    width = set.width
    missing =
      pango_layout_get_unknown_glyphs_count(layout) > 0
      ? set.lines.flatMap { Paragraph.missing(in: $0.pointer) } : []
  }

  deinit {
    g_object_unref(layout.map { UnsafeMutableRawPointer($0) })
  }

  /// The bytes that Pango's offsets count.
  var bytes: UnsafePointer<UInt8>? {
    UnsafeRawPointer(pango_layout_get_text(layout))?.assumingMemoryBound(to: UInt8.self)
  }

  private static func lines(of layout: OpaquePointer?) -> (lines: [Line], width: Double) {
    let iterator = pango_layout_get_iter(layout)
    defer { pango_layout_iter_free(iterator) }
    var lines: [Line] = []
    var width = 0.0
    repeat {
      var ink = PangoRectangle()
      var whole = PangoRectangle()
      pango_layout_iter_get_line_extents(iterator, &ink, &whole)
      guard let pointer = pango_layout_iter_get_line_readonly(iterator) else { continue }
      let baseline = pango_layout_iter_get_baseline(iterator) - whole.y
      lines.append(
        Line(
          pointer: pointer, x: whole.x.inPoints, baseline: baseline.inPoints,
          height: whole.height.inPoints, width: whole.width.inPoints))
      width = max(width, whole.width.inPoints)
    } while pango_layout_iter_next_line(iterator) != 0
    return (lines, width)
  }

  private static func missing(
    in line: UnsafeMutablePointer<PangoLayoutLine>
  ) -> [Unicode.Scalar] {
    line.glyphItems.flatMap { item -> [Unicode.Scalar] in
      guard let string = item.glyphs?.pointee else { return [] }
      return UnsafeBufferPointer(start: string.glyphs, count: Int(string.num_glyphs)).compactMap {
        $0.isUnknown ? Unicode.Scalar($0.glyph & ~PangoGlyphInfo.unknownFlag) : nil
      }
    }
  }
}

extension UnsafeMutablePointer where Pointee == PangoLayoutLine {
  /// The line's runs, from left to right.
  var glyphItems: [PangoGlyphItem] {
    var items: [PangoGlyphItem] = []
    var node = pointee.runs
    while let run = node {
      if let item = run.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self).pointee {
        items.append(item)
      }
      node = run.pointee.next
    }
    return items
  }
}

extension PangoGlyphInfo {
  /// Pango's macros PANGO_GLYPH_UNKNOWN_FLAG and PANGO_GLYPH_EMPTY, which Swift does not see.
  static var unknownFlag: UInt32 { 0x1000_0000 }
  static var empty: UInt32 { 0x0FFF_FFFF }

  var isUnknown: Bool { glyph & PangoGlyphInfo.unknownFlag != 0 }
  var isEmpty: Bool { glyph == PangoGlyphInfo.empty }
}
