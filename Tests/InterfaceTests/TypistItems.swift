import Canvas
import Conversation

@testable import Interface

/// A row of a form, whichever page it stands on.
struct AnyRow {
  var id: RowID
  var label: String
  var words: String
  var isText: Bool
  var isButton: Bool
  var isReading: Bool
  var choices: [String]
  /// Whether it can read typed words.
  var takes: (String, Day) -> Bool

  init<Act>(_ row: FormRow<Act>) {
    id = row.id
    label = row.label
    words = row.words
    isText = row.isText
    isButton = row.isButton
    isReading = row.isReading
    choices = row.choices
    takes = { text, today in
      if case .refused = row.answer(.words(Thought(literal: text)), today) { false } else { true }
    }
  }
}

/// Going through forms.
extension Typist {
  /// The rows of the form that is open.
  var rows: [AnyRow] {
    switch state.route {
    case .talk(let talk): talk.showsRows ? talk.form(state.desk).rows.map(AnyRow.init) : []
    case .personForm(let form): form.form(state.desk).rows.map(AnyRow.init)
    case .aboutPerson(let page): page.form(state.desk).rows.map(AnyRow.init)
    case .settings(let page): page.form(state.desk).rows.map(AnyRow.init)
    case .create(let create): create.form(state.desk).rows.map(AnyRow.init)
    case .unlock, .recoveryCode, .home, .people, .person, .reading, .finding, .review: []
    }
  }

  /// Gives the keys to a row of the form that is open, as it is.
  mutating func choose(_ row: RowID) {
    switch state.route {
    case .talk: state.changeTalk { [desk = state.desk] in $0.give(to: row, desk) }
    case .personForm(var form):
      form.give(to: row, state.desk)
      state.route = .personForm(form)
    case .aboutPerson(var page):
      page.give(to: row, state.desk)
      state.route = .aboutPerson(page)
    case .settings(var page):
      page.give(to: row, state.desk)
      state.route = .settings(page)
    case .create(var create):
      create.give(to: row, state.desk)
      state.route = .create(create)
    case .unlock, .recoveryCode, .home, .people, .person, .reading, .finding, .review: break
    }
  }

  /// Opens a page over the talk.
  mutating func open(_ subject: TalkPage.Subject) {
    _ = state.inTalk { talk, desk in
      talk.open(subject, desk)
      return []
    }
  }

  /// The label of the row that has the keys on the form that is open.
  var label: String? {
    switch state.route {
    case .talk(let talk): talk.showsRows ? talk.focusedRow(state.desk)?.label : nil
    case .personForm(let form): form.focusedRow(state.desk)?.label
    case .aboutPerson(let page): page.focusedRow(state.desk)?.label
    case .settings(let page): page.focusedRow(state.desk)?.label
    case .create(let create): create.focusedRow(state.desk)?.label
    case .unlock, .recoveryCode, .home, .people, .person, .reading, .finding, .review: nil
    }
  }

  /// The row of the talk's form that has the keys.
  var row: RowID? { talk.showsRows ? talk.focusedRow(state.desk)?.id : nil }

  /// Goes to the row with this label.
  mutating func goTo(_ label: String) { move { $0.label == label } }

  /// Goes to a row of the talk's form.
  mutating func focus(_ row: RowID) { move { $0.row == row } }

  /// Goes down, then up, as far as there are rows, until something is so.
  private mutating func move(until isThere: (Typist) -> Bool) {
    for key in [Key.down, .up] {
      for _ in 0..<90 where !isThere(self) { press(key) }
    }
  }

  /// Answers the row with this label by typing, and Enter.
  mutating func answer(_ label: String, _ text: String) {
    goTo(label)
    press(.control("u"))
    type(text)
    press(.enter)
  }

  /// Says yes to "Are you alone with this screen?".
  mutating func openNotes() {
    command("v")
    type("y")
    press(.enter)
  }

  /// The page that lies over the talk.
  var page: TalkPage? { if case .talk(let talk) = state.route { talk.page } else { nil } }

  /// The archive answers what was asked of it with nothing half typed.
  mutating func nothingIsHalfTyped() {
    for effect in effects {
      if case .loadDrafts(let place) = effect { happen(.drafts(place, [])) }
    }
  }
}

extension RowID {
  static let agreeAndPrint = RowID("agreeAndPrint")
  static let agreeOnly = RowID("agreeOnly")
  static let notToday = RowID("notToday")
  static let amend = RowID("amend")
  static let agreement = RowID("agreement")
  static let interpreter = RowID("interpreter")
  static let translatedSheet = RowID("translatedSheet")
  static func line(_ note: NoteID) -> RowID { RowID("line", note) }
  static func present(_ participant: ParticipantID) -> RowID { RowID("present", participant) }
}

/// A note of a kind, by its number.
func noted(_ kind: NoteKind, _ text: String, _ number: UInt64 = 1) -> ConversationEvent {
  .noted(
    note: noteID(number), kind: kind, words: Words(text), stage: kind.stage ?? .matters)
}

func noteID(_ number: UInt64 = 1) -> NoteID { NoteID(high: 70, low: number) }

func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
  Day(year: year, month: month, day: day) ?? Day(number: 0)
}
