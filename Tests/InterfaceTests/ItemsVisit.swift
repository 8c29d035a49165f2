import Canvas
import Conversation

@testable import Interface

/// Going through forms.
extension Visit {
  /// The label of the row that has the keys on the form that is open.
  var label: String? {
    switch state.route {
    case .talk(let talk): talk.showsRows ? talk.rowInHand(state.desk)?.label : nil
    case .personForm(let form): form.rowInHand(state.desk)?.label
    case .aboutPerson(let page): page.rowInHand(state.desk)?.label
    case .settings(let page): page.rowInHand(state.desk)?.label
    case .create(let create): create.rowInHand(state.desk)?.label
    case .unlock, .recoveryCode, .home, .people, .person, .reading, .finding: nil
    }
  }

  /// The row of the talk's form that has the keys.
  var row: RowID? { talk.showsRows ? talk.rowInHand(state.desk)?.id : nil }

  /// Goes down to the row with this label.
  mutating func goTo(_ label: String) {
    for _ in 0..<80 where self.label != label { press(.down) }
  }

  /// Goes down to a row of the talk's form.
  mutating func focus(_ row: RowID) {
    for _ in 0..<60 where self.row != row { press(.down) }
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
  static let agreementReason = RowID("reason")
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
