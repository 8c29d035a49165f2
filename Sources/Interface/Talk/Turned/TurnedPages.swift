import Canvas
import Conversation
import Handout

/// A page of the turned screen: as much as a person reads at once.
///
/// Numbers are given page by page, after the sheet has left out what it leaves out: one key marks
/// each, and no gap tells of anything.
struct TurnedPage: Equatable {
  /// The rows, from the top.
  var rows: [Row] = []
  /// The notes that are numbered on it, 1 first.
  var notes: [NoteID] = []

  /// A row of the screen.
  enum Row: Equatable {
    /// The heading of a part.
    case heading(String)
    /// A row of a note's words; the number stands before the first.
    case words(String, number: Int?)
    /// A row of words that began on the page before.
    case goingOn(String, number: Int)
    /// Nothing, between two notes.
    case space
  }
}

/// How much stands on a page of the turned screen.
struct TurnedMeasure: Equatable {
  /// How wide words are set: for large print fewer columns, so that the terminal's letters can be
  /// made as large as needed.
  var width: Int
  /// How many rows there are for notes and headings.
  var rows: Int
  /// Whether a row is left between notes.
  var isSpaced: Bool
  /// How many notes one key each can point at.
  var notes: Int

  init(_ size: Size, isLarge: Bool) {
    width = max(12, min(size.width - 5, isLarge ? 36 : 64))
    rows = max(2, min(size.height - 4, 24))
    isSpaced = size.height >= 20
    notes = 9
  }

  /// In line mode all of it is one page.
  static let lines: TurnedMeasure = {
    var measure = TurnedMeasure(Size(width: 4000, height: 12), isLarge: false)
    (measure.width, measure.rows, measure.isSpaced, measure.notes) = (100_000, .max, false, .max)
    return measure
  }()
}

extension Talk {
  /// The pages of the turned screen; at least one, which may be empty.
  func turnedPages(_ desk: Desk) -> [TurnedPage] {
    let isLarge = file.person.needs.paper == .large
    let measure = desk.isLineMode ? .lines : TurnedMeasure(desk.size, isLarge: isLarge)
    return turnedPagesOf(soFar(at: desk.now), measure)
  }
}

/// Sets what the person may read in pages. Nothing is cut: what is longer than a page goes on.
func turnedPagesOf(_ soFar: SoFar, _ measure: TurnedMeasure) -> [TurnedPage] {
  var setter = TurnedSetter(measure: measure)
  for part in soFar.parts {
    setter.heading = part.heading
    setter.isHeadingDue = true
    for point in part.points { setter.set(point) }
  }
  return setter.pages
}

/// Sets notes one after the other.
private struct TurnedSetter {
  let measure: TurnedMeasure
  var pages = [TurnedPage()]
  var heading = ""
  /// Whether the heading of the part is still to come on this page.
  var isHeadingDue = false

  private var last: Int { pages.count - 1 }
  private var room: Int { measure.rows - pages[last].rows.count }
  private var isFresh: Bool { pages[last].rows.isEmpty }
  /// Rows that come before the next words: a space, a heading.
  private var before: Int { (isHeadingDue ? 1 : 0) + (measure.isSpaced && !isFresh ? 1 : 0) }

  mutating func set(_ point: SoFar.Point) {
    let rows = point.words.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      line -> [String] in
      let text = String(line)
      return wrapped(text, to: measure.width).map { String(text[$0]) }
    }
    if !isFresh, before + rows.count > room || pages[last].notes.count >= measure.notes {
      turnPage()
    }
    begin(point.note)
    place(rows[...], isFirst: true, point.note)
  }

  private mutating func turnPage() {
    pages.append(TurnedPage())
    isHeadingDue = true
  }

  /// The space and the heading before a note, and its number.
  private mutating func begin(_ note: NoteID) {
    if measure.isSpaced, !isFresh { pages[last].rows.append(.space) }
    if isHeadingDue { pages[last].rows.append(.heading(heading)) }
    isHeadingDue = false
    pages[last].notes.append(note)
  }

  private mutating func place(_ rows: ArraySlice<String>, isFirst: Bool, _ note: NoteID) {
    let number = pages[last].notes.count
    let fitting = max(1, room)
    for (place, row) in rows.prefix(fitting).enumerated() {
      if place > 0 {
        pages[last].rows.append(.words(row, number: nil))
      } else {
        pages[last].rows.append(
          isFirst ? .words(row, number: number) : .goingOn(row, number: number))
      }
    }
    let rest = rows.dropFirst(fitting)
    guard !rest.isEmpty else { return }
    turnPage()
    begin(note)
    place(rest, isFirst: false, note)
  }
}
