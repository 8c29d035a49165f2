import Canvas
import Conversation

extension Finding {
  func draw(on sketch: inout Sketch, _ desk: Desk) {
    let size = sketch.size
    sketch.title(Say.findTitle)
    sketch.line(2, Say.findAsk, .label)
    sketch.field(field, at: Point(x: 8, y: 2), width: size.width - 10, hasCursor: !isInList)
    if let misread = misread.first {
      sketch.line(3, misreadSentence(misread), .warning, at: 3)
    }
    if isAnswered, list.items.isEmpty { sketch.line(4, Say.nothingFound, at: 3) }
    let window = ScrollWindow(heights: heights(size), chosen: list.chosen, room: room(size))
    var y = 4
    for place in window.rows {
      if place == list.chosen { sketch.choose(row: y, hasCursor: isInList) }
      y = draw(list.items[place], on: &sketch, y)
    }
    sketch.mark(window, hasMore: list.page.hasMore)
  }

  func heights(_ size: Size) -> [Int] {
    list.items.map { wrapped(Say.hit($0), to: size.width - 4).count + 1 }
  }

  /// Whose words, when they were said and how they stand: never cut. Of the words as much as a row
  /// holds.
  private func draw(_ hit: Hit, on sketch: inout Sketch, _ y: Int) -> Int {
    let width = sketch.size.width
    let below = sketch.paragraph(Say.hit(hit), at: Point(x: 3, y: y), width: width - 4, .label)
    var x = 5
    for piece in hit.excerpt where below <= sketch.lastRow {
      x = sketch.canvas.draw(
        piece.text.oneLine, at: Point(x: x, y: below), piece.isMatch ? .chosen : .text,
        width: max(0, width - 1 - x))
    }
    return below + 1
  }
}
