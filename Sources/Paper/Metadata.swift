import Handout

/// What the file says of itself: a title that is the same for every copy, its language, when it was
/// made and by which program. Nobody is named here, and no machine.
struct Metadata {
  let title: String
  /// A BCP 47 tag.
  let language: String
  private let made: String?

  init(_ document: Document) {
    title = withoutDirections(PrintableText.clean(document.fileTitle))
    let tag = document.language.filter {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")
    }
    language = tag.isEmpty ? "und" : tag
    made = Metadata.isMoment(document.made) ? document.made : nil
  }

  private static var producer: String { "What Matters" }

  /// Whether a text is ISO 8601 in UTC to the second.
  private static func isMoment(_ text: String) -> Bool {
    let pattern = "0000-00-00T00:00:00Z"
    return text.utf8.count == pattern.utf8.count
      && zip(text, pattern).allSatisfy { $1 == "0" ? $0.isASCII && $0.isNumber : $0 == $1 }
  }

  /// The older form, still read by many (ISO 32000-1 section 14.3.3).
  var information: String {
    let dates = made.map { moment in
      let digits = moment.filter(\.isNumber)
      return " /CreationDate (D:\(digits)Z) /ModDate (D:\(digits)Z)"
    }
    return "<< /Title \(title.inPDF) /Producer (\(Metadata.producer))\(dates ?? "") >>"
  }

  /// The newer form (ISO 16684-1), with the claims to PDF/UA-1 and PDF/A-2a.
  var xmp: String {
    let dates =
      made.map { "<xmp:CreateDate>\($0)</xmp:CreateDate><xmp:ModifyDate>\($0)</xmp:ModifyDate>" }
      ?? ""
    return """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
       xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(title.inXML)</rdf:li></rdf:Alt></dc:title>
      <dc:language><rdf:Bag><rdf:li>\(language)</rdf:li></rdf:Bag></dc:language>
      \(dates)
      <pdf:Producer>\(Metadata.producer)</pdf:Producer>
      <pdfuaid:part>1</pdfuaid:part>
      <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
      </rdf:Description>
      \(Metadata.extensionSchema)
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """
  }

  /// PDF/A wants every name explained that it does not know; it does not know PDF/UA's.
  private static var extensionSchema: String {
    """
    <rdf:Description rdf:about=""
     xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
     xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
     xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>part</pdfaProperty:name>
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>PDF/UA part</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
    """
  }
}

extension String {
  fileprivate var inXML: String {
    reduce(into: "") { xml, character in
      switch character {
      case "&": xml += "&amp;"
      case "<": xml += "&lt;"
      case ">": xml += "&gt;"
      default: xml.append(character)
      }
    }
  }
}
