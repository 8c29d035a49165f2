import Conversation

/// Line mode, the way out: what has changed between two states, as plain lines.
///
/// The same state that the screen draws; nothing by position, no borders, no colours.
public func lines(from old: State?, to new: State) -> [String] {
  let before = old.map(PlainLines.init)
  let after = PlainLines(new)
  var lines = PlainLines.kept(from: old, to: new)
  if let notice = new.notice, notice != old?.notice { lines += notice.text.inLines }
  if after.place != before?.place { lines += [""] + after.place }
  if after.place != before?.place {
    lines += after.list
  } else if after.list != before?.list {
    let known = Set(before?.list ?? [])
    lines += after.list.filter { !known.contains($0) }
  }
  if after.ask != before?.ask || after.place != before?.place || after.list != before?.list {
    lines += after.ask
  }
  return lines
}

/// What a state has to say: where one is, what is listed there, what is asked.
struct PlainLines: Equatable {
  var place: [String] = []
  var list: [String] = []
  var ask: [String] = []

  init(_ state: State) {
    if case .cover(let cover) = state.layer {
      place = [Say.Line.covered(state.now.clock)]
      if cover.passphrase != nil, state.isDemo { place.append(Say.demoPassphrase) }
      ask = [cover.passphrase == nil ? Say.Line.enterUncovers : Say.passphrase]
      return
    }
    if case .help = state.layer { place = Say.Line.help }
    if case .talk(let talk) = state.route, case .guide? = talk.over {
      place = guideLines(talk, at: state.now)
    }
    if case .palette(let palette) = state.layer {
      place = [Say.Palette.title]
      list = palette.found.enumerated().map { "\($0 + 1)  " + Say.Palette.row($1, state) }
      ask = [Say.Palette.lineAsk]
      return
    }
    if case .tour(let page) = state.layer {
      place = Say.Tour.pages(in: state.size)[checked: page] ?? []
      ask = [Say.Tour.lineAsk]
      return
    }
    if case .alone(let alone) = state.layer {
      ask = [Say.Around.ask(alone)]
      return
    }
    if case .talk(let talk) = state.route, tellOver(talk, state.desk) { return }
    switch state.route {
    case .unlock(let unlock):
      place += [Say.unlockTitle]
      ask = [unlock.isWorking ? Say.opening(unlock.long?.inTens) : Say.passphrase + ":"]
    case .create(let create):
      place += [Say.createTitle, Say.createAbout, Say.createAdvice]
      ask = [create.isWorking ? Say.making : create.formQuestion(state.desk)]
    case .recoveryCode(let page):
      place += [
        Say.recoveryTitle, Say.recoveryAbout, page.check == nil ? page.code : Say.codePutAway,
        Say.recoveryKeep,
      ]
      ask = [page.check == nil ? Say.Line.recoveryAsk : Say.recoveryCheck]
    case .home(let home): tell(home, state)
    case .people(let people): tell(people)
    case .personForm(let form): tell(form, state.desk)
    case .aboutPerson(let page):
      place =
        page.subject == .all
        ? [Say.Line.banner(page.file.person, state.now), Say.pageOfPerson] : [Say.pageOfSafeContact]
      list = page.formLines(state.desk)
      ask = [page.formQuestion(state.desk)]
    case .settings(let page):
      place = [Say.Settings.title]
      list = page.formLines(state.desk)
      ask = [page.formQuestion(state.desk)]
    case .person(let page): tell(page, state)
    case .finding(let finding): tell(finding)
    case .reading(let reading):
      place += [Say.Line.banner(reading.file.person, state.now)] + reading.lines
      ask = [Say.Line.readingAsk]
    case .talk(let talk): tell(talk, state)
    }
  }

  private mutating func tell(_ home: Home, _ state: State) {
    guard home.isLoaded else { return }
    place += [state.isDemo ? Say.demo : Say.program]
    list = home.page.items.enumerated().map { number, row in
      let (before, after) = Say.homeRow(row, now: state.now)
      let words = [Say.section(row.item.kind).lowercased(), before, row.details.bannerName, after]
      return "\(number + 1)  " + words.filter { !$0.isEmpty }.joined(separator: ", ")
    }
    if list.isEmpty { list = [Say.nothingWaits, Say.Tour.offer] }
    if let due = state.backupDue, !state.isDemo {
      place.append(Say.backupDue(due, today: state.now.day))
    }
    ask = [Say.Line.homeAsk]
  }

