import Conversation

/// Writing down what a row holds.
extension State {
  /// Writes down what the row holds now, if that is new; `nil` when it could not be taken, which
  /// has been said.
  mutating func keepItem() -> [Effect]? {
    guard case .items(let page) = layer, let item = itemChosen else { return [] }
    switch page.picked {
    case .choice(let number): return number == item.chosen ? [] : tell(item.choose(number))
    case .nothing(let why): return item.nothing == why ? [] : tell(item.leave(why))
    case .none: break
    }
    let text = page.field.text.trimmed
    guard item.isText, text != item.words.trimmed else { return [] }
    if text.isEmpty { return item.canBeNothing ? tell(item.leave(.notDiscussed)) : [] }
    guard let telling = item.read(text, now.day) else {
      notice = .warning(item.hint.isEmpty ? Say.notUnderstood : Say.typeLike(item.hint))
      return nil
    }
    return tell(telling)
  }

  /// What was typed and left standing for a while is kept, where words are all that it takes.
  mutating func keepItemDue() -> [Effect] {
    guard case .items(let page) = layer, let due = page.dueAt, due <= now else { return [] }
    changeItems { $0.dueAt = nil }
    guard let item = itemChosen, item.hint.isEmpty, !page.field.text.trimmed.isEmpty else {
      return []
    }
    return keepItem() ?? []
  }

  private mutating func tell(_ telling: Telling?) -> [Effect]? {
    switch telling {
    case .none: return []
    case .reflection(let reflection):
      changeItems { page in
        guard case .reflection(var known) = page.subject else { return }
        known.take(reflection)
        page.subject = .reflection(known)
      }
      return []
    case .archive(let event):
      take(event)
      return keep([.archive(event)])
    case .person(let event): return tell(event)
    case .conversation(let events): return tell(events)
    }
  }

  private mutating func tell(_ events: [ConversationEvent]) -> [Effect]? {
    guard case .talk(let talk) = route, case .items(let page) = layer else { return [] }
    let isOutside = if case .privateNote = page.subject { !talk.isReadOnly } else { false }
    guard talk.mayWrite || isOutside else {
      notice = .warning(Say.readOnly(talk))
      forgetItem()
      return nil
    }
    if let refused = refusal(of: events, in: talk.record) { return refused }
    return keepInTalk(events)
  }

  private mutating func tell(_ event: PersonEvent) -> [Effect]? {
    switch route {
    case .talk(let talk):
      guard !talk.isReadOnly else {
        notice = .warning(Say.readOnly(talk))
        forgetItem()
        return nil
      }
      return keepPerson(event)
    case .person(var page):
      guard !page.file.person.isMadeByNewerVersion, let session else {
        notice = .warning(Say.personOfNewerVersion)
        forgetItem()
        return nil
      }
      page.file.person.apply(event, at: now, author: session.author)
      route = .person(page)
      return keep([.person(page.file.person.id, event)])
    case .unlock, .create, .recoveryCode, .home, .people, .personForm, .reading, .finding:
      return []
    }
  }

  /// What could not be kept goes, so that the row says what stands.
  private mutating func forgetItem() {
    guard case .items(let page) = layer else { return }
    chooseItem(page.row)
  }

  /// A referral without an answer to the question of risks is not made: that row opens instead
  /// (PRSB Social Prescribing 1.1). What the record would pass over is said here.
  private mutating func refusal(
    of events: [ConversationEvent], in record: SharedDecisionRecord
  ) -> [Effect]? {
    for event in events {
      guard case .noteTold(let note, .introduction(let changes)) = event,
        case .step(let step)? = record.note(note)?.content
      else { continue }
      let known = step.introduction
      if changes.reach.value == .referred, known.risks.value == nil {
        return send(to: "risks", saying: Say.risksFirst)
      }
      if changes.sent.value != nil, known.reach.value != .referred {
        return send(to: "reach", saying: Say.referredFirst)
      }
      if changes.risks?.nothing != nil, known.reach.value == .referred {
        return send(to: "risks", saying: Say.risksStay)
      }
    }
    return nil
  }

  private mutating func send(to item: String, saying words: String) -> [Effect] {
    notice = .warning(words)
    if let row = itemsOpen.firstIndex(where: { $0.property?.name == item }) { chooseItem(row) }
    return []
  }
}
