import Canvas
import Conversation

/// Where things stand in a talk of this size.
struct TalkLayout {
  /// The column of the rule before the record pane; `nil` when there is no room for one.
  var paneRule: Int?
  /// How wide the talk's own side is.
  var side: Int
  /// How wide a note is written.
  var noteWidth: Int { max(20, side - 4) }
}

/// The layout of a talk: the record pane takes two fifths, and more room from 110 columns on.
func talkLayout(_ size: Size) -> TalkLayout {
  guard size.width >= 56 else { return TalkLayout(paneRule: nil, side: size.width) }
  let pane = min(max(size.width * 2 / 5, 24), 62)
  return TalkLayout(paneRule: size.width - pane, side: size.width - pane)
}

extension Drawing {
  mutating func draw(_ talk: Talk, _ desk: Desk) {
    switch talk.stage {
    case .start, .sayItBack:
      drawHead(talk, desk.now.day, talk.minutes(at: desk.now))
      drawRows(talk, desk)
    case .waysForward:
      drawHead(talk, desk.now.day, talk.minutes(at: desk.now))
      drawWays(talk, desk)
    case .today, .matters, .helps, .yourWay, .oneThing, .nextSteps, .ifThingsChange:
      let note = NoteRows(talk, in: size)
      draw(Surroundings(talk, note, in: size, desk.footNotice, at: desk.now))
      drawNoteLine(talk, desk.now.day, note)
    }
  }

  /// A stage of talk but for the row being typed: prompts above, the record at the side.
  mutating func draw(_ surroundings: Surroundings) {
    let talk = surroundings.talk
    let layout = talkLayout(size)
    drawHead(talk, surroundings.today, surroundings.minutes)
    let isInRecord = if case .record = talk.focus { true } else { false }
    if let rule = layout.paneRule {
      canvas.rule(column: rule, from: 3, to: size.height - 1)
      draw(RecordPane(talk, width: size.width - rule - 2, room: lastRow - 3), at: rule + 2)
    } else if isInRecord {
      // Without room at the side the record stands in place of the prompts while it has the keys.
      draw(RecordPane(talk, width: size.width - 1, room: surroundings.noteTop - 5), at: 1)
      return drawLabel(surroundings, talk, layout)
    }
    if talk.promptsAreShown { drawPrompts(talk, layout, last: surroundings.noteTop - 2) }
    let corner = Point(x: 3, y: surroundings.noteTop)
    draw(surroundings.noteRows, at: corner, width: layout.noteWidth)
    drawLabel(surroundings, talk, layout)
  }

  private mutating func drawLabel(
    _ surroundings: Surroundings, _ talk: Talk, _ layout: TalkLayout
  ) {
    guard let meaning = surroundings.meaning else { return }
    drawLabel(meaning, talk, layout, top: surroundings.noteTop)
  }

  /// Who it is, where the talk stands, and the rule below.
  private mutating func drawHead(_ talk: Talk, _ today: Day, _ minutes: Int) {
    banner(
      talk.file.person, today, standing: Say.banner(talk.record.standing),
      with: talk.record.present)
    drawPace(talk, minutes)
    canvas.rule(row: 3, from: 0, to: size.width)
  }

  /// The pace: which stages hold something, minutes, what could be left out. It never moves.
  private mutating func drawPace(_ talk: Talk, _ minutes: Int) {
    var x = canvas.draw(
      "\(talk.stage.digit) \(Say.stage(talk.stage))", at: Point(x: 1, y: 2), .title)
    x += 2
    for stage in Stage.allCases {
      let mark = stage == talk.stage ? "▣" : talk.holds(stage) ? "■" : "□"
      x = canvas.draw(mark, at: Point(x: x, y: 2), stage == talk.stage ? .key : .quiet)
    }
    guard talk.promptsAreShown else { return }
    // Minutes are told whole or not at all.
    let pace = [talk.couldSkip(minutes), []].lazy.map {
      Say.pace(minutes, of: talk.record.minutes, couldSkip: $0)
    }.first { x + 2 + $0.columns <= size.width }
    if let pace { canvas.draw(pace, at: Point(x: x + 2, y: 2), .quiet) }
  }

  private mutating func drawPrompts(_ talk: Talk, _ layout: TalkLayout, last: Int) {
    guard let prompt = talk.currentPrompt else { return }
    let width = layout.side - 4
    var y = paragraph(prompt.say, at: Point(x: 2, y: 5), width: width, last: last, .title) + 1
    if !prompt.followUps.isEmpty, y < last {
      line(y, Say.ifItHelps, .label, at: 2)
      y += 1
      for followUp in prompt.followUps {
        y = paragraph("· " + followUp, at: Point(x: 3, y: y), width: width - 1, last: last)
      }
      y += 1
    }
    if !prompt.listenFor.isEmpty {
      let listen = Say.listenFor + prompt.listenFor.joined(separator: ", ")
      y = paragraph(listen, at: Point(x: 2, y: y), width: width, last: last, .quiet) + 1
    }
    if let before = talk.lastTimeHere, y <= last {
      paragraph(before, at: Point(x: 2, y: y), width: width, last: last, .quiet)
    }
  }

