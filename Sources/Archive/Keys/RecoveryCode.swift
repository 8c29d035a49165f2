import CSodium

/// What opens an archive when the passphrase is forgotten: 130 random bits on paper, in six groups
/// of five letters and digits that nobody mistakes for others, the last four of which check the
/// rest, so that a slip in typing is told from a code of another archive.
public struct RecoveryCode: Equatable, Sendable {
  /// The code as it is printed: `7K2MX-…`.
  public let text: String

  /// Crockford's alphabet: no I, L, O or U.
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let payload = 26
  private static let check = 4

  /// The last group, which somebody types who was asked whether it is on paper.
  public var lastGroup: String { String(text.suffix(5)) }

  /// A new code.
  public static func random() -> RecoveryCode {
    let letters = Sodium.random(payload).map { Self.alphabet[Int($0 & 31)] }
    return RecoveryCode(letters: letters + checkLetters(letters))
  }

  /// Reads what was typed, in any case, with any spaces and hyphens, O for 0 and I or L for 1;
  /// `nil` when a letter is wrong, missing or too many.
  public init?(typed: String) {
    guard let letters = Self.letters(typed), letters.count == Self.payload + Self.check,
      Self.checkLetters(Array(letters.prefix(Self.payload))) == Array(letters.suffix(Self.check))
    else { return nil }
    self.init(letters: letters)
  }

  private static func letters(_ typed: String) -> [Character]? {
    var letters: [Character] = []
    for character in typed.uppercased() where !" -\t\n\r\u{00A0}".contains(character) {
      let meant: Character =
        switch character {
        case "O": "0"
        case "I", "L": "1"
        default: character
        }
      guard Self.alphabet.contains(meant) else { return nil }
      letters.append(meant)
    }
    return letters
  }

  /// Whether what was typed is this group, however it was typed.
  public static func isSame(_ typed: String, as group: String) -> Bool {
    letters(typed).map { String($0) } == group
  }

  private init(letters: [Character]) {
    let groups = stride(from: 0, to: letters.count, by: 5).map {
      String(letters[$0..<min($0 + 5, letters.count)])
    }
    text = groups.joined(separator: "-")
  }

  private static func checkLetters(_ letters: [Character]) -> [Character] {
    let digest = Sodium.hash(Array(("whatmatters recovery " + String(letters)).utf8))
    return digest.prefix(check).map { Self.alphabet[Int($0 & 31)] }
  }
}
