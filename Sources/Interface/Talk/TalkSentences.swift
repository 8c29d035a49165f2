import Conversation

/// The sentences of a talk that say how it stands.
extension Say {
  static func readOnly(_ talk: Talk) -> String {
    if talk.record.isMadeByNewerVersion {
      return "Made by a newer version of this program: it can be read here, not changed."
    }
    if talk.isOfReadOnlyArchive {
      return "This archive can only be read at the moment: nothing can be changed in it."
    }
    if talk.isReadOnly { return "Open in another window: it can be read here, not changed." }
    return "Agreed. To change it, make a new version on 0 Say it back, agree."
  }

  /// The label above the note line: kind, and whose words they are.
  static func label(_ meaning: Talk.Meaning, _ talk: Talk) -> String {
    let isMine = meaning.kind == .privateNote && meaning.speaker == .clinician
    let whose = isMine ? "" : whose(meaning.speaker, meaning.form, talk)
    let words = kind(meaning.kind) + (meaning.unclearSpeaker.map(who) ?? whose)
    return talk.mending == nil ? words : "Editing · " + words
  }

  /// The label of a thought that is typed as an answer.
  private static func label(_ text: String, else noteKind: NoteKind, _ talk: Talk) -> String {
    let thought = talk.read(text)
    return kind(thought.kind ?? noteKind) + whose(thought, talk)
  }

  private static func whose(_ thought: Thought, _ talk: Talk) -> String {
    if let name = thought.unclearSpeaker { return who(name) }
    if thought.kind == .privateNote, thought.speaker == nil, !thought.isVerbatim { return "" }
    let speaker = thought.speaker ?? .person
    return whose(speaker, talk.form(thought.isVerbatim, of: speaker), talk)
  }

  private static func who(_ name: String) -> String { " · who is “\(name)”?" }

  /// Whose words they are and how near to what was said, as far as that needs saying.
  private static func whose(
    _ speaker: Words.Speaker, _ form: Words.Form, _ talk: Talk
  ) -> String {
    let through = form == .interpreted ? " · through an interpreter" : ""
    switch speaker {
    case .person: return form == .verbatim ? " · \(talk.name)’s own words" : through
    case .clinician: return (form == .verbatim ? " · my own words" : " · I said") + through
    case .companion(let id):
      let name = talk.record.participant(id).map(name) ?? "somebody"
      return (form == .verbatim ? " · \(name)’s own words" : " · \(name) said") + through
    }
  }

  static func question(_ question: Talk.Question, _ talk: Talk) -> String {
    switch question {
    case .who(let id): "Who does “\(brief(id, talk))”?  1 \(talk.name)   2 you   or a name"
    case .when(let id, _): "By when?  “\(brief(id, talk))”   fri, 2w, the 28th, open"
    case .sureness(let id) where talk.record.note(id)?.kind == .option:
      "How sure is \(talk.name) that “\(way(id, talk))” is right?  1 not at all … 10 fully"
    case .sureness(let id):
      "How sure is \(talk.name) about “\(brief(id, talk))”?  1 not at all … 10 fully"
    case .importance(let id):
      "How much does “\(brief(id, talk))” matter to \(talk.name)?  1 not at all … 10 most"
    case .notLower(let id, let value): notLower(value, talk.record.note(id)?.kind)
    case .raise(_, let value): "What would make it \(min(10, value + 1))?"
    case .change(let id, let part): part.asked(brief(id, talk), whenClosed: talk.whenClosed)
    case .strength: "How strongly?  1 would like   2 must   3 will not"
    case .weigh(let id, let side, _): weigh(side, way(id, talk), talk)
    case .atWay(let id): atWay(WayAnswer(talk.answer.text), way(id, talk), talk)
    case .reservation: "What does \(talk.name) still want to think about?"
    case .thought: label(talk.answer.text, else: .matter, talk)
    case .whoSaid(let name, _): whoSaid(name, talk.whoMayBe(name))
    case .onSheet(let id, _):
      talk.sheetQuestions.first { $0.id == id }.map { BeforeAfter.mayItStand($0, talk) } ?? ""
    case .alone: Say.askAlone + "  y or n"
    case .amending:
      talk.record.closed == nil
        ? "What is changing? Enter to skip" : "What is changing, and why?"
    case .wasHere(let who):
      "\(who.name): 1 has been here all along   2 has just come in   3 a slip"
    case .mayKnow(let who):
      "Show \(who.name) all that was said before?  1 yes   2 no, just come in"
    case .howItWent(let id): howItWent(id, talk)
    case .inTheWay: "What got in the way?"
    case .carry(let id): carry(id, talk)
    case .sayAnew: "How would you say it now? Enter keeps it"
    case .carryRest:
      "What helps and \(talk.name)’s way, as on \(talk.dayOfRest?.plain ?? ""): y all still so"
    case .whoAgrees: whoAgrees(talk)
    case .whyNotAgreed: "Not agreed today: what is the reason? Enter passes"
    case .service: "Which interpreting service, or their number?  1 family or a friend"
    case .whoIsHere: "Who has come in, or is leaving?  Such as Ann (daughter)"
    }
  }

