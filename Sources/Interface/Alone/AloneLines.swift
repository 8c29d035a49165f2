import Canvas
import Conversation

/// The pages around a talk and the turned screen in line mode: the same rows as lines, and what a
/// typed line does there.
extension PlainLines {
  /// Tells what lies over a talk, instead of the talk; `false` when nothing does.
  mutating func tellAround(_ talk: Talk, _ state: State) -> Bool {
    if case .turned? = talk.over {
      place = [Say.Turned.title(talk.name, isAgreed: talk.record.isAgreed)]
      list = Say.Line.turned(talk.turnedPages(state.desk)[0], talk.record.toChange)
      if list.isEmpty { list = [Say.Turned.nothingYet] }
      ask = [Say.Turned.ask]
      return true
    }
    switch state.layer {
    case .page(let page):
      place = [Say.Line.banner(talk.file.person, state.now), Say.Around.title(page, talk)]
      list = Say.Line.list(page, state)
      ask = [Say.Around.ask(state.rows(of: page)[checked: page.chosen], page)]
    case .cover, .help, .palette, .tour, .menu, .myNotes, .alone, .items, .none:
      return false
    }
    return true
  }
}

extension Say.Line {
  /// Every row with its number, below the title that it belongs to.
  static func list(_ page: AlonePage, _ state: State) -> [String] {
    var lines: [String] = []
    var number = 0
    for section in state.sections(of: page) {
      if !section.title.isEmpty { lines.append(section.title) }
      for row in section.rows {
        number += 1
        let words = [row.above, row.label, stands(at: row)].filter { !$0.isEmpty }
        lines.append("#\(number)  " + words.joined(separator: ": "))
        if !row.below.isEmpty { lines.append(row.below) }
      }
    }
    return lines
  }

  private static func stands(at row: AloneRow) -> String {
    switch row.content {
    case .read(let words): words
    case .item(let item): item.stands == .nothing(.notDiscussed) ? "…" : item.shown
    case .act(_, let stands): stands
    case .inBlock(let isIn): isIn ? Say.yes : Say.no
    }
  }

  /// What the person may read, each note with its number.
  static func turned(_ page: TurnedPage, _ toChange: Set<NoteID>) -> [String] {
    page.rows.map { row in
      switch row {
      case .heading(let words): return words
      case .space: return ""
      case .words(let words, nil): return "   " + words
      case .words(let words, let number?), .goingOn(let words, let number):
        let isMarked = page.notes[checked: number - 1].map(toChange.contains) ?? false
        return "\(number)  " + (isMarked ? Say.toChange + ": " : "") + words
      }
    }
  }
}

extension State {
  /// The answer to "Are you alone with this screen?".
  mutating func aloneLine(_ line: String, _ alone: Alone) -> [Effect] {
    if Say.Line.isYes(line) { return aloneKey(.character("y"), alone) }
    let isNo = line.isEmpty || ["n", "no"].contains(line.lowercased())
    return aloneKey(isNo ? .enter : .escape, alone)
  }

  /// A line on a page around a talk: a number or words answer the row, an empty one goes on, and
  /// a letter after a colon does what it does on the screen.
  mutating func pageLine(_ line: String, _ page: AlonePage) -> [Effect] {
    if line.hasPrefix(":"), let letter = line.dropFirst().first {
      return letter == "b" ? coverScreen() : pageLetter(letter, page)
    }
    if line.hasPrefix("#"), let number = Int(line.dropFirst()) {
      guard let kept = keepRow() else { return [] }
      chooseRow(fromZero(number))
      return kept
    }
    guard let row = rows(of: page)[checked: page.chosen] else { return [] }
    switch row.content {
    case .act(let act, _):
      if line.isEmpty {
        let count = rows(of: page).count
        chooseRow(page.chosen + 1 < count ? page.chosen + 1 : page.chosen)
        return []
      }
      return Say.Line.isYes(line) ? self.act(act) : []
    case .read: break
    case .item(let item) where item.isText:
      if !line.isEmpty { changePage { $0.field = Field(line) } }
    case .item, .inBlock:
      if let number = Int(line) { _ = pick(fromZero(number), in: row) }
    }
    return pageKey(.enter, page)
  }
}
