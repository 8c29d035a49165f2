/// Text in which nothing is left that steers a terminal or a printer, or turns the order of what
/// is read (hazard H29).
///
/// Control characters and bidirectional overrides become visible, such as `[U+001B]`; nothing is
/// taken away. Every kind of line end becomes a line feed and a tab a space.
public func printable(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var previous: Unicode.Scalar = " "
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0A where previous == "\r": break
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
    case 0x09: result.append(" ")
    default:
      if isSteering(scalar) {
        result.append(contentsOf: visible(scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    previous = scalar
  }
  return String(result)
}

/// Whether a character has an effect and no picture: controls, bidirectional embeddings, overrides
/// and isolates, interlinear marks, and what Unicode says is no character.
func isSteering(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB,
    0xFDD0...0xFDEF:
    true
  default: scalar.value & 0xFFFE == 0xFFFE
  }
}

private func visible(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "[U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
}

// MARK: Every text of a document

extension Document {
  /// The same document with every text made printable.
  func printableThroughout() -> Document {
    var document = self
    document.title = printable(title)
    document.subtitle = printable(subtitle)
    document.identity = identity.map { Fact(printable($0.label), printable($0.value)) }
    document.runningHead = printable(runningHead)
    switch standing {
    case .agreed: break
    case .warned(let words): document.standing = .warned(printable(words))
    }
    document.blocks = blocks.map { $0.printableThroughout() }
    document.foot = printable(foot)
    document.reference = reference.map(printable)
    return document
  }
}

extension Block {
  fileprivate func printableThroughout() -> Block {
    switch self {
    case .heading(let words): .heading(printable(words))
    case .subheading(let words): .subheading(printable(words))
    case .paragraph(let words): .paragraph(printable(words))
    case .quote(let quotation): .quote(quotation.printableThroughout())
    case .list(let items): .list(items.map { $0.printableThroughout() })
    case .table(let headings, let rows):
      .table(headings: headings.map(printable), rows: rows.map { $0.map(printable) })
    case .box(let tone, let blocks): .box(tone, blocks.map { $0.printableThroughout() })
    case .tickBox(let words, let isTicked): .tickBox(printable(words), isTicked: isTicked)
    case .signatures(let who): .signatures(who.map(printable))
    case .code(let payload, let words): .code(payload: printable(payload), words: printable(words))
    }
  }
}

extension Block.Item {
  fileprivate func printableThroughout() -> Block.Item {
    switch self {
    case .plain(let words): .plain(printable(words))
    case .quote(let quotation): .quote(quotation.printableThroughout())
    }
  }
}

extension Quotation {
  fileprivate func printableThroughout() -> Quotation {
    Quotation(
      words: printable(words), remarks: remarks.map(printable), isVerbatim: isVerbatim,
      original: original.map(printable))
  }
}
