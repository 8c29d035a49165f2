import Canvas
import Conversation

extension PersonPage {
  func draw(on drawing: inout Drawing, _ desk: Desk) {
    drawing.banner(file.person, desk.now.day, standing: "", with: [])
    drawing.canvas.rule(row: 2, from: 0, to: drawing.size.width)
    // Below what is known of the person there is always room for a talk to choose.
    let y = drawKnown(on: &drawing, today: desk.now.day, last: drawing.lastRow - 3)
    drawing.line(y, Say.startTalk, .key, at: 3)
    if chosen == 0 { drawing.choose(row: y) }
    drawing.line(y + 1, Say.conversations, .label)
    if file.conversations.isEmpty { drawing.line(y + 2, Say.noConversations, .quiet, at: 3) }
    drawTalks(on: &drawing, from: y + 2, desk)
  }

  private func drawTalks(on drawing: inout Drawing, from top: Int, _ desk: Desk) {
    let window = ScrollWindow(
      heights: file.conversations.map { _ in 1 }, chosen: max(0, chosen - 1),
      room: max(1, drawing.lastRow - top + 1), keepsRowForMark: true)
    for (offset, place) in window.rows.enumerated() {
      let words = words(of: file.conversations[place], width: drawing.size.width - 3, desk)
      drawing.line(top + offset, words, at: 3)
      if chosen == place + 1 { drawing.choose(row: top + offset) }
    }
    drawing.mark(window)
  }

  /// As much of a talk as there is room for.
  private func words(of summary: Summary, width: Int, _ desk: Desk) -> String {
    let whole = Say.conversation(summary, leftAt: file.leftAt[summary.id], now: desk.now)
    return [whole, Say.conversation(summary, now: desk.now)].first { $0.columns < width }
      ?? Say.conversationInShort(summary)
  }

  /// What they need, their way and what is to be done, as far as there is room; the row after it.
  private func drawKnown(on drawing: inout Drawing, today: Day, last: Int) -> Int {
    let name = file.person.calledName
    let steps = file.openStepsOnSheet
    let more = steps.count > 3 ? [Say.moreToBeDone(steps.count - 3)] : []
    let parts: [(String, [String])] = [
      (Say.needsToo, [file.person.needs.other].filter { !$0.isEmpty }),
      (
        Say.herWay,
        file.preferencesOnSheet.prefix(3).map { Say.noteLine($0, nil, on: today, isOpen: true) }
      ),
      (
        Say.toBeDone,
        steps.prefix(3).map { "☐ " + Say.step($0, person: name, on: today, isOpen: true) } + more
      ),
    ]
    var y = 3
    for (heading, told) in parts where !told.isEmpty && y < last {
      drawing.line(y, heading, .label)
      y += 1
      for words in told {
        y = drawing.paragraph(
          words, at: Point(x: 3, y: y), width: drawing.size.width - 4, last: last - 1)
      }
      y += 1
    }
    return min(y, last)
  }
}
