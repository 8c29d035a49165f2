import Canvas
import Conversation

/// A page that is read: two talks of a person side by side, or how their goals have gone.
///
/// It is an ordinary page: nothing private and nothing off the sheet stands on it.
public struct ReviewPage: Equatable, Sendable {
  /// Whose it is.
  public internal(set) var file: PersonFile
  /// What it tells of.
  let subject: Subject
  /// The first line shown.
  private var scroll = 0

  /// What a page of review tells of.
  enum Subject: Equatable, Sendable {
    /// What changed from one talk to another.
    case thenAndNow(Compared)
    /// How goals and steps have gone.
    case goals
  }

  init(_ file: PersonFile, _ subject: Subject) { (self.file, self.subject) = (file, subject) }

  private func lines(_ desk: Desk) -> [String] {
    switch subject {
    case .thenAndNow(let compared):
      SideBySide(compared, file.person, on: desk.now.day, width: desk.size.width - 2).lines
    case .goals: Say.Review.courses(of: file, on: desk.now.day)
    }
  }

  /// The lines as they stand on a screen: what does not fit in one row takes more.
  private func rows(_ desk: Desk) -> [String] {
    lines(desk).flatMap { line in
      wrapped(line, to: desk.size.width - 2).map { String(line[$0]) }
    }
  }

  private func room(_ size: Size) -> Int { max(1, size.height - 5) }
}

/// Two talks of a person, the earlier one first.
struct Compared: Equatable, Sendable {
  @CopyOnWrite var then: SharedDecisionRecord
  @CopyOnWrite var now: SharedDecisionRecord

  /// What changed between them.
  var changes: ThenAndNow { ThenAndNow(then: then, now: now) }
}

// MARK: Keys

extension ReviewPage: Screen {
  /// What can be asked for on a page of review.
  enum Command: Equatable, Sendable {
    case older, newer, help, leave
    case scroll(Move)
  }

  /// The keys of a page of review.
  static let table: [PlaceKey<Command>] =
    PlaceKey.moves(label: "scroll") { .scroll($0) } + [
      PlaceKey(.key(.character(" ")), command: .scroll(.pageDown), label: "scroll", inLines: ""),
      PlaceKey(
        .key(.left), .letter("o"), command: .older, label: "an older talk",
        help: "set an older talk beside it"),
      PlaceKey(
        .key(.right), .letter("n"), command: .newer, label: "a newer talk",
        help: "set a newer talk beside it"),
      PlaceKey(.letter("?"), command: .help, label: "help", help: Say.Help.help),
      PlaceKey(.letter("q"), .key(.enter), .key(.backspace), command: .leave, label: "back"),
    ]

  var keys: [PlaceKey<Command>] { ReviewPage.table }

  func off(_ command: Command, _ desk: Desk) -> String? {
    switch command {
    case .scroll where rows(desk).count <= room(desk.size): Say.allIsInSight
    case .older where other(by: 1) == nil, .newer where other(by: -1) == nil:
      Say.Review.noOtherTalk
    case .scroll, .older, .newer, .help, .leave: nil
    }
  }

  /// The talk so many visits further back than the one that is beside the later one.
  private func other(by step: Int) -> (then: ConversationID, now: ConversationID)? {
    guard case .thenAndNow(let compared) = subject else { return nil }
    let visits = file.earlierVisits
    guard let now = visits.firstIndex(where: { $0.id == compared.now.id }),
      let then = visits.firstIndex(where: { $0.id == compared.then.id }),
      then + step > now, visits.indices.contains(then + step)
    else { return nil }
    return (visits[then + step].id, compared.now.id)
  }

  mutating func perform(_ command: Command, _ desk: inout Desk) -> [Effect] {
    switch command {
    case .scroll(let move):
      scroll = ScrollWindow.start(
        after: move, from: scroll, lines: rows(desk).count, room: room(desk.size))
    case .older: return compare(with: other(by: 1))
    case .newer: return compare(with: other(by: -1))
    case .help: desk.destination = .help
    case .leave:
      let talk: ConversationID? =
        if case .thenAndNow(let compared) = subject { compared.now.id } else { nil }
      desk.destination = .person(file, at: talk)
    }
    return []
  }

  private func compare(
    with other: (then: ConversationID, now: ConversationID)?
  ) -> [Effect] {
    other.map { [.compare($0.then, with: $0.now)] } ?? []
  }
}

// MARK: Drawing and lines

extension ReviewPage {
  private var title: String {
    switch subject {
    case .thenAndNow: Say.Review.thenAndNow
    case .goals: Say.Review.goals
    }
  }

  func draw(on drawing: inout Drawing, _ desk: Desk) {
    drawing.banner(file.person, desk.now.day, standing: "", with: [])
    drawing.canvas.rule(row: 2, from: 0, to: drawing.size.width)
    let rows = rows(desk)
    let window = ScrollWindow(lines: rows.count, from: scroll, room: room(drawing.size))
    for (offset, place) in window.rows.enumerated() {
      let isHeading = rows[place] == rows[place].uppercased() && !rows[place].hasPrefix(" ")
      drawing.line(3 + offset, rows[place], isHeading ? .label : .text, at: 1)
    }
    drawing.mark(window)
    drawing.cursor = Point(x: 1, y: 3)
  }

  mutating func line(_ line: String, _ desk: inout Desk) -> [Effect] {
    // All of it was said: an empty line goes nowhere.
    line.isEmpty ? [] : command(line, &desk)
  }

  func spoken(_ desk: Desk) -> PlainLines {
    let told =
      switch subject {
      case .thenAndNow(let compared): Say.Review.sentences(compared, file.person, on: desk.now.day)
      case .goals: Say.Review.courses(of: file, on: desk.now.day)
      }
    return PlainLines(
      place: [Say.Line.banner(file.person, desk.now), title] + told, ask: [Say.Line.whatNext],
      hints: spokenHints(desk))
  }
}
