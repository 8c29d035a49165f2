import Archive
import ArgumentParser
import Conversation
import Handout
import Interface

/// Prints a sheet, and says how it fares.
struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Print a conversation's sheet.",
    discussion: """
      It ends when the printer has reported the last page; only then the record says that a sheet \
      was printed. That the person has it is asked, or said later: whatmatters given.
      """)

  @Argument(help: "An id, at least its first four letters or digits, or latest.")
  var conversation: String

  @ArgumentParser.Option(help: "The printer; the usual one unless said.")
  var printer: String?

  @ArgumentParser.Option(help: "How many.")
  var copies = 1

  @OptionGroup var options: SheetOptions
  @OptionGroup var place: ArchivePlace

  func validate() throws {
    guard (1...99).contains(copies) else { throw ValidationError("--copies is from 1 to 99.") }
    guard options.paper != .message else {
      throw ValidationError("A message is not printed: whatmatters show --paper message.")
    }
  }

  func run() throws {
    let archive = try place.open()
    let opened = try OpenedRecord(
      try archive.conversation(named: conversation), version: options.version, in: archive,
      place.languages)
    var ids = IDSource.random()
    let reference = ids.sheetReference()
    guard let copy = options.copy ?? opened.record.copyToTakeHome else {
      throw Trouble.nothingGoesHome
    }
    var options = options
    if options.paper == .sheet { options.copy = copy }
    let layout = options.layout ?? opened.file.person.needs.paper
    if opened.isEmpty(options) { throw Trouble.nothingChosen }
    let order = SheetOrder(
      conversation: opened.id,
      document: opened.sheet(options, reference: reference, at: place.clock.now),
      kind: options.paper, reference: reference, copy: copy, layout: layout, copies: copies)
    let kept = try KeptDocument(order.document)
    if let misfit = opened.misfit(options) { tell(misfit) }
    tell(sendingSentence(hasNumber: opened.hasNumberToRing || copy != .person))
    // Before the first byte leaves.
    try archive.log(
      .disclosed(conversation: opened.id, copy: copy, what: options.written("print")),
      place.clock.now)
    let printout = try Printout(order, kept: kept, to: printer)
    tell(printingSentence(printout.progress(.sent)))
    let end = printout.follow { tell(printingSentence($0)) }
    guard case .printed(let digest) = end.stage else { throw Trouble.notPrinted(end) }
    // A sheet of an older version is no sheet of what stands now: the audit alone tells of it.
    if opened.isOlder { return }
    let printed = ConversationEvent.printed(
      reference: reference, copy: copy, layout: layout, copies: copies,
      paper: KeptPaper(options.paper, digest: digest))
    _ = try archive.append(
      [try archive.entry(.conversation(opened.id, printed), &ids, place.clock.now)],
      naming: [kept.bytes])
    try archive.askWhetherGiven(reference, of: opened.id, &ids, place.clock)
  }
}

extension IDSource {
  /// A source that nobody can foresee.
  static func random() -> IDSource {
    var random = SystemRandomNumberGenerator()
    return IDSource(seed: (random.next(), random.next(), random.next(), random.next()))
  }
}
