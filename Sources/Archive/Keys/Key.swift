import Conversation

extension Archive {
  /// What somebody opens an archive with.
  public enum Key: Sendable {
    /// Words they know.
    case passphrase(String)
    /// The code that was printed when the archive was made.
    case recoveryCode(RecoveryCode)

    /// The kind of slot that it fits.
    public var kind: KeySlot.Kind {
      switch self {
      case .passphrase: .passphrase
      case .recoveryCode: .recoveryCode
      }
    }

    /// What the key is derived from when something is sealed.
    var words: String {
      switch self {
      case .passphrase(let words): words.withoutByteOrderMark
      case .recoveryCode(let code): code.text
      }
    }

    /// What it may have been derived from. Archives are about whose passphrase was read from a file
    /// together with the mark of the byte order that an editor had put first: nobody can type that.
    var spellings: [String] {
      switch self {
      case .passphrase: [words, "\u{FEFF}" + words]
      case .recoveryCode: [words]
      }
    }

    /// The error when it opens nothing.
    var wrong: ArchiveError {
      switch self {
      case .passphrase: .wrongPassphrase
      case .recoveryCode: .wrongRecoveryCode
      }
    }
  }
}

/// What it costs to try one passphrase (Argon2id); stored with each slot.
public struct KeyCost: Equatable, Sendable {
  /// Memory in KiB.
  public var memoryKiB: Int
  /// Passes over that memory.
  public var passes: Int

  /// A cost; libsodium wants at least 8 KiB and one pass.
  public init(memoryKiB: Int, passes: Int) {
    self.memoryKiB = memoryKiB
    self.passes = passes
  }

  /// 256 MiB and 3 passes: libsodium's "moderate", about half a second.
  public static let standard = KeyCost(memoryKiB: 262_144, passes: 3)

  /// Whether it is less than another in anything.
  func isLess(than other: KeyCost) -> Bool {
    memoryKiB < other.memoryKiB || passes < other.passes
  }

  /// The greater of both in everything.
  func raised(to other: KeyCost) -> KeyCost {
    KeyCost(memoryKiB: max(memoryKiB, other.memoryKiB), passes: max(passes, other.passes))
  }

  /// Half the memory and twice the passes, for a computer that has not so much; `nil` below 19 MiB,
  /// the least that OWASP's advice on storing passwords allows.
  var lesser: KeyCost? {
    memoryKiB / 2 < 19_456 ? nil : KeyCost(memoryKiB: memoryKiB / 2, passes: min(64, passes * 2))
  }

  /// What a key file may ask of this machine: a GiB, and some ten seconds; more is damage or malice.
  var isReasonable: Bool {
    (8...1_048_576).contains(memoryKiB) && (1...64).contains(passes)
      && memoryKiB * passes <= 262_144 * 64
  }
}

/// One way into an archive, as the key file lists it: identifiers, no names.
public struct KeySlot: Equatable, Sendable, Identifiable {
  /// Names the slot.
  public let id: String
  /// What fits it.
  public let kind: Kind
  /// Who writes when it was opened by this slot.
  public let author: AuthorID

  /// What fits a slot.
  public enum Kind: String, Equatable, Sendable, Codable {
    /// Words somebody knows.
    case passphrase
    /// The printed code.
    case recoveryCode
  }
}
