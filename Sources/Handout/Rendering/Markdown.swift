import Conversation

/// A document as Markdown (CommonMark with the task lists and tables of GitHub).
///
/// Everything that somebody typed is escaped, so that it reads as it was typed.
public func markdown(_ document: Document) -> String {
  let document = document.printableThroughout()
  let words = document.fixedWords
  var parts = ["# " + escaped(document.title, lineStart: false)]
  if let opening = document.opening {
    parts.append("> " + opening.markdown(words, continued: "> "))
  }
  if !document.subtitle.isEmpty { parts.append(escaped(document.subtitle)) }
  parts.append(
    document.identity.map { "- \(escaped($0.label)): \(escaped($0.value, continued: "  "))" }
      .joined(separator: "\n"))
  switch document.standing {
  case .agreed: break
  case .warned(let words): parts.append("**" + escaped(words) + "**")
  }
  parts += document.blocks.map { $0.markdown(words) }
  parts.append("---")
  parts.append(escaped(document.closingLines))
  return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
}

extension Block {
  fileprivate func markdown(_ words: Document.FixedWords) -> String {
    switch self {
    case .heading(let text): "## " + escaped(oneLine(text), lineStart: false)
    case .subheading(let text): "### " + escaped(oneLine(text), lineStart: false)
    case .paragraph(let text): escaped(text)
    case .quote(let quotation): "> " + quotation.markdown(words, continued: "> ")
    case .list(let items): items.map { "- " + $0.markdown(words) }.joined(separator: "\n")
    case .table(let headings, let rows):
      ([headings, headings.map { _ in "---" }].enumerated().map { number, cells in
        tableRow(cells, isRule: number == 1)
      } + rows.map { tableRow($0, isRule: false) }).joined(separator: "\n")
    case .beside(let pieces):
      pieces.flatMap { $0 }.map { $0.markdown(words) }.joined(separator: "\n\n")
    case .box(let tone, let blocks): boxed(tone, blocks.map { $0.markdown(words) })
    case .steps(let headings, let steps):
      steps.map { "- [ ] " + $0.markdown(headings) }.joined(separator: "\n")
    case .signatures(let names):
      names.map {
        "\(escaped($0)): \\_\\_\\_\\_\\_\\_\\_\\_  \(escaped(words.signedOn)): \\_\\_\\_\\_"
      }
      .joined(separator: "\n\n")
    case .code(let payload, let words): escaped("\(words)\n\(payload)")
    }
  }

  private func boxed(_ tone: Tone, _ parts: [String]) -> String {
    let inside = parts.joined(separator: "\n\n")
    return switch tone {
    case .calm: inside
    case .alert: "---\n\n" + inside + "\n\n---"
    }
  }
}

extension Block.Step {
  fileprivate func markdown(_ headings: Block.StepHeadings) -> String {
    let cells = [(headings.who, who), (headings.when, when)].filter { !$0.1.isEmpty }
    let lines =
      [what, cells.map { "\($0): \($1)." }.joined(separator: " "), more.joined(separator: " ")]
    return escaped(
      lines.filter { !$0.isEmpty }.joined(separator: "\n"), lineStart: false, continued: "  ")
  }
}

extension Block.Item {
  fileprivate func markdown(_ words: Document.FixedWords) -> String {
    switch self {
    case .plain(let text): escaped(text, continued: "  ")
    case .quote(let quotation): quotation.markdown(words, continued: "  ")
    }
  }
}

extension Quotation {
  fileprivate func markdown(_ words: Document.FixedWords, continued: String) -> String {
    var text = escaped(marked(words), continued: continued)
    if let remarks = joinedRemarks { text += " " + escaped(remarks, continued: continued) }
    if let original {
      text += "\\\n" + continued + escaped(typed(original), continued: continued)
    }
    return text
  }
}

private func tableRow(_ cells: [String], isRule: Bool) -> String {
  let cells = isRule ? cells : cells.map { escaped(oneLine($0, joining: "; "), lineStart: false) }
  return "| " + cells.joined(separator: " | ") + " |"
}

private func oneLine(_ text: String, joining: String = " ") -> String {
  text.split(separator: "\n").joined(separator: joining)
}

/// Text with every character escaped that Markdown would read as its own.
///
/// - Parameters:
///   - text: What somebody typed.
///   - lineStart: Whether the text begins a line, where more characters have a meaning.
///   - continued: What the lines after the first begin with.
/// - Returns: The text; its line ends are hard breaks.
private func escaped(_ text: String, lineStart: Bool = true, continued: String = "") -> String {
  let lines = withDirections(text).split(separator: "\n", omittingEmptySubsequences: true)
  return lines.enumerated().map { number, line in
    let inside = escapedInside(line.drop { $0 == " " })
    return number > 0 || lineStart ? escapedAtStart(inside) : inside
  }.joined(separator: "\\\n" + continued)
}

private func escapedInside(_ line: Substring) -> String {
  let marks: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "#", "$",
  ]
  var result = String.UnicodeScalarView()
  for scalar in line.unicodeScalars {
    if marks.contains(scalar) { result.append("\\") }
    result.append(scalar)
  }
  return String(result)
}

/// At the start of a line also bullets, numbers of lists and underlines of headings.
private func escapedAtStart(_ line: String) -> String {
  if let first = line.first, "+-=".contains(first) { return "\\" + line }
  let digits = line.prefix { $0.isASCII && $0.isNumber }
  let after = line.dropFirst(digits.count)
  guard !digits.isEmpty, let mark = after.first, mark == "." || mark == ")" else { return line }
  return digits + "\\" + after
}
