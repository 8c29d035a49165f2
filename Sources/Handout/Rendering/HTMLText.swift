/// Texts of a document as HTML: escaped, each running its own way and in its own language.
struct HTMLText {
  private let spoken: String?

  init(_ document: Document) { spoken = document.spoken }

  /// An element of one text.
  func element(_ tag: String, class name: String? = nil, _ text: String) -> String {
    let named = name.map { " class=\"\($0)\"" } ?? ""
    return "<\(tag)\(named)\(direction(of: text))>\(isolated(text))</\(tag)>"
  }

  /// The attribute of an element whose text runs from the right, so that it begins there too.
  func direction(of text: String) -> String { runsFromTheRight(text) ? " dir=\"rtl\"" : "" }

  /// The language of words as they were first said, which is the person's where nothing else tells.
  func language(of words: String) -> String {
    languageTag(of: words, spoken: spoken) ?? spoken ?? "und"
  }

  /// A text apart from what stands around it; every run in it that goes the other way apart too.
  func isolated(_ text: String) -> String {
    let isFromRight = runsFromTheRight(text)
    let words = withDirections(text, isFromRight: isFromRight)
    return (isFromRight ? "<bdi dir=\"rtl\">" : "<bdi>") + marked(words) + "</bdi>"
  }

  /// Isolates as elements, and pieces in other scripts with their languages.
  private func marked(_ text: String) -> String {
    var html = ""
    var piece = String.UnicodeScalarView()
    func close() {
      html += inLanguages(String(piece))
      piece = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case Isolate.fromTheLeft, Isolate.fromTheRight:
        close()
        html += "<bdi dir=\"\(scalar == Isolate.fromTheLeft ? "ltr" : "rtl")\">"
      case Isolate.end:
        close()
        html += "</bdi>"
      default: piece.append(scalar)
      }
    }
    close()
    return html
  }

  private func inLanguages(_ text: String) -> String {
    pieces(of: text).map { piece in
      guard let language = languageTag(of: piece, spoken: spoken) else { return escapedHTML(piece) }
      return "<span lang=\"\(attribute(language))\">\(escapedHTML(piece))</span>"
    }.joined()
  }
}

// MARK: Escaping

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

func attribute(_ text: String) -> String {
  escapedHTML(String(text.map { $0 == "\n" ? " " : $0 }))
}
