import Conversation

/// A document as one self-contained page: no script, nothing fetched, and readable as XML too.
///
/// What people typed stands in `bdi` elements, so that a name in another direction turns nothing
/// around it.
public func html(_ document: Document) -> String {
  let document = document.printableThroughout()
  let page = HTMLPage(words: .inLanguage(document.language))
  let direction = isWrittenFromTheRight(document.language) ? "rtl" : "ltr"
  return """
    <!DOCTYPE html>
    <html lang="\(attribute(document.language))" dir="\(direction)">
    <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
    <title>\(escapedHTML(document.title))</title>
    <style>
    \(style(of: document))
    </style>
    </head>
    <body class="\(document.layout.rawValue)">
    <main>
    \(page.head(document))
    \(page.body(document.blocks))
    </main>
    \(page.foot(document))
    </body>
    </html>

    """
}

/// The parts of a page, each as its element.
private struct HTMLPage {
  let words: SheetWords

  func head(_ document: Document) -> String {
    var parts = ["<h1>\(isolated(document.title))</h1>"]
    if !document.subtitle.isEmpty {
      parts.append("<p class=\"subtitle\">\(isolated(document.subtitle))</p>")
    }
    let facts = document.identity.map {
      "<div><dt>\(isolated($0.label))</dt><dd>\(isolated($0.value))</dd></div>"
    }
    if !facts.isEmpty {
      parts.append("<dl class=\"identity\">\n" + facts.joined(separator: "\n") + "\n</dl>")
    }
    switch document.standing {
    case .agreed: break
    case .warned(let words):
      parts.append("<p class=\"standing\" role=\"note\"><strong>\(isolated(words))</strong></p>")
    }
    return "<header>\n" + parts.joined(separator: "\n") + "\n</header>"
  }

  func foot(_ document: Document) -> String {
    let reference = document.reference.map {
      "\n<p class=\"reference\">\(isolated("\(words.reference) \($0)"))</p>"
    }
    return "<footer>\n<p>\(isolated(document.foot))</p>\(reference ?? "")\n</footer>"
  }

  /// A heading opens a section that ends before the next one.
  func body(_ blocks: [Block]) -> String {
    var sections: [[Block]] = []
    for block in blocks {
      if case .heading = block { sections.append([]) }
      if sections.isEmpty { sections.append([]) }
      sections[sections.count - 1].append(block)
    }
    return sections.map { "<section>\n" + elements($0) + "\n</section>" }.joined(separator: "\n")
  }

  /// The blocks, with tick boxes that follow each other in one list.
  private func elements(_ blocks: [Block]) -> String {
    var parts: [String] = []
    var boxes: [String] = []
    func closeBoxes() {
      if boxes.isEmpty { return }
      parts.append("<ul class=\"steps\">\n" + boxes.joined(separator: "\n") + "\n</ul>")
      boxes = []
    }
    for block in blocks {
      if case .tickBox(let text, let isTicked) = block {
        boxes.append(tickBox(text, isTicked))
      } else {
        closeBoxes()
        parts.append(element(block))
      }
    }
    closeBoxes()
    return parts.joined(separator: "\n")
  }

  private func element(_ block: Block) -> String {
    switch block {
    case .heading(let text): "<h2>\(isolated(text))</h2>"
    case .subheading(let text): "<h3>\(isolated(text))</h3>"
    case .paragraph(let text): "<p>\(isolated(text))</p>"
    case .quote(let quotation): "<blockquote><p>\(said(quotation))</p></blockquote>"
    case .list(let items):
      "<ul>\n" + items.map { "<li>\(point($0))</li>" }.joined(separator: "\n") + "\n</ul>"
    case .table(let headings, let rows): table(headings, rows)
    case .box(let tone, let blocks):
      "<div class=\"box \(tone.rawValue)\">\n\(elements(blocks))\n</div>"
    case .tickBox(let text, let isTicked): tickBox(text, isTicked)
    case .signatures(let names): signatures(names)
    case .code(let payload, let words):
      "<p>\(isolated(words))<br /><code>\(isolated(payload))</code></p>"
    }
  }

  private func tickBox(_ text: String, _ isTicked: Bool) -> String {
    let (mark, spoken) = isTicked ? ("x", words.ticked) : ("\u{A0}", words.unticked)
    return
      "<li><span class=\"tick\" role=\"img\" aria-label=\"\(attribute(spoken))\">\(mark)</span>"
      + "<span>\(isolated(text))</span></li>"
  }

  private func table(_ headings: [String], _ rows: [[String]]) -> String {
    let head = headings.map { "<th scope=\"col\">\(isolated($0))</th>" }.joined()
    let body = rows.map { row in
      let cells = row.enumerated().map { number, cell in
        number == 0
          ? "<th scope=\"row\">\(isolated(cell))</th>" : "<td>\(isolated(cell))</td>"
      }
      return "<tr>" + cells.joined() + "</tr>"
    }
    return "<table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n"
      + body.joined(separator: "\n") + "\n</tbody>\n</table>"
  }

  private func signatures(_ names: [String]) -> String {
    let lines = names.map { name in
      "<p class=\"signature\"><span class=\"line\">\(isolated(name))</span>"
        + "<span class=\"line\">\(isolated(words.signedOn))</span></p>"
    }
    return lines.joined(separator: "\n")
  }

  private func point(_ item: Block.Item) -> String {
    switch item {
    case .plain(let text): isolated(text)
    case .quote(let quotation): said(quotation)
    }
  }

  private func said(_ quotation: Quotation) -> String {
    var html =
      quotation.isVerbatim
      ? "<span class=\"own\">\(isolated(quotation.marked(words)))</span>"
      : isolated(quotation.words)
    if let remarks = quotation.joinedRemarks {
      html += " <span class=\"remark\">\(isolated(remarks))</span>"
    }
    if let original = quotation.original {
      html += "<br /><span class=\"original\">\(isolated(original))</span>"
    }
    return html
  }
}

// MARK: Escaping

private func isolated(_ text: String) -> String { "<bdi>\(escapedHTML(text))</bdi>" }

func escapedHTML(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    case "\n": result += "<br />"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

private func attribute(_ text: String) -> String {
  escapedHTML(String(text.map { $0 == "\n" ? " " : $0 }))
}

private func isWrittenFromTheRight(_ language: String) -> Bool {
  let tag = language.lowercased().split(separator: "-").first.map(String.init) ?? ""
  return ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(tag)
}
