import Canvas
import Conversation

extension Reading {
  func draw(on drawing: inout Drawing, _ desk: Desk) {
    drawing.banner(
      file.person, desk.now.day, standing: Say.banner(record.standing), with: [])
    drawing.canvas.rule(row: 2, from: 0, to: drawing.size.width)
    let window = ScrollWindow(lines: lines.count, from: scroll, room: room(drawing.size))
    for (offset, place) in window.rows.enumerated() {
      drawing.line(3 + offset, lines[place], at: 2)
    }
    drawing.mark(window)
    drawing.cursor = Point(x: 1, y: 3)
  }
}
