import Canvas
import Testing

@testable import Interface

/// Rule 10: the cursor is always visible and on the focused item.
@Suite("The cursor") struct CursorTests {
  @Test(arguments: Place.allCases, ScreenTests.sizes)
  func rule10_standsOnWhatHasTheKeysOnEveryPage(place: Place, size: Size) throws {
    for count in place.isCounted ? [0, 1, 60] : [1] {
      var visit = Typist(size: size)
      try place.open(&visit, count)
      let (before, after) = visit.rowOfCursor
      let (left, right) = place.cursor(count, size)
      #expect(
        before.hasSuffix(left) && after.hasPrefix(right),
        "\(place) with \(count): \(before)¦\(after), not \(left)¦\(right)")
    }
  }

  /// Pages where ↑ and ↓ move the mark, and the cursor with it.
  private static let lists: [Place] = [
    .home, .person, .start, .agree, .agreed, .pieces, .told, .record, .list, .notes, .before,
    .after, .visit, .step, .background, .settings, .earlier, .secret,
  ]

  @Test(arguments: lists, ScreenTests.sizes)
  func rule10_goesWithTheMarkToTheLastItemAndBack(place: Place, size: Size) throws {
    var visit = Typist(size: size)
    try place.open(&visit, place == .record ? 30 : 12)
    for key in Array(repeating: Key.down, count: 14) + Array(repeating: .up, count: 14) {
      visit.press(key)
      let frame = view(visit.state)
      let rows = frame.canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
      // In a narrow window values stand below their labels; on a page of items a value can be long.
      let near = rows[max(0, frame.cursor.y - 1)...frame.cursor.y].joined()
      let isMarked = near.contains("▸") || !visit.rows.isEmpty
      #expect(isMarked, "\(place): \(visit.rowOfCursor)")
      #expect((2..<size.height - 2).contains(frame.cursor.y), "\(place): row \(frame.cursor.y)")
      if let label = visit.label, !label.isEmpty {
        let row = visit.screen.split(separator: "\n").first { $0.hasPrefix(" ▸ ") } ?? ""
        #expect(row.contains(label), "\(place): \(row)")
      }
    }
  }

  /// Where a list is looked through by typing, the cursor is on the row that was moved to, where
  /// braille shows it, and in what is typed again with the next letter, or up from the first row.
  @Test(arguments: [Place.people, .finding, .palette], ScreenTests.sizes)
  func rule10_isOnTheRowThatWasMovedToAndBackInWhatIsTyped(place: Place, size: Size) throws {
    for count in [1, 60] {
      var visit = Typist(size: size)
      try place.open(&visit, count)
      for _ in 0..<14 {
        visit.press(.down)
        #expect(visit.rowOfCursor.after.hasPrefix("▸ "), "\(place): \(visit.rowOfCursor)")
      }
      for _ in 0..<15 { visit.press(.up) }
      #expect(view(visit.state).cursor.y == 2)
      visit.press(.down)
      visit.type("a")
      #expect(view(visit.state).cursor.y == 2)
    }
  }
}

extension Place {
  /// What stands before and after the cursor when the page has just been opened.
  fileprivate func cursor(_ count: Int, _ size: Size) -> (String, String) {
    switch self {
    case .unlock: ("Passphrase   •••••••", "")
    case .opening: ("   ", "The program is newer")
    case .create: ("▸ Your role    ", "")
    case .code: ("   ", "7KQ2M-XR4DT-PW3JB-9HNVC-5FYAE-6GZ8S")
    case .check: ("Its last group:  •••", "")
    case .coverSecret: ("Passphrase   ••••", "")
    case .home:
      (" ", ["▸ New here? Enter shows you", "▸ To finish", "▸ 3 days late"][min(count, 2)])
    case .people: ("Name, NHS number or birthday  ", "")
    case .form: ("Adwoa", "")
    case .doubles: (size.width < 56 ? "     " : "▸ Anything else they need  ", "")
    case .person: (" ", count == 0 ? "▸ Start a talk" : "▸ 21-Nov-2026  ")
    case .finding: ("Words  church", "")
    case .reading: (" ", " What matters to Peggy")
    case .start: (" ", "▸ Name and birthday ")
    case .talk: (" ▸ “half a thought", " ")
    case .record where count == 0: (" ▸ ", " ")
    case .record: (" ", count == 1 ? "▸ “I want to walk" : "▸ I want to walk")
    case .here, .heard: (" ▸ ", " ")
    case .ruler: (" ▸ 7", "    1 2 3 4 5 6▸7 8 9 10")
    case .when: (" ▸ fri", "  Friday 27 November 2026")
    case .ways: (" ▸ ", "")
    case .list: (" ", "▸ 3 way 1")
    case .agree: (" ", "▸ Told it back ")
    case .agreed: (" ", "▸ [ Print the sheet ]")
    case .thought: ("her sister", "")
    case .trouble: (" ▸ half", " ")
    case .pieces: (" ", "▸ Interpreter ")
    case .through: ("baagh yaad aata hai", "")
    case .told: (" ", "▸ ")
    case .menu, .back: (" ", "1–9 0 stage")
    case .help: ("  ", "HERE")
    case .guide: ("  ", "0 of 10 min")
    case .palette: (" ", "▸ Esc p  stage before")
    case .lost: ("Words  xyz", "")
    case .tour: ("  ", "This is for a talk between")
    case .alone: ("Are you alone with this screen? ", "")
    case .notes: (" ", count == 0 ? "▸        Safe to reach" : "▸ 09:56  I want to walk")
    case .secret: ("a bruise", "")
    case .before: (" ", count < 2 ? "▸ [ Start the talk ]" : "▸   how it went")
    case .after: (" ", count == 0 ? "▸ [ My notes ]" : "▸   not asked")
    case .block: ("", "1 of ")
    case .turned: ("Is this right?", "")
    case .visit: size.width < 56 ? ("     ", "") : ("▸ Day, if not today       ", "")
    case .step: ("walking group", "")
    case .background: size.width < 56 ? ("     ", "") : ("▸ Reads, if not English   ", "")
    case .settings: ("Dr Amina Yusuf", "")
    case .files: ("~/hers.json", "")
    case .long: size.width < 56 ? ("     ", "") : ("▸ Stopped because         ", "")
    case .beside: (" ", "21-Nov-2026, agreed")
    case .courses: (" ", "GOALS")
    case .earlier: (" ", "▸ How close did you get?")
    }
  }
}

extension Typist {
  /// What stands before the cursor in its row, and what stands from it on.
  fileprivate var rowOfCursor: (before: String, after: String) {
    let frame = view(state)
    let rows = frame.canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
    guard rows.indices.contains(frame.cursor.y) else { return ("", "") }
    let row = String(rows[frame.cursor.y]) + String(repeating: " ", count: state.size.width)
    var before = ""
    while before.columns < frame.cursor.x {
      before.append(row.dropFirst(before.count).first ?? " ")
    }
    return (before, String(row.dropFirst(before.count)))
  }
}
