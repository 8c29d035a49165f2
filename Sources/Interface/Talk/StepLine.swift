import Conversation

/// A step in one line: `walk to the gate, peggy, fri, 8`.
///
/// Who, by when and how sure are taken from the end only, and only where the whole part between two
/// commas says it: *take tablets, 8* and *eggs, milk, bread* are words of the step.
struct StepLine: Equatable {
  /// What is done.
  private(set) var words: String
  /// Who does it; `nil` where the line does not say.
  private(set) var who: StepOwner?
  /// By when; `nil` where the line does not say.
  private(set) var when: When?
  /// How sure they are, 1 to 10; `nil` where the line does not say.
  private(set) var sureness: Int?

  /// Reads a line as people type it.
  init(saying text: String, on today: Day, in talk: Talk) {
    words = text
    var parts = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    guard parts.count > 1, !parts[0].isEmpty else { return }
    // A number is how sure somebody is only after both: who, and by when.
    if parts.count > 3, let sure = Int(parts[parts.count - 1]), (1...10).contains(sure),
      let when = When(step: parts[parts.count - 2], on: today),
      let who = talk.owner(named: parts[parts.count - 3], hasDay: true)
    {
      (self.who, self.when, sureness) = (who, when, sure)
      parts.removeLast(3)
    } else {
      takeDay(&parts, on: today, in: talk)
      takeOwner(&parts, in: talk)
    }
    guard parts.count < text.count(where: { $0 == "," }) + 1 else { return }
    words = parts.joined(separator: ", ")
  }

  private mutating func takeDay(_ parts: inout [String], on today: Day, in talk: Talk) {
    guard parts.count > 1, let when = When(step: parts[parts.count - 1], on: today) else { return }
    // Left open it is only behind somebody: a window is left open, too.
    if when == .openEnded {
      guard parts.count > 2, talk.owner(named: parts[parts.count - 2], hasDay: true) != nil else {
        return
      }
    }
    self.when = when
    parts.removeLast()
  }

  private mutating func takeOwner(_ parts: inout [String], in talk: Talk) {
    guard parts.count > 1, let who = talk.owner(named: parts[parts.count - 1], hasDay: when != nil)
    else { return }
    self.who = who
    parts.removeLast()
  }
}

extension When {
  /// By when a part of a line says; `nil` where it says nothing of the kind.
  fileprivate init?(step part: String, on today: Day) {
    if Talk.isOpenEnded(part) {
      self = .openEnded
    } else if StepAnswer.isDay(part.split(whereSeparator: \.isWhitespace)[...], on: today),
      let day = Day(saying: part, on: today)
    {
      self = .day(day)
    } else {
      return nil
    }
  }
}

extension Talk {
  /// Whether somebody means that a step has no end.
  static func isOpenEnded(_ text: String) -> Bool {
    ["open", "always", "no end", "open-ended"].contains(text.lowercased())
  }

  /// Who is meant by a whole part of a line; `nil` where it may be something else. `1` and `2` are
  /// people, and a name is one of somebody nobody knows, only with a day behind it.
  fileprivate func owner(named part: String, hasDay: Bool) -> StepOwner? {
    let said = part.lowercased()
    let people = record.everybody
    let known = person(isCalled: said) || people.named(said).count == 1 || Relation.isOne(said)
    let isClinician = ["me", Say.you, clinician.name.lowercased()].contains(said)
    guard known || isClinician || (hasDay && (["1", "2"].contains(said) || part.isWrittenAsName))
    else { return nil }
    if isClinician { return .clinician }
    return owner(saying: part)
  }

  private func person(isCalled said: String) -> Bool {
    let details = file.person.details
    return [details.calledName, details.given].contains { $0.lowercased() == said }
  }

  // MARK: Keeping it

  /// What is written as a note is kept: of a step also who does it, by when and how sure they are,
  /// where its line says so.
  func events(
    noting note: NoteID, _ kind: NoteKind, _ words: Words, on today: Day
  ) -> [ConversationEvent] {
    guard let line = stepLine(kind, words, on: today) else {
      return [.noted(note: note, kind: kind, words: words, stage: stage)]
    }
    var short = words
    short.text = line.words
    return [.noted(note: note, kind: kind, words: short, stage: stage)]
      + line.events(of: note, before: Step())
  }

  /// The line of a step that says more than what is done; very words are left as they are.
  func stepLine(_ kind: NoteKind, _ words: Words, on today: Day) -> StepLine? {
    guard kind == .step, words.form != .verbatim else { return nil }
    let line = StepLine(saying: words.text, on: today, in: self)
    return line.who == nil && line.when == nil ? nil : line
  }

  /// What is asked first of a step, of all that nobody has said yet; `nil` where nothing is open.
  func firstQuestion(of note: NoteID) -> Question? {
    guard case .step(let step)? = record.note(note)?.content else { return nil }
    if step.who == .nobody { return .who(note) }
    if step.when == .notSaid { return .when(note, step.who) }
    return step.who == .person && step.sureness == nil ? .sureness(note) : nil
  }

  /// Says a step as one sentence.
  func echoStep(_ note: NoteID, _ desk: inout Desk) {
    guard let note = record.note(note), case .step(let step) = note.content, !desk.isLineMode else {
      return
    }
    desk.notice = .plain(Say.stepSaid(note, step, person: name, on: desk.now.day))
  }
}

extension StepLine {
  /// What it says of a step, over what was known.
  func events(of note: NoteID, before step: Step) -> [ConversationEvent] {
    var events: [ConversationEvent] = []
    if who != nil || when != nil {
      events.append(.stepAgreed(note: note, who: who ?? step.who, when: when ?? step.when))
    }
    if let sureness { events.append(.rated(note: note, value: sureness)) }
    return events
  }
}

extension String {
  /// Whether it is written as a name is: one to three words, each with a capital.
  fileprivate var isWrittenAsName: Bool {
    let words = split(separator: " ")
    return (1...3).contains(words.count)
      && words.allSatisfy { word in
        word.first?.isUppercase == true
          && word.allSatisfy { $0.isLetter || "-'’.".contains($0) }
      }
  }
}
