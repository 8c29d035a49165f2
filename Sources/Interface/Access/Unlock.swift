import Canvas
import Conversation

/// The door of an archive: its passphrase.
public struct Unlock: Equatable, Sendable {
  /// What is typed; never shown.
  var passphrase = Field()
  /// Whether the archive is being opened.
  private(set) var isWorking = false
  /// What it is at when that takes longer than usual.
  private(set) var long: LongOpening?

  /// The door while it is opened with a passphrase that was brought.
  static var opening: Unlock {
    var unlock = Unlock()
    unlock.isWorking = true
    return unlock
  }

  /// Tells how far opening is.
  mutating func tell(_ opening: LongOpening) { if isWorking { long = opening } }
}

// MARK: Keys

extension Unlock: Screen {
  /// What can be asked for at the door.
  enum Command: Equatable, Sendable { case open, stop, quit }

  /// The keys of the door.
  static let table: [PlaceKey<Command>] = [
    PlaceKey(.key(.enter), command: .open, label: "open", inLines: ""),
    PlaceKey(.key(.control("c")), command: .stop, label: "stop", help: "stop opening it"),
    PlaceKey(.menu("q"), command: .quit, label: "quit"),
  ]

  var keys: [PlaceKey<Command>] { Unlock.table }

  func off(_ command: Command, _ desk: Desk) -> String? {
    switch command {
    case .open where isWorking: Say.opening(long)
    case .stop where !isWorking: Say.nothingIsLost
    case .open, .stop, .quit: nil
    }
  }

  var asksSecret: Bool { true }

  mutating func perform(_ command: Command, _ desk: inout Desk) -> [Effect] {
    switch command {
    case .open:
      guard !passphrase.isEmpty else {
        desk.notice = .plain(Say.passphraseNeeded)
        return []
      }
      isWorking = true
      return [.unlock(passphrase: passphrase.text)]
    case .stop: return [.stopOpening]
    case .quit:
      desk.destination = .quit
      return []
    }
  }

  mutating func type(_ key: Key, _ desk: inout Desk) -> [Effect] {
    if !isWorking { _ = passphrase.take(key, width: 60) }
    return []
  }

  mutating func paste(_ text: String, _ desk: inout Desk) -> [Effect] {
    if !isWorking { passphrase.insert(text.pastedSecret) }
    return []
  }
}

// MARK: Line mode

extension Unlock {
  mutating func line(_ line: String, _ desk: inout Desk) -> [Effect] {
    guard !isWorking else { return [] }
    passphrase = Field(line)
    return perform(.open, &desk)
  }

  func spoken(_ desk: Desk) -> PlainLines {
    PlainLines(
      place: [Say.unlockTitle],
      ask: [isWorking ? Say.opening(long?.inTens) : Say.passphrase + ":"],
      hints: spokenHints(desk))
  }
}

extension LongOpening {
  /// The same by tens: a line is said for each.
  fileprivate var inTens: LongOpening {
    switch self {
    case .copying(let percent): .copying(percent: percent / 10 * 10)
    case .vouching(let percent): .vouching(percent: percent / 10 * 10)
    case .makingLists(let percent): .makingLists(percent: percent / 10 * 10)
    }
  }
}

extension String {
  /// A secret as it was pasted: nothing of it is changed, but for the end of its line.
  var pastedSecret: String { String(prefix { !$0.isNewline }) }
}
