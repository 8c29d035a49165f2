extension String {
  /// The text as a field of one line holds it: lines and tabs are parted by a space, and what is no
  /// character is left out.
  var cleanedForField: String {
    split { $0.isNewline || $0 == "\t" }.joined(separator: " ").filter { !$0.isControl }
  }
}

extension Character {
  /// Whether it is a control character, which no text has.
  fileprivate var isControl: Bool {
    unicodeScalars.allSatisfy { $0.properties.generalCategory == .control }
  }
}
