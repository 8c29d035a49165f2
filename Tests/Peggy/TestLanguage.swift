import Handout

/// Languages that test the mechanism and are spoken nowhere.
enum TestLanguage {
  /// English with accents, two fifths longer; nobody has checked it.
  static let pseudo = PackageResources.qps_json
  /// Made-up words from right to left; checked, as far as such words can be.
  static let fromRight = PackageResources.qrt_json

  /// The words of one of them.
  static func words(_ file: [UInt8]) throws -> SheetWords { SheetWords(try LanguageFile(file)) }
}
