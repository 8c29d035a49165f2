import Archive
import ArgumentParser
import Conversation
import Glibc
import Handout
import Interface
import Paper

/// Shows a conversation or a person.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a conversation, or a person with their conversations.",
    discussion: """
      JSON without --copy is the full record, private notes and every version included. What \
      leaves the archive is written down in it.
      """)

  @Argument(help: "An id, at least its first four letters or digits, or latest.")
  var conversation: String

  @ArgumentParser.Option(
    help: "Another conversation of the person: what changed between the two; as text only.")
  var against: String?

  @ArgumentParser.Option(help: "The form.")
  var format = SheetFormat.text

  @ArgumentParser.Option(
    name: .customLong("given"),
    help: "The paper with this mark as it was printed or saved, such as K7P3-9XQM.")
  var mark: String?

  @OptionGroup var options: SheetOptions

  @ArgumentParser.Option(
    name: [.customShort("o"), .customLong("output")],
    help: "Write to a file; - is standard output.",
    completion: .file())
  var file: String?

  @OptionGroup var place: ArchivePlace

  func validate() throws {
    try expectName(file, of: "-o")
    if against != nil, format != .text {
      throw ValidationError("--against shows text; other forms come one at a time.")
    }
    if mark != nil, against != nil || !options.asksNothing {
      throw ValidationError("--given shows a paper as it was: it takes --format and -o alone.")
    }
    if options.version != nil, against != nil {
      throw ValidationError("--version shows one conversation; --against shows two.")
    }
    if options.version != nil, isFull {
      throw ValidationError("The full record holds every version: name a --copy to show one.")
    }
    if format == .pdf, [nil, "-"].contains(file), isatty(STDOUT_FILENO) == 1 {
      throw ValidationError("A PDF can't be read on a terminal: name a file by -o.")
    }
  }

  func run() throws {
    let archive = try place.open()
    switch try archive.named(conversation) {
    case .person(let person): try show(person, in: archive)
    case .conversation(let id):
      if let mark { return try show(given: mark, of: id, in: archive) }
      let first = try OpenedRecord(id, version: options.version, in: archive, place.languages)
      if let against {
        let second = try OpenedRecord(
          try archive.conversation(named: against), in: archive, place.languages)
        try show(first, against: second, in: archive)
      } else {
        try show(first, in: archive)
      }
    }
  }

  /// Whether it is the record itself that is asked for, not a sheet of it.
  private var isFull: Bool { format == .json && options.copy == nil }

  private func show(_ opened: OpenedRecord, in archive: Archive) throws {
    let now = place.clock.now
    if !isFull, let misfit = opened.misfit(options) { tell(misfit) }
    let bytes =
      isFull
      ? try opened.json(from: archive, at: now)
      : try bytes(of: opened, at: now)
    try note(opened.id, isFull ? nil : options.copy ?? .person, in: archive, now)
    try give(bytes, to: file)
  }

  private func bytes(of opened: OpenedRecord, at now: Moment) throws -> [UInt8] {
    if opened.isEmpty(options) { throw Trouble.nothingChosen }
    guard options.paper == .message, format == .text else {
      return try format.bytes(of: opened.sheet(options, reference: nil, at: now))
    }
    let message = TextMessage(opened.request(options, reference: nil, at: now))
    tell(messageSentence(message))
    return Array((message.text + "\n").utf8)
  }

  /// A paper as it was made; one of an older program, which kept none, is made anew.
  private func show(given mark: String, of id: ConversationID, in archive: Archive) throws {
    let opened = try OpenedRecord(id, in: archive, place.languages)
    guard let made = opened.record.sheets.last(where: { $0.isMarked(mark) }) else {
      throw Trouble.nothingMade(mark)
    }
    var document: Document
    if let paper = made.paper, let bytes = try archive.bytes(named: paper.digest) {
      document = try Handout.document(fromJSON: bytes)
    } else {
      tell(CommandWords.madeAnew)
      var anew = SheetOptions()
      (anew.copy, anew.paper) = (made.kind == .sheet ? made.copy : nil, made.kind)
      document = try OpenedRecord(id, version: made.version, in: archive, place.languages)
        .sheet(anew, reference: made.reference, at: made.at)
    }
    try note(id, made.copy, in: archive, place.clock.now)
    try give(try format.bytes(of: document), to: file)
  }

  private func show(
    _ first: OpenedRecord, against second: OpenedRecord, in archive: Archive
  ) throws {
    let now = place.clock.now
    guard first.record.person == second.record.person else { throw Trouble.ofTwoPeople }
    let sides = [first, second].sorted { $0.record.started < $1.record.started }
    let lines = thenAndNow(
      sides[0].record, sides[1].record, of: first.file.person, on: now.day, columns: 80)
    let words = lines.map { inOneRow($0) + "\n" }.joined()
    for opened in [first, second] {
      try note(opened.id, options.copy ?? .person, in: archive, now)
    }
    try give(Array(words.utf8), to: file)
  }

  private func show(_ person: PersonID, in archive: Archive) throws {
    guard against == nil, mark == nil, options.copy == nil, options.paper == .sheet,
      options.layout == nil,
      options.version == nil, format == .text || format == .json
    else {
      throw Trouble.notOfPeople
    }
    guard let file = try archive.file(of: person) else { throw Trouble.unreadableRecord }
    try archive.logReading(.personOpened(person: person), place.clock.now)
    try give(
      format == .json ? try ShownPerson(file).json() : Array(ShownPerson.text(file).utf8),
      to: self.file)
  }

  /// Writes down that somebody reads it, or that it leaves the archive, before it does.
  private func note(
    _ id: ConversationID, _ copy: Copy?, in archive: Archive, _ now: Moment
  ) throws {
    let isRead = format == .text && [nil, "-"].contains(file) && isatty(STDOUT_FILENO) == 1
    if isRead { return try archive.logReading(.conversationOpened(conversation: id), now) }
    let left = ArchiveEvent.disclosed(
      conversation: id, copy: copy, what: options.written(format.rawValue))
    // On a full disk it can still be read, but is in no file.
    if file == nil { try archive.logReading(left, now) } else { try archive.log(left, now) }
  }
}

/// The forms in which a sheet is shown.
enum SheetFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, html, json, pdf

  /// A document in this form.
  func bytes(of document: Document) throws -> [UInt8] {
    switch self {
    case .text: Array(Handout.text(document).utf8)
    case .markdown: Array(Handout.markdown(document).utf8)
    case .html: Array(Handout.html(document).utf8)
    case .json: try documentJSON(document)
    case .pdf: try Paper.pdf(document)
    }
  }
}
