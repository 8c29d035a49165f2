import CPango

/// Writes a line of text so that it looks right and can be read, searched and copied.
///
/// Text is written in the order it is read, each piece at its visual place. A piece whose glyphs do
/// not spell it one by one (ligatures, Indic clusters, Arabic) carries its text as `ActualText`.
/// Left-to-right runs are written word by word. In right-to-left runs only clusters are spelt out:
/// readers were measured to turn the text of whole words round.
struct LineWriter {
  private let paragraph: Paragraph
  /// Whether it is content, which is spelt out where its glyphs do not, and bears its language.
  private let isContent: Bool

  init(_ paragraph: Paragraph, isContent: Bool) {
    self.paragraph = paragraph
    self.isContent = isContent
  }

  mutating func write(
    line: Int, at start: Point, to stream: inout ContentStream, fonts: inout FontTable
  ) {
    var x = start.x
    var runs: [GlyphRun] = []
    for item in paragraph.lines[line].pointer.glyphItems {
      guard let run = GlyphRun(item, at: x, in: paragraph) else { continue }
      runs.append(run)
      x += run.width
    }
    for run in runs.sorted(by: { $0.offset < $1.offset }) {
      guard let place = fonts.place(of: run.font) else { continue }
      let language = isContent ? paragraph.foreignLanguage(run.allWords) : nil
      if let language { stream.beginLanguage(language) }
      write(run, baseline: start.y, to: &stream, font: &fonts[place])
      if language != nil { stream.end() }
    }
  }

  private func write(
    _ run: GlyphRun, baseline: Double, to stream: inout ContentStream, font: inout FontUse
  ) {
    for piece in pieces(of: run, font: &font) {
      var glyphs: [Int] = []
      var spellsItself = true
      for cluster in run.clusters[piece] {
        let shown = shown(cluster, of: run, font)
        glyphs += shown
        if !mean(cluster, shown, of: run, &font) { spellsItself = false }
      }
      guard !glyphs.isEmpty else { continue }
      // The order of drawing is the order of reading; within a word, left to right is the same.
      if !run.isRightToLeft { glyphs.sort() }
      let clusters = run.clusters[piece]
      let first = clusters[clusters.startIndex].text.lowerBound
      let text = run.words(first..<clusters[clusters.endIndex - 1].text.upperBound)
      let needsSpelling = isContent && !spellsItself && !text.isEmpty
      if needsSpelling { stream.beginSpelling(text) }
      stream.show(glyphs.map { run.glyphs[$0] }, size: run.size, baseline: baseline, font: font)
      if needsSpelling { stream.end() }
    }
  }

  /// Words; in right-to-left runs stretches of clusters that spell themselves, and single others.
  private func pieces(of run: GlyphRun, font: inout FontUse) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    while start < run.clusters.count {
      var end = start + 1
      if !run.isRightToLeft {
        while end < run.clusters.count, !run.beginsWord(end) { end += 1 }
      } else if spellsItself(run.clusters[start], of: run, &font) {
        while end < run.clusters.count, spellsItself(run.clusters[end], of: run, &font) { end += 1 }
      }
      pieces.append(start..<end)
      start = end
    }
    return pieces
  }

  /// The glyphs that are drawn. Pango leaves out the space at the end of a wrapped line; it is
  /// written all the same, or readers would join the words.
  private func shown(_ cluster: GlyphRun.Cluster, of run: GlyphRun, _ font: FontUse) -> [Int] {
    let seen = cluster.glyphs.filter { !run.glyphs[$0].isUnseen && !run.glyphs[$0].isBlank }
    let isLostSpace = seen.isEmpty && run.words(cluster.text) == " " && font.face.space != 0
    return isLostSpace ? [cluster.glyphs.lowerBound] : seen
  }

  private func spellsItself(
    _ cluster: GlyphRun.Cluster, of run: GlyphRun, _ font: inout FontUse
  ) -> Bool {
    let text = run.words(cluster.text)
    let glyphs = shown(cluster, of: run, font)
    if glyphs.isEmpty { return text.isEmpty }
    guard glyphs.count == 1, !text.isEmpty else { return false }
    return font.mean(run.glyphs[glyphs[0]].number(in: font), text)
  }

  /// Gives each glyph of a cluster a meaning and says whether together they spell it.
  private func mean(
    _ cluster: GlyphRun.Cluster, _ shown: [Int], of run: GlyphRun, _ font: inout FontUse
  ) -> Bool {
    let text = run.words(cluster.text)
    guard shown.count > 1 else {
      guard let only = shown.first else { return text.isEmpty }
      let glyph = run.glyphs[only].number(in: font)
      return font.mean(glyph, text.isEmpty ? LineWriter.nothing : text) && !text.isEmpty
    }
    // One character to each glyph and the rest to the last, for readers that know no ActualText.
    var scalars = Array(text.unicodeScalars)
    for (place, index) in shown.enumerated() {
      let share = place == shown.count - 1 ? scalars : Array(scalars.prefix(1))
      scalars.removeFirst(min(share.count, scalars.count))
      let meaning = share.isEmpty ? LineWriter.nothing : share.map { String($0) }.joined()
      _ = font.mean(run.glyphs[index].number(in: font), meaning)
    }
    return false
  }

  /// Every glyph must mean something (PDF/A); this has no width and no sound.
  private static var nothing: String { "\u{200B}" }
}

extension GlyphRun.Glyph {
  /// The glyph that stands in the file.
  func number(in font: FontUse) -> UInt32 { isBlank ? font.face.space : number }
}

extension ContentStream {
  /// Shows glyphs of a font, moving the pen only where their own widths do not.
  mutating func show(_ glyphs: [GlyphRun.Glyph], size: Double, baseline: Double, font: FontUse) {
    write("BT /F\(font.index) \(size.inPDF) Tf")
    var pen: (x: Double, rise: Double)?
    var line = ""
    for glyph in glyphs {
      let number = glyph.number(in: font)
      let width = Double(font.face.width(of: number)) * size / 1000
      let isNear = pen.map { abs(glyph.x - $0.x) <= 40 && $0.rise == glyph.rise } ?? false
      if let known = pen, isNear {
        let shift = ((glyph.x - known.x) / size * 1000).rounded()
        if shift != 0 { line += "> \(Int(-shift)) <" }
        pen?.x += shift * size / 1000 + width
      } else {
        if !line.isEmpty { write("[<\(line)>] TJ") }
        line = ""
        write("1 0 0 1 \(glyph.x.inPDF) \((ContentStream.up(baseline) + glyph.rise).inPDF) Tm")
        pen = ((glyph.x * 1000).rounded() / 1000 + width, glyph.rise)
      }
      line += UInt16(truncatingIfNeeded: number).inHex
    }
    if !line.isEmpty { write("[<\(line)>] TJ") }
    write("ET")
  }
}
