import Foundation
import Testing

/// The real program in a real terminal: one after the other, since each is a busy typist.
@Suite(.serialized, .enabled(if: Screen.isThere, Screen.howToRun))
struct ScreenTests {}

extension ScreenTests {
  /// The main job, from an empty desk to the sheet in the person's hand and back again.
  @Suite struct MainJob {
    @Test func theWholeJobIsTypedAndItsSheetSaved() async throws {
      let screen = try await Screen(Desk())
      try await screen.holdTheTalk()
      try await screen.say("4w").press(.end, .enter).expect("Who says this is right?").type("1")
      try await screen.expect("Agreed", "Not printed: the print service is not running.")
      try await screen.press(.down, .down, .enter).expect("Saved to ", "saved ")
      let sheet = try ScreenTools.words(ofPDF: screen.desk.savedSheet()).inOneLine
      expectTheAgreedWords(on: sheet)
      try await screen.leaveAndFindAgain()
      try await screen.type("s").expect("Saved to ")
      try await screen.press(.escape).type("q").expect("CONVERSATIONS")
      try await screen.type("q").expect("Only names here.").type("q")
      try await screen.expectEnd()
      try expectTheSame(fromOutside: screen.desk)
    }

    /// The same job once more as plain lines through a pipe: an equal record.
    @Test func theWholeJobAsPlainLinesMakesTheSameSheet() async throws {
      let screen = try await Screen(Desk())
      try await screen.holdTheTalk()
      try await screen.say("4w").press(.end, .down).expectCursor(on: "Agree, print later")
      try await screen.press(.enter).expect("Who says this is right?").type("1")
      try await screen.expect("Agreed.").command("q")
      try await screen.expect("CONVERSATIONS").type("q").expect("Only names here.").type("q")
      try await screen.expectEnd()
      let pipe = try Desk()
      try pipe.makeArchive()
      let told = try pipe.ask("--plain", lines: plainLines)
      #expect(told.contains("Kept. What matters: “I want to walk to church on Sundays again”"))
      #expect(!told.contains("bruise"))
      #expect(!told.contains("\u{1b}"))
      #expect(
        try pipe.ask("show", "latest", "--format", "text")
          == screen.desk.ask("show", "latest", "--format", "text"))
      try expectTheSame(fromOutside: pipe)
    }

    /// From outside the command line says what the screen said.
    private func expectTheSame(fromOutside desk: Desk) throws {
      let list = try desk.ask("list", "--json")
      #expect(list.contains("\"agreed\"") && list.contains("OSEI, Margaret (Mrs)"), "\(list)")
      let record = try desk.ask("show", "latest", "--format", "json")
      for words in [
        "I want to walk to church on Sundays again", "no more tablets", "never asks for help",
        "she wants to ask Ann first", "walk to the gate", "whatmatters/record/1",
      ] {
        #expect(record.contains(words), "the record lacks “\(words)”: \(record)")
      }
      _ = try desk.ask("archive", "verify")
    }

    private var plainLines: [String] {
      ["n", "Margaret", "Osei", "Mrs", "Peggy", "15 3 1948", "999 000 0019"]
        + ["Female", "", "2", "", "999 000 0018", "", "", "2", "", "n"]
        + ["2", "Ann (daughter)", "1", "1", "", "", "", "", "2", "2", ":2"]
        + ["stairs are hard since the summer", "Ann: \"she never asks for help", "? the knee"]
        + [":3", "\"I want to walk to church on Sundays again", "! a bruise on her left arm"]
        + ["+ my sister rings every night", ":5", "\"no more tablets", "3"]
        + [":6", "walk to church on Sundays", "9", ":7", "exercise class near church"]
        + ["\"company, and I know them", "\"mornings are bad for me", "#2", "y"]
        + ["new tablets", "", "", "#3", "o", "she wants to ask Ann first"]
        + [":8", "walk to the gate", "1", "fri", "8", "ask about the class", "me", "today"]
        + [
          ":9", "If breathless at rest, ring 020 7946 0123", ":0", "1", "", "4w", "", "", "", "y",
          "1",
        ]
        + [":q", ":q", "q"]
    }

