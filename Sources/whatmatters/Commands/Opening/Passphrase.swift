import Archive
import Conversation
import Foundation
import Interface
import Terminal

/// Where a secret comes from: the first line of a file, else somebody at a terminal, who types it
/// unseen. A command line, an environment and a pipe are read by others, so never from there.
enum Passphrase {
  /// One that exists.
  static func asked(file: String?) throws -> String {
    try secret(.passphrase, file: file)
  }

  /// A new one; at a terminal it is asked for twice.
  static func new(_ kind: Secret, file: String?) throws -> String {
    let words = try secret(kind, file: file)
    var random = SystemRandomNumberGenerator()
    if isWeak(passphrase: words) { tell(weakPassphraseSentence(using: &random)) }
    guard file == nil else { return words }
    let again = try typed(kind, prompt: CommandWords.again)
    guard words == again else { throw Trouble.passphrasesDiffer }
    return words
  }

  /// A secret of the file, else one that is asked for.
  static func secret(_ secret: Secret, file: String?) throws -> String {
    if let file { return try firstLine(of: file, secret) }
    return try typed(secret, prompt: secret.prompt)
  }

  /// A line that is seen; `nil` when there is no terminal to ask at.
  static func shown(prompt: String) -> String? {
    guard StandardFiles.isAsked else { return nil }
    showTyping()
    tell(prompt, ending: "")
    var lines = TypedLines()
    return lines.next()
  }

  /// Asks at a terminal for the last group of a new recovery code, until it is right: so that it is on
  /// paper, and legible.
  static func check(_ code: RecoveryCode) {
    while let typed = shown(prompt: CommandWords.lastGroup) {
      if RecoveryCode.isSame(typed, as: code.lastGroup) { return }
      tell(CommandWords.notTheLastGroup)
    }
  }

  /// A line that nobody sees.
  private static func typed(_ secret: Secret, prompt: String) throws(Trouble) -> String {
    // A terminal gives one line at a time, so that none is left over for the next question.
    var lines = TypedLines()
    let line = try lines.next(secret) { tell(prompt, ending: "") }
    tell("")
    guard let line, !line.isEmpty else { throw .noSecret(secret) }
    return line
  }

  private static func firstLine(of file: String, _ secret: Secret) throws -> String {
    // No secret is as long.
    let bytes = try NamedFile.read(file, atMost: 1 << 16)
    if NamedFile.isReadableByOthers(file) { tell(CommandWords.othersCanRead(file)) }
    let end = bytes.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    // Bytes that are no text would all become one sign, and open what others seal.
    guard let text = String(validating: bytes[..<(end ?? bytes.endIndex)], as: UTF8.self) else {
      throw Trouble.notText(secret)
    }
    let line = text.withoutByteOrderMark.prefix { !$0.isNewline }
    guard !line.isEmpty else { throw Trouble.noPassphraseInFile(file) }
    return String(line)
  }
}
