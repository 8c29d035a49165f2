/// Text that is being typed in a field and not kept yet: it stands at its own field again after the
/// program was killed, and is gone when the field's value is kept.
///
/// The note line of a talk is kept with the place of the talk, as a `TalkPlace`.
public struct Draft: Hashable, Sendable {
  /// The page on which the field stands.
  public var place: Place
  /// The name of the field on its page, which stays the same from version to version; never empty.
  public var row: String
  /// The text so far; empty, there is no draft.
  public var text: String
  /// How many UTF-8 bytes of the text stand before the caret.
  public var caret: Int

  /// Text in a field, by default with the caret behind it.
  public init(place: Place, row: String, text: String, caret: Int? = nil) {
    self.place = place
    self.row = row
    self.text = text
    self.caret = caret ?? text.utf8.count
  }

  /// Which field it is.
  public var id: ID { ID(place: place, row: row) }

  /// A page whose fields may hold half-typed text.
  public enum Place: Hashable, Sendable {
    /// A talk, with the pages around it.
    case conversation(ConversationID)
    /// The page of somebody who is registered.
    case person(PersonID)
    /// The page on which somebody is registered.
    case newPerson
    /// The settings.
    case settings
    /// How a clinician looks back on a talk.
    case reflection
  }

  /// A field by its page and its name there; what ends its draft says which one it is.
  public struct ID: Hashable, Sendable {
    /// The page on which the field stands.
    public var place: Place
    /// The name of the field on its page.
    public var row: String

    /// A field on a page.
    public init(place: Place, row: String) {
      self.place = place
      self.row = row
    }

    /// The note line of a talk, whose draft is the `TalkPlace`.
    public static func noteLine(of conversation: ConversationID) -> ID {
      ID(place: .conversation(conversation), row: "")
    }
  }
}
