import Conversation

/// Two different entries that claim one number of one device, or one identifier: one of them is not
/// what was written, or a folder was copied and went on in two places.
public struct Conflict: Equatable, Sendable {
  /// The entry that is here.
  public let here: EntryID
  /// The entry that was to come in.
  public let coming: EntryID
  /// Where the one that is here stands.
  public let place: Entry.Place?
}
