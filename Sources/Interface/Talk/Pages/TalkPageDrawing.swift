import Canvas
import Conversation

extension Drawing {
  /// A page that lies over a talk; one for the clinician alone has a plain title, and nothing of the
  /// person beside it.
  mutating func draw(_ page: TalkPage, over talk: Talk, _ desk: Desk) {
    let kind = page.subject.kind
    let words = kind.title(talk)
    guard !kind.isPlain else {
      title(words)
      return draw(form: talk, from: 2, to: lastRow, desk)
    }
    banner(
      talk.file.person, desk.now.day,
      standing: kind.isPrivate ? "" : Say.banner(talk.record.standing),
      with: kind.isPrivate ? [] : talk.record.present)
    let end = canvas.draw(words, at: Point(x: 1, y: 2), .title)
    if end + 3 + kind.eyes.columns < size.width { line(2, kind.eyes, .quiet, at: end + 3) }
    canvas.rule(row: 3, from: 0, to: size.width)
    draw(form: talk, from: 4, to: lastRow, desk)
  }
}
