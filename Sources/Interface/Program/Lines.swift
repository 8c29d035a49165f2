import Conversation

/// Line mode, the way out: what has changed between two states, as plain lines.
///
/// The same state that the screen draws; nothing by position, no borders, no colours.
public func lines(from old: State?, to new: State) -> [String] {
  let said = said(from: old, to: new)
  return said.news + said.keys + said.question
}

/// What line mode says: what is new, the keys that were not told yet, and what is asked.
public struct SaidLines: Equatable, Sendable {
  /// What happened, where one is, what is listed there.
  public var news: [String]
  /// The keys of the place that were not told yet.
  public var keys: [String]
  /// What is asked; it stands last, also where more is to be said first.
  public var question: [String]
}

/// The same in its parts.
public func said(from old: State?, to new: State) -> SaidLines {
  let before = old.map(PlainLines.init)
  let after = PlainLines(new)
  var lines = PlainLines.kept(from: old, to: new)
  if let notice = new.notice, notice != old?.notice { lines += notice.text.saidInLines.inLines }
  let isElsewhere = after.place != before?.place
  if isElsewhere { lines += [""] + after.place }
  if isElsewhere || after.turn != before?.turn {
    lines += after.list
  } else if after.list != before?.list {
    let known = Set(before?.list ?? [])
    lines += after.list.filter { !known.contains($0) }
  }
  let hints = after.hints.filter { !new.hintsSaid.contains($0) }
  let isAsked = !hints.isEmpty || after.differs(from: before)
  return SaidLines(
    news: lines, keys: hints.isEmpty ? [] : [Say.Line.keys(hints)],
    question: isAsked ? after.ask : [])
}

extension State {
  /// Remembers which keys line mode has told of.
  mutating func rememberHints() {
    if isLineMode { hintsSaid.formUnion(PlainLines(self).hints) }
  }
}

extension PlainLines {
  /// Whether it has anything else to say.
  fileprivate func differs(from other: PlainLines?) -> Bool {
    place != other?.place || turn != other?.turn || list != other?.list || ask != other?.ask
  }

  init(_ state: State) {
    if let screen = state.screen {
      self = screen.spoken(state.desk)
    } else if !tellLayer(state) {
      tellForm(state)
    }
    guard !hints.isEmpty, state.session != nil else { return }
    hints.append(Say.Line.cover)
    if !hints.contains(where: { $0.hasSuffix(" help") }) { hints.append(Say.Line.help) }
  }

  /// Tells what lies over the screen; `false` when nothing does.
  private mutating func tellLayer(_ state: State) -> Bool {
    if case .alone(let alone) = state.layer {
      ask = [alone.question]
      return true
    }
    guard case .talk(let talk) = state.route else { return false }
    return tellOver(talk, state)
  }

  private mutating func tellForm(_ state: State) {
    switch state.route {
    case .create(let create):
      place += [Say.createTitle, Say.createAbout, Say.createAdvice]
      ask = [create.isWorking ? Say.making : create.formQuestion(state.desk)]
    case .personForm(let form): tell(form, state.desk)
    case .aboutPerson(let page):
      place =
        page.subject == .all
        ? [Say.Line.banner(page.file.person, state.now), Say.pageOfPerson] : [Say.pageOfSafeContact]
      list = page.formLines(state.desk)
      ask = [page.formQuestion(state.desk)]
    case .settings(let page):
      place = [page.pageName]
      list = page.formLines(state.desk)
      ask = [page.formQuestion(state.desk)]
    case .talk(let talk): tell(talk, state)
    case .unlock, .recoveryCode, .home, .people, .person, .reading, .finding, .review: break
    }
    hints = state.formHints.usable.compactMap(\.line)
  }

  private mutating func tell(_ form: PersonForm, _ desk: Desk) {
    place = [form.person?.details.bannerName ?? Say.newPerson]
    list =
      form.doublesAreShown
      ? form.doubles.map { $0.details.bannerName + ", " + Say.doubleDetails($0.details) } : []
    ask = [form.formQuestion(desk)]
  }

