import Conversation

/// A review inside the talk: at *Today* what was promised last time is asked about, and each stage says
/// what stood there.
extension Talk {
  /// The next step of an earlier visit to be asked about: the clinician's own promises come first.
  var stepToReview: Note? {
    let waiting = earlierSteps.filter { answer(to: $0.id) == nil && !passed.contains($0.id) }
    return waiting.first(where: \.isClinicians) ?? waiting.first
  }

  /// The answer: a letter alone; words are kept as they were said of the step, and the letter is still
  /// asked. Enter alone leaves it not asked.
  mutating func answerHowItWent(
    _ step: NoteID, _ text: String, _ desk: inout Desk
  ) -> [Effect] {
    guard !text.isEmpty else {
      passed.insert(step)
      return finish([], then: .note, &desk)
    }
    let known = answer(to: step)?.comment
    let (status, said) = HowItWent(text).parts
    if !said.isEmpty, status == nil, read(said).isBare {
      desk.notice = .warning(Say.howItWentHint)
      return []
    }
    if !said.isEmpty, let asked = askWhoSaid(said, &desk) { return asked }
    let comment = said.isEmpty ? known : words(of: read(said)).after(known)
    guard let status else {
      let kept = ConversationEvent.stepAnswered(note: step, status: .toDo, comment: comment)
      let effects = finish([kept], then: .asking(.howItWent(step)), &desk)
      desk.notice = .plain(Say.keptOfStep)
      return effects
    }
    let answered = ConversationEvent.stepAnswered(note: step, status: status, comment: comment)
    let isLeft = HowItWent(text).isNotYet && comment == nil
    return finish([answered], then: isLeft ? .asking(.inTheWay(step)) : .note, &desk)
  }

  /// What got in the way of a step, in whose words it was said.
  mutating func answerInTheWay(
    _ step: NoteID, _ text: String, _ desk: inout Desk
  ) -> [Effect] {
    guard !text.isEmpty else { return finish([], then: .note, &desk) }
    let said = words(of: read(text))
    return finish(
      [.stepAnswered(note: step, status: .toDo, comment: said)], then: .note, &desk)
  }

  /// A step of this talk or of an earlier one.
  func stepOfAnyVisit(_ id: NoteID) -> Note? {
    record.note(id) ?? file.steps(besides: self.id).first { $0.id == id }
  }

  /// What stood at this stage on the sheet of the visit that was agreed last, in one line; company sees it
  /// only where they were there.
  var lastTimeHere: String? {
    guard let last = lastTime, last.isAgreed, stage.isTalkedThrough || stage == .waysForward,
      earlier.knows(last.id, record.company),
      let note = last.mostTelling(of: stage.kind)
    else { return nil }
    return Say.lastTimeHere(Say.noteLine(note, last, on: today, isOpen: false), last.started.day)
  }
}

extension SharedDecisionRecord {
  /// What is said of a stage in one line: of ways what was decided, of all else what was said first.
  fileprivate func mostTelling(of kind: NoteKind) -> Note? {
    if kind == .option { return decisions.map(\.note).first(where: \.isOnSheet) }
    return notes(kind).first(where: \.isOnSheet)
  }
}

extension PersonFile {
  /// Whether all of a company know what stood on the sheet of a talk.
  fileprivate func knows(_ talk: ConversationID, _ company: [Participant]) -> Bool {
    let agreedWith = conversations.first { $0.id == talk }?.carried.agreedWith ?? []
    return company.allSatisfy { Acquaintance($0).map(agreedWith.contains) ?? false }
  }
}

/// What is said of how a step went: a letter, or words, or a letter, a comma and words.
private struct HowItWent {
  let parts: (status: StepStatus?, words: String)

  /// Whether the letter alone says that it is not done yet.
  var isNotYet: Bool { parts.status == .toDo }

  init(_ text: String) {
    if let status = StepStatus(letter: text) {
      parts = (status, "")
    } else if let comma = text.firstIndex(of: ","), let status = StepStatus(letter: text[..<comma])
    {
      parts = (status, String(text[text.index(after: comma)...]).trimmed)
    } else {
      parts = (nil, text)
    }
  }
}

extension Words {
  /// These words after what was said before by the same person, so that nothing takes its place.
  fileprivate func after(_ known: Words?) -> Words {
    guard let known, known.speaker == speaker, known.form == form else { return self }
    return Words(known.text + "; " + text, speaker: speaker, form: form)
  }
}

extension StepStatus {
  /// What a letter alone says of how it went.
  fileprivate init?(letter: some StringProtocol) {
    switch letter.lowercased() {
    case "y": self = .done
    case "p": self = .partly
    // Not yet: it is still to be done, stands on the sheet, and is asked about again.
    case "n": self = .toDo
    case "x": self = .notWanted
    default: return nil
    }
  }
}
