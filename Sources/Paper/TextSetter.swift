import CPango

/// Sets text in lines, for one document.
final class TextSetter {
  /// Size in points, and weight.
  struct Face: Equatable {
    var size: Double
    var isBold = false
  }

  enum Edge {
    case start, end
  }

  let isRightToLeft: Bool
  private let language: String
  private let families: String
  private let contexts: (leftToRight: OpaquePointer?, rightToLeft: OpaquePointer?)
  /// Characters that no font had, each once.
  private(set) var missing: [Unicode.Scalar] = []

  init(language: String, fonts: FontShelf) {
    self.language = language
    families = FontShelf.families(for: language)
    isRightToLeft = TextSetter.isRightToLeft(language)
    contexts = (
      TextSetter.context(fonts, language, PANGO_DIRECTION_LTR),
      TextSetter.context(fonts, language, PANGO_DIRECTION_RTL)
    )
  }

  deinit {
    g_object_unref(contexts.leftToRight.map { UnsafeMutableRawPointer($0) })
    g_object_unref(contexts.rightToLeft.map { UnsafeMutableRawPointer($0) })
  }

  private static func isRightToLeft(_ language: String) -> Bool {
    switch Hand(language: language) {
    case .nastaliq, .naskh: true
    case .upright: ["he", "yi", "dv"].contains(language.lowercased().prefix(2))
    }
  }

  private static func context(
    _ fonts: FontShelf, _ language: String, _ direction: PangoDirection
  ) -> OpaquePointer? {
    let context = pango_font_map_create_context(fonts.map)
    // On paper letters stand where they belong, not on the nearest pixel.
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_base_dir(context, direction)
    pango_context_set_language(context, pango_language_from_string(language))
    return context
  }

  /// A text in lines no wider than `width`, or in one line where there is none.
  func paragraph(
    _ text: String, _ face: Face, width: Double? = nil, edge: Edge = .start
  ) -> Paragraph {
    paragraph(text, face, width: width, edge: edge, wrap: PANGO_WRAP_WORD_CHAR)
  }

  /// The width of a text on one line, and of its longest word.
  func widths(of text: String, _ face: Face) -> (whole: Double, word: Double) {
    let whole = paragraph(text, face)
    let words = paragraph(text, face, width: 0, edge: .start, wrap: PANGO_WRAP_WORD)
    return (whole.width, words.width)
  }

  private func paragraph(
    _ text: String, _ face: Face, width: Double?, edge: Edge, wrap: PangoWrapMode
  ) -> Paragraph {
    let clean = PrintableText.holdingNumbersTogether(PrintableText.clean(text))
    // In a left-to-right document a text may still begin, and so run, from the right.
    let runsFromRight = isRightToLeft || PrintableText.beginsRightToLeft(clean)
    let words = runsFromRight ? PrintableText.isolatingLatin(clean) : clean
    let context = runsFromRight ? contexts.rightToLeft : contexts.leftToRight
    let hand = runsFromRight && isRightToLeft ? Hand(language: language) : .upright
    let layout = pango_layout_new(context)
    let description = pango_font_description_new()
    pango_font_description_set_family(description, families)
    pango_font_description_set_absolute_size(description, (face.size * hand.scale).inPangoUnits)
    pango_font_description_set_weight(
      description, face.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    pango_layout_set_font_description(layout, description)
    pango_font_description_free(description)
    pango_layout_set_auto_dir(layout, 0)
    pango_layout_set_wrap(layout, wrap)
    if let width { pango_layout_set_width(layout, Int32(width.inPangoUnits)) }
    let standsRight = runsFromRight != (edge == .end)
    pango_layout_set_alignment(layout, standsRight ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT)
    pango_layout_set_line_spacing(layout, hand.leading)
    pango_layout_set_text(layout, words, Int32(words.utf8.count))
    if runsFromRight { setIsolatesInLatin(layout, words, size: face.size * 0.94) }
    let paragraph = Paragraph(owning: layout, text: words)
    for scalar in paragraph.missing where !missing.contains(scalar) { missing.append(scalar) }
    return paragraph
  }

  /// Nastaliq and Naskh have Latin letters and digits too, but they look wrong beside Noto Sans.
  private func setIsolatesInLatin(_ layout: OpaquePointer?, _ words: String, size: Double) {
    let attributes = pango_attr_list_new()
    defer { pango_attr_list_unref(attributes) }
    var start: Int?
    var offset = 0
    for scalar in words.unicodeScalars {
      if scalar == PrintableText.isolate.open { start = offset }
      if scalar == PrintableText.isolate.close, let from = start {
        for attribute in [
          pango_attr_family_new(FontShelf.base),
          pango_attr_size_new_absolute(Int32(size.inPangoUnits)),
        ] {
          attribute?.pointee.start_index = UInt32(from)
          attribute?.pointee.end_index = UInt32(offset)
          pango_attr_list_insert(attributes, attribute)
        }
        start = nil
      }
      offset += UTF8.width(scalar)
    }
    pango_layout_set_attributes(layout, attributes)
  }
}

extension Double {
  /// Points as Pango counts them.
  var inPangoUnits: Double { self * Double(PANGO_SCALE) }
}

extension Int32 {
  /// What Pango counted, in points.
  var inPoints: Double { Double(self) / Double(PANGO_SCALE) }
}
