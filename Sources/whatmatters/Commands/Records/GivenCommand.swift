import Archive
import ArgumentParser
import Conversation

/// Writes down that somebody has what was printed or saved.
struct GivenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "given", abstract: "Say that somebody has what was printed or saved.",
    discussion: """
      What came out of a printer, or was saved to a file, stays on the home list until somebody says \
      that it is in the person's hand.
      """)

  @Argument(help: "An id, at least its first four letters or digits, or latest.")
  var conversation: String

  @ArgumentParser.Option(help: "The mark on it, such as K7P3-9XQM; the last one made unless said.")
  var reference: String?

  @ArgumentParser.Option(help: "Who has it, where it is not the person.")
  var to: String?

  @OptionGroup var place: ArchivePlace

  func validate() throws { try expectName(to, of: "--to") }

  func run() throws {
    let archive = try place.open()
    let id = try archive.conversation(named: conversation)
    guard let record = record(try archive.entries(of: .conversation(id))) else {
      throw Trouble.unreadableRecord
    }
    let made = record.sheets.last {
      $0.copy != .clinician && $0.kind != .message && reference.map($0.isMarked) ?? true
    }
    guard let made else { throw Trouble.nothingMade(reference) }
    guard made.given == nil else { return try say(CommandWords.givenAlready(made)) }
    var ids = IDSource.random()
    try archive.give(
      made, of: id, to: to.map { .other(name: $0) } ?? .person, &ids, place.clock.now)
    try say(CommandWords.given(made.reference))
  }
}

extension SharedDecisionRecord.Sheet {
  /// Whether this is its mark, however it is typed.
  func isMarked(_ typed: String) -> Bool {
    func letters(_ text: String) -> String {
      text.uppercased().filter { $0.isLetter || $0.isNumber }
    }
    return letters(reference) == letters(typed)
  }
}

extension Archive {
  /// An entry that comes after all that is here.
  func entry(
    _ happening: Happening, _ ids: inout IDSource, _ now: Moment
  ) throws(ArchiveError) -> Entry {
    Entry(
      id: ids.id(), author: author, at: now, lamport: try greatestLamport() + 1,
      happening: happening)
  }

  /// Writes down that somebody has a sheet.
  func give(
    _ sheet: SharedDecisionRecord.Sheet, of id: ConversationID, to recipient: Recipient,
    _ ids: inout IDSource, _ now: Moment
  ) throws(ArchiveError) {
    let format: GivenAs = sheet.form == "printer" ? .paper : .file
    let given = ConversationEvent.given(
      reference: sheet.reference, format: format, to: recipient)
    _ = try append([try entry(.conversation(id, given), &ids, now)])
  }

  /// Asks at a terminal whether what came out is in somebody's hand; elsewhere says how to say so later.
  func askWhetherGiven(
    _ reference: String, of id: ConversationID, _ ids: inout IDSource, _ clock: Clock
  ) throws {
    let made = record(try entries(of: .conversation(id)))?.sheets.last { $0.reference == reference }
    guard let made, made.copy != .clinician else { return }
    guard let answer = Passphrase.shown(prompt: CommandWords.inYourHand),
      ["y", "yes"].contains(answer.lowercased())
    else { return tell(CommandWords.notGivenYet(id)) }
    try give(made, of: id, to: .person, &ids, clock.now)
    try say(CommandWords.given(reference))
  }
}
