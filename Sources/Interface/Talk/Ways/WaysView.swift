import Canvas
import Conversation

/// The list of ways forward, drawn.
extension Drawing {
  /// *Ways forward*: each with what is good and what is hard for this person.
  mutating func drawWays(_ talk: Talk, _ desk: Desk) {
    let layout = talkLayout(size)
    let third = max(14, (size.width - 4) / 3)
    var y = 4
    if talk.promptsAreShown, isRoomy, let prompt = talk.currentPrompt {
      y = paragraph(prompt.say, at: Point(x: 2, y: y), width: size.width - 4, .title)
    }
    for preference in talk.strongPreferences.prefix(isRoomy ? 2 : 0) {
      canvas.draw(
        talk.line(preference), at: Point(x: 2, y: y), .quote, width: size.width - 4)
      y += 1
    }
    if isRoomy, let before = talk.lastTimeHere {
      line(y, before, .quiet, at: 2)
      y += 1
    }
    canvas.draw(
      Say.good(for: talk.name, width: third - 2), at: Point(x: 4 + third, y: y), .label)
    canvas.draw(
      Say.hard(for: talk.name, width: third - 2), at: Point(x: 4 + 2 * third, y: y), .label)
    y += 1
    // In a low window the list has the rows of what is typed while it has the keys.
    let isList = if case .way = talk.focus { !isRoomy } else { false }
    let asked = rowsAsked(talk)
    let isDecidersShown = isRoomy && asked.question + asked.answer <= 3
    let below = max(3, asked.question + asked.answer) + (isDecidersShown ? 1 : 0)
    let last = isList ? lastRow - 1 : lastRow - below
    let markRow = isList ? lastRow : isRoomy ? last + 1 : nil
    let ways = talk.record.notes(.option)
    // Without a chosen way the newest are in sight, just above the line they are typed in.
    let chosen = ways.firstIndex { $0.id == talk.wayInHand } ?? max(0, ways.count - 1)
    var first = chosen
    var height = wayHeight(ways, chosen, third, talk.record)
    while first > 0, height + wayHeight(ways, first - 1, third, talk.record) <= last - y + 1 {
      first -= 1
      height += wayHeight(ways, first, third, talk.record)
    }
    if first > 0 { canvas.draw("↑", at: Point(x: size.width - 1, y: y - 1), .quiet) }
    for (place, way) in ways.enumerated().dropFirst(first) {
      // A way that is cut is left for when it is chosen, unless nothing else is shown.
      guard place == chosen || y + wayHeight(ways, place, third, talk.record) - 1 <= last else {
        if let markRow { line(markRow, Say.moreBelow, .quiet, at: size.width - 8) }
        break
      }
      y = drawWay(way, number: place + 1, talk, y, third, last: last)
    }
    guard !isList else { return }
    if isDecidersShown {
      line(
        lastRow - 3, Say.whoDecides + "  " + Say.deciders(talk.record.deciders, talk.name), .quiet)
    }
    if case .way = talk.focus {
      paragraph(
        Say.choosingAWay, at: Point(x: 1, y: lastRow - 2), width: size.width - 2, .label)
      return
    }
    drawNoteLine(talk, desk.now.day, layout, top: lastRow - 1)
  }

  /// How many rows a way takes at most.
  private func wayHeight(
    _ ways: [Note], _ place: Int, _ third: Int, _ record: SharedDecisionRecord
  ) -> Int {
    guard case .option(let option)? = ways[checked: place]?.content else { return 0 }
    func rows(_ text: String, _ width: Int) -> Int { wrapped(text, to: width).count }
    let name = rows("00 \(ways[place].words.text) (sure 10)", third - 1)
    let sides = Side.allCases.map { rows(Say.weights(option, $0, record), third - 2) }
    return max(name + (option.decision == nil ? 0 : 1), sides.max() ?? 1)
  }

  private mutating func drawWay(
    _ note: Note, number: Int, _ talk: Talk, _ y: Int, _ third: Int, last: Int
  ) -> Int {
    guard case .option(let option) = note.content else { return y }
    let isChosen = talk.wayInHand == note.id
    if isChosen { choose(row: y, hasCursor: talk.focus == .way(note.id)) }
    var name = "\(number) \(Say.marked(note.words.text, note, talk.record))"
    if let sure = option.sureness { name += " (sure \(sure))" }
    let role: Role = isChosen ? .chosen : .text
    var end = paragraph(name, at: Point(x: 3, y: y), width: third - 1, last: last, role)
    if let decision = option.decision {
      end = paragraph(
        Say.status(decision.status), at: Point(x: 5, y: end), width: third - 3, last: last, .key)
    }
    let good = paragraph(
      Say.weights(option, .good, talk.record), at: Point(x: 4 + third, y: y), width: third - 2,
      last: last)
    let hard = paragraph(
      Say.weights(option, .hard, talk.record), at: Point(x: 4 + 2 * third, y: y),
      width: size.width - 5 - 2 * third, last: last)
    return max(end, good, hard)
  }
}

extension Talk {
  /// The way that is chosen, or that is being asked about.
  var wayInHand: NoteID? {
    switch focus {
    case .way(let id): id
    case .asking(let question): question.note
    case .note, .record, .rows: nil
    }
  }

  /// What must be and what the person will not have: it stands beside the ways forward.
  var strongPreferences: [Note] {
    let carried = earlierPreferences.filter { record.preferenceAnswers[$0.id] != .noLonger }
    return (record.notes(.preference) + carried).filter { note in
      guard case .preference(let preference) = note.content else { return false }
      return preference.strength != .wouldLike
    }
  }
}
