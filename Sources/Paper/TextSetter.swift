import CPango
import Handout

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
  private let spoken: String?
  private let families: String
  private let contexts: (leftToRight: OpaquePointer?, rightToLeft: OpaquePointer?)
  /// Characters that no font had, each once.
  private(set) var missing: [Unicode.Scalar] = []

  init(_ document: Document, fonts: FontShelf) {
    language = document.language
    spoken = document.spoken
    families = FontShelf.families(for: document.language, spoken: document.spoken)
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

  /// The tag of the language that words are in, where it is another than the document's.
  func foreignLanguage(of words: String) -> String? {
    TextSetter.foreignLanguage(of: words, spoken: spoken, in: language)
  }

  private static func foreignLanguage(
    of words: String, spoken: String?, in language: String
  ) -> String? {
    guard let tag = languageTag(of: words, spoken: spoken) else { return nil }
    return tag == language.prefix { $0 != "-" } ? nil : tag
  }

  /// The tag of words as they were first said.
  func originalLanguage(of words: String) -> String {
    languageTag(of: words, spoken: spoken) ?? spoken ?? "und"
  }

  /// Whether a text runs from the right in a document that does not, so that it begins at the other
  /// side.
  func isMirrored(_ words: String) -> Bool { !isRightToLeft && runsFromTheRight(words) }

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
    // In a left-to-right document a text may still run from the right.
    let runsFromRight = isRightToLeft || runsFromTheRight(clean)
    let words = withDirections(clean, isFromRight: runsFromRight)
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
    setAttributes(of: layout, words, latinSize: runsFromRight ? face.size : nil)
    let paragraph = Paragraph(owning: layout, text: words) { [language, spoken] words in
      TextSetter.foreignLanguage(of: words, spoken: spoken, in: language)
    }
    for scalar in paragraph.missing where !missing.contains(scalar) { missing.append(scalar) }
    return paragraph
  }

  /// Nastaliq and Naskh have Latin letters and digits too, but they look wrong beside Noto Sans. No
  /// hyphen is ever put in: in an address or a code it would be read as part of it.
  private func setAttributes(of layout: OpaquePointer?, _ words: String, latinSize: Double?) {
    let attributes = pango_attr_list_new()
    defer { pango_attr_list_unref(attributes) }
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(0))
    if let latinSize {
      for range in isolatesFromTheLeft(in: words) {
        for attribute in [
          pango_attr_family_new(FontShelf.base),
          pango_attr_size_new_absolute(Int32(latinSize.inPangoUnits)),
        ] {
          attribute?.pointee.start_index = UInt32(range.lowerBound)
          attribute?.pointee.end_index = UInt32(range.upperBound)
          pango_attr_list_insert(attributes, attribute)
        }
      }
    }
    pango_layout_set_attributes(layout, attributes)
  }

  /// Bytes of the pieces that run from the left.
  private func isolatesFromTheLeft(in words: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var open: [Int?] = []
    var offset = 0
    for scalar in words.unicodeScalars {
      switch scalar.value {
      case 0x2066: open.append(offset)
      case 0x2067: open.append(nil)
      case 0x2069: if let start = open.popLast() ?? nil { ranges.append(start..<offset) }
      default: break
      }
      offset += UTF8.width(scalar)
    }
    return ranges
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
