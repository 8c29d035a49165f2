import Foundation
import FoundationXML

/// Reads a page as XML and gathers what stands in it.
final class PageReader: NSObject, XMLParserDelegate {
  private(set) var text = ""
  private(set) var elements: [String] = []
  private var open: [String] = []

  /// The page as XML sees it; `nil` when it is not well formed.
  static func read(_ page: String) -> PageReader? {
    let reader = PageReader()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = reader
    return parser.parse() ? reader : nil
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append(name)
    open.append(name)
    if name == "br" { text += "\n" }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
    if ["h1", "h2", "h3", "p", "li", "td", "th", "dd"].contains(name) { text += "\n" }
  }

  func parser(_ parser: XMLParser, foundCharacters found: String) {
    if open.last != "style" && open.last != "title" { text += found }
  }
}
