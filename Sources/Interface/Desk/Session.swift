import Conversation

/// Who has opened the archive.
public struct Session: Equatable, Sendable {
  /// The author of all that is written now.
  public var author: AuthorID
  /// Their name and role.
  public var clinician: Clinician
  /// Whom they turn to when somebody may not be safe.
  public var help: LocalHelp
  /// What every sheet says of the service they work for.
  public var service: Service
  /// The greatest Lamport number in the archive.
  public var lamport: UInt64
  /// The MiB that a guess of the passphrase costs, where that is less than it should be because the
  /// computer has too little memory.
  public var cheapGuess: Int?
  /// What is not as it was when the archive was open last, a sentence each.
  public var foundAtOpening: [String]

  /// An author and what the archive knows.
  public init(
    author: AuthorID, clinician: Clinician, help: LocalHelp = LocalHelp(),
    service: Service = Service(), lamport: UInt64,
    cheapGuess: Int? = nil, foundAtOpening: [String] = []
  ) {
    self.author = author
    self.clinician = clinician
    self.help = help
    self.service = service
    self.lamport = lamport
    self.cheapGuess = cheapGuess
    self.foundAtOpening = foundAtOpening
  }
}
