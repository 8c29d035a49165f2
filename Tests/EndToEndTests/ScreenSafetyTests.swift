import Foundation
import Testing

extension ScreenTests {
  /// Who may see it: the door, another window, the cover, private notes.
  @Suite struct Safety {
    @Test func aWrongPassphraseOpensNothingAndTheRightOneOpens() async throws {
      let screen = try await Screen(Desk())
      try await screen.createArchive()
      try await screen.type("q").expectEnd()
      try await screen.start()
      try await screen.expect("Open your conversations").say("wrong horse lamp")
      try await screen.expect("This is not the passphrase. Nothing was changed.")
      try await screen.expect("Open your conversations").say(Desk.passphrase)
      try await screen.expect("Only names here.")
    }

    @Test func aDoubledKeyMakesOnePersonAndOneTalk() async throws {
      let screen = try await Screen(Desk())
      try await screen.createArchive()
      try await screen.type("n").expect("Someone new").say("Peggy").say("Osei")
      try await screen.press(.enter, .enter, .enter, .enter, .enter, .enter, .enter, .enter, .enter)
        .expect("OSEI, Peggy", "Start a talk")
      try await screen.press(.enter, .enter).expect("Name and birthday").command("q")
      try await screen.expect("draft, not agreed").type("q").expect("To finish")
      try await screen.type("q").expectEnd()
      let people = try screen.desk.ask("people", "--json")
      #expect(people.components(separatedBy: "OSEI, Peggy").count == 2, "\(people)")
      let talks = try screen.desk.ask("list", "--json")
      #expect(talks.components(separatedBy: "OSEI, Peggy").count == 2, "\(talks)")
    }

    @Test func aSecondWindowIsToldAndMayOnlyRead() async throws {
      let desk = try Desk()
      let first = try await Screen(desk)
      try await first.beginTalk(at: "3")
      try await first.say("the garden").expect("  the garden")
      let second = try await Screen(desk)
      try await second.unlock()
      try await second.goOn()
      try await second.expect("Open in another window: it can be read here, not changed.")
      try await second.go(to: "3")
      try await second.expect("  the garden").say("not from here")
      try await second.expect("Open in another window").command("q")
      try await first.say("and the choir").expect("  and the choir").command("q")
      try await first.expect("CONVERSATIONS")
      try await second.expect("CONVERSATIONS").press(.enter).expect("  and the choir")
      let kept = try desk.ask("show", "latest", "--format", "text")
      #expect(kept.contains("And the choir") && !kept.lowercased().contains("not from here"))
    }

    @Test func theCoverShowsTheTimeAndEnterComesBackToTheSameLetter() async throws {
      let screen = try await Screen(Desk())
      try await screen.beginTalk(at: "3")
      try await screen.type("half a thought").expectCursor(after: "half a thought")
      try await screen.press(.cover).expectGone("OSEI")
      let covered = try await screen.text().trimmingCharacters(in: .whitespacesAndNewlines)
      #expect(covered.wholeMatch(of: /\d\d:\d\d/) != nil, "\(covered)")
      try await screen.type("zzz").press(.escape).type("q").press(.enter)
      try await screen.expect("3 What matters  ").expectCursor(after: "half a thought")
      try await screen.expectGone("zzz")
    }

    @Test func aPrivateNoteVanishesAndUndoDoesNotBringIt() async throws {
      let screen = try await Screen(Desk())
      try await screen.beginTalk(at: "3")
      try await screen.say("the garden").expectGone("▸ the garden").expect("  the garden")
      let before = try await screen.text()
      try await screen.type("! a bruise").expect("My note, private").press(.enter)
      try await screen.expectGone("bruise").expectGone("My note, private")
      let after = try await screen.text()
      #expect(after.withoutTheClock == before.withoutTheClock)
      try await screen.press(.undo).expect("Undone: What matters “the garden”")
      try await screen.expectGone("bruise").expectCursor(after: "▸ the garden").command("r")
      try await screen.expect("Done again").expectCursor(after: "▸ ").expect("  the garden")
      try await screen.expectGone("bruise").command("q")
      try await screen.expect("CONVERSATIONS").expectGone("bruise")
      #expect(try screen.desk.ask("show", "latest", "--format", "json").contains("a bruise"))
    }
  }
}

extension String {
  /// A screen without the row that says how many minutes have passed.
  fileprivate var withoutTheClock: String {
    split(separator: "\n").filter { !$0.contains(" of 10 min") }.joined(separator: "\n")
  }
}
