import CPango
import Handout

/// Glyphs of one font, size and direction that follow each other on a line.
struct GlyphRun {
  /// The smallest piece of text that has glyphs of its own.
  struct Cluster {
    /// Bytes of the run's text.
    var text: Range<Int>
    var glyphs: Range<Int>
  }

  struct Glyph {
    var number: UInt32
    var x: Double
    /// Above the baseline.
    var rise: Double
    var isUnseen: Bool
    var isBlank: Bool
  }

  let font: UnsafeMutablePointer<PangoFont>?
  let size: Double
  let isRightToLeft: Bool
  /// Where its text begins, in bytes of the paragraph.
  let offset: Int
  let glyphs: [Glyph]
  /// In the order they are read.
  let clusters: [Cluster]
  let width: Double
  private let text: UnsafeBufferPointer<UInt8>

  init?(_ item: PangoGlyphItem, at x: Double, in paragraph: Paragraph) {
    guard let part = item.item?.pointee, let string = item.glyphs?.pointee,
      let bytes = paragraph.bytes
    else { return nil }
    offset = Int(part.offset)
    text = UnsafeBufferPointer(start: bytes + offset, count: Int(part.length))
    font = part.analysis.font
    size = GlyphRun.size(of: font)
    isRightToLeft = part.analysis.level & 1 == 1
    let infos = UnsafeBufferPointer(start: string.glyphs, count: Int(string.num_glyphs))
    let start = x + item.start_x_offset.inPoints
    var pen = start
    glyphs = infos.map { info in
      defer { pen += info.geometry.width.inPoints }
      return Glyph(
        number: info.glyph, x: pen + info.geometry.x_offset.inPoints,
        rise: (item.y_offset - info.geometry.y_offset).inPoints,
        isUnseen: info.isUnknown, isBlank: info.isEmpty)
    }
    width = pen - x
    clusters = GlyphRun.clusters(string, length: text.count)
  }

  private static func size(of font: UnsafeMutablePointer<PangoFont>?) -> Double {
    let description = pango_font_describe_with_absolute_size(font)
    defer { pango_font_description_free(description) }
    return pango_font_description_get_size(description).inPoints
  }

  private static func clusters(_ string: PangoGlyphString, length: Int) -> [Cluster] {
    let starts = UnsafeBufferPointer(start: string.log_clusters, count: Int(string.num_glyphs))
    var clusters: [Cluster] = []
    for (index, start) in starts.enumerated() {
      if index > 0, starts[index - 1] == start {
        let first = clusters[clusters.count - 1].glyphs.lowerBound
        clusters[clusters.count - 1].glyphs = first..<index + 1
      } else {
        clusters.append(Cluster(text: Int(start)..<Int(start), glyphs: index..<index + 1))
      }
    }
    clusters.sort { $0.text.lowerBound < $1.text.lowerBound }
    for index in clusters.indices {
      let end = index + 1 < clusters.count ? clusters[index + 1].text.lowerBound : length
      clusters[index].text = clusters[index].text.lowerBound..<end
    }
    return clusters
  }

  /// Its whole text.
  var allWords: String { words(0..<text.count) }

  /// The text of some bytes, as it is read out.
  func words(_ range: Range<Int>) -> String {
    withoutDirections(String(decoding: text[range], as: UTF8.self))
  }

  func beginsWord(_ cluster: Int) -> Bool {
    guard cluster > 0 else { return true }
    let space = UInt8(ascii: " ")
    return text[clusters[cluster].text.lowerBound] != space
      && text[clusters[cluster - 1].text.lowerBound] == space
  }
}
