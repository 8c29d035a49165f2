import Canvas
import Conversation

/// The screen turned to the person. It is drawn from nothing but what they may read: no keys, no
/// notices, no banner, nobody else.
extension Drawing {
  mutating func draw(_ turned: Turned, _ talk: Talk, _ desk: Desk) {
    let pages = talk.turnedPages(desk)
    let number = min(turned.page, pages.count - 1)
    let page = pages[number]
    line(0, Say.Turned.title(talk.name, isAgreed: talk.record.isAgreed), .title)
    if page.rows.isEmpty { line(2, Say.Turned.nothingYet, at: 1) }
    for (offset, row) in page.rows.enumerated() {
      draw(row, page, talk.record.toChange, 2 + offset)
    }
    let marked = page.notes.indices.filter { talk.record.toChange.contains(page.notes[$0]) }
    if !marked.isEmpty {
      line(size.height - 2, Say.Turned.marked(marked.map { $0 + 1 }), .label)
    }
    let last = size.height - 1
    let end = canvas.draw(Say.Turned.isItRight, at: Point(x: 1, y: last), .title)
    cursor = Point(x: end, y: last)
    guard pages.count > 1 else { return }
    let shown = Say.Turned.page(number + 1, of: pages.count)
    line(last, shown, .quiet, at: max(end + 2, min(size.width, 72) - shown.columns - 1))
  }

  private mutating func draw(
    _ row: TurnedPage.Row, _ page: TurnedPage, _ toChange: Set<NoteID>, _ y: Int
  ) {
    switch row {
    case .space: break
    case .heading(let words): line(y, words, .label, at: 1)
    case .words(let words, let number):
      if let number { draw(number, page, toChange, y) }
      line(y, words, .text, at: 4)
    case .goingOn(let words, let number):
      draw(number, page, toChange, y)
      line(y, "…", .quiet, at: 3)
      line(y, words, .text, at: 4)
    }
  }

  private mutating func draw(
    _ number: Int, _ page: TurnedPage, _ toChange: Set<NoteID>, _ y: Int
  ) {
    let isMarked = page.notes[checked: number - 1].map(toChange.contains) ?? false
    if isMarked { line(y, "▸", .chosen, at: 1) }
    line(y, "\(number)", isMarked ? .chosen : .key, at: 2)
  }
}
