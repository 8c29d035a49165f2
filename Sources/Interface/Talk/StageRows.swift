import Canvas
import Conversation

/// The stages of a talk that are pages of rows.
extension Drawing {
  /// *Start*, and *Say it back, agree*: rows to choose in.
  mutating func drawRows(_ talk: Talk, _ desk: Desk) {
    var y = 4
    if !talk.record.isAgreed, isRoomy, let prompt = talk.currentPrompt {
      y = paragraph(prompt.say, at: Point(x: 3, y: y), width: size.width - 6, .title) + 1
    }
    let asked = rowsAsked(talk)
    let gap = asked.question == 0 ? 0 : 1
    draw(form: talk, from: y, to: lastRow - asked.question - asked.answer - gap, desk)
    if case .asking = talk.focus {
      drawNoteLine(talk, desk.now.day, talkLayout(size), top: lastRow)
    }
  }
}
