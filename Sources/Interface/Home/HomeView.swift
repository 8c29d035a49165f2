import Canvas
import Conversation

extension Home {
  func draw(on drawing: inout Drawing, _ desk: Desk) {
    drawing.title(desk.isDemo ? Say.demo : Say.program)
    drawing.cursor = Point(x: 1, y: 2)
    guard isLoaded else { return }
    let size = drawing.size
    if list.items.isEmpty {
      let below = drawing.paragraph(
        Say.nothingWaits, at: Point(x: 3, y: 3), width: size.width - 4)
      drawing.line(below + 1, Say.Tour.offer, .key, at: 3)
      drawing.choose(row: below + 1)
    }
    let fits = Say.onlyNames.columns < size.width - 8
    drawing.line(drawing.lastRow, fits ? Say.onlyNames : Say.onlyNamesInShort, .quiet)
    for (offset, words) in dueLines(desk).enumerated() {
      drawing.line(bottom(desk) + offset, words, .quiet)
    }
    drawWork(on: &drawing, desk)
  }

  private func drawWork(on drawing: inout Drawing, _ desk: Desk) {
    let window = ScrollWindow(heights: heights(desk), chosen: list.chosen, room: room(desk))
    var y = 2
    var heading = ""
    for place in window.rows {
      let row = list.items[place]
      let section = Say.section(row, today: desk.now.day)
      if section != heading, !section.isEmpty {
        drawing.line(y, section, .label)
        y += 1
      }
      heading = section
      HomeRowLayout(row, desk).draw(on: &drawing, y)
      if place == list.chosen { drawing.choose(row: y) }
      y += HomeRowLayout(row, desk).height
    }
    drawing.mark(window, hasMore: list.page.hasMore)
  }

  /// How many rows of the screen each piece of work takes, with a heading where a section begins.
  func heights(_ desk: Desk) -> [Int] {
    var section = ""
    return list.items.map { row in
      let before = section
      section = Say.section(row, today: desk.now.day)
      let isNew = section != before && !section.isEmpty
      return HomeRowLayout(row, desk).height + (isNew ? 1 : 0)
    }
  }

  /// How many rows of the screen there are for work: where not all of it fits, one is kept for the
  /// heading of a section that began above.
  func room(_ desk: Desk) -> Int {
    let room = bottom(desk) - 2
    return heights(desk).reduce(0, +) <= room ? room : max(1, room - 1)
  }

  /// The first row that is not for work.
  private func bottom(_ desk: Desk) -> Int { desk.size.height - 3 - dueLines(desk).count }

  private func dueLines(_ desk: Desk) -> [String] {
    guard let backupDue, !desk.isDemo else { return [] }
    let words = Say.backupDue(backupDue, today: desk.now.day)
    return wrapped(words, to: desk.size.width - 2).map { String(words[$0]) }
  }
}

/// How a row of the home screen stands in a window: neither a name nor what is to be done is ever
/// cut, and what does not fit in one row takes more.
private struct HomeRowLayout {
  let name: String
  let words: (before: String, after: String)
  let width: Int

  init(_ line: HomeLine, _ desk: Desk) {
    switch line {
    case .work(let row):
      name = row.details.bannerName
      words = Say.homeRow(row, today: desk.now.day)
    case .group(let group, let count):
      let (many, what) = Say.group(group, of: count)
      (name, words) = (what, (many, ""))
    }
    width = desk.size.width
  }

  /// Where the last words begin: all in one column, nearer to the name when they are long, and `nil`
  /// when there is no room beside it.
  private var tail: Int? {
    guard !words.after.isEmpty else { return nil }
    let end = 18 + name.columns
    let tail = min(max(48, width - 32), width - 1 - words.after.columns)
    return end < tail - 1 ? tail : nil
  }

  var height: Int {
    if tail != nil { return 1 }
    let below = words.after.isEmpty ? 0 : wrapped(words.after, to: width - 21).count
    return wrapped(name, to: width - 19).count + below
  }

  func draw(on drawing: inout Drawing, _ y: Int) {
    drawing.line(y, words.before, .text, at: 3)
    let below = drawing.paragraph(name, at: Point(x: 18, y: y), width: width - 19)
    if let tail {
      drawing.line(y, words.after, .quiet, at: tail)
    } else {
      drawing.paragraph(words.after, at: Point(x: 20, y: below), width: width - 21, .quiet)
    }
  }
}

/// When a piece of work is due and why it waits, as the home screen says it.
public func whyItWaits(_ row: HomeRow, on today: Day) -> (due: String, why: String) {
  Say.homeRow(row, today: today)
}
