import Canvas
import Conversation

/// Draws one frame after another.
///
/// While a note is typed at a stage of talk, nearly all of the screen stays as it was. That part is drawn from its
/// ``Surroundings`` and from nothing else, so it need not be drawn again while they are equal: what
/// is kept cannot be out of date, and a painter's frame is always what ``view(_:)`` answers.
public struct Painter {
  private var surroundings: Surroundings?
  /// What was drawn of them.
  private var sketch = Sketch(size: Size(width: 0, height: 0))

  /// A painter who has drawn nothing yet.
  public init() {}

  /// The whole screen, from the state alone.
  public mutating func frame(of state: State) -> Frame {
    guard case .talk(let talk) = state.route, state.layer == nil, talk.over == nil,
      talk.pages.isEmpty, state.size.isEnough, talk.stage.isTalkedThrough
    else { return drawn(state).frame }
    let note = NoteRows(talk, in: state.size)
    // A method of the state would be given a copy of it at each key: only words of trouble need one.
    let notice = state.trouble == nil ? state.notice : state.footNotice
    look(at: Surroundings(talk, note, in: state.size, notice, at: state.now))
    var sketch = sketch
    sketch.drawNoteLine(talk, state.now.day, note)
    return sketch.frame
  }

  private mutating func look(at new: Surroundings) {
    guard new != surroundings else { return }
    surroundings = new
    sketch = Sketch(size: new.size)
    sketch.draw(new)
    sketch.drawFoot(hints(new.talk), new.notice)
  }
}

/// Draws the whole screen from the state alone.
public func view(_ state: State) -> Frame {
  var painter = Painter()
  return painter.frame(of: state)
}

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

/// The rows of the note that is being typed, and the one of the screen in which they begin: the
/// note grows upwards, to half the screen.
struct NoteRows {
  /// All of them but the one with the caret, which is empty there.
  let field: FieldRows
  /// The row with the caret.
  let typed: Substring
  let top: Int
  /// Whether a short question stands in place of the note.
  let isHidden: Bool

  init(_ talk: Talk, in size: Size) {
    let most = max(2, (size.height - 8) / 2)
    var field = FieldRows(talk.field, width: talkLayout(size).noteWidth, most: most)
    typed = field.takeTypedRow()
    self.field = field
    top = size.height - 2 - max(field.height, 2)
    isHidden = if case .asking = talk.focus { true } else { false }
  }
}

extension State {
  /// What the foot says of what happened, or of words that are not saved.
  var footNotice: Notice? { notice ?? (trouble == nil ? nil : saving) }
}

extension Size {
  /// Whether there is room for a screen of ours.
  var isEnough: Bool { width >= 40 && height >= 12 }
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
