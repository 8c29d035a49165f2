import Canvas
import Conversation

/// All that is seen around the row that is being typed: the talk without its text, and without the
/// seconds that pass, and the other rows of the note.
struct Surroundings: Equatable {
  let size: Size
  let today: Day
  let minutes: Int
  /// What the foot says in place of its rule.
  let notice: Notice?
  /// Where the note begins, which is also where the prompts end.
  let noteTop: Int
  /// The rows of the note; the one that is being typed is empty here.
  let noteRows: [Substring]
  /// What the line says of the note, which stands above it; `nil` under a short question.
  let meaning: Talk.Meaning?
  let talk: Talk

  init(_ talk: Talk, _ note: NoteRows, in size: Size, _ notice: Notice?, at now: Moment) {
    self.size = size
    today = now.day
    minutes = talk.minutes(at: now)
    self.notice = notice
    noteTop = note.top
    noteRows = note.isHidden ? [] : note.field.rows
    meaning = note.isHidden ? nil : talk.meaning
    var talk = talk
    talk.leaveOutText()
    self.talk = talk
  }
}

extension Talk {
  /// Makes it the talk that it is whatever is being typed, whoever has saved it, and however long it
  /// lasts.
  fileprivate mutating func leaveOutText() {
    field = Field()
    answer = Field()
    drafted = [:]
    entries = []
    unkeptKeys = 0
    draftDue = nil
    talked = 0
    runningSince = nil
  }
}
