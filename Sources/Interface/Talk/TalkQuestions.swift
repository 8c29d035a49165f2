import Conversation

/// Short questions about what was just kept. An empty answer passes one over; nothing is required.
extension Talk {
  /// Enter in a question: takes the answer, or says how it could be understood.
  mutating func answerQuestion(_ question: Question, _ desk: inout Desk) -> [Effect] {
    let text = answer.text.trimmed
    switch question {
    case .alone: return answerAlone(text, &desk)
    case .onSheet(let note, let printing): return answerOnSheet(text, note, printing, &desk)
    case .wasHere(let who): return answerWasHere(who, text, &desk)
    case .mayKnow(let who): return answerMayKnow(who, text, &desk)
    case .service(let who): return answerService(who, text, &desk)
    case .howItWent(let step): return answerHowItWent(step, text, &desk)
    case .inTheWay(let step): return answerInTheWay(step, text, &desk)
    case .carry(let note): return answerCarry(note, text, &desk)
    case .sayAnew(let note): return answerSayAnew(note, text, &desk)
    case .carryRest: return answerCarryRest(text, &desk)
    case .whoAgrees(let isPrinted): return answerWhoAgrees(text, printing: isPrinted, &desk)
    case .whyNotAgreed: return endWithoutAgreeing(because: text, &desk)
    case .thought(let place): return keepThought(text, else: .matter, then: place, &desk)
    case .atWay(let way): return answer(text, at: way, &desk)
    case .whoSaid(let name, let place): return answerWhoSaid(name, at: place, text, &desk)
    case .who, .when, .sureness, .importance, .notLower, .raise, .strength, .weigh, .reservation,
      .change, .whoIsHere, .amending:
      break
    }
    if text.isEmpty { return pass(question, &desk) }
    guard mayWrite || question == .amending || question == .whoIsHere else {
      desk.notice = .warning(Say.readOnly(self))
      return []
    }
    if focus.holdsWords {
      guard !read(text).isBare, !Say.isYes(text), !Say.isNo(text) else {
        desk.notice = .warning(Say.bareAnswer(text))
        return []
      }
      if let asked = askWhoSaid(text, &desk) { return asked }
    }
    return answer(text, to: question, &desk)
  }

  private mutating func answer(
    _ text: String, to question: Question, _ desk: inout Desk
  ) -> [Effect] {
    switch question {
    case .who(let note):
      guard Int(text).map({ (1...2).contains($0) }) ?? true else {
        desk.notice = .warning(Say.whoDoesIt(name))
        return []
      }
      return answerWho(note, StepAnswer(saying: text, on: desk.now.day, in: self), &desk)
    case .when(let note, let who): return answerWhen(note, who, text, &desk)
    case .sureness(let note), .importance(let note): return answerRating(note, text, &desk)
    case .notLower(let note, let value): return answerNotLower(note, value, text, &desk)
    case .raise(let note, _): return answerRaise(note, text, &desk)
    case .strength(let note): return answerStrength(note, text, &desk)
    case .weigh(let note, let side, _): return weigh(note, side, text, after: question, &desk)
    case .reservation(let note):
      let open = ConversationEvent.decided(
        note: note, status: .inProgress, reservation: words(of: read(text)))
      return finish([open], then: .way(note), &desk)
    case .change(let note, let part):
      return finish([part.event(of: note, text)], then: place(after: question), &desk)
    case .whoIsHere: return answerWhoIsHere(text, &desk)
    case .amending: return amend(because: text, &desk)
    // These take an empty answer too.
    case .howItWent, .inTheWay, .carry, .sayAnew, .carryRest, .alone, .wasHere, .mayKnow, .service,
      .whoAgrees, .whyNotAgreed,
      .atWay,
      .thought, .onSheet,
      .whoSaid:
      return []
    }
  }

  /// The answer to "Are you alone with this screen?".
  private mutating func answerAlone(_ text: String, _ desk: inout Desk) -> [Effect] {
    let isYes = Say.isYes(text)
    guard text.isEmpty || isYes || Say.isNo(text) else {
      guard !read(text).isBare else {
        desk.notice = .warning(Say.yesOrNo)
        return []
      }
      // They talk on already: it is a note.
      return keepThought(text, else: stage.kind, then: firstFocus(at: stage), &desk)
    }
    answer.clear()
    settleFocus()
    openedFor = nil
    if isYes { open(.myNotes, desk) }
    return []
  }

  /// Esc, while it is asked: no. Words that were typed there wait as a thought.
  mutating func leaveAlone(_ desk: inout Desk) -> [Effect] {
    settleFocus()
    return keepPlace(desk)
  }

  func step(_ note: NoteID) -> Step? {
    if case .step(let step)? = record.note(note)?.content { step } else { nil }
  }

  private mutating func answerWho(
    _ note: NoteID, _ said: StepAnswer, _ desk: inout Desk
  ) -> [Effect] {
    guard let step = step(note) else { return [] }
    let when = said.day.map { When.day($0) } ?? step.when
    guard let who = said.who else {
      return finish(
        [.stepAgreed(note: note, who: step.who, when: when)], then: .asking(.who(note)), &desk)
    }
    let next: Focus = when == .notSaid ? .asking(.when(note, who)) : afterDay(note, who)
    return finish([.stepAgreed(note: note, who: who, when: when)], then: next, &desk)
  }

