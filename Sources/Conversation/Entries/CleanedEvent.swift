import FoundationEssentials

/// The JSON of a stored event with every text in it cleaned, for reading alone: the stored bytes stay
/// what they are, for a hash covers them. What is no JSON object comes back as it is.
func withCleanedTexts(_ body: [UInt8]) -> [UInt8] {
  guard mayHoldUncleanText(body) else { return body }
  let cleaned = attempt {
    let event = try JSONDecoder().decode([String: JSONValue].self, from: Data(body))
    return try JSONEncoder().encode(event.mapValues(\.cleaned))
  }
  return cleaned.map { Array($0) } ?? body
}

extension Happening {
  /// The event as it is to be kept, with every text in it cleaned, and its stored form: what is kept
  /// is then what comes back.
  ///
  /// - Throws: `EncodingError` when a value cannot be written as JSON; no event of ours has one.
  public func forKeeping() throws -> (happening: Happening, event: [UInt8]) {
    let event = try stored()
    if case .unknown = self { return (self, event) }
    let clean = withCleanedTexts(event)
    guard clean != event else { return (self, event) }
    let happening = Happening(stored: clean, in: stream)
    return (happening, try happening.stored())
  }
}

/// Whether cleaning could change a text of this JSON. Every entry that is opened comes through here,
/// so it looks at bytes as long as it can.
private func mayHoldUncleanText(_ body: [UInt8]) -> Bool {
  var isEscaped = false
  var isPlain = true
  for byte in body {
    if isEscaped {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "n"):
        isEscaped = false
      // A control, or a letter that somebody wrote by its number.
      default: return true
      }
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte >= 0x7F {
      isPlain = false
    }
  }
  return !isPlain
    && String(decoding: body, as: UTF8.self).unicodeScalars.contains { $0.isUnclean(.many) }
}

extension JSONValue {
  /// The same with every text cleaned.
  fileprivate var cleaned: JSONValue {
    switch self {
    case .null, .bool, .integer, .unsigned, .double: self
    case .string(let text): .string(text.cleaned(lines: .many))
    case .array(let values): .array(values.map(\.cleaned))
    case .object(let values): .object(values.mapValues(\.cleaned))
    }
  }
}