  /// What an earlier visit left, and whether it still holds.
  private static func carry(_ id: NoteID, _ talk: Talk) -> String {
    guard let left = talk.leftStanding(id) else { return "" }
    let words = "“\(left.note.words.text)” (\(left.day.plain))"
    switch left.note.kind {
    case .parked: return "Left for later: \(words).  y today   l leave it   x no longer"
    case .contingency:
      return "If things change: \(words).  y still so   c in other words   x no longer"
    case .goal, .strength, .preference, .need, .matter, .option, .step, .privateNote:
      return "\(kind(left.note.kind)): \(words).  y still so   c in other words   x no longer"
    }
  }

  /// A promise of the clinician's, or a step of somebody else, and how it went.
  private static func howItWent(_ id: NoteID, _ talk: Talk) -> String {
    guard let note = talk.stepOfAnyVisit(id), case .step(let step) = note.content else { return "" }
    let who =
      step.who == .nobody ? nil : owner(step.who, person: talk.name, clinician: you)
    let when = when(step.when, said: note.at.day, on: talk.today, isOpen: true)
    let told = [who, when].compactMap(\.self).joined(separator: ", ")
    let words = "“\(note.words.text)”" + (told.isEmpty ? "" : " (\(told))")
    return words + ". How did that go?  y done   p partly   n not yet   x no longer wanted"
  }

  /// The person is 1, nobody today 2, whoever else may say so comes after.
  private static func whoAgrees(_ talk: Talk) -> String {
    let others = talk.mayAgree.dropFirst().enumerated().map { place, who in
      "\(place + 3) " + whoAgrees(who, talk.name)
    }
    return (["Who says this is right?", "1 \(talk.name)", "2 not today"] + others)
      .joined(separator: "  ")
  }

  private static func whoAgrees(_ who: Talk.WhoAgrees, _ person: String) -> String {
    switch who {
    case .person: person
    case .somebody(let name): agreesFor(name, person)
    case .bestInterests: inBestInterests(person)
    }
  }

  private static func whoSaid(_ name: String, _ people: [Participant]) -> String {
    let numbered = people.enumerated().map { "\($0 + 1) \(participant($1))" }
    return (["Who is “\(name)”?"] + numbered + ["or a name", "me: as I tell it"])
      .joined(separator: "  ")
  }

  /// What keeps a number up is kept as a note of its own, which is said.
  private static func notLower(_ value: Int, _ rated: NoteKind?) -> String {
    let place = Say.kind(rated == .step ? .strength : .matter)
    return "What makes it \(value), and not lower? It goes under \(place)"
  }

  /// The first words of a note, to say which is meant.
  private static func brief(_ id: NoteID, _ talk: Talk) -> String {
    Say.shortened(way(id, talk).oneLine, 26)
  }

