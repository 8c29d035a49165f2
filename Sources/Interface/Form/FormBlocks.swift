/// What is set one below the other on a form: titles, rows and feet, each made when it is looked at.
struct FormBlocks<Act: Equatable & Sendable> {
  enum Block {
    case space
    case title(String)
    /// A row with its place among the rows; the title that stands before it in an inline section, or an
    /// empty one in the rest of it.
    case row(FormRow<Act>, place: Int, title: String?)
    case foot(String)
  }

  private struct Part {
    /// The first block, and the first row, of the section.
    var start: Int
    var firstRow: Int
    var section: FormSection<Act>
    var hasSpace: Bool

    private var hasTitle: Bool { !section.title.isEmpty && !section.isInline }
    /// How many blocks stand before the rows.
    var head: Int { (hasSpace ? 1 : 0) + (hasTitle ? 1 : 0) }
    var foot: Int { section.foot.isEmpty ? 0 : section.foot.count + 1 }
    var count: Int { head + section.rows.count + foot }

    func block(at place: Int) -> Block {
      if place < head { return hasSpace && place == 0 ? .space : .title(section.title) }
      let row = place - head
      if row < section.rows.count {
        let title = section.isInline ? (row == 0 ? section.title : "") : nil
        return .row(section.rows[row], place: firstRow + row, title: title)
      }
      let line = row - section.rows.count
      return line == 0 ? .space : .foot(section.foot[line - 1])
    }
  }

  private var parts: [Part] = []

  /// How many there are.
  private(set) var count = 0

  /// The blocks of a form; with spaces between its sections where there is room for them.
  init(_ form: Form<Act>, isSpaced: Bool) {
    var row = 0
    var wasInline = false
    for section in form.sections {
      let isApart = form.look.isSpaced ? isSpaced : !section.title.isEmpty
      let hasSpace = isApart && count > 0 && !(section.isInline && wasInline)
      let part = Part(start: count, firstRow: row, section: section, hasSpace: hasSpace)
      parts.append(part)
      count += part.count
      row += section.rows.count
      wasInline = section.isInline
    }
  }

  subscript(place: Int) -> Block {
    guard let part = parts.last(where: { $0.start <= place && $0.count > 0 }) else { return .space }
    return part.block(at: place - part.start)
  }

  /// Where a row stands among the blocks.
  func place(_ row: Int) -> Int {
    guard let part = parts.last(where: { $0.firstRow <= row && !$0.section.rows.isEmpty }) else {
      return 0
    }
    return part.start + part.head + row - part.firstRow
  }
}
