import Archive
import Conversation
import Foundation
import Glibc
import Interface

/// Where a secret comes from: the first line of a file, else somebody at a terminal, who types it
/// unseen; a command line and an environment are read by others, so never from there.
enum Passphrase {
  /// One that exists.
  static func asked(file: String?) throws(Trouble) -> String {
    try secret(file: file, prompt: CommandWords.passphrase)
  }

  /// A new one; at a terminal it is asked for twice.
  static func new(file: String?) throws(Trouble) -> String {
    let words = try secret(file: file, prompt: CommandWords.newPassphrase)
    var random = SystemRandomNumberGenerator()
    if isWeak(passphrase: words) { tell(weakPassphraseSentence(using: &random)) }
    guard file == nil else { return words }
    let again = try secret(file: nil, prompt: CommandWords.again)
    guard words == again else { throw .passphrasesDiffer }
    return words
  }

  /// A line that nobody sees.
  static func secret(file: String?, prompt: String) throws(Trouble) -> String {
    if let file { return try firstLine(of: file) }
    guard isatty(STDIN_FILENO) == 1 else { throw .noPassphrase }
    tell(prompt, ending: "")
    let line = readHidden(true)
    tell("")
    guard let line, !line.isEmpty else { throw .noPassphrase }
    return line
  }

  /// A line that is seen; `nil` when there is no terminal to ask at.
  static func shown(prompt: String) -> String? {
    guard isatty(STDIN_FILENO) == 1 else { return nil }
    tell(prompt, ending: "")
    return readLine()
  }

  /// Asks at a terminal for the last group of a new recovery code, until it is right: so that it is on
  /// paper, and legible.
  static func check(_ code: RecoveryCode) {
    while let typed = shown(prompt: CommandWords.lastGroup) {
      if RecoveryCode.isSame(typed, as: code.lastGroup) { return }
      tell(CommandWords.notTheLastGroup)
    }
  }

  private static func firstLine(of file: String) throws(Trouble) -> String {
    let text = String(decoding: try contents(of: file), as: UTF8.self)
    let line = text.prefix { !$0.isNewline }
    guard !line.isEmpty else { throw .noPassphraseInFile(file) }
    return String(line)
  }
}

/// The bytes of a file that somebody named.
func contents(of file: String) throws(Trouble) -> [UInt8] {
  guard let data = FileManager.default.contents(atPath: file) else { throw .unreadable(file) }
  return Array(data)
}
