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
  /// Whose it is.
  public internal(set) var file: PersonFile
  /// The first line shown.
  public internal(set) var scroll = 0
  /// The lines of the sheet.
  public internal(set) var lines: [String] = []

  init?(_ opened: Opened) {
    guard let record = Conversation.record(opened.entries) else { return nil }
    entries = opened.entries
    self.record = record
    file = opened.file
    clinician = opened.clinician
  }

  mutating func refold() {
    if let record = Conversation.record(entries) { self.record = record }
  }

  /// Sets the sheet for a screen of `width` columns.
  mutating func set(width: Int, at now: Moment) {
    let document = sheet(
      SheetRequest(
        record: record, file: file, clinician: clinician, copy: .person, layout: .standard,
        reference: nil, at: now, hasSignatures: false, hasPrivateNotes: false, words: .english))
    lines = text(document, columns: min(max(width - 4, 30), 76)).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
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
    scroll = min(scroll, max(0, lines.count - max(1, size.height - 6)))
  }
}

extension State {
  mutating func read(_ opened: Opened) {
    guard var reading = Reading(opened) else {
      notice = .warning(Say.nothingToRead)
      return
    }
    reading.set(width: size.width, at: now)
    route = .reading(reading)
  }

  mutating func readingKey(_ key: Key) -> [Effect] {
    guard case .reading(var reading) = route else { return [] }
    let page = max(1, size.height - 6)
    switch key {
    case .up: reading.scroll -= 1
    case .down: reading.scroll += 1
    case .pageUp: reading.scroll -= page
    case .pageDown, .character(" "): reading.scroll += page
    case .home: reading.scroll = 0
    case .end: reading.scroll = reading.lines.count
    case .character("p"): return printSheet()
    case .character("s"): return saveSheet()
    case .character("g"): return [.open(reading.record.id, .talking)]
    case .character("q"), .enter, .backspace: return [.loadPerson(reading.file.person.id)]
    case .character("?"):
      layer = .help(scroll: 0)
      return []
    default: return []
    }
    reading.scroll = min(max(0, reading.scroll), max(0, reading.lines.count - page))
    route = .reading(reading)
    return []
  }
}
