/// One piece of text to be found by its words.
public struct IndexText: Equatable, Sendable {
  /// The note that holds it.
  public var note: NoteID
  /// Its kind.
  public var kind: NoteKind
  /// The words as they stand now.
  public var text: String

  /// Whether only a search that asks for private text may find it.
  public var isPrivate: Bool { kind == .privateNote }
}

/// What of a record can be found: the present words of every note with what was weighed, reserved
/// and said of it. Earlier wording is found in a note's history, not here.
public func indexTexts(of record: SharedDecisionRecord) -> [IndexText] {
  record.notes.compactMap { note -> IndexText? in
    var texts = [note.words.text, note.words.original ?? ""]
    switch note.content {
    case .option(let option):
      if note.id == record.leavingItID, option.weights.isEmpty, option.decision == nil {
        return nil
      }
      texts += option.weights.map(\.words.text)
      texts.append(option.decision?.reservation?.text ?? "")
      texts += option.particulars.texts
    case .preference(let preference): texts.append(preference.reason ?? "")
    case .goal(let goal): texts += goal.particulars.texts
    case .step(let step):
      if case .other(let name) = step.who { texts.append(name) }
      texts.append(step.comment?.text ?? "")
      texts += step.particulars.texts + step.tool.texts + step.introduction.texts
    case .contingency(let contingency): texts += contingency.texts
    case .privateNote(let told): texts += told.texts
    case .matter, .strength, .need, .parked: break
    }
    let text = texts.filter { !$0.isEmpty }.joined(separator: "\n")
    return IndexText(note: note.id, kind: note.kind, text: text)
  }
}
