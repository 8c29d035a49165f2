/// The style of a page, sized by what the person needs; black on white, left aligned, no italics
/// (NHS service manual). Every printed page bears who the sheet is about and its number (H01). On a
/// narrow screen the cells of a table stand below each other, so that no word is broken.
func style(of document: Document) -> String {
  let size = size(document.layout)
  return """
    :root { color-scheme: light; }
    body { font-family: "Noto Sans", "DejaVu Sans", Arial, sans-serif; font-size: \(size);
      line-height: 1.4; color: #000; background: #fff; max-width: 38em; margin: 1em auto; padding: 0 1em;
      text-align: start; overflow-wrap: break-word; }
    h1 { font-size: 1.5em; line-height: 1.2; margin: 0 0 0.2em; }
    h2 { font-size: 1.15em; margin: 1.1em 0 0.3em; break-after: avoid; }
    h3 { font-size: 1em; margin: 0.7em 0 0.2em; break-after: avoid; }
    p { margin: 0.3em 0; }
    ul { margin: 0.3em 0; padding-inline-start: 1.2em; }
    li { margin: 0.2em 0; break-inside: avoid; }
    blockquote { margin: 0.4em 0; padding-inline-start: 0.8em; border-inline-start: 0.25em solid #000; }
    .opening { font-size: 1.35em; line-height: 1.3; margin: 0.5em 0; }
    .identity { display: flex; flex-wrap: wrap; gap: 0 1.5em; margin: 0.6em 0; }
    .identity div { display: flex; flex-wrap: wrap; gap: 0 0.4em; }
    .identity dt { font-weight: bold; }
    .identity dd { margin: 0; }
    .standing { border: 0.2em solid #000; padding: 0.4em 0.6em; margin: 0.6em 0; }
    .beside { columns: 15em 2; column-gap: 1.5em; }
    .beside > section { break-inside: avoid; }
    .beside h2 { margin-top: 0.3em; }
    .box { border: 1px solid #000; padding: 0.3em 0.8em; margin: 0.8em 0; break-inside: avoid; }
    .box.alert { border-width: 0.2em; }
    .box h2 { margin-top: 0.3em; }
    table { border-collapse: collapse; width: 100%; margin: 0.5em 0; }
    th, td { border: 1px solid #000; padding: 0.25em 0.4em; text-align: start; vertical-align: top; }
    .steps th, .steps td { border-width: 0 0 1px; }
    .steps tbody th { font-weight: normal; }
    .step { display: flex; gap: 0.6em; }
    .steps .who { font-weight: bold; }
    .tick { flex: none; width: 1em; height: 1em; line-height: 1; border: 0.12em solid #000;
      margin-top: 0.15em; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    .signature { display: flex; gap: 1.5em; margin-top: 2.5em; }
    .signature .line { border-top: 1px solid #000; padding-top: 0.2em; flex: 1; }
    .writing { display: none; }
    .writing .line { border-bottom: 1px solid #000; height: 2em; }
    footer { margin-top: 1.5em; border-top: 1px solid #000; padding-top: 0.4em; }
    .plain li, .plain p { margin: 0.6em 0; }
    @media screen and (max-width: 40em) {
      table, tbody, tr, tbody th, td { display: block; border: 0; }
      thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; }
      tr { border-top: 1px solid #000; padding: 0.4em 0; }
      td:empty { display: none; }
      td[data-label]::before { content: attr(data-label) ": "; font-weight: normal; }
    }
    @page { size: A4; margin: 20mm 18mm;
      @bottom-left { content: \(styleString(withoutDirections(document.owner.line))); font-size: \(size); }
      @bottom-right { content: counter(page) " / " counter(pages); font-size: \(size); } }
    @media print { body { margin: 0; padding: 0; max-width: none; } .writing { display: block; } }
    """
}

/// Body sizes in points: 12 is clear print, 18 large print (UKAAF).
private func size(_ layout: Document.Layout) -> String {
  switch layout {
  case .standard: "12pt"
  case .large, .plain: "18pt"
  }
}

/// A string of CSS: everything that is not a plain letter or digit is written as its number, so
/// that a name can neither end the string nor the style.
private func styleString(_ text: String) -> String {
  let written = text.unicodeScalars.map { scalar in
    let isPlain =
      scalar.value >= 0xA0 || scalar == " "
      || (scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)))
    return isPlain ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
  }
  return "\"" + written.joined() + "\""
}
