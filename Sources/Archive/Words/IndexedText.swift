import Foundation

/// A text as the search index holds it: composed characters, and no controls, which have no place in an
/// excerpt: two of them mark what was found, and one where that ends which may be shown.
func indexed(_ text: String) -> String {
  if text.utf8.allSatisfy({ (32..<127).contains($0) }) { return text }
  var scalars = String.UnicodeScalarView()
  for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
    scalars.append(scalar.value < 32 || scalar.value == 127 ? " " : scalar)
  }
  return String(scalars)
}

/// What stands between words that are shown and others that are only found.
let endOfShown = "\u{1E}"
