import Handout

/// Sizes and distances of a sheet, in points.
struct SheetStyle: Equatable {
  var body: Double
  var small: Double
  var foot: Double
  /// Of the sentence under the title.
  var opening: Double
  var title: Double
  var subtitle: Double
  var heading: Double
  var subheading: Double
  var warning: Double
  /// From one line to write on to the next.
  var writingLine: Double
  /// Multiplies every distance between pieces.
  var air: Double
  /// Whether a table's rows are told one below the other instead of in columns.
  var isStacked: Bool
  /// Whether every sentence has its own row.
  var isOneSentenceARow: Bool

  /// A4.
  static var width: Double { 595.2756 }
  static var height: Double { 841.8898 }
  static var side: Double { 48 }
  static var top: Double { 34 }
  /// 13.8 mm: some printers cannot reach nearer than 12.7 mm to the lower edge.
  static var bottom: Double { 39 }
  static var inner: Double { width - 2 * side }

  /// The styles that a layout may use, the best first; a later one saves paper.
  static func styles(for layout: Document.Layout) -> [SheetStyle] {
    switch layout {
    case .standard:
      [1, 0.8, 0.65, 0.5, 0.38].map(standard)
    case .large: [large(isOneSentenceARow: false)]
    case .plain: [large(isOneSentenceARow: true)]
    }
  }

  private static func standard(air: Double) -> SheetStyle {
    SheetStyle(
      body: 12, small: 12, foot: 12, opening: 17, title: 24, subtitle: 12, heading: 14.5,
      subheading: 12, warning: 13.5, writingLine: 26, air: air, isStacked: false,
      isOneSentenceARow: false)
  }

  private static func large(isOneSentenceARow: Bool) -> SheetStyle {
    SheetStyle(
      body: 18, small: 18, foot: 18, opening: 24, title: 30, subtitle: 18, heading: 23,
      subheading: 20, warning: 20, writingLine: 36, air: isOneSentenceARow ? 1.8 : 1.4,
      isStacked: true, isOneSentenceARow: isOneSentenceARow)
  }
}
