/// How wide the columns of a table become.
enum ColumnWidths {
  /// What a column's texts ask for.
  struct Want {
    /// Room for the longest word.
    var word: Double
    /// Room for the longest text on one line.
    var whole: Double
  }

  /// Columns whose texts fit in a fair share get what they ask for; the others share what is left,
  /// each with room for its longest word as far as there is any.
  static func widths(for wants: [Want], in room: Double) -> [Double] {
    // A hair more than measured, so that rounding never breaks a line.
    let hair = 1.0
    var widths = wants.map { $0.whole + hair }
    let asked = widths.reduce(0, +)
    if asked <= room {
      return widths.map { $0 + (room - asked) / Double(widths.count) }
    }
    var wide = Array(wants.indices)
    var left = room
    while true {
      let share = left / Double(wide.count)
      let content = wide.filter { widths[$0] <= share }
      if content.isEmpty { break }
      for index in content { left -= widths[index] }
      wide.removeAll { content.contains($0) }
    }
    let words = wide.reduce(0) { $0 + wants[$1].word + hair }
    // Longer texts get more of what is left, but not in proportion: the rest must be read too.
    let weights = wants.map { min($0.whole, 2 * room).squareRoot() }
    let weight = wide.reduce(0) { $0 + weights[$1] }
    for index in wide {
      widths[index] =
        words > left
        ? left * (wants[index].word + hair) / words
        : wants[index].word + hair + (left - words) * weights[index] / weight
    }
    return widths
  }
}
