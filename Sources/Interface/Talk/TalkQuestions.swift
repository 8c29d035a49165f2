import Conversation

/// Short questions about what was just kept. An empty answer passes one over; nothing is required.
extension State {
  /// Enter in a question: takes the answer, or says how it could be understood.
  mutating func answerQuestion(_ question: Talk.Question) -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    let text = talk.answer.text.trimmed
    if question == .alone { return openMyNotes(text) }
    if case .onSheet(let note, let printing) = question {
      return answerOnSheet(text, note, printing)
    }
    if case .wasHere(let who) = question { return answerWasHere(who, text) }
    if case .thought(let place) = question { return keepThought(text, else: .matter, then: place) }
    if case .atWay(let way) = question { return answer(text, at: way) }
    if text.isEmpty { return pass(question) }
    guard talk.mayWrite || question == .amending else {
      notice = .warning(Say.readOnly(talk))
      return []
    }
    switch question {
    case .who(let note): return answerWho(note, StepAnswer(saying: text, on: now.day, in: talk))
    case .when(let note, let who): return answerWhen(note, who, text)
    case .sureness(let note), .importance(let note): return answerRating(note, text)
    case .notLower(let note, let value): return answerNotLower(note, value, text)
    case .raise(let note, _): return answerRaise(note, text)
    case .strength(let note): return answerStrength(note, text)
    case .weigh(let note, let side, _): return weigh(note, side, text, after: question)
    case .reservation(let note):
      return finish(
        [.decided(note: note, status: .inProgress, reservation: Words(text))], then: .way(note))
    case .whoIsHere: return answerWhoIsHere(text)
    case .amending: return amend(because: text)
    // Answered above, and an empty answer too.
    case .alone, .wasHere, .atWay, .thought, .onSheet: return []
    }
  }

  private mutating func answerWho(_ note: NoteID, _ said: StepAnswer) -> [Effect] {
    guard case .talk(let talk) = route, case .step(let step)? = talk.record.note(note)?.content
    else { return [] }
    let when = said.day.map { When.day($0) } ?? step.when
    guard let who = said.who else {
      return finish(
        [.stepAgreed(note: note, who: step.who, when: when)], then: .asking(.who(note)))
    }
    let next: Talk.Focus = when == .notSaid ? .asking(.when(note, who)) : afterDay(note, who)
    return finish([.stepAgreed(note: note, who: who, when: when)], then: next)
  }

  /// The person's own steps are asked how sure they are; another's sureness is not theirs to say.
  private func afterDay(_ note: NoteID, _ who: StepOwner) -> Talk.Focus {
    who == .person ? .asking(.sureness(note)) : .note
  }

  private mutating func answerWhen(_ note: NoteID, _ who: StepOwner, _ text: String) -> [Effect] {
    let when: When
    if ["open", "always", "no end", "open-ended"].contains(text.lowercased()) {
      when = .openEnded
    } else if let day = Day(saying: text, on: now.day) {
      when = .day(day)
    } else {
      notice = .warning(Say.dateNotUnderstood)
      return []
    }
    return finish([.stepAgreed(note: note, who: who, when: when)], then: afterDay(note, who))
  }

  private mutating func answerStrength(_ note: NoteID, _ text: String) -> [Effect] {
    let asked = text.lowercased()
    let numbered = Int(text).flatMap { PreferenceStrength.allCases[checked: fromZero($0)] }
    let named = PreferenceStrength.allCases.first { Say.strength($0).hasPrefix(asked) }
    guard let strength = numbered ?? named else {
      notice = .warning(Say.strengthHint)
      return []
    }
    return finish(
      [.preferenceSet(note: note, strength: strength, reason: nil)], then: .note)
  }

  private mutating func weigh(
    _ note: NoteID, _ side: Side, _ text: String, after question: Talk.Question
  ) -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    let prefix = NotePrefix(text, present: talk.record.present)
    let speaker = prefix.speaker ?? .person
    let words = Words(
      prefix.words, speaker: speaker, form: talk.form(prefix.isVerbatim, of: speaker))
    let weight: NoteID = ids.id()
    let weighed = ConversationEvent.optionWeighed(
      note: note, weight: weight, side: side, words: words)
    return finish([weighed], then: place(after: question))
  }

  private mutating func answerWhoIsHere(_ text: String) -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    let named = talk.record.present.first { Say.name($0).lowercased() == text.lowercased() }
    if let here = named {
      notice = .plain(Say.left(Say.name(here)))
      return finish([.left(participant: here.id)], then: .note)
    }
    let participant = talk.participant(saying: text, id: ids.id())
    let effects = finish([], then: .note) + comesIn(participant)
    notice = .plain(Say.joined(participant))
    return effects
  }

  /// An empty answer: on to the next thing to ask, or back to the note line.
  private mutating func pass(_ question: Talk.Question) -> [Effect] {
    if question == .amending { return amend(because: "") }
    if case .raise(let note, _) = question { return changeStep(note) }
    return finish([], then: place(after: question))
  }

  /// What is asked next when a question is passed over, or what else has the keys then.
  private func place(after question: Talk.Question) -> Talk.Focus {
    switch question {
    case .who(let note): .asking(.when(note, .nobody))
    case .weigh(let note, .good, let isNew): .asking(.weigh(note, .hard, isNew: isNew))
    case .weigh(let note, .hard, isNew: false), .reservation(let note), .atWay(let note):
      .way(note)
    case .thought(let place): place
    case .notLower(let note, let value): .asking(.raise(note, value))
    case .weigh(_, .hard, isNew: true), .when, .sureness, .importance, .raise, .strength,
      .whoIsHere, .wasHere, .amending, .alone, .onSheet:
      .note
    }
  }

  /// Writes the answer down and goes on.
  mutating func finish(_ events: [ConversationEvent], then next: Talk.Focus) -> [Effect] {
    let effects = keepInTalk(events)
    changeTalk { talk in
      talk.answer.clear()
      talk.focus = next
      if next == .note, talk.stage.isPageOfRows { talk.settleFocus() }
    }
    return effects + keepPlace()
  }
}

