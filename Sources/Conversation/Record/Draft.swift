/// Text that is half typed in a field, kept beside the entries until the field is left.
public struct Draft: Equatable, Sendable, Codable {
  /// The page that it was typed on.
  public var place: Place
  /// The stable name of the field on its page.
  public var row: String
  /// The text so far; none when the field was left.
  public var text: String
  /// How many UTF-8 bytes of it stand before the caret.
  public var caret: Int

  /// Text in a field.
  public init(place: Place, row: String, text: String, caret: Int) {
    self.place = place
    self.row = row
    self.text = text
    self.caret = caret
  }

  /// Where something can be typed.
  public enum Place: Hashable, Sendable, Codable {
    /// In a conversation, which one window holds.
    case conversation(ConversationID)
    /// On a person's pages.
    case person(PersonID)
    /// Where somebody new is entered.
    case newPerson
    /// In the settings.
    case settings
    /// Looking back on a talk.
    case reflection
  }
}
