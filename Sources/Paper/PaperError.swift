/// Why a document could not be put on paper. Nothing is printed then: a sheet with a hole in it
/// could say the opposite of what was agreed.
public enum PaperError: Error, Equatable, Sendable {
  /// Characters that no installed font has, each once, in the order they stand.
  case missingCharacters([Unicode.Scalar])
  /// Font families without which nothing can be set.
  case fontsMissing([String])
  /// The libraries that set type are not installed.
  case typesettingMissing
  /// A font that could not be read or cut down to the letters used, by its PostScript name.
  case fontUnusable(String)
  /// The pages could not be compressed.
  case notCompressed
}
