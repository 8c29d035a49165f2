import Conversation

/// What is different in a talk through an interpreter (rule 8).
extension Talk {
  /// What the answers to all lines come to; `nil` while one is not answered.
  fileprivate var linesTold: SayBack? {
    let lines = linesToTellBack
    guard lines.allSatisfy({ record.toldBack[$0.id] != nil }) else { return nil }
    let again = lines.filter { record.toldBack[$0.id] == .again }.map(\.words.text.oneLine)
    return again.isEmpty ? .all : .some(again: again.joined(separator: "; "))
  }

  /// What is owed so that the sheet reaches the person, while nobody has promised it: the sheet in
  /// their language or, where they read none, somebody who reads it out; `nil` when nothing is.
  var sheetOwed: SheetPromise? {
    let needs = file.person.needs
    guard record.presences.contains(where: { $0.participant.part == .interpreter }),
      !needs.readsEnglish, !whole.isSheetPromised
    else { return nil }
    return needs.reads == .nothing(.none) ? .readingOut : .translation
  }
}

extension Talk {
  /// That all was told back is taken back when a step, what to do if things change, or a decision comes or
  /// changes after it: it is asked again.
  func toldBackNoMore(by events: [ConversationEvent], _ desk: Desk) -> [ConversationEvent] {
    guard record.isOpen, whole.sayBack == .all, events.contains(where: changesWhatWasToldBack),
      let told = entries.last(where: { $0.happening == .conversation(id, .saidBack(result: .all)) }
      ),
      told.author == desk.session?.author
    else { return [] }
    return [.undid(entry: told.id)]
  }

  private func changesWhatWasToldBack(_ event: ConversationEvent) -> Bool {
    if case .decided = event { return true }
    if case .rated = event { return false }
    if case .noted(_, let kind, _, _) = event { return kind.isToldBack }
    if case .moved(_, let kind) = event, kind.isToldBack { return true }
    return event.settlesAChange && event.note.flatMap(whole.note)?.kind.isToldBack == true
  }

  /// A line was told back, or is said again; the last of them answers *Told it back*.
  mutating func tellBack(_ note: NoteID, _ told: LineToldBack, _ desk: inout Desk) -> [Effect] {
    let effects = keep([.toldBack(note: note, result: told)], &desk)
    guard let whole = linesTold, whole != record.sayBack else { return effects }
    return effects + keep([.saidBack(result: whole)], &desk)
  }

  /// What is owed becomes a step, and it is asked who sees to it and when:
  /// what the clinician promises waits on home.
  mutating func promiseTranslatedSheet(_ desk: inout Desk) -> [Effect] {
    guard let owed = sheetOwed else { return [] }
    guard mayWrite else {
      desk.notice = .warning(Say.readOnly(self))
      return []
    }
    let note = whole.sheetPromiseID
    let words = Words(Say.sheetStep(owed, file.person.needs.speaks), speaker: .clinician)
    // One that was left for later, or for another kind, is a step again.
    let promised: ConversationEvent =
      whole.note(note) == nil
      ? .noted(note: note, kind: .step, words: words, stage: .nextSteps)
      : .moved(note: note, kind: .step)
    return keep([promised], &desk) + go(to: .nextSteps, &desk) + ask(.who(note), &desk)
  }
}

extension NoteKind {
  /// Whether it is told back: what somebody is to do, and what to do if things change.
  fileprivate var isToldBack: Bool { self == .step || self == .contingency }
}

extension Words {
  /// Words as they are typed: through an interpreter the second line holds the original ones.
  init(typed text: String, speaker: Speaker, form: Form) {
    guard form == .interpreted, let end = text.firstIndex(where: \.isNewline) else {
      self.init(text, speaker: speaker, form: form)
      return
    }
    let original = String(text[end...]).trimmed
    self.init(
      String(text[..<end]).trimmed, speaker: speaker, form: form,
      original: original.isEmpty ? nil : original)
  }

  /// As they are typed again to be mended.
  var typed: String { text + (original.map { "\n" + $0 } ?? "") }
}