  /// Tells what lies over a talk, instead of the talk; `false` when nothing does.
  private mutating func tellOver(_ talk: Talk, _ state: State) -> Bool {
    let desk = state.desk
    if case .turned(let turned)? = talk.over, !turned.isTurningBack {
      place = [Say.Turned.title(talk.name, isAgreed: talk.record.isAgreed)]
      list = Say.Line.turned(talk.turnedPages(desk)[0], talk.record.toChange)
      if list.isEmpty { list = [Say.Turned.nothingYet] }
      ask = [Say.Turned.ask]
      return true
    }
    guard let page = talk.page else { return false }
    let kind = page.subject.kind
    let title = kind.title(talk)
    place = kind.isPlain ? [title] : [Say.Line.banner(talk.file.person, desk.now), title]
    list = talk.formLines(desk)
    ask = [talk.formQuestion(desk)]
    hints = state.formHints.usable.compactMap(\.line)
    return true
  }

  // MARK: A talk

  private mutating func tell(_ talk: Talk, _ state: State) {
    place += [
      Say.Line.banner(talk.file.person, state.now) + ". " + Say.banner(talk.record.standing),
      "\(talk.stage.digit) \(Say.stage(talk.stage))",
    ]
    if talk.promptsAreShown, let prompt = talk.currentPrompt {
      place += (Say.Line.say + prompt.say).inLines
      place += prompt.followUps.flatMap { (Say.Line.followUp + $0).inLines }
      if !prompt.listenFor.isEmpty {
        place.append(Say.listenFor + prompt.listenFor.joined(separator: ", "))
      }
    }
    if let before = talk.lastTimeHere { place.append(before) }
    if talk.earlierHere > 0 { place.append(Say.earlierLine(talk.earlierHere)) }
    switch talk.stage {
    case .start, .sayItBack:
      list = talk.formLines(state.desk)
    case .waysForward:
      list = talk.record.notes(.option).enumerated().map { "#\($0 + 1)  " + Say.Line.way($1, talk) }
    case .today, .matters, .helps, .yourWay, .oneThing, .nextSteps, .ifThingsChange: break
    }
    ask = [asked(talk, state)]
  }

  private func asked(_ talk: Talk, _ state: State) -> String {
    switch talk.focus {
    case .note:
      let waiting = talk.noteKind == .privateNote ? "" : talk.field.text.oneLine
      return Say.label(talk.meaning, talk) + (waiting.isEmpty ? "" : " [\(waiting)]") + ":"
    case .asking(let question): return Say.question(question, talk) + ":"
    case .record(let id):
      return Say.Line.mend + (talk.record.note(id).map(talk.line) ?? "")
    case .way(let id): return "“\(talk.record.note(id)?.words.text ?? "")”:"
    case .rows: return talk.formQuestion(state.desk)
    }
  }

  /// The notes that the disk has got in between, each said once and not before; a private one leaves
  /// no trace, nor one that somebody has come in to who was not there to hear it.
  static func kept(from old: State?, to new: State) -> [String] {
    guard case .talk(let before)? = old?.route, case .talk(let after) = new.route,
      before.id == after.id, !new.isTurned
    else { return [] }
    let (known, kept) = (saved(before, old?.unsaved ?? []), saved(after, new.unsaved))
    guard known.count != kept.count else { return [] }
    let (said, saved) = (Conversation.record(known), Conversation.record(kept))
    let lines = Dictionary(
      (said?.notes ?? []).map { ($0.id, Say.noteLine($0, said, on: after.today, isOpen: false)) },
      uniquingKeysWith: { first, _ in first })
    return (saved?.notes ?? []).compactMap { note in
      let line = Say.noteLine(note, saved, on: after.today, isOpen: false)
      guard note.kind != .privateNote, after.record.note(note.id) != nil,
        note.id != saved?.leavingItID || lines[note.id] != nil,
        note.kind != .option || lines[note.id] == nil,
        lines[note.id] != line
      else { return nil }
      return (lines[note.id] == nil ? Say.Line.kept : Say.Line.nowIs) + Say.kind(note.kind) + ": "
        + line
    }
  }

  /// What happened in a talk as far as the archive has said that it is on the disk; it only grows.
  private static func saved(_ talk: Talk, _ unsaved: [Entry]) -> [Entry] {
    let waiting = Set(unsaved.map(\.id))
    return waiting.isEmpty ? talk.entries : talk.entries.filter { !waiting.contains($0.id) }
  }
}

extension String {
  /// Its lines, each to be a row of its own: what is said in one row has no line ends.
  fileprivate var inLines: [String] { split(separator: "\n").map(String.init) }
}
