import Canvas
import Conversation

extension People {
  func draw(on drawing: inout Drawing, _ desk: Desk) {
    drawing.title(Say.peopleTitle)
    drawing.line(2, Say.peopleAsk, .label)
    let start = Say.peopleAsk.columns + 3
    let size = drawing.size
    drawing.field(
      field, at: Point(x: start, y: 2), width: size.width - start - 1, hasCursor: !isInList)
    let window = ScrollWindow(heights: heights(size), chosen: list.chosen, room: room(size))
    var y = 4
    for place in window.rows {
      if let row = list.items[checked: place] {
        PersonRowLayout(row, size).draw(on: &drawing, y)
      } else {
        drawing.line(y, Say.enterSomeone, .key, at: 3)
      }
      if place == list.chosen { drawing.choose(row: y, hasCursor: isInList) }
      y += heights(size)[place]
    }
    drawing.mark(window, hasMore: list.page.hasMore)
  }

  /// How many rows of the screen each takes, and the one that enters somebody new.
  func heights(_ size: Size) -> [Int] {
    list.items.map { PersonRowLayout($0, size).height } + [1]
  }

  func room(_ size: Size) -> Int { size.height - 7 }
}

/// How a person stands in a list: a name is never cut; one too long for its row takes more, and the
/// rest stands below it.
struct PersonRowLayout {
  let row: PersonRow
  let size: Size

  init(_ row: PersonRow, _ size: Size) {
    self.row = row
    self.size = size
  }

  private var name: String { row.details.bannerName }
  private var isOneRow: Bool { name.columns < size.width - 46 }
  private var isNarrow: Bool { size.width < 48 }

  var height: Int {
    isOneRow ? 1 : wrapped(name, to: size.width - 4).count + (isNarrow ? 2 : 1)
  }

  func draw(on drawing: inout Drawing, _ y: Int) {
    let born = "Born " + (row.details.born?.clinical ?? Say.notKnown)
    let lastTalk = Say.lastTalk(row.lastTalk)
    let below = drawing.paragraph(name, at: Point(x: 3, y: y), width: size.width - 4)
    if isOneRow {
      drawing.line(y, born, .quiet, at: size.width - 41)
      drawing.line(y, lastTalk, .quiet, at: size.width - 23)
    } else {
      drawing.line(below, born, .quiet, at: 5)
      drawing.line(isNarrow ? below + 1 : below, lastTalk, .quiet, at: isNarrow ? 5 : 24)
    }
  }
}
