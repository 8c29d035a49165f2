import Canvas
import Conversation

/// Where the keys are on a form, and what is typed or chosen there and not kept yet.
public struct FormFocus: Equatable, Sendable {
  /// The row that has the keys; `nil` before the first key.
  public internal(set) var row: RowID?
  /// Where it stood among the rows when it got them.
  var place = 0
  /// What is typed there.
  public internal(set) var field = Field()
  /// Whether what is typed takes the place of what stands there: nobody can read on in a secret.
  var isReplaced = false
  /// The button that was pressed and asks to be pressed again.
  var confirming: RowID?
  /// Words that were refused there: what is typed next takes their place.
  var refused: String?
  /// What was moved to with the arrows, until the row is left.
  public internal(set) var picked: Picked?
  /// Half-typed text of rows that do not have the keys, until it is taken up again.
  var waiting: [RowID: Field] = [:]
  /// What was answered on this page and can be taken back, the newest last.
  var answered: [Former] = []
  /// What was taken back and can be answered again.
  var takenBack: [Former] = []
  /// When half-typed text goes to the archive.
  var handover = Handover()

  /// What is moved to in a row.
  public enum Picked: Equatable, Sendable {
    /// One of its choices.
    case choice(Int)
    /// One of the four nothings.
    case nothing(Nothing)
  }

  /// A row with what stood there before it was answered.
  struct Former: Equatable, Sendable {
    var row: RowID
    var label: String
    var stood: Standing
    /// Whether the answer stands among what happened in a talk, and is undone there.
    var isInTalk = false
  }

  /// What stood at a row, in a form that can be answered again.
  enum Standing: Equatable, Sendable {
    case words(String)
    case choice(Int)
    case nothing(Nothing)
  }

  init() {}

  /// Begins a form: half-typed text stands at its own row again. The keys are at the row that was asked
  /// for, else at the first with half-typed text, else at the usual one.
  init<Act>(
    _ rows: OnDemand<FormRow<Act>>, at asked: RowID? = nil, else usual: RowID? = nil,
    with drafts: [Draft] = []
  ) {
    for draft in drafts {
      let row = RowID(written: draft.row)
      guard rows.place(of: row, near: 0) != nil else { continue }
      waiting[row] = Field(draft.text, caret: draft.caret)
      handover.hand(over: row, isEmpty: false)
    }
    let half = waiting.isEmpty ? nil : rows.firstIndex { waiting[$0.id] != nil }
    let first =
      asked.flatMap { rows.place(of: $0, near: 0) } ?? half
      ?? usual.flatMap { rows.place(of: $0, near: 0) } ?? rows.firstIndex(where: \.isWaiting)
      ?? (rows.isEmpty ? nil : 0)
    if let first { give(to: rows[first], at: first) }
  }

  /// Gives the keys to a row. A text row begins with its half-typed text, else with its words.
  mutating func give<Act>(to row: FormRow<Act>, at place: Int) {
    self.row = row.id
    self.place = place
    field = waiting.removeValue(forKey: row.id) ?? Field(row.isText ? row.words : "")
    isReplaced = row.isSecret
    picked = nil
  }

  /// Takes away what stands at a secret before something else is typed there.
  mutating func beginAnew() {
    if isReplaced { field = Field() }
    isReplaced = false
  }
}
