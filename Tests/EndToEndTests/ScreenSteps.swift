import Testing

/// What nearly every test does first, each step waited for by what it shows.
extension Screen {
  /// Makes an archive and goes home.
  func createArchive() async throws {
    try await expect("A new archive for your conversations")
    try await say("Dr Amina Hassan").say("GP").say(Desk.passphrase).say(Desk.passphrase)
    try await expect("Your recovery code").writeDownTheCode()
  }

  /// Types the last group of the recovery code that stands on the screen.
  func writeDownTheCode() async throws {
    // The last row is drawn last: then the code stands there whole.
    let shown = try await expect("w I have written it down").text()
    let code = try #require(shown.firstMatch(of: /(?:[0-9A-Z]{5}-){5}([0-9A-Z]{5})/))
    try await type("w").expect("last group").say(String(code.output.1)).expect("Nothing waits.")
  }

  /// Opens the archive that is there already.
  func unlock() async throws {
    try await expect("Open your conversations").say(Desk.passphrase).expect("Only names here.")
  }

  /// Enters Margaret Osei, and opens her page.
  func enterPeggy() async throws {
    try await type("n").expect("Someone new")
    try await say("Margaret").say("Osei").say("Mrs").say("Peggy").say("15 3 1948")
    try await say("999 000 0018").say("Female").press(.enter, .right, .enter, .enter)
    try await expect("OSEI, Margaret (Mrs)", "999 000 0018", "Start a talk")
  }

  /// A new archive, Peggy in it, and a talk with her that stands at `stage`.
  func beginTalk(at stage: Character = "3") async throws {
    try await createArchive()
    try await enterPeggy()
    try await press(.enter).expect("Name and birthday")
    try await go(to: stage)
  }

  /// Goes to a stage by its digit.
  func go(to stage: Character) async throws {
    try await command(stage).expect(" \(stage) \(Screen.stages[stage] ?? "")  ")
  }

  /// From home to the talk that was left.
  func goOn() async throws {
    try await expect("To finish").press(.enter).expect("of 10 min")
  }

  /// The stages as their heading names them.
  static let stages: [Character: String] = [
    "1": "Start", "2": "Today", "3": "What matters", "4": "What helps", "5": "Your way",
    "6": "The one thing", "7": "Ways forward", "8": "Next steps", "9": "If things change",
    "0": "Say it back, agree",
  ]
}
