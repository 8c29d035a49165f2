import Foundation
import Testing

extension ScreenTests {
  /// Writing on a real terminal: pastes, sizes, colours, no screen at all.
  @Suite struct Writing {
    @Test func aPasteOfTwoLinesIsOneNoteAndIsNotSubmitted() async throws {
      let screen = try await Screen(Desk())
      try await screen.beginTalk(at: "3")
      try await screen.paste("what she wrote down\nat home last night")
      try await screen.expect("▸ what she wrote down", "at home last night").expectGone("■ ■")
      try await screen.expectCursor(after: "at home last night").press(.enter)
      try await screen.expectCursor(on: " ▸  ").press(.up).expect("Editing · What matters")
      try await screen.expect("▸ what she wrote down").expectCursor(after: "at home last night")
    }

    @Test func aWindowThatShrinksAndGrowsShowsTheSameWords() async throws {
      let screen = try await Screen(Desk())
      try await screen.beginTalk(at: "3")
      try await screen.say("a note that stays").expect("  a note that stays")
      try await screen.type("half a thought").expectCursor(after: "half a thought")
      try await screen.resize(columns: 60, rows: 20)
      try await screen.expectCursor(after: "half a thought").expect("3 What matters")
      try await screen.resize(columns: 39, rows: 10)
      try await screen.expect("Please make the window larger").expectGone("half a thought")
      try await screen.resize(columns: 80, rows: 24)
      try await screen.expect("  a note that stays").expectCursor(after: "half a thought")
      try await screen.type(" more").expectCursor(after: "half a thought more")
    }

    @Test func withoutColourNoColourIsSent() async throws {
      let coloured = try await Screen(Desk())
      let plain = try await Screen(Desk(), environment: ["NO_COLOR": "1"])
      try await coloured.expect("Your name")
      try await plain.expect("Your name")
      // 39 and 49 are the terminal's own colours.
      let colour = /\u{1b}\[(\d+;)*([34][0-8]|9[0-7]|10[0-7])(;\d+)*m/
      #expect(try await coloured.colouredText().contains(colour))
      #expect(try await !plain.colouredText().contains(colour))
    }

    @Test func aDumbTerminalGetsPlainLines() async throws {
      let screen = try await Screen(Desk(), environment: ["TERM": "dumb"])
      try await screen.expect("Your name:").say("Dr Amina Hassan").expect("Your role:").say("GP")
      try await screen.expect("Passphrase:").say(Desk.passphrase).expect("Once more:")
      try await screen.expectGone(Desk.passphrase).say(Desk.passphrase)
      try await screen.expect("I have written it down").say("w").expect("last group").say("")
      try await screen.expect("Not checked.").expect("Nothing waits.")
      let isAlternate = try await screen.asked("#{alternate_on}")
      #expect(isAlternate == "0")
    }
  }
}