    @Test(.enabled(if: ScreenPrinter.isThere, ScreenPrinter.howToRun))
    func thePrinterReceivesWhatBothAgreedAndNothingElse() async throws {
      let printer = try ScreenPrinter()
      let screen = try await Screen(Desk(printer: printer))
      try await screen.holdTheTalk()
      try await screen.say("4w")
      let review = try await screen.expectCursor(on: "The sheet").words(after: "Look again")
      try await screen.press(.end, .enter).expect("Who says this is right?").type("1")
      try await screen.expect("Printed at test.", "printed ")
      let sheet = try ScreenTools.words(ofPDF: printer.received).inOneLine
      expectTheAgreedWords(on: sheet)
      #expect(review == "4 weeks: \(review.dropFirst(9).dropLast(8)), by you")
      #expect(sheet.contains("When we look again"))
      #expect(sheet.contains("(4 weeks after we talked)"))
      try await screen.leaveAndFindAgain()
      try FileManager.default.removeItem(atPath: printer.received)
      try await screen.type("p").expect("Printed at test.")
      let again = try ScreenTools.words(ofPDF: printer.received).inOneLine
      expectTheAgreedWords(on: again)
    }

    /// What both said and agreed, as it must stand on the sheet; and what must not.
    private func expectTheAgreedWords(on sheet: String) {
      for words in [
        "What matters to Peggy", "Mrs Margaret Osei", "999 000 0018", "15 March 1948",
        "Dr Amina Hassan (GP)", "Ann (daughter)",
        "“I want to walk to church on Sundays again”", "My sister rings every night",
        "“no more tablets”", "9 out of 10",
        "Exercise class near church", "We will do this", "“company, and I know them”",
        "“mornings are bad for me”", "New tablets", "NOT YET DECIDED",
        "Still to think about: she wants to ask Ann first.",
        "Walk to the gate Who: You By when: Friday ",
        "Ask about the class Who: Dr Amina Hassan By when: ",
        "If breathless at rest, ring 020 7946 0123", "The knee",
      ] {
        #expect(sheet.contains(words), "the sheet lacks “\(words)”: \(sheet)")
      }
      for words in ["never asks for help", "bruise"] {
        #expect(!sheet.contains(words), "the sheet tells “\(words)”")
      }
    }
  }
}

extension Screen {
  /// From an empty desk to the row of *Say it back, agree* where the day to look again is typed.
  fileprivate func holdTheTalk() async throws {
    try await createArchive()
    try await enterPeggyWithASlip()
    try await press(.enter).expect("Could you tell me your full name", "ask first")
    try await answerStart()
    try await talkOfToday()
    try await talkOfHerWay()
    try await weighTwoWays()
    try await agreeSteps()
    try await sayItBack()
  }

  /// A digit of the NHS number is wrong at first, and is told.
  private func enterPeggyWithASlip() async throws {
    try await type("n").expect("Someone new")
    try await say("Margaret").say("Osei").say("Mrs").say("Peggy").say("15 3 1948")
    try await say("999 000 0019").expect(
      "This is not an NHS number: a digit is wrong or missing.", "may be left empty.")
    try await expectCursor(after: "999 000 0019")
    try await press(.backspace).say("8").say("Female").press(.enter, .right).expect("large print")
    try await press(.enter, .enter)
    try await expect("OSEI, Margaret (Mrs)", "Born 15-Mar-1948", "NHS No. 999 000 0018", "Peggy")
    try await expect("large print", "Start a talk", "None yet.")
  }

  private func answerStart() async throws {
    try await press(.right).expect("▸said both").press(.enter)
    try await say("Ann (daughter)").expect("with Ann (daughter)")
    try await expectCursor(on: "Ann (daughter)").type("1").expect("Show Ann all")
    try await say("1").expect("▸here all along")
    try await press(.down, .down, .down, .down, .right).expect("▸all right")
    try await press(.down).expectCursor(on: "Minutes we have").press(.right).expect("▸20")
    try await press(.left).expect("▸10", "0 of 10 min")
    try await press(.enter).expect("2 Today", "What would you most like to talk about")
  }

