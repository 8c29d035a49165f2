import Conversation

/// *After*: what was heard, what to ask the person alone, what is to finish, the main record.
extension Talk {
  func afterSections(_ notesAreInBlock: Bool) -> [AloneSection] {
    let sections = [
      AloneSection(title: "", rows: [AloneRow(content: .read(Say.Around.heard(record, name)))]),
      AloneSection(title: Say.Around.askAlone(name), rows: sheetRows),
      AloneSection(title: Say.toFinish, rows: finishRows),
      AloneSection(
        title: Say.Around.mainRecord,
        rows: [
          AloneRow(label: Say.Around.notesInIt, content: .inBlock(notesAreInBlock)),
          row(.copy, Say.Around.copy, ""),
          row(.show, Say.Around.show, ""),
          row(.mark, Say.Around.mark, Say.Around.copied(record)),
        ]),
      AloneSection(
        title: Say.Around.lookingBack,
        rows: [row(.lookBack, Say.Around.lookBack, Say.Around.forYouAlone)]),
    ]
    return sections.filter { !$0.rows.isEmpty }
  }

  private var finishRows: [AloneRow] {
    [
      row(.myNotes, Say.myNotes, Say.Around.notes(record)),
      row(.sheet, Say.theSheet, Say.Around.sheet(record)),
      row(.close, Say.closeVisit, record.closed.map { Say.noted + " " + $0.clock } ?? ""),
    ]
  }

  // MARK: On the sheet or not

  /// What is off the sheet, or was and the person chose otherwise: each asked about once.
  private var sheetRows: [AloneRow] {
    record.notes.filter { $0.kind != .privateNote }.flatMap { note -> [AloneRow] in
      var rows: [AloneRow] = []
      if note.isOffSheet || record.sheetAnswered.contains(note.id) {
        rows.append(
          sheetRow(
            note.id, isOff: note.isOffSheet, aloneAt: note.at, note.words.speaker,
            line(note)))
      }
      guard case .option(let option) = note.content else { return rows }
      for weight in option.weights
      where !weight.isOnSheet || record.sheetAnswered.contains(weight.id) {
        rows.append(
          sheetRow(
            weight.id, isOff: !weight.isOnSheet, aloneAt: nil, weight.words.speaker,
            Say.Around.weight(weight, of: note, record)))
      }
      return rows
    }
  }

  private func sheetRow(
    _ id: NoteID, isOff: Bool, aloneAt moment: Moment?, _ speaker: Words.Speaker, _ words: String
  ) -> AloneRow {
    let isAlone = speaker == .person && moment.map(record.wasAlone) ?? false
    let item = Item(
      Say.Around.onTheSheet,
      record.sheetAnswered.contains(id) ? .said(isOff) : nil,
      ItemKind(oneOf: [(true, Say.offSheet), (false, Say.Around.onSheet)]), canBeNothing: false
    ) { told in
      told.value.map { .conversation([.sheetAnswered(note: id, isOffSheet: $0)]) }
    }
    return AloneRow(
      above: isAlone ? Say.Around.saidAlone(words) : words,
      label: item.chosen == nil
        ? Say.Around.notAsked : Say.Around.asked, content: .item(item))
  }
}

extension SharedDecisionRecord {
  /// Whether the person was without the company they came with, or that came later; what was half
  /// typed as somebody came in is kept in the moment in which they do.
  func wasAlone(at moment: Moment) -> Bool {
    let company = presences.filter(\.participant.isCompany)
    return !company.isEmpty
      && !company.contains { $0.joined < moment && moment <= $0.left ?? moment }
  }

  /// What companions said of which the person was not asked yet whether it may stand on the sheet.
  var companionsToAsk: [Note] {
    notes.filter { note in
      guard case .companion = note.words.speaker, note.kind != .privateNote else { return false }
      return note.isOffSheet && !sheetAnswered.contains(note.id)
    }
  }
}
