import Canvas
import Conversation

/// Pages of text over whatever was open: the help, the guide, the tour; and the list of commands.
extension Sketch {
  mutating func drawPage(over state: State) {
    if case .talk(let talk) = state.route, case .guide(let scroll)? = talk.over {
      draw(guideLines(talk, at: state.now), titled: talk.guide.title, from: scroll)
    }
    switch state.layer {
    case .help(let scroll): draw(helpLines(state), titled: Say.Help.title, from: scroll)
    case .tour(let page):
      let pages = Say.Tour.pages(in: size)
      let number = min(page, pages.count - 1)
      draw(pages[number], titled: Say.Tour.title(number, of: pages.count), from: 0)
    case .palette(let palette): draw(palette, state)
    case .cover, .menu, .alone, .none: break
    }
  }

  /// Every command, from the one table.
  private func helpLines(_ state: State) -> [String] {
    Say.Help.intro + [""]
      + bindings.compactMap { binding in
        let reason = binding.off(state).map { "  (\($0))" } ?? ""
        return binding.letter.map { "Esc \($0)  \(binding.help)\(reason)" }
      }
  }

  /// A page of text, as far down as `scroll` says; what is left out below is told.
  private mutating func draw(_ told: [String], titled words: String, from scroll: Int) {
    let width = size.width - 3
    let lines = told.flatMap { text in wrapped(text, to: width).map { text[$0] } }
    canvas = Canvas(size: size)
    title(words)
    let room = size.height - 5
    let first = min(scroll, max(0, lines.count - room))
    let shown = lines[first..<min(first + room, lines.count)]
    for (offset, text) in shown.enumerated() {
      canvas.draw(text, at: Point(x: 2, y: 2 + offset), width: width)
    }
    if first + room < lines.count { line(lastRow, Say.moreBelow, .quiet, at: size.width - 8) }
    cursor = Point(x: 2, y: 2)
  }

  /// The commands that have all the words: what each is called, its letter, why it is off.
  private mutating func draw(_ palette: Palette, _ state: State) {
    canvas = Canvas(size: size)
    title(Say.Palette.title)
    line(2, Say.findAsk, .label)
    field(palette.field, at: Point(x: 8, y: 2), width: size.width - 10)
    let found = palette.found
    if found.isEmpty { line(4, Say.Palette.nothing, at: 3) }
    let room = max(1, lastRow - 4)
    let first = max(0, min(palette.chosen - room / 2, found.count - room))
    for (offset, place) in (first..<min(found.count, first + room)).enumerated() {
      let binding = found[place]
      let role: Role = binding.off(state) == nil ? .text : .quiet
      canvas.draw(
        Say.Palette.row(binding, state, width: size.width - 4), at: Point(x: 3, y: 4 + offset),
        role,
        width: size.width - 4)
      if place == palette.chosen { choose(row: 4 + offset, hasCursor: false) }
    }
  }
}