  private func talkOfToday() async throws {
    try await say("stairs are hard since the summer").expect("  stairs are hard since")
    try await type("Ann: \"she never asks for help").expect("Need · Ann’s own words")
    try await press(.enter).expect("Ann: “she never asks for")
    try await say("? the knee").expect("For later")
    try await press(.enter).expect("Is there something else")
    try await press(.enter).expect("3 What matters  ", "What does a good day look like")
    try await type("\"I want to walk to church on Sundays again").expect("Peggy’s own words")
    try await press(.enter).expect("“I want to walk to church")
    try await type("! a bruise on her left arm").expect("My note, private")
    try await press(.enter).expectGone("bruise")
    try await say("+ my sister rings every night").expect("  my sister rings")
  }

  private func talkOfHerWay() async throws {
    try await go(to: "5")
    try await say("\"no more tablets").expect("How strongly?")
    try await say("3").expect("− “no more tablets”")
    try await go(to: "6")
    try await say("walk to church on Sundays").expect("How much does “walk to church on")
    try await say("9").expect("9/10")
  }

  private func weighTwoWays() async throws {
    try await go(to: "7")
    try await expect("− “no more tablets”", "1 leave it as it is")
    try await say("exercise class near church").expect("2 exercise class near")
    try await expect("Good about “exercise class near church” for")
    try await say("\"company, and I know them").expect("“company, and I know")
    try await expect("Hard about “exercise class near church” for")
    try await say("\"mornings are bad for me").expect("“mornings are bad", "Way forward")
    // Words that begin with the letters of the list are words, in the line and in the list.
    try await say("do nothing").expect("Good about “do nothing” for").press(.enter)
    try await expect("Hard about “do nothing” for").press(.enter).expect("Way forward")
    try await press(.up).expectCursor(on: "3 do nothing").press(.delete).expectGone("do nothing")
    try await press(.up).expectCursor(on: "2 exercise class near").expect("y our choice")
    try await type("y").expect("“exercise class near church”: our choice")
    try await press(.enter).expect("“exercise class near church”: DECIDED")
    try await type("new tab").expect("Way forward").say("lets").expect("3 new tablets")
    try await expect("Good about “new tablets”").press(.enter)
    try await expect("Hard about “new tablets”").press(.enter).expect("Enter keep")
    try await press(.up).expectCursor(on: "3 new tablets").say("o")
    try await expect("What does Peggy still want to think about?")
    try await say("she wants to ask Ann first").expect("NOT YET DECIDED", "o still open")
  }

  private func agreeSteps() async throws {
    try await go(to: "8")
    try await say("walk to the gate").expect("Who does “walk to the gate”?").say("1")
    try await expect("By when?").say("fri").expect("How sure is Peggy").say("8")
    try await expect("walk to the gate  by Friday", "sure 8")
    try await say("ask about the class").expect("Who does “ask about the class”?").say("me")
    try await expect("By when?").say("today").expectCursor(on: " ▸ ")
    try await go(to: "9")
    try await say("If breathless at rest, ring 020 7946 0123").expect("  If breathless at rest")
  }

  private func sayItBack() async throws {
    try await go(to: "0")
    try await expect("Told it back", "The sheet stands here once", "[ Agree and print")
    try await press(.right).expect("▸all").press(.enter).expect("This will print: large print")
    try await press(.enter).expectCursor(on: "Look again")
    try await expect("Still to think about: she wants to ask Ann first.")
  }

  /// Out to the person's page and home, then back to the words that were said.
  fileprivate func leaveAndFindAgain() async throws {
    try await command("q").expect("THEIR WAY", "☐ Peggy  walk to the gate", "agreed  look again")
    try await type("q").expect("To finish", "PROMISED BY YOU", "a promise of yours")
    try await expectGone("bruise").type("/").expect("Find what was said")
    try await type("bruise").expect("Nothing found.").press(.deleteLine)
    try await type("church").expect("I want to walk to church on Sundays again")
    try await press(.enter).expect("What matters to Peggy", "Agreed")
    try await press(.pageDown, .pageDown).expect("Walk to the gate", "Who: You. By when: Friday ")
  }
}
