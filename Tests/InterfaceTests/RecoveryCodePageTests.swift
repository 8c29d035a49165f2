import Canvas
import Conversation
import Testing

@testable import Interface

/// The recovery code is shown only once: nothing but its own keys leads away from it.
@Suite("The recovery code stays") struct RecoveryCodePageTests {
  @Test(arguments: [Place.code, .check], programKeys.compactMap(\.hint.letter))
  func noCommandOfTheProgramLeavesIt(place: Place, letter: Character) throws {
    var visit = Typist()
    try place.open(&visit, 1)
    let before = visit.state.route
    visit.command(letter)
    visit.command("q")
    visit.press(.enter)
    if case .cover = visit.state.layer { visit.press(.enter) }
    guard case .recoveryCode = visit.state.route else {
      // Enter alone, at its own question, goes on.
      #expect(place == .check && !"/:q".contains(letter), "\(letter)")
      return
    }
    if place == .code { #expect(visit.state.route == before, "\(letter)") }
    #expect(visit.effects.contains(.quit) == false)
  }

  @Test(arguments: [Place.code, .check]) func escQAndFindSayWhy(place: Place) throws {
    for letter in ["q", "/"] {
      var visit = Typist()
      try place.open(&visit, 1)
      let before = visit.state.route
      visit.command(Character(letter))
      #expect(visit.state.route == before)
      #expect(visit.state.notice?.text.contains("shown only now") == true)
    }
  }

  @Test func theListOfCommandsLeavesItNeither() throws {
    for words in ["find", "leave"] {
      var visit = Typist()
      try Place.code.open(&visit, 1)
      visit.command(":")
      visit.type(words)
      visit.press(.enter, .enter)
      guard case .recoveryCode = visit.state.route else {
        Issue.record("\(words) left it")
        return
      }
    }
  }

  @Test func linesLeaveItNeither() throws {
    for line in [":q", ":/"] {
      var visit = Typist(isLineMode: true)
      let now = visit.now
      visit.state = State(
        size: Size(width: 80, height: 24), now: now, archiveExists: false, ids: IDSource(seed: 1),
        isLineMode: true)
      visit.happen(
        .created(
          Session(author: amina, clinician: drYusuf, lamport: 2), recoveryCode: "7KQ2M-6GZ8S"))
      visit.happen(.line(line))
      guard case .recoveryCode = visit.state.route else {
        Issue.record("\(line) left it")
        return
      }
    }
  }

  // MARK: Secrets that get the keys again

  /// The page of a new archive, with its first rows filled.
  private func creating(_ rows: String...) -> Typist {
    var visit = Typist()
    visit.state = State(
      size: Size(width: 80, height: 24), now: visit.now, archiveExists: false,
      ids: IDSource(seed: 1))
    for text in rows { visit.keep(text) }
    return visit
  }

  @Test func aPassphraseThatDiffersIsTypedAnew() {
    var visit = creating("Dr Amina Yusuf", "GP", "three plain words", "three plane words")
    #expect(visit.state.notice == .warning(Say.passphrasesDiffer))
    visit.press(.up)
    visit.type("three plane words")
    visit.press(.enter)
    visit.type("three plane words")
    visit.effects = []
    visit.press(.enter)
    #expect(
      visit.effects.contains(.create(passphrase: "three plane words", clinician: drYusuf)))
  }

  @Test func aPassphraseThatIsOnlyPassedStays() {
    var visit = creating("Dr Amina Yusuf", "GP", "three plain words")
    visit.press(.up, .down)
    visit.type("three plain words")
    visit.effects = []
    visit.press(.enter)
    #expect(
      visit.effects.contains(.create(passphrase: "three plain words", clinician: drYusuf)))
  }

  @Test func aPastedPassphraseReplacesTheOneBefore() {
    var visit = creating("Dr Amina Yusuf", "GP", "three plain words")
    visit.press(.up)
    visit.happen(.input(.pasted("four other plain words")))
    visit.press(.enter)
    visit.type("four other plain words")
    visit.effects = []
    visit.press(.enter)
    #expect(
      visit.effects.contains(.create(passphrase: "four other plain words", clinician: drYusuf)))
  }

  @Test func afterAWrongPassphraseTheDoorBeginsAnew() {
    var visit = Typist()
    visit.state = State(
      size: Size(width: 80, height: 24), now: visit.now, archiveExists: true, ids: IDSource(seed: 1)
    )
    visit.type("wrong")
    visit.press(.enter)
    visit.happen(.locked(.wrongPassphrase))
    visit.type("right")
    visit.effects = []
    visit.press(.enter)
    #expect(visit.effects.contains(.unlock(passphrase: "right")))
  }
}