  private static func way(_ id: NoteID, _ talk: Talk) -> String {
    talk.record.note(id)?.words.text ?? ""
  }

  private static func weigh(_ side: Side, _ way: String, _ talk: Talk) -> String {
    let about = side == .good ? "Good about" : "Hard about"
    let thought = talk.read(talk.answer.text)
    let isSaid = thought.isMarked
    return "\(about) “\(way)” for \(talk.name)" + (isSaid ? whose(thought, talk) : "")
  }

  /// What Enter will do with what is typed in the list of ways.
  private static func atWay(_ answer: WayAnswer, _ way: String, _ talk: Talk) -> String {
    switch answer {
    case .another: "Another way"
    case .stands(.valid): "“\(way)”: our choice"
    case .stands(.inProgress): "“\(way)”: still open"
    case .stands(.cancelled): "“\(way)”: not for \(talk.name)"
    case .whoDecides: whoDecides(talk.record.deciders.next, talk)
    case .mend: "Edit “\(way)”"
    case .askSure: "How sure \(talk.name) is of “\(way)”"
    case .sure(let value): "“\(way)”: sure \(value) of 10"
    case .row(let number):
      talk.record.notes(.option)[checked: fromZero(number)].map {
        "Choose \(number) “\($0.words.text)”"
      } ?? noSuchWay(number)
    case .words: label(talk.answer.text, else: .option, talk)
    }
  }

  static func whoDecides(_ who: Deciders, _ talk: Talk) -> String {
    whoDecides + ": " + deciders(who, talk.name)
  }

  // MARK: What is still open

  static func gap(_ gap: Gap, _ talk: Talk) -> String {
    let record = talk.record
    func words(_ id: NoteID) -> String { record.note(id)?.words.text ?? "" }
    return switch gap {
    case .identityNotAsked: nameAndBirthday
    case .interpreterNotAsked: "Interpreter: not asked"
    case .familyInterpreted: "Why family interpreted"
    case .noNeed: "What they came for"
    case .nothingMatters: "What matters"
    case .nothingWeighed: "A way forward"
    case .nothingDecided: "What was decided"
    case .decidersNotAsked: whoDecides
    case .noLawfulBasis(let id): "Lawful basis: " + words(id)
    case .stepWithoutOwner(let id): "Who does it: " + words(id)
    case .stepWithoutDay(let id): "By when: " + words(id)
    case .toolNotChecked(let id): "Digital tool, not all asked: " + words(id)
    case .noSafetyNet: "If things change"
    case .signMissing(let id): "What to look out for: " + words(id)
    case .contactMissing(let id): "Whom to contact: " + words(id)
    case .notSaidBack: "Not told back"
    case .noReview: "No day to look again"
    case .changeNotMade(let id): record.note(id).map(talk.line) ?? ""
    }
  }
}

extension Say.BeforeAfter {
  static func mayItStand(_ question: SheetQuestion, _ talk: Talk) -> String {
    "On \(talk.name)’s sheet?  \(question.words)  1 yes   2 no   Enter leaves all off"
  }
}

extension Say.Line {
  /// The notes of the record by number, as `#` and the number reaches them.
  static func record(_ talk: Talk) -> String {
    talk.recordNotes.enumerated().map { number, note in
      "#\(number + 1)  \(Say.kind(note.kind)): \(talk.lineInRecord(note))".oneLine
    }.joined(separator: "\n")
  }

  static func way(_ note: Note, _ talk: Talk) -> String {
    guard case .option(let option) = note.content else { return note.words.text }
    var line = Say.marked(note.words.text, note, talk.record)
    for side in Side.allCases {
      let words = option.weights.filter { $0.side == side }.map { Say.said($0.words, talk.record) }
      if !words.isEmpty { line += "; \(side.rawValue): " + words.joined(separator: ", ") }
    }
    if let decision = option.decision { line += "; " + Say.status(decision.status) }
    if let sure = option.sureness { line += "; sure \(sure)" }
    return line
  }
}
