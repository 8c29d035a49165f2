import Canvas
import Conversation
import Handout
import Testing

@testable import Interface

/// What is promised of a field holds in every field: one walk over all rows of all pages, typed into
/// the program over a real archive.
@Suite("A walk over every field") struct FieldWalkTests {
  private static let secret = "zebrasecret"

  private func walker(_ page: WalkedPage, _ world: World? = nil) throws -> Walker {
    var walker = Walker(try world ?? World(now: Walker.began, seed: 3))
    page.open(&walker)
    try #require(!walker.rows.isEmpty, "\(page) did not open:\n\(walker.screen)")
    return walker
  }

  @Test(arguments: WalkedPage.allCases) func everyPageIsOpenedByItsKeys(page: WalkedPage) throws {
    let walker = try walker(page)
    if let talk = walker.talk, let open = talk.page {
      #expect(WalkedPage.page(of: open.subject, in: talk) == page)
    }
  }

  // MARK: The private sign

  @Test(arguments: WalkedPage.allCases)
  func H06_aPrivateSignNeverBecomesAnAnswer(page: WalkedPage) throws {
    var walker = try walker(page)
    for row in walker.rows where !row.isReading {
      walker.go(to: row.id)
      guard walker.focus?.row == row.id else { continue }
      walker.press(.control("u"))
      walker.type("! \(Self.secret)")
      let before = walker.talk?.whole.notes(.privateNote).count ?? 0
      walker.press(.enter)
      if page.isInTalk {
        #expect(walker.talk?.whole.notes(.privateNote).count == before + 1, "\(page) \(row.label)")
        #expect(!walker.screen.contains(Self.secret) || page.isPrivate, "\(page) \(row.label)")
      } else {
        #expect(walker.focus?.field.text.contains(Self.secret) == true, "\(page) \(row.label)")
        #expect(walker.state.notice != nil)
        walker.press(.control("u"))
      }
      #expect(walker.row(row.id)?.shown == row.shown, "\(page) \(row.label)")
      walker.press(.escape, .escape)
    }
    try expectNoSecret(walker)
  }

  /// Neither the record nor a sheet that others may see holds the secret.
  private func expectNoSecret(_ walker: Walker) throws {
    guard let talk = walker.talk else { return }
    for copy in [Copy.person, .clinician] {
      let sheet = sheet(
        SheetRequest(
          record: talk.record, file: talk.file, clinician: talk.clinician, service: Service(),
          given: [], copy: copy, layout: .standard, reference: nil, at: walker.now,
          hasSignatures: false, hasSureness: true, hasPrivateNotes: false, words: .english))
      #expect(!text(sheet, columns: 72).contains(Self.secret))
    }
    let found = try walker.world.archive.find(Query(Self.secret, on: walker.now.day), page: 0)
    #expect(found.items.isEmpty)
  }

  // MARK: Emptied, taken back, half typed

  @Test(arguments: WalkedPage.allCases) func whatIsEmptiedIsEmpty(page: WalkedPage) throws {
    var walker = try walker(page)
    for row in walker.rows where row.isText {
      guard let given = answer(row.id, &walker) else { continue }
      walker.go(to: row.id)
      walker.press(.control("e"), .control("u"), .up)
      // A name that must stand is refused at its own row, and the row stays empty there.
      let isRefused = walker.focus?.row == row.id && walker.focus?.field.isEmpty == true
      let stands = walker.row(row.id)?.shown
      #expect(isRefused || stands != given, "\(page) \(row.label): \(stands ?? "")")
      if isRefused { walker.press(.control("z")) }
    }
  }

  @Test(arguments: WalkedPage.allCases.filter { $0 != .privateNote && $0 != .matter })
  func halfTypedTextStandsAtItsOwnFieldAgain(page: WalkedPage) throws {
    let world = try World(now: Walker.began, seed: 3)
    var first = try walker(page, world)
    for row in first.rows.filter(\.isText).prefix(1) {
      first.go(to: row.id)
      try #require(first.focus?.row == row.id)
      first.press(.control("e"), .control("u"))
      first.type("half a word")
      first.rest()
      world.kill()
      var again = Walker(world, at: first.now.adding(milliseconds: 5000))
      page.reopen(&again)
      #expect(again.focus?.row == row.id, "\(page) \(row.label)")
      #expect(again.focus?.field.text == "half a word", "\(page) \(row.label)")
    }
  }

  // MARK: Keys

  @Test(arguments: WalkedPage.allCases) func escIsTheMenuAndClosesIt(page: WalkedPage) throws {
    var walker = try walker(page)
    for row in walker.rows where row.isText {
      walker.go(to: row.id)
      let text = walker.focus?.field.text
      walker.press(.escape)
      #expect(walker.state.isInMenu)
      walker.press(.escape)
      #expect(!walker.state.isInMenu)
      #expect(walker.focus?.field.text == text, "\(page) \(row.label)")
      #expect(walker.focus?.row == row.id)
    }
  }

