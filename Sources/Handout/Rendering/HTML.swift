import Conversation

/// A document as one self-contained page: no script, nothing fetched, and readable as XML too.
///
/// What people typed stands in `bdi` elements that run its own way, so that a name in another
/// direction turns nothing around it, and bears the tag of its language where that is known.
public func html(_ document: Document) -> String {
  let document = document.printableThroughout()
  let page = HTMLPage(words: document.fixedWords, text: HTMLText(document))
  let direction = isWrittenFromTheRight(document.language) ? "rtl" : "ltr"
  return """
    <!DOCTYPE html>
    <html lang="\(attribute(document.language))" dir="\(direction)">
    <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
    <title>\(escapedHTML(withoutDirections(document.fileTitle)))</title>
    <style>
    \(style(of: document))
    </style>
    </head>
    <body class="\(document.layout.rawValue)">
    <main>
    \(page.head(document))
    \(page.body(document.blocks))
    \(page.writingRoom(document.writingRoom))\
    \(page.closing(document))
    </main>
    </body>
    </html>

    """
}

/// The parts of a page, each as its element.
private struct HTMLPage {
  let words: Document.FixedWords
  let text: HTMLText

  func head(_ document: Document) -> String {
    var parts = [text.element("h1", document.title)]
    if let opening = document.opening {
      parts.append(quote(opening, class: "opening"))
    }
    if !document.subtitle.isEmpty {
      parts.append(text.element("p", class: "subtitle", document.subtitle))
    }
    let facts = document.identity.map {
      "<div>\(text.element("dt", $0.label))\(text.element("dd", $0.value))</div>"
    }
    if !facts.isEmpty {
      parts.append("<dl class=\"identity\">\n" + facts.joined(separator: "\n") + "\n</dl>")
    }
    switch document.standing {
    case .agreed: break
    case .warned(let words):
      parts.append(
        "<p class=\"standing\" role=\"note\"><strong>\(text.isolated(words))</strong></p>")
    }
    return "<header>\n" + parts.joined(separator: "\n") + "\n</header>"
  }

  /// Lines to write on, on paper alone.
  func writingRoom(_ heading: String?) -> String {
    guard let heading else { return "" }
    let lines = String(repeating: "<div class=\"line\"></div>\n", count: 4)
    return "<section class=\"writing\">\n\(text.element("h2", heading))\n\(lines)</section>\n"
  }

  func closing(_ document: Document) -> String {
    let lines = document.closingLines.split(separator: "\n").map {
      text.element("p", String($0))
    }
    return "<footer>\n" + lines.joined(separator: "\n") + "\n</footer>"
  }

  /// A heading opens a section that ends before the next one.
  func body(_ blocks: [Block]) -> String {
    var sections: [[Block]] = []
    for block in blocks {
      if block.opensSection { sections.append([]) }
      if sections.isEmpty { sections.append([]) }
      sections[sections.count - 1].append(block)
    }
    return sections.map { "<section>\n" + elements($0) + "\n</section>" }.joined(separator: "\n")
  }

  private func elements(_ blocks: [Block]) -> String {
    blocks.map(element).joined(separator: "\n")
  }

  private func element(_ block: Block) -> String {
    switch block {
    case .heading(let words): text.element("h2", words)
    case .subheading(let words): text.element("h3", words)
    case .paragraph(let words): text.element("p", words)
    case .quote(let quotation): quote(quotation, class: nil)
    case .list(let items):
      "<ul>\n" + items.map(point).joined(separator: "\n") + "\n</ul>"
    case .table(let headings, let rows): table(headings, rows)
    case .beside(let pieces):
      "<div class=\"beside\">\n"
        + pieces.map { "<section>\n\(elements($0))\n</section>" }.joined(separator: "\n")
        + "\n</div>"
    case .box(let tone, let blocks):
      "<div class=\"box \(tone.rawValue)\">\n\(elements(blocks))\n</div>"
    case .steps(let headings, let steps): table(headings, steps)
    case .signatures(let names): signatures(names)
    case .code(let payload, let words):
      "<p>\(text.isolated(words))<br /><code>\(text.isolated(payload))</code></p>"
    }
  }