extension StepOwner {
  /// Who is meant by what people type: the person's name or `1`; `me`, `2`, or `you` as the screen
  /// calls the clinician; else a name.
  init(saying text: String, in talk: Talk) {
    let said = text.lowercased()
    let details = talk.file.person.details
    if said == "1"
      || [details.calledName, details.given].contains(where: { $0.lowercased() == said })
    {
      self = .person
    } else if ["2", "me", "i", Say.you].contains(said) {
      self = .clinician
    } else {
      self = .other(name: text)
    }
  }
}

extension Talk {
  /// Somebody as people type them; a name alone of somebody who was here is theirs.
  func participant(saying text: String, id: ParticipantID) -> Participant {
    let new = Participant(saying: text, id: id)
    let known = record.presences.map(\.participant).last {
      Say.name($0).lowercased() == new.name.lowercased()
        && (new.relation.isEmpty || $0.relation.lowercased() == new.relation.lowercased())
    }
    return known ?? new
  }
}

extension Participant {
  /// Somebody as people type them: `Ann (daughter)`, `Ann, daughter`, `interpreter`.
  init(saying text: String, id: ParticipantID) {
    let parts = text.split(maxSplits: 1) { "(,".contains($0) }
    let name = parts.first.map { String($0).trimmed } ?? text
    var relation = parts.count > 1 ? String(parts[1]).trimmed : ""
    if relation.last == ")" { relation.removeLast() }
    let said = (name + " " + relation).lowercased()
    let part: Part =
      if said.contains("interpret") {
        .interpreter
      } else if said.contains("attorney") || said.contains("deputy") || said.contains("advocate") {
        .representative
      } else if ["nurse", "student", "doctor", "therapist", "link worker"].contains(
        where: said.contains)
      {
        .professional
      } else {
        .companion
      }
    self.init(id: id, name: name, relation: relation, part: part)
  }
}

extension String {
  /// Without spaces and newlines around it.
  var trimmed: String {
    let start = self.drop { $0.isWhitespace }
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}

extension Array {
  /// The element at `place`, or nothing when there is none.
  subscript(checked place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
