import Conversation

/// What a talk is open for besides talking: its clock stands, and leaving leads to the person's page.
enum OpenedFor: Equatable, Sendable {
  /// The clinician's own notes of it; then perhaps *Before they come in* again.
  case notes(thenBefore: Bool)
  /// *Before they come in*.
  case before
  /// *After*.
  case after
}

extension Talk {
  /// Opens the page that the talk was opened for.
  mutating func show(_ openedFor: OpenedFor, _ desk: inout Desk) -> [Effect] {
    stopClock(at: desk.now)
    self.openedFor = openedFor
    switch openedFor {
    case .notes: open(.myNotes, desk)
    case .after:
      let gone = everybodyIsGone(&desk)
      open(.after(notesAreInBlock: false), desk)
      return gone
    case .before:
      open(.before(last: CopyOnWrite(wrappedValue: nil)), desk)
      return file.earlierVisits.first.map { [.open($0.id, .lookingBack)] } ?? []
    }
    return []
  }

  /// Whoever alone sees what comes after a talk has said that nobody else is there any more.
  private mutating func everybodyIsGone(_ desk: inout Desk) -> [Effect] {
    guard !isReadOnly else { return [] }
    return keep(record.company.map { .left(participant: $0.id) }, &desk)
  }

  /// The record of last time came: *Before they come in* tells of it.
  mutating func lookBack(on last: SharedDecisionRecord?) {
    lastTime = last
    guard case .before? = page?.subject else { return }
    pages[pages.count - 1].subject = .before(last: CopyOnWrite(wrappedValue: last))
  }

  /// Goes to the person's page from what the talk was opened for.
  mutating func leave(_ openedFor: OpenedFor, _ desk: inout Desk) -> [Effect] {
    switch openedFor {
    case .notes(thenBefore: false), .after: return leaveTalk(&desk)
    case .notes(thenBefore: true):
      let effects = leaveTalk(&desk)
      desk.notice = nil
      desk.destination = .before(file)
      return effects
    case .before:
      desk.destination = .person(file, at: nil)
      // What was only looked at leaves no trace.
      return (unwritten.isEmpty ? [.release(id)] : []) + [.reloadPerson(file.person.id)]
    }
  }

  /// The talk begins, with the person there: the page closes before anything is asked.
  mutating func startFromBefore(_ desk: inout Desk) -> [Effect] {
    guard unwritten.isEmpty else {
      desk.destination = .newTalk(file)
      return []
    }
    desk.destination = .person(file, at: nil)
    return [.open(id, .talking)]
  }

  /// The notes of earlier visits: those to finish first.
  mutating func notesFromBefore(_ desk: inout Desk) -> [Effect] {
    guard let visit = file.visitOfNotes else { return [] }
    return leave(.before, &desk) + [.open(visit.id, .notesThenBefore)]
  }

  // MARK: Leaving

  /// Leaves the talk for the person's page; what is half typed waits in its place.
  mutating func leaveTalk(_ desk: inout Desk) -> [Effect] {
    let kept = keepPrivateText(&desk) + leaveRows(&desk)
    let wasOpenedForMore = openedFor != nil
    let closed = close(&desk)
    desk.destination = .person(file.with(Summary(whole), leftAt: stage), at: id)
    if !isReadOnly, desk.trouble == nil {
      desk.notice = .plain(wasOpenedForMore ? Say.allKept : Say.allKept + Say.afterFollows)
    }
    // Only to bring the page up to date: who is already further on is not called back to it.
    return kept + closed + [.reloadPerson(file.person.id)]
  }

  /// Hands over what is half typed and lets the conversation go.
  mutating func close(_ desk: inout Desk) -> [Effect] {
    stopClock(at: desk.now)
    let effects = keepPlace(desk)
    return isReadOnly ? [] : effects + [.release(id)]
  }
}