  /// What belongs to the row being typed at a stage of talk; the rest of the note is there.
  mutating func drawNoteLine(_ talk: Talk, _ today: Day, _ note: NoteRows) {
    let layout = talkLayout(size)
    if case .asking = talk.focus {
      drawNoteLine(talk, today, layout, top: note.top)
      return
    }
    let corner = Point(x: 3, y: note.top)
    let row = Point(x: 3, y: note.top + note.field.caretRow)
    canvas.draw(note.typed, at: row, width: layout.noteWidth)
    if talk.focus == .note { putCursor(in: note.field, at: corner, width: layout.noteWidth) }
  }

  /// What the line says so far of the note, above it, and the mark of the line.
  private mutating func drawLabel(
    _ meaning: Talk.Meaning, _ talk: Talk, _ layout: TalkLayout, top: Int
  ) {
    let label = Say.label(meaning, talk)
    canvas.draw(label, at: Point(x: 1, y: top - 1), .label, width: layout.side - 2)
    canvas.draw("▸", at: Point(x: 1, y: top), talk.focus == .note ? .chosen : .quiet)
  }

  /// The note line, or the short question that has the keys instead.
  mutating func drawNoteLine(_ talk: Talk, _ today: Day, _ layout: TalkLayout, top: Int) {
    if case .asking(let question) = talk.focus {
      let text = Say.question(question, talk)
      let asked = rowsAsked(talk)
      let y = paragraph(
        text, at: Point(x: 1, y: max(4, lastRow + 1 - asked.question - asked.answer)),
        width: questionWidth(talk), .label)
      choose(row: y, hasCursor: false)
      field(talk.answer, at: Point(x: 3, y: y), width: questionWidth(talk), rows: asked.answer)
      if case .when = question {
        drawEcho(of: Day(saying: talk.answer.text, on: today), at: y, layout.side)
      }
      if question.isRating { drawRuler(talk.answer.text, at: y) }
      return
    }
    drawLabel(talk.meaning, talk, layout, top: top)
    field(
      talk.field, at: Point(x: 3, y: top), width: layout.noteWidth, rows: lastRow - top + 1,
      hasCursor: talk.focus == .note)
  }

  /// How wide a short question stands: on a page of rows nothing stands beside it.
  private func questionWidth(_ talk: Talk) -> Int {
    talk.stage.isPageOfRows ? max(20, size.width - 4) : talkLayout(size).noteWidth
  }

  /// How many rows a short question takes, and its answer: two when the question leaves room.
  func rowsAsked(_ talk: Talk) -> (question: Int, answer: Int) {
    guard case .asking(let question) = talk.focus else { return (0, 0) }
    let width = questionWidth(talk)
    let rows = wrapped(Say.question(question, talk), to: width).count
    return (rows, min(wrapped(talk.answer.text, to: width).count, max(1, 3 - rows)))
  }

  /// The ruler beside a number that is typed, or moved to with the arrows.
  private mutating func drawRuler(_ text: String, at y: Int) {
    guard text.trimmed.isEmpty || Int(text.trimmed) != nil else { return }
    var x = 7
    for value in 1...10 {
      let isChosen = Int(text.trimmed) == value
      x = canvas.draw(
        (isChosen ? "▸" : " ") + "\(value)", at: Point(x: x, y: y), isChosen ? .chosen : .quiet)
    }
  }

  /// The full date that a phrase means stands beside it before it is kept.
  mutating func drawEcho(of day: Day?, at y: Int, _ side: Int) {
    guard let day else { return }
    let x = cursor.x + 2
    canvas.draw(day.plainInFull, at: Point(x: x, y: y), .quiet, width: max(0, side - x - 1))
  }
}

extension Talk {
  /// The stages that could be left out so that the talk ends in time: those ahead that are not of
  /// the core, while what is left of the plan is more than what is left of the time.
  func couldSkip(_ minutes: Int) -> [Stage] {
    let ahead = Stage.allCases.filter { $0 >= stage && !holds($0) }
    let needed = ahead.reduce(0) { $0 + plan(for: $1).seconds }
    let left = (record.minutes - minutes) * 60
    guard needed > left else { return [] }
    return Array(ahead.filter { !plan(for: $0).isCore && $0 != stage }.prefix(4))
  }
}
