import Conversation
import Handout

extension TalkPageKind {
  /// *Preview*: the sheet as it would print now.
  static let preview = TalkPageKind(
    title: { _ in Say.pageOfPreview },
    form: { talk, desk in Form(sections: talk.previewSections(desk)) })
}

/// The sheet on the screen, in its own words and order: what stands here is what prints.
extension Talk {
  /// The lines of the sheet between its head and its end.
  func sheetLines(_ desk: Desk) -> [String] {
    let document = sheet(
      SheetRequest(
        record: record, file: file.known(to: record.company), clinician: clinician,
        service: desk.session?.service ?? Service(), given: [],
        copy: whole.copyToTakeHome ?? .person, layout: file.person.needs.paper, reference: nil,
        at: desk.now, hasSignatures: false, hasSureness: false, hasPrivateNotes: false,
        words: .english))
    return bodyLines(of: document, columns: desk.size.width - 6)
  }

  /// The same as rows that are read; Enter stops at the first alone, where the sheet begins.
  func sheetRows(_ desk: Desk) -> OnDemand<FormRow<TalkAct>> {
    let lines = sheetLines(desk)
    return OnDemand(for: lines.indices) { place in
      var row = FormRow<TalkAct>(
        id: RowID("sheet \(place)"), label: "", stands: .said(lines[place]), asks: .reading,
        isPassedOver: place > 0)
      row.isStop = place == 0
      return row
    }
  }

  /// *Preview*: the whole sheet.
  func previewSections(_ desk: Desk) -> [FormSection<TalkAct>] {
    [FormSection(title: Say.thisWillPrint(file.person.needs.paper), rows: sheetRows(desk))]
  }

  /// Opens the sheet as it would print now.
  mutating func openPreview(_ desk: inout Desk) -> [Effect] {
    open(.preview, desk)
    return []
  }
}
