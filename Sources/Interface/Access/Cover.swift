import Canvas
import Conversation

/// The cover: nothing but the time, over whatever was open.
public struct Cover: Equatable, Sendable {
  /// Since when.
  public let since: Moment
  /// Until when Enter alone opens it; later the passphrase does.
  private let opensUntil: Moment
  /// What is typed of the passphrase, once Enter alone no longer opens it.
  var passphrase: Field?
  /// Whether the passphrase is being checked.
  private(set) var isChecking = false

  init(since: Moment, opensUntil: Moment, asksPassphrase: Bool = false) {
    self.since = since
    self.opensUntil = opensUntil
    passphrase = asksPassphrase ? Field() : nil
  }

  /// Another one than the passphrase was typed.
  mutating func stayClosed() {
    passphrase = Field()
    isChecking = false
  }
}

// MARK: Keys

extension Cover: Screen {
  /// What can be asked for while the screen is covered.
  enum Command: Equatable, Sendable { case uncover }

  /// The keys of the cover; it shows none of them.
  static let table: [PlaceKey<Command>] = [
    PlaceKey(.key(.enter), command: .uncover, label: "uncover", inLines: "")
  ]

  var keys: [PlaceKey<Command>] { Cover.table }

  var asksSecret: Bool { passphrase != nil }

  /// Enter opens the cover for a while; later the passphrase does.
  mutating func perform(_ command: Command, _ desk: inout Desk) -> [Effect] {
    guard !isChecking else { return [] }
    guard let passphrase else {
      if desk.now <= opensUntil {
        desk.destination = .uncovered
      } else {
        self.passphrase = Field()
      }
      return []
    }
    guard !passphrase.isEmpty else { return [] }
    isChecking = true
    return [.check(passphrase: passphrase.text)]
  }

  mutating func type(_ key: Key, _ desk: inout Desk) -> [Effect] {
    if !isChecking { _ = passphrase?.take(key, width: 60) }
    return []
  }

  mutating func paste(_ text: String, _ desk: inout Desk) -> [Effect] {
    if !isChecking { passphrase?.insert(text.pastedSecret) }
    return []
  }
}

// MARK: Line mode

extension Cover {
  mutating func line(_ line: String, _ desk: inout Desk) -> [Effect] {
    if passphrase != nil, !line.isEmpty, !isChecking { passphrase = Field(line) }
    return perform(.uncover, &desk)
  }

  func spoken(_ desk: Desk) -> PlainLines {
    var lines = PlainLines(place: [Say.Line.covered(desk.now.clock)])
    if passphrase != nil, desk.isDemo { lines.place.append(Say.demoPassphrase) }
    lines.ask = [passphrase == nil ? Say.Line.enterUncovers : Say.passphrase]
    return lines
  }
}
