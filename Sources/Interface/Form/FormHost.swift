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
  var formFocus: FormFocus { get set }

  /// The rows as they stand now.
  func form(_ desk: Desk) -> Form<Act>

  /// Writes down what an answer says; `nil` when nothing may be written here, which has been said.
  mutating func write(_ written: Written<Act>, _ desk: inout Desk) -> [Effect]?

  /// Does what a button or a row of this place stands for; `nil` when that is refused, which has been
  /// said.
  mutating func perform(_ act: Act, _ desk: inout Desk) -> [Effect]?

  /// Keeps a note that was typed at a row; `nil` when there is no talk to keep it in, which has been
  /// said: it stays typed.
  mutating func keep(_ thought: Thought, _ desk: inout Desk) -> [Effect]?

  /// Enter on the last row: where one goes on from here.
  mutating func passEnd(_ desk: inout Desk) -> [Effect]

  /// Leaves the page with everything kept.
  mutating func leave(_ desk: inout Desk) -> [Effect]

  /// Why what is typed, or moved to, at a row cannot be kept there; `nil` where it can. It is said at
  /// the first key: a field that can't keep words takes none.
  func refusal(at row: FormRow<Act>, typing text: String, _ today: Day) -> String?

  /// Brings half-typed text back to its rows.
  mutating func restore(_ drafts: [Draft], _ desk: inout Desk)

  /// Takes back what was answered last.
  mutating func undo(_ desk: inout Desk) -> [Effect]

  /// Answers again what was taken back last.
  mutating func redo(_ desk: inout Desk) -> [Effect]

  /// Whether a letter does something here where nothing is typed.
  func hasKey(_ letter: Character) -> Bool

  /// Does what a letter does here.
  mutating func letter(_ letter: Character, _ desk: inout Desk) -> [Effect]

  /// What the page is called, where something waits on it.
  var pageName: String { get }

  /// Whether others may know what its rows are called.
  var isSeenByAll: Bool { get }

  /// Whose half-typed text is kept here on the disk; `nil` where none is.
  var draftPlace: Draft.Place? { get }

  /// Who can be named as speaker.
  var present: [Participant] { get }

  /// Whether a talk is open in which a note can be kept.
  var isInTalk: Bool { get }

  /// Whether answers are held here until the last row is passed: until then all of them are half
  /// typed.
  var holdsAnswers: Bool { get }
}

extension FormHost {
  mutating func keep(_ thought: Thought, _ desk: inout Desk) -> [Effect]? {
    desk.notice = .warning(Say.noteNeedsTalk)
    return nil
  }

  func refusal(at row: FormRow<Act>, typing text: String, _ today: Day) -> String? { nil }

  func hasKey(_ letter: Character) -> Bool { false }

  mutating func letter(_ letter: Character, _ desk: inout Desk) -> [Effect] { [] }

  mutating func restore(_ drafts: [Draft], _ desk: inout Desk) {
    begin(with: drafts, desk)
    if holdsAnswers { holdAgain(drafts, &desk) }
  }

  mutating func undo(_ desk: inout Desk) -> [Effect] { undoAnswer(&desk) }

  mutating func redo(_ desk: inout Desk) -> [Effect] { redoAnswer(&desk) }

  var isSeenByAll: Bool { true }

  var present: [Participant] { [] }

  var isInTalk: Bool { false }

  var holdsAnswers: Bool { false }
}

extension FormHost {
  /// The half-typed text of a row, as it is named on the disk; none where none is kept.
  func drafts(at row: RowID) -> [Draft.ID] {
    draftPlace.map { [Draft.ID(place: $0, row: row.description)] } ?? []
  }

  /// All half-typed text that the archive has of this place.
  var draftsHandedOver: [Draft.ID] { formFocus.handover.rows.flatMap(drafts) }

  /// The row that has the keys; the first that waits for an answer before any was chosen.
  func focusedRow(_ desk: Desk) -> FormRow<Act>? {
    let rows = form(desk).rows
    return place(in: rows).map { rows[$0] }
  }

  /// Where the row that has the keys stands among the rows; `nil` where there are none.
  func place(in rows: OnDemand<FormRow<Act>>) -> Int? {
    if let row = formFocus.row, let place = rows.place(of: row, near: formFocus.place) {
      return place
    }
    return rows.firstIndex(where: \.isWaiting) ?? (rows.isEmpty ? nil : 0)
  }

  /// Gives the keys to a row, where there is one of this name.
  mutating func give(to row: RowID, _ desk: Desk) {
    let rows = form(desk).rows
    if let place = rows.place(of: row, near: formFocus.place) {
      formFocus.give(to: rows[place], at: place)
    }
  }

  /// Takes in what changed elsewhere. The row that has the keys says what stands there now, unless
  /// something is typed or moved to there: that stays.
  mutating func follow(_ desk: inout Desk, change: (inout Self, inout Desk) -> Void) {
    let before = focusedRow(desk)
    change(&self, &desk)
    guard let before, formFocus.row == before.id, before.isText, formFocus.picked == nil,
      formFocus.field.text == before.words, focusedRow(desk)?.words != before.words
    else { return }
    giveAgain(desk)
  }

  /// Begins a form: half-typed text stands at its own row again.
  mutating func begin(at row: RowID? = nil, with drafts: [Draft] = [], _ desk: Desk) {
    formFocus = FormFocus(form(desk).rows, at: row, with: drafts)
  }
}

extension OnDemand where Element: Identifiable, Element.ID == RowID {
  /// Where a row stands: most often where it stood before.
  func place(of row: RowID, near place: Int) -> Int? {
    if indices.contains(place), self[place].id == row { return place }
    return firstIndex { $0.id == row }
  }
}
