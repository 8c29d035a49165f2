import Canvas
import Conversation

/// A place that shows a form, and writes what is answered there.
///
/// Moving, typing, keeping, taking back, drawing and lines come from the form and are the same in
/// every place; a place says what its rows are and what becomes of an answer.
protocol FormHost {
  /// What can be done here besides answering.
  associatedtype Act: Equatable & Sendable

  /// Where the keys are.
  var focus: FormFocus { get set }

  /// The rows as they stand now.
  func form(_ desk: Desk) -> Form<Act>

  /// Writes down what an answer says, and ends the half-typed text of its row; `nil` when nothing may
  /// be written here, which has been said.
  mutating func write(_ written: Written<Act>, at row: RowID, _ desk: inout Desk) -> [Effect]?

  /// Does what a button or a row of this place stands for; `nil` when that is refused, which has been
  /// said.
  mutating func perform(_ act: Act, _ desk: inout Desk) -> [Effect]?

  /// Keeps a note that was typed at a row; `nil` when there is no talk to keep it in, which has been
  /// said: it stays typed.
  mutating func keep(_ thought: Thought, _ desk: inout Desk) -> [Effect]?

  /// Enter on the last row: where one goes on from here.
  mutating func passEnd(_ desk: inout Desk) -> [Effect]

  /// Takes back what was answered last.
  mutating func undo(_ desk: inout Desk) -> [Effect]

  /// Answers again what was taken back last.
  mutating func redo(_ desk: inout Desk) -> [Effect]

  /// Does what a letter does here where nothing is typed; `nil` when it is no key of this place.
  mutating func letter(_ letter: Character, _ desk: inout Desk) -> [Effect]?

  /// Whose half-typed text is kept here on the disk; `nil` where none is.
  var draftPlace: Draft.Place? { get }

  /// Who can be named as speaker.
  var present: [Participant] { get }

  /// Whether words without a sign, typed where no text is asked for, are a note all the same.
  var catchesLooseWords: Bool { get }

  /// Whether a talk is open in which a note can be kept.
  var isInTalk: Bool { get }
}

extension FormHost {
  mutating func keep(_ thought: Thought, _ desk: inout Desk) -> [Effect]? {
    desk.notice = .warning(Say.noteNeedsTalk)
    return nil
  }

  mutating func letter(_ letter: Character, _ desk: inout Desk) -> [Effect]? { nil }

  var present: [Participant] { [] }

  var catchesLooseWords: Bool { false }

  var isInTalk: Bool { false }
}

extension FormHost {
  /// The row that has the keys; the first that waits for an answer before any was chosen.
  func rowInHand(_ desk: Desk) -> FormRow<Act>? { rowInHand(in: form(desk).rows) }

  func rowInHand(in rows: [FormRow<Act>]) -> FormRow<Act>? {
    rows.first { $0.id == focus.row } ?? rows.first { !$0.isReading } ?? rows.first
  }

  /// Gives the keys to a row, where there is one of this name.
  mutating func give(to row: RowID, _ desk: Desk) {
    if let row = form(desk).rows.first(where: { $0.id == row }) { focus.give(to: row) }
  }

  /// Begins a form: half-typed text stands at its own row again, and the row has the keys.
  mutating func begin(at row: RowID? = nil, with drafts: [Draft] = [], _ desk: Desk) {
    focus = FormFocus()
    for draft in drafts {
      focus.waiting[RowID(written: draft.row)] = Field(draft.text, caret: draft.caret)
    }
    let rows = form(desk).rows
    let half = rows.first { focus.waiting[$0.id] != nil }
    let asked = rows.first { $0.id == row }
    if let first = half ?? asked ?? rowInHand(in: rows) { focus.give(to: first) }
  }
}
