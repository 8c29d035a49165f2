import Canvas
import Conversation
import Handout

/// A conversation being read: the sheet as it would be printed.
public struct Reading: Equatable, Sendable {
  /// Its entries.
  public internal(set) var entries: [Entry]
  /// What they came to.
  public internal(set) var record: SharedDecisionRecord
  /// Who held it.
  public let clinician: Clinician
  private let service: Service
  /// Whose it is.
  public internal(set) var file: PersonFile
  /// The first line shown.
  var scroll = 0
  /// The lines of the sheet.
  private(set) var lines: [String] = []

  init?(_ opened: Opened, _ desk: Desk) {
    guard let record = Reading.record(opened.entries) else { return nil }
    entries = opened.entries
    self.record = record
    file = opened.file
    clinician = opened.clinician
    service = desk.session?.service ?? Service()
    set(width: desk.size.width, at: desk.now)
  }

  /// Shows the conversation as it is after more has happened in it.
  mutating func show(_ entries: [Entry], _ desk: Desk) {
    self.entries = entries
    if let record = Reading.record(entries) { self.record = record }
    set(width: desk.size.width, at: desk.now)
  }

  /// What entries came to. While a talk is not agreed, whoever is recorded as here may still be in the room,
  /// and sees what they have heard.
  static func record(_ entries: [Entry]) -> SharedDecisionRecord? {
    let whole = Conversation.record(entries)
    return whole?.isOpen == true ? whole?.inSight(of: entries) : whole
  }

  /// Sets the sheet for a screen of `width` columns.
  private mutating func set(width: Int, at now: Moment) {
    let document = sheet(
      SheetRequest(
        record: record, file: file, clinician: clinician, service: service,
        given: sheetsGiven(entries), copy: .person, layout: .standard, reference: nil, at: now,
        hasSignatures: false, hasSureness: false, hasPrivateNotes: false, words: .english))
    let columns = min(max(width - 4, 30), 76)
    lines = text(document, columns: columns, keepingDirections: false)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

extension Reading {
  /// Sets it for another size and keeps the place: what stood in the first line stays there.
  mutating func resize(to size: Size, at now: Moment) {
    func letters(_ lines: some Sequence<String>) -> Int {
      lines.reduce(0) { $0 + $1.count { !$0.isWhitespace } }
    }
    let passed = letters(lines.prefix(scroll))
    set(width: size.width, at: now)
    var seen = 0
    scroll =
      lines.firstIndex { line in
        seen += letters([line])
        return seen > passed
      } ?? 0
    scroll = min(scroll, ScrollWindow.lastStart(of: lines.count, room: room(size)))
  }
}

// MARK: Keys

extension Reading: Screen {
  /// What can be asked for while a sheet is read.
  enum Command: Equatable, Sendable {
    case print, save, given, goOn, help, leave
    case scroll(Move)
  }

  /// The keys of a sheet that is read.
  static let table: [PlaceKey<Command>] =
    PlaceKey.moves(label: "scroll") { .scroll($0) } + [
      PlaceKey(.key(.character(" ")), command: .scroll(.pageDown), label: "scroll", inLines: ""),
      PlaceKey(.letter("p"), command: .print, label: "print", help: "print the sheet"),
      PlaceKey(.letter("s"), command: .save, label: "save to a file"),
      PlaceKey(
        .letter("y"), command: .given, label: "they have it", help: "say that they have the sheet"),
      PlaceKey(.letter("g"), command: .goOn, label: "go to it", help: "go to the talk"),
      PlaceKey(.letter("?"), command: .help, label: "help", help: Say.Help.help),
      PlaceKey(.letter("q"), .key(.enter), .key(.backspace), command: .leave, label: "back"),
    ]

  var keys: [PlaceKey<Command>] { Reading.table }

  func off(_ command: Command, _ desk: Desk) -> String? {
    switch command {
    case .scroll where lines.count <= room(desk.size): Say.allIsInSight
    case .given where record.notInHand == nil: Say.nothingIsInHand
    case .print, .save, .given, .goOn, .help, .leave, .scroll: nil
    }
  }

  mutating func perform(_ command: Command, _ desk: inout Desk) -> [Effect] {
    switch command {
    case .scroll(let move):
      scroll = ScrollWindow.start(
        after: move, from: scroll, lines: lines.count, room: room(desk.size))
      return []
    case .print: return desk.print(PaperWish(copy: record.copyToTakeHome), source)
    case .save: return desk.save(PaperWish(copy: record.copyToTakeHome), source)
    case .given: return give(&desk)
    case .goOn: return [.open(record.id, .talking)]
    case .leave:
      guard desk.wayBack != nil else { return [.loadPerson(file.person.id)] }
      desk.destination = .home
      return []
    case .help:
      desk.destination = .help
      return []
    }
  }

  private var source: PaperSource {
    PaperSource(record: record, entries: entries, file: file, clinician: clinician)
  }

  /// Writes down that they have what was made last.
  private mutating func give(_ desk: inout Desk) -> [Effect] {
    guard let sheet = record.notInHand else { return [] }
    let format: GivenAs = sheet.form == "printer" ? .paper : .file
    let given = ConversationEvent.given(
      reference: sheet.reference, format: format, to: .person)
    let effects = desk.keep([.conversation(record.id, given)])
    show(entries + desk.unsaved.suffix(1), desk)
    desk.notice = .plain(Say.isGiven)
    return effects
  }

  /// How many rows of the screen the sheet has.
  func room(_ size: Size) -> Int { max(1, size.height - 5) }
}

// MARK: Line mode

extension Reading {
  mutating func line(_ line: String, _ desk: inout Desk) -> [Effect] {
    // All of it was said: an empty line goes nowhere.
    line.isEmpty ? [] : command(line, &desk)
  }

  func spoken(_ desk: Desk) -> PlainLines {
    PlainLines(
      place: [Say.Line.banner(file.person, desk.now)] + lines, ask: [Say.Line.whatNext],
      hints: spokenHints(desk))
  }
}
