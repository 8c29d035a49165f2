import Conversation

/// A document as plain text, ready to paste into the main record or to be read aloud.
///
/// It has no drawn lines: a screen reader would read them out. Sections are set apart by empty
/// lines, what belongs to them is indented.
///
/// - Parameters:
///   - document: What stands on the sheet.
///   - columns: The widest line; at least 40.
///   - keepingDirections: Whether words of two directions stay apart by marks that are not seen; a
///     terminal lays them out by itself.
/// - Returns: Lines that each end with a line feed.
public func text(
  _ document: Document, columns: Int = 72, keepingDirections: Bool = true
) -> String {
  let document = document.printableThroughout()
  var page = TextPage(
    columns: max(30, columns), words: document.fixedWords,
    keepsDirections: keepingDirections)
  page.add(document.title)
  if let opening = document.opening { page.add(page.lines(of: opening), first: "  ", rest: "  ") }
  page.add(document.subtitle)
  page.skip()
  for fact in document.identity { page.add("\(fact.label) \(fact.value)") }
  switch document.standing {
  case .agreed: break
  case .warned(let words):
    page.skip()
    page.add(words)
  }
  if case .heading? = document.blocks.first {} else { page.skip() }
  page.add(document.blocks, indent: "  ")
  page.skip()
  page.add(document.closingLines)
  return page.lines.joined(separator: "\n") + "\n"
}

/// What stands on a sheet between its head and its end, as lines to look at before it is printed.
///
/// - Parameters:
///   - document: What stands on the sheet.
///   - columns: The widest line; at least 30.
/// - Returns: Lines without line feeds; an empty one stands between sections.
public func bodyLines(of document: Document, columns: Int) -> [String] {
  let document = document.printableThroughout()
  var page = TextPage(
    columns: max(30, columns), words: document.fixedWords, keepsDirections: false)
  if let opening = document.opening { page.add(page.lines(of: opening)) }
  page.add(document.blocks, indent: "  ")
  return page.lines
}

extension Document {
  /// What is said once, at the end, with the mark of the printing; one sentence a line where the
  /// layout wants it.
  public var closingLines: String {
    let mark = reference.map { "\(fixedWords.reference) \($0)" }
    let sentences = closing + [mark].compactMap { $0 }
    switch layout {
    case .standard, .large: return sentences.joined(separator: " ")
    case .plain: return sentences.joined(separator: "\n")
    }
  }
}

/// Lines of text that are being set.
private struct TextPage {
  let columns: Int
  let words: Document.FixedWords
  let keepsDirections: Bool
  var lines: [String] = []

  /// An empty line, never two.
  mutating func skip() {
    if lines.last?.isEmpty == false { lines.append("") }
  }

  mutating func add(_ text: String, first: String = "", rest: String = "") {
    let text = keepsDirections ? withDirections(text) : withoutDirections(text)
    let set = wrapped(text, columns: columns, first: first, rest: rest).map(withoutTrailingSpaces)
    lines += closingIsolates(set)
  }

  /// Blocks one after the other; running text after points or rows is set apart from them.
  mutating func add(_ blocks: [Block], indent: String) {
    var followsPoints = false
    for block in blocks {
      if followsPoints, case .paragraph = block { skip() }
      add(block, indent: indent)
      followsPoints = block.isMadeOfPoints
    }
  }

  private mutating func add(_ block: Block, indent: String) {
    switch block {
    case .heading(let words):
      skip()
      add(words)
    case .subheading(let words):
      skip()
      add(words, first: indent, rest: indent)
    case .paragraph(let words): add(words, first: indent, rest: indent)
    case .quote(let quotation): add(lines(of: quotation), first: indent, rest: indent)
    case .list(let items):
      for item in items { add(item, indent) }
    case .table(let headings, let rows):
      for row in rows { add(row, headings, indent) }
    case .beside(let pieces): add(pieces.flatMap { $0 }, indent: indent)
    case .box(let tone, let blocks): add(tone, blocks, indent)
    case .steps(let headings, let steps):
      for step in steps { add(step, headings, indent) }
    case .signatures(let names):
      for name in names {
        skip()
        add(
          "\(name) ____________________  \(words.signedOn) __________", first: indent, rest: indent)
      }
    case .code(let payload, let words):
      add("\(words)\n\(payload)", first: indent, rest: indent)
    }
  }

  private mutating func add(_ item: Block.Item, _ indent: String) {
    let text =
      switch item {
      case .plain(let words): words
      case .quote(let quotation): lines(of: quotation)
      }
    add(text, first: indent + "- ", rest: indent + "  ")
  }

  /// A row becomes a small list under its first cell: columns of text do not survive pasting.
  private mutating func add(_ row: [String], _ headings: [String], _ indent: String) {
    guard let first = row.first else { return }
    skip()
    add(first, first: indent, rest: indent)
    for (heading, cell) in zip(headings, row).dropFirst() where !cell.isEmpty {
      for (number, line) in cell.split(separator: "\n").enumerated() {
        let lead = number == 0 ? "\(heading): " : ""
        add(lead + String(line), first: indent + "- ", rest: indent + "  ")
      }
    }
  }

  private mutating func add(
    _ step: Block.Step, _ headings: Block.StepHeadings, _ indent: String
  ) {
    let cells = [(headings.who, step.who), (headings.when, step.when)].filter { !$0.1.isEmpty }
    let whoAndWhen = cells.map { "\($0): \($1)." }.joined(separator: " ")
    let lines = [step.what, whoAndWhen, step.more.joined(separator: " ")].filter { !$0.isEmpty }
    add(lines.joined(separator: "\n"), first: indent + "[ ] ", rest: indent + "    ")
  }

  private mutating func add(_ tone: Block.Tone, _ blocks: [Block], _ indent: String) {
    switch tone {
    case .calm: skip()
    case .alert: break
    }
    add(blocks, indent: indent)
  }

  func lines(of quotation: Quotation) -> String {
    var text = quotation.marked(words)
    if let remarks = quotation.joinedRemarks { text += " " + remarks }
    if let original = quotation.original { text += "\n" + typed(original) }
    return text
  }

  private func withoutTrailingSpaces(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}

extension Block {
  fileprivate var isMadeOfPoints: Bool {
    switch self {
    case .list, .table, .steps: true
    case .heading, .subheading, .paragraph, .quote, .beside, .box, .signatures, .code: false
    }
  }
}

/// Lines of one text with each isolate closed where its line ends and opened anew on the next: in a
/// file of text every line is a paragraph.
private func closingIsolates(_ lines: [String]) -> [String] {
  var open: [Unicode.Scalar] = []
  return lines.map { line in
    let before = open
    for scalar in line.unicodeScalars {
      if Isolate.isOpening(scalar) { open.append(scalar) }
      if scalar == Isolate.end, !open.isEmpty { open.removeLast() }
    }
    let indent = line.prefix { $0 == " " }
    let again = String(String.UnicodeScalarView(before))
    let ends = String(repeating: String(Isolate.end), count: open.count)
    return before.isEmpty && open.isEmpty
      ? line : indent + again + line.dropFirst(indent.count) + ends
  }
}