  private mutating func tell(_ people: People) {
    place += [Say.peopleTitle]
    list = people.page.items.enumerated().map { number, row in
      let born = row.details.born?.clinical ?? "Not known"
      return "\(number + 1)  \(row.details.bannerName), Born \(born)"
    }
    list.append("\(people.page.items.count + 1)  \(Say.enterSomeone)")
    ask = [Say.Line.peopleAsk]
  }

  private mutating func tell(_ form: PersonForm, _ desk: Desk) {
    place = [form.person?.details.bannerName ?? Say.newPerson]
    list =
      form.doublesAreShown
      ? form.doubles.map { $0.details.bannerName + ", " + Say.doubleDetails($0.details) } : []
    ask = [form.formQuestion(desk)]
  }

  /// Tells what lies over a talk, instead of the talk; `false` when nothing does.
  private mutating func tellOver(_ talk: Talk, _ desk: Desk) -> Bool {
    if case .turned(let turned)? = talk.over, !turned.isTurningBack {
      place = [Say.Turned.title(talk.name, isAgreed: talk.record.isAgreed)]
      list = Say.Line.turned(talk.turnedPages(desk)[0], talk.record.toChange)
      if list.isEmpty { list = [Say.Turned.nothingYet] }
      ask = [Say.Turned.ask]
      return true
    }
    guard let page = talk.page else { return false }
    let title = talk.title(of: page.subject)
    place = page.subject.isPlain ? [title] : [Say.Line.banner(talk.file.person, desk.now), title]
    list = talk.formLines(desk)
    ask = [talk.formQuestion(desk)]
    return true
  }

  private mutating func tell(_ page: PersonPage, _ state: State) {
    place += [Say.Line.banner(page.file.person, state.now)]
    place += page.file.preferencesOnSheet.prefix(5).map {
      Say.herWay + ": " + Say.noteLine($0, nil, on: state.now.day, isOpen: true)
    }
    place += page.file.openStepsOnSheet.prefix(5).map {
      let name = page.file.person.calledName
      return Say.steps + ": " + Say.step($0, person: name, on: state.now.day, isOpen: true)
    }
    list = ["1  " + Say.startTalk]
    list += page.file.conversations.prefix(50).enumerated().map {
      "\($0 + 2)  " + Say.conversation($1, leftAt: page.file.leftAt[$1.id], now: state.now)
    }
    ask = [Say.Line.personAsk]
  }

  private mutating func tell(_ finding: Finding) {
    place += [Say.findTitle]
    if finding.isAnswered {
      list = finding.page.items.enumerated().map { number, hit in
        "\(number + 1)  \(Say.hit(hit)): " + hit.excerpt.map(\.text).joined().oneLine
      }
      if list.isEmpty { list = [Say.nothingFound] }
      list = finding.misread.map(misreadSentence) + list
    }
    ask = [Say.Line.findingAsk]
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
    if talk.earlierHere > 0 { place.append(Say.earlierLine(talk.earlierHere)) }
    switch talk.stage {
    case .start, .sayItBack:
      list = talk.formLines(state.desk)
    case .waysForward:
      list = talk.seen.notes(.option).enumerated().map { "#\($0 + 1)  " + Say.Line.way($1, talk) }
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
    case .way(let id): return Say.Line.wayAsk(talk.record.note(id)?.words.text ?? "")
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
      guard note.kind != .privateNote, after.seen.note(note.id) != nil,
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

extension LongOpening {
  /// The same by tens: a line is said for each.
  fileprivate var inTens: LongOpening {
    switch self {
    case .copying(let percent): .copying(percent: percent / 10 * 10)
    case .makingLists(let percent): .makingLists(percent: percent / 10 * 10)
    }
  }
}
