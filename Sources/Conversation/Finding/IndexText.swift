/// One piece of text to be found by its words.
public struct IndexText: Equatable, Sendable {
  /// The note that holds it; `nil` for what was told of the visit as a whole.
  public var note: NoteID?
  /// Its kind; `nil` for what was told of the visit or the person.
  public var kind: NoteKind?
  /// The words as they stand now.
  public var text: String
  /// Whether any search may find it; only one that asks for private text finds private notes, what
  /// is off the sheet, and what only clinicians may see: others may look on (rule 1 of the screens).
  public var isOpen: Bool
}

/// What of a record can be found: the present words of every note with what was weighed, reserved
/// and said of it, and what was told of the visit. Earlier wording is found in a note's history,
/// not here.
public func indexTexts(of record: SharedDecisionRecord) -> [IndexText] {
  noteTexts(of: record) + visitTexts(of: record)
}

/// What of a person can be found: the page as it stands now, names, numbers and needs; how they are
/// reached safely only by a search that asks for private text (H06).
public func indexTexts(of person: Person) -> [IndexText] {
  let (details, needs, reach) = (person.details, person.needs, person.reach)
  let told = person.particulars
  let numbers = [
    details.nhsNumber?.spaced, details.nhsNumber?.digits, details.born?.clinical,
    joined(reach.mobile.value), joined(reach.telephone.value),
  ]
  let open =
    [details.title, details.given, details.family, details.preferredName, details.gender]
    + numbers.compactMap { $0 } + [needs.speaks, needs.reads.value ?? "", needs.other]
  return indexTexts(
    open + told.flatMap { $0.texts(areHidden: false) },
    secret: told.flatMap { $0.texts(areHidden: true) })
}

/// A number without the spaces that it is written with, when it has some.
private func joined(_ number: String?) -> String? {
  guard let number, number.contains(" ") else { return nil }
  return number.filter { $0 != " " }
}

private func indexTexts(
  _ open: [String], secret: [String], of note: Note? = nil
) -> [IndexText] {
  [(open, true), (secret, false)].compactMap { texts, isOpen in
    let text = texts.filter { !$0.isEmpty }.joined(separator: "\n")
    return text.isEmpty
      ? nil : IndexText(note: note?.id, kind: note?.kind, text: text, isOpen: isOpen)
  }
}

/// What was told of the visit: one text that all may find, and one that only clinicians may see or
/// that was said alone.
private func visitTexts(of record: SharedDecisionRecord) -> [IndexText] {
  let open =
    record.presences.flatMap { [$0.participant.name, $0.participant.relation] }
    + record.wordsOfEarlierNotes(areOffSheet: false) + record.wordsOfTurns
    + record.particulars.flatMap { $0.texts(areHidden: false) } + record.sheets.map(\.reference)
  let secret = record.particulars.flatMap { $0.texts(areHidden: true) }
  return indexTexts(open, secret: secret + record.wordsOfEarlierNotes(areOffSheet: true))
}

extension SharedDecisionRecord {
  /// What was said of steps and goals of earlier talks; that of this talk's own stands beside them.
  fileprivate func wordsOfEarlierNotes(areOffSheet: Bool) -> [String] {
    answers.filter { note($0.step) == nil && $0.isOffSheet == areOffSheet }
      .compactMap(\.comment?.text)
      + outcomes.filter { note($0.goal) == nil && $0.isOffSheet == areOffSheet }
      .compactMap(\.comment?.text)
  }

  /// What was said when the record was agreed, opened again or stopped: who agreed for the person,
  /// why somebody did not, what was told back only the second time.
  fileprivate var wordsOfTurns: [String] {
    var words = amendments.map(\.reason)
    for agreed in agreements {
      switch agreed.agreement {
      case .person: break
      case .representative(let who): words += [who.name, who.detail]
      case .notAgreed(let reason): words.append(reason)
      }
    }
    if case .some(let again)? = sayBack { words.append(again) }
    if case .abandoned(let reason) = standing { words.append(reason) }
    return words
  }
}

/// One text of each note, and one more of what stands off the sheet beside a note that is on it.
private func noteTexts(of record: SharedDecisionRecord) -> [IndexText] {
  record.notes.flatMap { note -> [IndexText] in
    let told = note.content.particulars
    var texts = [note.words.text, note.words.original ?? ""]
    var offSheet = told.flatMap { $0.texts(areHidden: true) }
    switch note.content {
    case .option(let option):
      if note.id == record.leavingItID, option.weights.isEmpty, option.decision == nil { return [] }
      texts += option.weights.filter(\.isOnSheet).map(\.words.text)
      offSheet += option.weights.filter { !$0.isOnSheet }.map(\.words.text)
      texts.append(option.decision?.reservation?.text ?? "")
    case .preference(let preference): texts.append(preference.reason ?? "")
    case .goal:
      let outcomes = record.outcomes.filter { $0.goal == note.id }
      texts += outcomes.filter { !$0.isOffSheet }.compactMap(\.comment?.text)
      offSheet += outcomes.filter(\.isOffSheet).compactMap(\.comment?.text)
    case .step(let step):
      if case .other(let name) = step.who { texts.append(name) }
      texts.append(step.comment?.text ?? "")
    case .matter, .strength, .need, .parked, .contingency, .privateNote: break
    }
    texts += told.flatMap { $0.texts(areHidden: false) }
    guard note.isOnSheet else { return indexTexts([], secret: texts + offSheet, of: note) }
    return indexTexts(texts, secret: offSheet, of: note)
  }
}
