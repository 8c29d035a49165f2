import Conversation

/// Opening a conversation, and leaving it with everything kept.
extension State {
  mutating func open(_ opened: Opened) -> [Effect] {
    see(opened.entries)
    let opened = withUnsaved(opened)
    if case .cover = layer { return openUnderCover(opened) }
    switch opened.purpose {
    case .reading: read(opened)
    case .lookingBack: changeTalk { $0.lookBack(on: record(opened.entries)) }
    case .talking: return openTalk(opened) + beginWhatWasPrepared(opened) + askForLastTime(opened)
    case .notes: return openTalk(opened) + inTalk { $0.show(.notes(thenBefore: false), &$1) }
    case .notesThenBefore:
      return openTalk(opened) + inTalk { $0.show(.notes(thenBefore: true), &$1) }
    case .before: return openTalk(opened) + inTalk { $0.show(.before, &$1) }
    case .after: return openTalk(opened) + inTalk { $0.show(.after, &$1) }
    }
    return []
  }

  /// Whoever covered the screen meanwhile sees nothing of what opens; what only the clinician may
  /// see does not open at all.
  private mutating func openUnderCover(_ opened: Opened) -> [Effect] {
    let cover = layer
    switch opened.purpose {
    case .reading: read(opened)
    case .lookingBack: break
    case .notes, .notesThenBefore, .before, .after:
      typedAhead = TypedAhead()
      return [.release(opened.id)]
    case .talking:
      let effects = openTalk(opened) + beginWhatWasPrepared(opened)
      layer = cover
      stopTalkClock()
      guard case .talk(let talk) = route, !talk.isReadOnly else { return effects }
      return effects + inTalk { $0.keep([.covered], &$1) }
    }
    return []
  }

  /// What was agreed last time stands beside each stage.
  private func askForLastTime(_ opened: Opened) -> [Effect] {
    let last = opened.file.conversations.first { $0.id != opened.id && $0.standing == .agreed }
    return last.map { [.open($0.id, .lookingBack)] } ?? []
  }

  private mutating func openTalk(_ opened: Opened) -> [Effect] {
    guard let record = record(opened.entries) else {
      notice = .warning(Say.nothingToRead)
      return []
    }
    var talk = Talk(opened, record: record, guides: guides, now: now)
    // A record that both agreed opens where its sheet is given.
    if record.isAgreed { talk.stage = .sayItBack }
    if talk.isOnlyPrepared(opened.draft) { talk.stage = .start }
    route = .talk(talk)
    layer = nil
    desk.wayBack = nil
    if talk.isReadOnly {
      notice = .warning(Say.readOnly(talk))
    } else if record.changed.milliseconds > now.milliseconds + 60_000 {
      // A minute of grace: two machines are never at one second (hazard H26).
      notice = .warning(Say.clockIsBehind(record.changed))
    }
    // A private note that was half typed when the talk was left is not shown to who is here now.
    return inTalk { talk, desk in
      let kept = talk.keepPrivateDrafts(&desk)
      talk.settleFocus()
      return kept + talk.keepPrivateText(&desk)
    }
  }

  /// What was prepared, perhaps the day before, begins now that the person is there.
  private mutating func beginWhatWasPrepared(_ opened: Opened) -> [Effect] {
    guard case .talk(let talk) = route, talk.mayWrite, talk.isOnlyPrepared(opened.draft),
      talk.record.started.milliseconds + 60_000 < now.milliseconds
    else { return [] }
    let record = talk.record
    let begun = ConversationEvent.started(
      person: record.person, guide: record.guide, guideVersion: talk.guide.version,
      minutes: record.minutes, rules: record.rules)
    return inTalk { $0.keep([begun], &$1) }
  }

  /// A conversation with what the archive has not been able to keep of it yet: it was said, and its
  /// words stay here until they are kept.
  private func withUnsaved(_ opened: Opened) -> Opened {
    let known = Set(opened.entries.map(\.id))
    var opened = opened
    opened.file = withUnsaved(opened.file)
    for entry in unsaved where !known.contains(entry.id) {
      if case .conversation(opened.id, _) = entry.happening { opened.entries.append(entry) }
    }
    return opened
  }

  /// Esc q: one step out of where one is.
  mutating func leave() -> [Effect] {
    switch route {
    case .talk: return inTalk { $0.leave(&$1) }
    case .personForm, .aboutPerson, .settings: return ask(form: .leave) ?? []
    case .reading(let reading):
      return desk.wayBack == nil ? [.loadPerson(reading.file.person.id)] : openHome()
    case .review(let page): return [.loadPerson(page.file.person.id)]
    case .people, .person, .finding: return openHome()
    case .home, .unlock, .create: return quit()
    case .recoveryCode: return openHome()
    }
  }
}

extension Talk {
  /// Whether it was prepared and nothing was said in it yet: it begins as it is opened.
  fileprivate func isOnlyPrepared(_ draft: TalkPlace?) -> Bool {
    let notes = record.notes.filter { $0.id != record.leavingItID }
    return draft == nil && record.standing == .draft && record.identityAsked == .notAsked
      && record.presences.isEmpty && !(notes.isEmpty && record.answers.isEmpty)
      && notes.allSatisfy { $0.isClinicians || $0.kind == .privateNote }
  }
}
