import Canvas
import Conversation

extension Finding {
  func draw(on drawing: inout Drawing, _ desk: Desk) {
    let size = drawing.size
    drawing.title(Say.findTitle)
    drawing.line(2, Say.findAsk, .label)
    drawing.field(field, at: Point(x: 8, y: 2), width: size.width - 10, hasCursor: !isInList)
    if let misread = misread.first {
      drawing.line(3, misreadSentence(misread), .warning, at: 3)
    }
    if isAnswered, list.items.isEmpty {
      drawing.paragraph(Say.nothingFound, at: Point(x: 3, y: 4), width: size.width - 4)
    }
    let window = ScrollWindow(heights: heights(size), chosen: list.chosen, room: room(size))
    var y = 4
    for place in window.rows {
      if place == list.chosen { drawing.choose(row: y, hasCursor: isInList) }
      y = draw(list.items[place], on: &drawing, y)
    }
    drawing.mark(window, hasMore: list.page.hasMore)
  }

  func heights(_ size: Size) -> [Int] {
    list.items.map { wrapped(Say.hit($0), to: size.width - 4).count + 1 }
  }

  /// Whose words, when they were said and how they stand: never cut. Of the words as much as a row
  /// holds.
  private func draw(_ hit: Hit, on drawing: inout Drawing, _ y: Int) -> Int {
    let width = drawing.size.width
    let below = drawing.paragraph(Say.hit(hit), at: Point(x: 3, y: y), width: width - 4, .label)
    var x = 5
    let last = width - 2
    for piece in hit.excerpt where below <= drawing.lastRow {
      let isCut = x > last
      x = drawing.canvas.draw(
        isCut ? "…" : piece.text.oneLine, at: Point(x: min(x, last), y: below),
        piece.isMatch ? .chosen : .text, width: width - 1 - min(x, last))
      if isCut { break }
    }
    return below + 1
  }
}
