import Canvas
import Conversation

extension Reading {
  func draw(on sketch: inout Sketch, _ desk: Desk) {
    sketch.banner(
      file.person, desk.now.day, standing: Say.banner(record.standing), with: [])
    sketch.canvas.rule(row: 2, from: 0, to: sketch.size.width)
    let window = ScrollWindow(lines: lines.count, from: scroll, room: room(sketch.size))
    for (offset, place) in window.rows.enumerated() {
      sketch.line(3 + offset, lines[place], at: 2)
    }
    sketch.mark(window)
    sketch.cursor = Point(x: 1, y: 3)
  }
}