  private func quote(_ quotation: Quotation, class name: String?) -> String {
    let named = name.map { " class=\"\($0)\"" } ?? ""
    let direction = text.direction(of: quotation.words)
    return "<blockquote\(named)\(direction)><p>\(said(quotation))</p></blockquote>"
  }

  // MARK: Tables

  private func table(_ headings: Block.StepHeadings, _ steps: [Block.Step]) -> String {
    let tick =
      "<span class=\"tick\" role=\"img\" aria-label=\"\(attribute(words.tickBox))\">\u{A0}</span>"
    let rows = steps.map { step in
      let more = step.more.map { "<br />" + text.isolated($0) }.joined()
      let what =
        "<th scope=\"row\" role=\"rowheader\"\(text.direction(of: step.what))>"
        + "<div class=\"step\">\(tick)<span>\(text.isolated(step.what))\(more)</span></div></th>"
      return "<tr role=\"row\">" + what + cell(headings.who, step.who, class: "who")
        + cell(headings.when, step.when, class: "when") + "</tr>"
    }
    return table("steps", [headings.what, headings.who, headings.when], rows)
  }

  private func table(_ headings: [String], _ rows: [[String]]) -> String {
    let body = rows.map { row in
      let cells = row.enumerated().map { number, words in
        number == 0
          ? "<th scope=\"row\" role=\"rowheader\"\(text.direction(of: words))>"
            + "\(text.isolated(words))</th>"
          : cell(number < headings.count ? headings[number] : "", words)
      }
      return "<tr role=\"row\">" + cells.joined() + "</tr>"
    }
    return table("ways", headings, body)
  }

  /// The roles say that it is a table where a narrow screen shows its cells below each other.
  private func table(_ name: String, _ headings: [String], _ rows: [String]) -> String {
    let head = headings.map {
      "<th scope=\"col\" role=\"columnheader\">\(text.isolated($0))</th>"
    }.joined()
    return "<table class=\"\(name)\" role=\"table\">\n"
      + "<thead role=\"rowgroup\"><tr role=\"row\">\(head)</tr></thead>\n"
      + "<tbody role=\"rowgroup\">\n" + rows.joined(separator: "\n") + "\n</tbody>\n</table>"
  }

  /// On a narrow screen the heading of its column stands before what is in it.
  private func cell(_ heading: String, _ words: String, class name: String? = nil) -> String {
    let named = name.map { " class=\"\($0)\"" } ?? ""
    guard !words.isEmpty else { return "<td role=\"cell\"\(named)></td>" }
    let label = " data-label=\"\(attribute(withoutDirections(heading)))\""
    return "<td role=\"cell\"\(named)\(label)\(text.direction(of: words))>"
      + "\(text.isolated(words))</td>"
  }

  private func signatures(_ names: [String]) -> String {
    let lines = names.map { name in
      "<p class=\"signature\"><span class=\"line\">\(text.isolated(name))</span>"
        + "<span class=\"line\">\(text.isolated(words.signedOn))</span></p>"
    }
    return lines.joined(separator: "\n")
  }

  private func point(_ item: Block.Item) -> String {
    switch item {
    case .plain(let words): text.element("li", words)
    case .quote(let quotation):
      "<li\(text.direction(of: quotation.words))>\(said(quotation))</li>"
    }
  }

  private func said(_ quotation: Quotation) -> String {
    var html =
      quotation.isVerbatim
      ? "<span class=\"own\">\(text.isolated(quotation.marked(words)))</span>"
      : text.isolated(quotation.words)
    if let remarks = quotation.joinedRemarks {
      html += " <span class=\"remark\">\(text.isolated(remarks))</span>"
    }
    if let original = quotation.original {
      html +=
        "<br /><span class=\"original\" lang=\"\(attribute(text.language(of: original)))\">"
        + "\(text.isolated(original))</span>"
    }
    return html
  }
}

extension Block {
  fileprivate var opensSection: Bool {
    switch self {
    case .heading, .box, .beside: true
    case .subheading, .paragraph, .quote, .list, .table, .steps, .signatures, .code: false
    }
  }
}

private func isWrittenFromTheRight(_ language: String) -> Bool {
  let tag = language.lowercased().split(separator: "-").first.map(String.init) ?? ""
  return ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(tag)
}
