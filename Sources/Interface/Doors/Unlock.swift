import Canvas
import Conversation

/// The door of an archive: its passphrase.
public struct Unlock: Equatable, Sendable {
  /// What is typed; never shown.
  public internal(set) var passphrase = Field()
  /// Whether the archive is being opened.
  public internal(set) var isWorking = false
  /// What it is at when that takes longer than usual.
  public internal(set) var long: LongOpening?

  init() {}
}

/// What the archive is at before it opens, after the program has changed; how many per cent are done.
public enum LongOpening: Equatable, Sendable {
  /// It is copied before it is changed.
  case copying(percent: Int)
  /// Lists and search are made anew.
  case makingLists(percent: Int)
}

/// A new archive: who writes in it, and its passphrase twice.
public struct Create: Equatable, Sendable {
  /// The row that has the keys.
  public internal(set) var row: Row = .name
  /// What is typed in each row.
  public internal(set) var fields: [Row: Field] = [:]
  /// Whether the archive is being made.
  public internal(set) var isWorking = false

  init() {}

  /// What is asked.
  public enum Row: Int, CaseIterable, Hashable, Sendable {
    /// The clinician's name.
    case name
    /// Their role.
    case role
    /// The passphrase.
    case passphrase
    /// The passphrase once more.
    case again

    /// Whether it is shown as dots.
    var isSecret: Bool { self == .passphrase || self == .again }
  }

  func text(_ row: Row) -> String { (fields[row]?.text ?? "") }

  /// Why the archive can't be made from this yet.
  var fault: String? {
    if text(.name).trimmed.isEmpty { return Say.nameNeeded }
    if text(.passphrase).isEmpty { return Say.passphraseNeeded }
    if text(.passphrase) != text(.again) { return Say.passphrasesDiffer }
    return nil
  }
}

/// The recovery code of a new archive: on the screen once, and on paper.
public struct RecoveryCodePage: Equatable, Sendable {
  /// The code in groups.
  public var code: String
  /// What is typed of its last group, once it is on paper; `nil` before that.
  public internal(set) var check: Field?

  init(code: String) { self.code = code }

  /// Whether the last group was typed, with O for 0 and I or L for 1 as on paper.
  var isChecked: Bool {
    func plain(_ text: some StringProtocol) -> String {
      String(
        text.uppercased().compactMap { letter -> Character? in
          switch letter {
          case "O": "0"
          case "I", "L": "1"
          case _ where letter.isLetter || letter.isNumber: letter
          default: nil
          }
        })
    }
    return plain(check?.text ?? "") == plain(code.split(separator: "-").last ?? "")
  }
}

extension State {
  /// Whether the archive is just being opened.
  var isOpening: Bool { if case .unlock(let unlock) = route { unlock.isWorking } else { false } }

  /// Tells how far opening is.
  mutating func tell(_ opening: LongOpening) {
    guard case .unlock(var unlock) = route, unlock.isWorking else { return }
    unlock.long = opening
    route = .unlock(unlock)
  }

  mutating func unlockKey(_ key: Key) -> [Effect] {
    guard case .unlock(var unlock) = route, !unlock.isWorking else { return [] }
    if key == .enter {
      guard !unlock.passphrase.isEmpty else {
        notice = .plain(Say.passphraseNeeded)
        return []
      }
      unlock.isWorking = true
      route = .unlock(unlock)
      return [.unlock(passphrase: unlock.passphrase.text)]
    }
    _ = unlock.passphrase.take(key, width: 60)
    route = .unlock(unlock)
    return []
  }

  mutating func createKey(_ key: Key) -> [Effect] {
    guard case .create(var create) = route, !create.isWorking else { return [] }
    func move(_ step: Int) {
      create.row = Create.Row(rawValue: create.row.rawValue + step) ?? create.row
    }
    let row = create.row
    switch key {
    case .up, .backTab: move(-1)
    case .down, .tab: move(1)
    case .enter where create.row != .again: move(1)
    case .enter:
      if let fault = create.fault {
        notice = .warning(fault)
        if fault == Say.passphrasesDiffer { create.fields[.again] = Field() }
        route = .create(create)
        return []
      }
      create.isWorking = true
      route = .create(create)
      let clinician = Clinician(
        name: create.text(.name).trimmed, role: create.text(.role).trimmed)
      return [.create(passphrase: create.text(.passphrase), clinician: clinician)]
    default:
      var field = create.fields[create.row] ?? Field()
      _ = field.take(key, width: 60)
      create.fields[create.row] = field
    }
    if row == .passphrase, create.row == .again, isWeak(passphrase: create.text(.passphrase)) {
      notice = .plain(weakPassphraseSentence(using: &ids))
    }
    route = .create(create)
    return []
  }

  /// The archive could not be opened or made.
  mutating func stayLocked(_ failure: Failure) {
    notice = .warning(Say.failure(failure))
    switch route {
    case .unlock: route = .unlock(Unlock())
    case .create(var create):
      create.isWorking = false
      route = .create(create)
    default: break
    }
  }

  /// The archive is open: home, or first its new recovery code.
  mutating func enter(_ session: Session, recoveryCode: String? = nil) -> [Effect] {
    self.session = session
    if !session.foundAtOpening.isEmpty {
      notice = .warning(session.foundAtOpening.joined(separator: " "))
    } else if let cheap = session.cheapGuess {
      notice = .warning(littleMemorySentence(MiB: cheap))
    }
    if let recoveryCode {
      route = .recoveryCode(RecoveryCodePage(code: recoveryCode))
      return []
    }
    return openHome()
  }

  mutating func recoveryCodeKey(_ key: Key) -> [Effect] {
    guard case .recoveryCode(var page) = route else { return [] }
    if var typed = page.check {
      if key == .enter {
        if page.isChecked { return openHome() }
        if typed.isEmpty {
          notice = .warning(Say.codeNotChecked)
          return openHome()
        }
        notice = .warning(Say.notTheLastGroup)
        typed = Field()
      } else if key == .up {
        page.check = nil
        route = .recoveryCode(page)
        return []
      } else {
        _ = typed.take(key, width: 20)
      }
      page.check = typed
    } else if key == .character("p") {
      return printRecoveryCode(page.code)
    } else if key == .character("w") {
      page.check = Field()
    }
    route = .recoveryCode(page)
    return []
  }
}
