/// Text in which nothing is left that steers a terminal or a printer, or turns the order of what
/// is read (hazard H29).
///
/// Control characters and bidirectional overrides become visible, such as `[U+001B]`; nothing is
/// taken away. Every kind of line end becomes a line feed and a tab a space.
public func printable(_ text: String) -> String { printable(text, keepingIsolates: false) }

/// The same; the isolates of ours, which keep words of two directions apart, stay.
///
/// One that is not closed on its line is no isolate of ours and becomes visible.
public func printable(_ text: String, keepingIsolates: Bool) -> String {
  var result = String.UnicodeScalarView()
  var previous: Unicode.Scalar = " "
  let scalars = Array(text.unicodeScalars)
  let kept = keepingIsolates ? pairedIsolates(of: scalars) : []
  for (index, scalar) in scalars.enumerated() {
    switch scalar.value {
    case 0x0A where previous == "\r": break
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
    case 0x09: result.append(" ")
    default:
      if isSteering(scalar), !kept.contains(index) {
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

private func safe(_ text: String) -> String { printable(text, keepingIsolates: true) }

extension Document {
  /// The same document with every text made printable.
  func printableThroughout() -> Document {
    var document = self
    document.title = safe(title)
    document.subtitle = safe(subtitle)
    document.identity = identity.map { Fact(safe($0.label), safe($0.value)) }
    document.fileTitle = safe(fileTitle)
    document.opening = opening?.printableThroughout()
    document.owner = Owner(safe(owner.name), safe(owner.identifier))
    switch standing {
    case .agreed: break
    case .warned(let words): document.standing = .warned(safe(words))
    }
    document.blocks = blocks.map { $0.printableThroughout() }
    document.writingRoom = writingRoom.map(safe)
    document.closing = closing.map(safe)
    document.reference = reference.map(safe)
    document.fixedWords = fixedWords.printableThroughout()
    return document
  }
}

extension Document.FixedWords {
  fileprivate func printableThroughout() -> Document.FixedWords {
    var words = self
    (words.openQuote, words.closeQuote) = (safe(openQuote), safe(closeQuote))
    (words.page, words.reference) = (safe(page), safe(reference))
    (words.tickBox, words.signedOn) = (safe(tickBox), safe(signedOn))
    return words
  }
}

extension Block {
  fileprivate func printableThroughout() -> Block {
    switch self {
    case .heading(let words): .heading(safe(words))
    case .subheading(let words): .subheading(safe(words))
    case .paragraph(let words): .paragraph(safe(words))
    case .quote(let quotation): .quote(quotation.printableThroughout())
    case .list(let items): .list(items.map { $0.printableThroughout() })
    case .table(let headings, let rows):
      .table(headings: headings.map(safe), rows: rows.map { $0.map(safe) })
    case .beside(let pieces): .beside(pieces.map { $0.map { $0.printableThroughout() } })
    case .box(let tone, let blocks): .box(tone, blocks.map { $0.printableThroughout() })
    case .steps(let headings, let steps):
      .steps(
        headings: StepHeadings(
          what: safe(headings.what), who: safe(headings.who), when: safe(headings.when)),
        steps.map { step in
          Step(
            what: safe(step.what), who: safe(step.who), when: safe(step.when),
            more: step.more.map(safe))
        })
    case .signatures(let who): .signatures(who.map(safe))
    case .code(let payload, let words): .code(payload: safe(payload), words: safe(words))
    }
  }
}

extension Block.Item {
  fileprivate func printableThroughout() -> Block.Item {
    switch self {
    case .plain(let words): .plain(safe(words))
    case .quote(let quotation): .quote(quotation.printableThroughout())
    }
  }
}

extension Quotation {
  fileprivate func printableThroughout() -> Quotation {
    Quotation(
      words: safe(words), remarks: remarks.map(safe), isVerbatim: isVerbatim,
      original: original.map(safe))
  }
}