  @Test(arguments: WalkedPage.allCases) func aPasteIsOneLineOfTextOrNothing(page: WalkedPage) throws
  {
    var walker = try walker(page)
    for row in walker.rows where !row.isReading {
      walker.go(to: row.id)
      guard walker.focus?.row == row.id else { continue }
      walker.press(.control("e"), .control("u"))
      walker.act(.input(.pasted("two\nlines\u{1b}[A\u{202e}")))
      if row.isText {
        #expect(walker.focus?.field.text == "two lines", "\(page) \(row.label)")
        walker.press(.control("u"))
      } else {
        #expect(walker.focus?.field.isEmpty == true, "\(page) \(row.label)")
      }
    }
  }

  @Test(arguments: WalkedPage.allCases) func whatCannotBeReadStaysAtItsField(page: WalkedPage)
    throws
  {
    var walker = try walker(page)
    for row in walker.rows where !row.isReading && !row.isButton {
      walker.go(to: row.id)
      guard walker.focus?.row == row.id else { continue }
      walker.press(.control("e"), .control("u"))
      walker.type("¤x¤")
      walker.press(.down)
      // Somebody who is here too gets a row of their own.
      let isTaken = walker.rows.contains { ($0.label + $0.shown).contains("¤x¤") }
      if isTaken {
        walker.press(.control("z"))
      } else {
        // Where another row is to be answered first, what was typed waits at its own.
        let waits = walker.focus?.waiting[row.id]?.text
        let stays = walker.focus?.row == row.id ? walker.focus?.field.text : waits
        #expect(stays == "¤x¤", "\(page) \(row.label)\n\(walker.screen)")
        #expect(walker.state.notice != nil)
        walker.press(.control("u"))
      }
    }
  }

  @Test(arguments: WalkedPage.allCases) func inLinesEnterKeepsWhatStands(page: WalkedPage) throws {
    var walker = try walker(page)
    walker.state.desk.isLineMode = true
    let before = walker.rows.filter { $0.isText || $0.choices > 0 }
    for _ in before { walker.act(.line("")) }
    for row in before where walker.row(row.id) != nil {
      #expect(walker.row(row.id)?.shown == row.shown, "\(page) \(row.label)")
    }
  }

  // MARK: Answering

  /// Types answers at a row until one is taken; what stands there then.
  private func answer(_ row: RowID, _ walker: inout Walker) -> String? {
    for words in ["something said", "fri", "7", "2", "15 3 1948", "999 000 0018", "by post, fri"] {
      walker.go(to: row)
      guard walker.focus?.row == row else { return nil }
      walker.press(.control("e"), .control("u"))
      walker.type(words)
      walker.press(.up)
      guard let stands = walker.row(row)?.shown else { return nil }
      if walker.focus?.row != row, !stands.isEmpty, stands != Say.nothing(.notDiscussed) {
        return stands
      }
      walker.press(.control("e"), .control("u"))
    }
    return nil
  }
}

extension WalkedPage {
  /// Whether what stands on it is for the clinician alone.
  var isPrivate: Bool {
    switch self {
    case .before, .after, .myNotes, .privateNote, .safeContact, .withheld, .reflection, .paper,
      .safeLines:
      true
    case .newPerson, .knownPerson, .aboutPerson, .settings, .files, .oldTalks, .start,
      .sayItBack, .visit, .matter, .preference, .goal, .option, .step, .appStep,
      .groupStep, .contingency, .earlier, .forOthers, .preview:
      false
    }
  }

  /// Opens the page again after the program was killed: a talk goes on where it was left.
  func reopen(_ walker: inout Walker) {
    guard isInTalk, ![Self.before, .after, .paper, .safeLines].contains(self) else {
      open(&walker)
      // Somebody who was half entered is gone on with.
      if self == .newPerson {
        walker.type("1")
        walker.press(.enter)
      }
      return
    }
    walker.type("p")
    walker.press(.enter)
    walker.press(.enter)
    switch self {
    case .visit:
      walker.command("1")
      walker.command("m")
    case .preference, .goal, .option, .step, .appStep, .groupStep, .contingency:
      walker.command("m")
    case .earlier: walker.command("e")
    case .forOthers, .preview: openAgain(&walker)
    case .safeContact, .withheld, .reflection:
      walker.command("v")
      walker.type("y")
      walker.press(.enter, .home)
      let down = self == .safeContact ? 1 : self == .withheld ? 2 : 4
      for _ in 0..<down { walker.press(.down) }
      walker.press(.enter)
    case .start, .sayItBack, .matter, .myNotes, .privateNote, .newPerson, .knownPerson,
      .aboutPerson, .settings, .files, .oldTalks, .before, .after, .paper, .safeLines:
      return
    }
  }
}
