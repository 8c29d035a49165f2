import Conversation

extension TalkPageKind {
  /// *What may others hear?*
  static let forOthers = TalkPageKind(
    title: { _ in Say.pageForOthers },
    form: { talk, _ in Form(sections: talk.forOthersSections) }, isOutsideOfAgreement: true)
}

/// *What may others hear?*: asked while the person is alone, before company sees the screen.
extension Talk {
  /// One row for all of it, then one for each thing said alone; nothing is for others until the person
  /// says so.
  var forOthersSections: [FormSection<TalkAct>] {
    let said = saidAlone
    guard !said.isEmpty else { return [] }
    let isAll = said.allSatisfy { whole.forOthers.contains($0.id) }
    let all = FormRow<TalkAct>(
      id: RowID("all"), label: Say.allOfIt,
      asks: .choice(Say.mayHear, chosen: isAll ? 1 : nil)
    ) { answer, _ in
      .conversation(said.map { .othersMayHear(note: $0.id, isAllowed: answer == .chosen(1)) })
    }
    let rows = OnDemand<FormRow<TalkAct>>(for: said) { words in
      FormRow(
        id: RowID("hear", words.id), label: Say.mayOthersHear,
        asks: .choice(Say.mayHear, chosen: whole.forOthers.contains(words.id) ? 1 : 0),
        above: words.line
      ) { answer, _ in
        .conversation([.othersMayHear(note: words.id, isAllowed: answer == .chosen(1))])
      }
    }
    return [FormSection(rows: [all]), FormSection(rows: rows, foot: [Say.restIsNotSeen])]
  }

  /// A note, or what is good or hard about a way, in one line.
  private struct Line {
    var id: NoteID
    var line: String
  }

  private var saidAlone: [Line] {
    let alone = saidWithoutCompany(entries)
    return record.notes.filter { $0.id != record.leavingItID || record.hasWeighed }.flatMap {
      note in
      var lines = alone.contains(note.id) ? [Line(id: note.id, line: line(note))] : []
      if case .option(let option) = note.content {
        lines += option.weights.filter { alone.contains($0.id) }.map {
          Line(id: $0.id, line: Say.BeforeAfter.weight($0, of: note, record))
        }
      }
      return lines
    }
  }

  /// Opens the page; while company is here nobody could say no.
  mutating func openForOthers(_ desk: inout Desk) -> [Effect] {
    guard !record.hasCompany else {
      desk.notice = .plain(Say.askedAlone)
      return []
    }
    guard !forOthersSections.isEmpty else {
      desk.notice = .plain(Say.nothingSaidYet)
      return []
    }
    open(.forOthers, desk)
    return []
  }
}
