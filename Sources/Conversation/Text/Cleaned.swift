extension String {
  /// How many lines a text may have.
  public enum Lines: Sendable {
    /// One: what would begin another becomes a space.
    case one
    /// As many as there are.
    case many
  }

  /// The text as it may be kept and shown, whatever a keyboard, a clipboard or an older version put
  /// into it.
  ///
  /// What acts on a terminal or turns the order of letters goes, and the whole sequence that a
  /// terminal sends for a key. Odd spaces become spaces, odd hyphens hyphens, odd line ends line
  /// ends. Joiners, marks and variation selectors stay: Persian, Urdu, Indic words and emoji are
  /// made with them. What is clean already is clean again; no letter is ever lost.
  public func cleaned(lines: Lines) -> String {
    // Most texts are plain ASCII, and tell it by their bytes.
    guard utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }),
      unicodeScalars.contains(where: { $0.isUnclean(lines) })
    else { return self }
    var cleaning = Cleaning(Array(unicodeScalars), lines)
    return cleaning.text()
  }
}

extension Unicode.Scalar {
  /// Whether cleaning a text of so many lines would change it here.
  func isUnclean(_ lines: String.Lines) -> Bool {
    switch treatment {
    case .stays: false
    case .endsLine: self != "\n" || lines == .one
    case .goes, .beginsSequence, .isSpace, .isHyphen: true
    }
  }

  /// What becomes of a scalar when a text is cleaned.
  fileprivate enum Treatment {
    case stays, goes, beginsSequence, endsLine, isSpace, isHyphen
  }

  fileprivate var treatment: Treatment {
    switch value {
    case 0x20...0x7E: .stays
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: .endsLine
    case 0x1B, 0x8F, 0x90, 0x98, 0x9B, 0x9D...0x9F: .beginsSequence
    case 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .isSpace
    case 0x2010, 0x2011: .isHyphen
    // The other controls of ASCII and Latin-1, the soft hyphen and the byte order mark.
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0xFEFF: .goes
    // What has no width and joins nothing, and what turns the direction of writing.
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F: .goes
    default: .stays
    }
  }
}

/// A text on its way to being clean.
private struct Cleaning {
  private let scalars: [Unicode.Scalar]
  private let lines: String.Lines
  private var place = 0

  init(_ scalars: [Unicode.Scalar], _ lines: String.Lines) {
    self.scalars = scalars
    self.lines = lines
  }

  mutating func text() -> String {
    var text = String.UnicodeScalarView()
    while let scalar = scalar(at: place) {
      place += 1
      switch scalar.treatment {
      case .stays: text.append(scalar)
      case .goes: break
      case .isSpace: text.append(" ")
      case .isHyphen: text.append("-")
      case .endsLine:
        if scalar == "\r", self.scalar(at: place) == "\n" { place += 1 }
        text.append(lines == .many ? "\n" : " ")
      case .beginsSequence: passSequence(begunBy: scalar)
      }
    }
    return String(text)
  }

  private func scalar(at place: Int) -> Unicode.Scalar? {
    place < scalars.count ? scalars[place] : nil
  }

  // MARK: Sequences of a terminal (ECMA-48, section 5.4)

  /// Passes over what follows the beginning of a sequence. An escape before anything else, as when
  /// somebody pressed Esc and typed on, goes alone.
  private mutating func passSequence(begunBy scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x8F: passKey()
    case 0x9B: passControl()
    case 0x90, 0x98, 0x9D...0x9F: passString()
    default:
      let introducer = place
      place += 1
      switch self.scalar(at: introducer) {
      case "[": passControl()
      case "O": if !passKey() { place = introducer }
      case "]", "P", "X", "^", "_": if !passString() { place = introducer }
      case .some, .none: place = introducer
      }
    }
  }

  /// An arrow, a function key or Delete: numbers and signs, then the sign that ends it.
  private mutating func passControl() {
    // The console of Linux sends its function keys with a second bracket.
    if scalar(at: place) == "[" { place += 1 }
    pass { (0x30...0x3F).contains($0.value) }
    pass { (0x21...0x2F).contains($0.value) }
    if let end = scalar(at: place), (0x40...0x7E).contains(end.value) { place += 1 }
  }

  /// The one letter, perhaps after numbers, that an arrow, Home, End or F1 to F4 is; false where
  /// another one stands, for a word may begin so.
  @discardableResult private mutating func passKey() -> Bool {
    let first = place
    pass { ("0"..."9").contains($0) || $0 == ";" }
    switch scalar(at: place) {
    case "A", "B", "C", "D", "E", "F", "H", "M", "P", "Q", "R", "S":
      place += 1
      return true
    case .some, .none:
      place = first
      return false
    }
  }

  /// A title, a colour or the like, up to its end; false, and not passed, where it has none.
  @discardableResult private mutating func passString() -> Bool {
    let first = place
    pass { !(0x00...0x1F).contains($0.value) && !(0x7F...0x9F).contains($0.value) }
    switch scalar(at: place)?.value {
    case 0x07, 0x9C:
      place += 1
      return true
    case 0x1B where scalar(at: place + 1) == "\\":
      place += 2
      return true
    case .some, .none:
      place = first
      return false
    }
  }

  private mutating func pass(while belongs: (Unicode.Scalar) -> Bool) {
    while let scalar = scalar(at: place), belongs(scalar) { place += 1 }
  }
}
