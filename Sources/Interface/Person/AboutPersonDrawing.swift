import Canvas
import Conversation

extension Drawing {
  /// A page for the clinician alone has a plain title, and nothing of the person beside it.
  mutating func draw(_ page: AboutPerson, _ desk: Desk) {
    switch page.subject {
    case .safeContact:
      title(Say.pageOfSafeContact)
      draw(form: page, from: 2, to: lastRow, desk)
    case .all:
      banner(page.file.person, desk.now.day, standing: "", with: [])
      line(2, Say.pageOfPerson, .title)
      canvas.rule(row: 3, from: 0, to: size.width)
      draw(form: page, from: 4, to: lastRow, desk)
    }
  }
}
