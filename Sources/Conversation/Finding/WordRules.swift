/// What makes a word, for whoever looks for one and for the index that it is looked for in.
extension Unicode.Scalar {
  /// Whether it is a hyphen or an apostrophe, which people write within a word or leave out.
  public var joinsParts: Bool {
    switch value {
    case 0x27, 0x2D, 0x60, 0xB4, 0x58A, 0x5BE, 0x5F3, 0x2B9...0x2BF, 0x2010...0x2012,
      0x2018...0x201B, 0x2032, 0xFE63, 0xFF07, 0xFF0D:
      true
    default: false
    }
  }

  /// Whether it is a letter or a number by itself.
  public var isWordly: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case 0..<0x80: return false
    default: break
    }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse:
      !joinsParts
    case .nonspacingMark, .spacingMark, .enclosingMark, .connectorPunctuation, .dashPunctuation,
      .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol,
      .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format, .surrogate,
      .unassigned:
      false
    @unknown default: false
    }
  }

  /// Whether it belongs to the letter before it: a mark, or what no eye sees, such as a soft hyphen.
  public var clingsToLetters: Bool {
    guard value >= 0x80 else { return false }
    return switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    // A zero width space parts words in scripts that write none.
    case .format: value != 0x200B
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse, .connectorPunctuation,
      .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol,
      .otherSymbol, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .surrogate,
      .unassigned:
      false
    @unknown default: false
    }
  }
}

extension StringProtocol {
  /// Its words, in small letters; hyphens and apostrophes within a word stand in it.
  var wordsWithin: [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var joiner: Unicode.Scalar?
    func end() {
      if !word.isEmpty { words.append(String(word).lowercased()) }
      (word, joiner) = (.init(), nil)
    }
    for scalar in unicodeScalars {
      if scalar.isWordly {
        if let joiner { word.append(joiner) }
        joiner = nil
        word.append(scalar)
      } else if scalar.joinsParts, !word.isEmpty, joiner == nil {
        joiner = scalar
      } else if scalar.clingsToLetters, !word.isEmpty, joiner == nil {
        word.append(scalar)
      } else {
        end()
      }
    }
    end()
    return words
  }
}
