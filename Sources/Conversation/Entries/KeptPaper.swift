/// What was made for somebody to have, kept as it was: the bytes of its document by their SHA-256.
public struct KeptPaper: Hashable, Sendable, Codable {
  /// What it is.
  public var kind: PaperKind
  /// The SHA-256 of its document.
  public var digest: Bytes32

  /// A paper that is kept.
  public init(_ kind: PaperKind, digest: Bytes32) {
    self.kind = kind
    self.digest = digest
  }
}

/// What can be made of a record for somebody to have. The names stand in stored events for ever.
public enum PaperKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// The sheet.
  case sheet
  /// The page about the person, to carry.
  case aboutMe
  /// *If things change*, a card to fold.
  case ifThingsChange
  /// What is open, to bring along next time.
  case beforeWeMeet
  /// The sheet as a text message.
  case message
}

/// How somebody was given something. The names stand in stored events for ever.
public enum GivenAs: String, Hashable, Sendable, Codable, CaseIterable {
  /// In their hand.
  case paper
  /// As a file.
  case file
}

/// Who was given something.
public enum Recipient: Hashable, Sendable, Codable {
  /// Whose record it is.
  case person
  /// Somebody else, as they are called.
  case other(name: String)
}