  /// The person's own steps are asked how sure they are; another's sureness is not theirs to say.
  private func afterDay(_ note: NoteID, _ who: StepOwner) -> Focus {
    who == .person ? .asking(.sureness(note)) : .note
  }

  private mutating func answerWhen(
    _ note: NoteID, _ who: StepOwner, _ text: String, _ desk: inout Desk
  ) -> [Effect] {
    let when: When
    if Talk.isOpenEnded(text) {
      when = .openEnded
    } else if let day = Day(saying: text, on: desk.now.day) {
      when = .day(day)
    } else {
      desk.notice = .warning(Say.dateNotUnderstood)
      return []
    }
    return finish(
      [.stepAgreed(note: note, who: who, when: when)], then: afterDay(note, who), &desk)
  }

  private mutating func answerStrength(
    _ note: NoteID, _ text: String, _ desk: inout Desk
  ) -> [Effect] {
    let asked = text.lowercased()
    let numbered = Int(text).flatMap { PreferenceStrength.allCases[checked: fromZero($0)] }
    let named = PreferenceStrength.allCases.first { Say.strength($0).hasPrefix(asked) }
    guard let strength = numbered ?? named else {
      desk.notice = .warning(Say.strengthHint)
      return []
    }
    return finish(
      [.preferenceSet(note: note, strength: strength, reason: nil)], then: .note, &desk)
  }

  private mutating func weigh(
    _ note: NoteID, _ side: Side, _ text: String, after question: Question, _ desk: inout Desk
  ) -> [Effect] {
    let weighed = ConversationEvent.optionWeighed(
      note: note, weight: desk.ids.id(), side: side, words: words(of: read(text)))
    return finish([weighed], then: place(after: question), &desk)
  }

  private mutating func answerWhoIsHere(_ text: String, _ desk: inout Desk) -> [Effect] {
    let name = text.withoutLeaving
    guard
      name == text
        || record.present.contains(where: { Say.name($0).lowercased() == name.lowercased() })
        || !record.present.named(name.lowercased()).isEmpty,
      let participant = participant(saying: name, id: desk.ids.id())
    else {
      desk.notice = .warning(Say.nameWhoIsHere)
      return []
    }
    if record.present.contains(where: { $0.id == participant.id }) {
      if speaker == .companion(participant.id), field.isEmpty { clearLine() }
      desk.notice = .plain(Say.left(Say.name(participant)))
      return finish([], then: .note, &desk) + goesOut(participant.id, &desk)
    }
    let effects = finish([], then: .note, &desk) + comesIn(participant, &desk)
    if record.present.contains(where: { $0.id == participant.id }) {
      desk.notice = .plain(Say.joined(participant))
    }
    return effects
  }

  /// An empty answer: on to the next thing to ask, or back to the note line.
  private mutating func pass(_ question: Question, _ desk: inout Desk) -> [Effect] {
    if question == .amending { return amend(because: "", &desk) }
    if case .raise(let note, _) = question { return changeStep(note, &desk) }
    return finish([], then: place(after: question), &desk)
  }

  /// What is asked next when a question is passed over, or what else has the keys then.
  private func place(after question: Question) -> Focus {
    switch question {
    case .who(let note): .asking(.when(note, step(note)?.who ?? .nobody))
    case .when(let note, let who): afterDay(note, who)
    case .weigh(let note, .good, let isNew): .asking(.weigh(note, .hard, isNew: isNew))
    case .weigh(let note, .hard, isNew: false), .reservation(let note), .atWay(let note):
      .way(note)
    case .thought(let place), .whoSaid(_, let place): place
    case .change(let note, let part): part.next.map { .asking(.change(note, $0)) } ?? .note
    case .notLower(let note, let value): .asking(.raise(note, value))
    case .sureness(let note) where record.note(note)?.kind == .option: .way(note)
    case .weigh(_, .hard, isNew: true), .sureness, .importance, .raise, .strength,
      .howItWent, .inTheWay, .carry, .sayAnew, .carryRest, .whoIsHere, .wasHere, .mayKnow, .service,
      .whoAgrees, .whyNotAgreed,
      .amending,
      .alone, .onSheet:
      .note
    }
  }

  /// Writes the answer down and goes on.
  mutating func finish(
    _ events: [ConversationEvent], then next: Focus, _ desk: inout Desk
  ) -> [Effect] {
    answer.clear()
    let effects = keep(events, &desk)
    if next == .note {
      settleFocus()
    } else {
      giveKeys(to: next)
      if case .way = next, let asked = nextAsked() { giveKeys(to: .asking(asked)) }
    }
    return effects + keepPlace(desk)
  }
}

extension String {
  /// A name without the words that say that they leave: `Ann leaves`, `Ann has left`.
  fileprivate var withoutLeaving: String {
    let leaving: Set<String> = ["leaves", "left", "leaving", "goes", "gone", "out"]
    let words = split(separator: " ").map(String.init)
    guard words.contains(where: { leaving.contains($0.lowercased()) }) else { return self }
    let small: Set<String> = leaving.union(["has", "is"])
    return words.filter { !small.contains($0.lowercased()) }.joined(separator: " ")
  }
}
