import Foundation
import Glibc
import Testing

extension ScreenTests {
  /// Whatever ends the program, the words are there the next time.
  @Suite struct Ending {
    static let thought =
      "she thinks the new stairs are too much for her and does not want to say so"

    @Test(arguments: [9, 23, 41, 72])
    func halfTypedTextSurvivesAKill(letters: Int) async throws {
      let typed = String(Ending.thought.prefix(letters))
      let screen = try await Screen(Desk())
      try await screen.beginTalk(at: "5")
      try await screen.say("plain facts").expect("How strongly?").press(.enter)
      try await screen.expect("+ plain facts").type(typed)
      try await screen.expectCursor(after: String(typed.suffix(8)))
      try await screen.killAndStartAgain()
      try await screen.expect("5 Your way", "+ plain facts")
      // It is handed over after every eighth key at the latest.
      try await screen.expect(String(typed.prefix(8)))
      try await screen.press(.end).say(" …").expect("How strongly?").press(.enter)
      let kept = try screen.desk.ask("show", "latest", "--format", "text").inOneLine
      #expect(kept.contains("- Plain facts"))
    }

    @Test(arguments: [1, 3])
    func whatWasSavedSurvivesAKill(count: Int) async throws {
      let screen = try await Screen(Desk())
      try await screen.beginTalk(at: "3")
      for number in 1...count {
        try await screen.say("thing \(number) that matters").expect("  thing \(number) that")
      }
      try await screen.press(.isSaved).expect("Saved ")
      try await screen.killAndStartAgain()
      for number in 1...count { try await screen.expect("  thing \(number) that matters") }
    }

    @Test func aNoteKilledInTheMomentItIsKeptIsKeptOrStillThere() async throws {
      let screen = try await Screen(Desk())
      try await screen.beginTalk(at: "3")
      try await screen.type(Ending.thought).expectCursor(after: "say so").press(.enter)
      try await screen.killAndStartAgain()
      // As a note, or as far as it had been handed over.
      try await screen.expect("she thinks the new stairs")
    }

    @Test func leavingInTheMiddleComesBackToTheSamePlace() async throws {
      let screen = try await Screen(Desk())
      try await screen.beginTalk(at: "6")
      try await screen.type("half a thought about the stairs").press(.left, .left, .left)
      try await screen.expectCursor(after: "half a thought about the sta").command("q")
      try await screen.expect("CONVERSATIONS", "All is kept.", "left at 6 The one thing, ")
      try await screen.type("q").expect("TO FINISH", "OSEI, Margaret (Mrs)")
      try await screen.press(.enter).expect("6 The one thing  ")
      try await screen.expectCursor(after: "half a thought about the sta").type("R")
      try await screen.expect("half a thought about the staRirs")
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func aSignalToEndKeepsEveryLetter(signal: Int32) async throws {
      let screen = try await Screen(Desk())
      try await screen.beginTalk(at: "4")
      try await screen.type("a frie").expectCursor(after: "a frie").signal(signal)
      try await screen.expectEnd()
      try await screen.start()
      try await screen.unlock()
      try await screen.goOn()
      try await screen.expect("4 What helps  ").expectCursor(after: "a frie")
    }

    @Test func closingTheWindowKeepsEveryLetter() async throws {
      let desk = try Desk()
      let screen = try await Screen(desk)
      try await screen.beginTalk(at: "4")
      try await screen.type("a friend").expectCursor(after: "a friend")
      let program = try await screen.processID()
      try await screen.close()
      while kill(program, 0) == 0 { try await Task.sleep(for: .milliseconds(20)) }
      let next = try await Screen(desk)
      try await next.unlock()
      try await next.goOn()
      try await next.expectCursor(after: "a friend")
    }

    @Test func theTerminalIsGivenBackAsItWas() async throws {
      let screen = try await Screen.withShell()
      try await screen.say("stty -a > before").say("\(screen.desk.program[0]); echo status $?")
      try await screen.expect("Your name").command("q").expect("\nstatus 0\n")
      try await screen.expectGone("Your name").say(
        "stty -a | cmp - before && echo the same as before; echo done")
      try await screen.expect("\nthe same as before\n")
      let modes = try await screen.asked("#{alternate_on} #{cursor_flag} #{bracket_paste_flag}")
      #expect(modes.hasPrefix("0 1"))
    }

    @Test func aStoppedProgramGoesOnWhereItWas() async throws {
      let screen = try await Screen.withShell()
      try await screen.say(screen.desk.program[0])
      try await screen.beginTalk(at: "3")
      try await screen.type("half a thought").expectCursor(after: "half a thought")
      let shell = try await screen.processID()
      let program = try ScreenTools.run(["pgrep", "-P", "\(shell)"]).inOneLine
      kill(try #require(Int32(program)), SIGTSTP)
      try await screen.expect("Stopped").expectGone("half a thought")
      try await screen.say("echo between").expect("\nbetween").say("fg")
      try await screen.expectCursor(after: "half a thought").type(" more")
      try await screen.expectCursor(after: "half a thought more")
    }
  }
}

extension Screen {
  /// Ends the program as nothing can prevent, starts it again and goes on with the talk.
  fileprivate func killAndStartAgain() async throws {
    try await signal(SIGKILL)
    try await expectEnd()
    try await start()
    try await unlock()
    try await goOn()
  }

  /// A terminal with a shell, at home, whose prompt is known.
  static func withShell() async throws -> Screen {
    let screen = try await Screen(
      Desk(), command: ["/bin/sh", "-i"], environment: ["PS1": "ready> "])
    try await screen.expect("ready> ").say("cd \"$HOME\"; clear").expectGone("clear")
    return screen
  }
}
