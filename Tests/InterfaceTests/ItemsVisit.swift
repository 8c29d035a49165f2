import Canvas
import Conversation

@testable import Interface

/// Going through pages of items.
extension Visit {
  /// Goes down to the row with this label.
  mutating func goTo(_ label: String) {
    for _ in 0..<80 where state.itemChosen?.label != label { press(.down) }
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

  var page: ItemsPage? {
    if case .items(let page) = state.layer { page } else { nil }
  }
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
