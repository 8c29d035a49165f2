import Conversation

/// What is different in a talk through an interpreter (rule 8).
extension Talk {
  /// Ways decided and steps, each below the other; through an interpreter each is told back alone.
  var decidedRows: [ShownRow] {
    let ways = record.decisions.map { decided in
      ShownRow(
        row: .way(decided.note.id), label: Say.decided,
        value: .plain(Say.way(decided.note, decided.decision)))
    }
    let steps = record.notes(.step).map {
      ShownRow(
        row: .step($0.id), label: Say.steps,
        value: .plain(Say.step($0, person: name, clinician: Say.you)))
    }
    let rows = ways + steps
    guard record.isInterpreted, !record.isAgreed else { return rows }
    return zip(rows, linesToTellBack).flatMap { row, note in
      [
        row,
        ShownRow(
          row: .line(note), label: Say.thisLine,
          value: .choice(Say.lineChoices, chosen: toldBack[note])),
      ]
    }
  }

  /// What is told back line by line.
  var linesToTellBack: [NoteID] {
    record.decisions.map(\.note.id) + record.notes(.step).map(\.id)
  }

  /// What the answers to all lines come to; `nil` while one is not answered.
  fileprivate var linesTold: SayBack? {
    let lines = linesToTellBack
    guard lines.allSatisfy({ toldBack[$0] != nil }) else { return nil }
    let again = lines.filter { toldBack[$0] == 1 }.compactMap {
      record.note($0)?.words.text.oneLine
    }
    return again.isEmpty ? .all : .some(again: again.joined(separator: "; "))
  }

  /// Whether somebody interpreted and nobody has promised the sheet in the person's language.
  var owesTranslatedSheet: Bool {
    record.presences.contains { $0.participant.part == .interpreter }
      && !record.notes(.step).contains {
        $0.words.text.lowercased().contains(Say.translatedSheet)
      }
  }
}

extension State {
  /// A line was told back, or said again; the last of them answers *Told it back*.
  mutating func tellBack(_ note: NoteID, _ number: Int) -> [Effect] {
    changeTalk { $0.toldBack[note] = number }
    guard case .talk(let talk) = route, let told = talk.linesTold, told != talk.record.sayBack
    else { return [] }
    return keepInTalk([.saidBack(result: told)])
  }

  /// The sheet in the person's language becomes a step, and it is asked who sees to it and when:
  /// what the clinician promises waits on home.
  mutating func promiseTranslatedSheet() -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    guard talk.mayWrite else {
      notice = .warning(Say.readOnly(talk))
      return []
    }
    let note: NoteID = ids.id()
    let words = Words(
      Say.translatedSheetStep(talk.file.person.needs.speaks), speaker: .clinician)
    let kept = keepInTalk([.noted(note: note, kind: .step, words: words, stage: .nextSteps)])
    let gone = go(to: .nextSteps)
    return kept + gone + askInTalk(.who(note))
  }
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
