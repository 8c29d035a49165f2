import Canvas
import Conversation

/// The recovery code of a new archive: on the screen once, and on paper.
public struct RecoveryCodePage: Equatable, Sendable {
  /// The code in groups.
  public let code: String
  /// What is typed of its last group, once it is on paper; `nil` before that.
  private(set) var check: Field?

  init(code: String) { self.code = code }

  /// Whether the last group was typed, with O for 0 and I or L for 1 as on paper.
  private var isChecked: Bool {
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

// MARK: Keys

extension RecoveryCodePage: Screen {
  /// What can be asked for beside the recovery code.
  enum Command: Equatable, Sendable { case print, isWritten, goOn, back }

  /// The keys while the code is shown.
  static let shown: [PlaceKey<Command>] = [
    PlaceKey(.letter("p"), command: .print, label: "print it"),
    PlaceKey(.letter("w"), command: .isWritten, label: "I have written it down"),
  ]

  /// The keys while its last group is typed.
  static let checking: [PlaceKey<Command>] = [
    PlaceKey(.key(.enter), command: .goOn, label: "go on", inLines: "an empty line goes on"),
    PlaceKey(.key(.up), command: .back, label: "see it again", inLines: ""),
  ]

  var keys: [PlaceKey<Command>] {
    check == nil ? RecoveryCodePage.shown : RecoveryCodePage.checking
  }

  var asksSecret: Bool { check != nil }

  mutating func perform(_ command: Command, _ desk: inout Desk) -> [Effect] {
    switch command {
    case .print: return desk.printRecoveryCode(code)
    case .isWritten: check = Field()
    case .back: check = nil
    case .goOn: goOn(&desk)
    }
    return []
  }

  private mutating func goOn(_ desk: inout Desk) {
    if isChecked {
      desk.destination = .home
    } else if check?.isEmpty == true {
      desk.notice = .warning(Say.codeNotChecked)
      desk.destination = .home
    } else {
      desk.notice = .warning(Say.notTheLastGroup)
      check = Field()
    }
  }

  mutating func type(_ key: Key, _ desk: inout Desk) -> [Effect] {
    _ = check?.take(key, width: 20)
    return []
  }

  mutating func paste(_ text: String, _ desk: inout Desk) -> [Effect] {
    check?.insert(text.pastedSecret)
    return []
  }
}

// MARK: Line mode

extension RecoveryCodePage {
  mutating func line(_ line: String, _ desk: inout Desk) -> [Effect] {
    guard check != nil else { return line.isEmpty ? [] : command(line, &desk) }
    check = Field(line)
    return perform(.goOn, &desk)
  }

  func spoken(_ desk: Desk) -> PlainLines {
    PlainLines(
      place: [
        Say.recoveryTitle, Say.recoveryAbout, check == nil ? code : Say.codePutAway,
        Say.recoveryKeep,
      ],
      ask: [check == nil ? Say.Line.whatNext : Say.recoveryCheck], hints: spokenHints(desk))
  }
}
