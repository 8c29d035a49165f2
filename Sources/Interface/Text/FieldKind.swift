/// What a field is for.
enum FieldKind: Equatable, Sendable {
  /// Somebody's words: quotation marks and the name of a speaker mean what they mean in a note.
  case spoken
  /// Words, names, days or numbers: a colon and a quotation mark are characters like others.
  case plain
  /// A secret: it is taken to the letter and never shown.
  case secret
}
