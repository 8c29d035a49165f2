import Conversation
import Handout

extension TalkPageKind {
  /// *Preview*: the sheet as it would print now.
  static let preview = TalkPageKind(
    title: { _ in Say.pageOfPreview },
    form: { talk, _ in Form(sections: talk.previewSections) })
}

/// The lines of a sheet between its head and its end, with what they were made from: a sheet is set anew
/// only when that has changed, not with each key.
struct SheetText: Equatable, Sendable {
  let source: Source
  let lines: [String]

  /// All that the lines follow from.
  struct Source: Equatable, Sendable {
    let record: CopyOnWrite<SharedDecisionRecord>
    let file: CopyOnWrite<PersonFile>
    let copy: Copy
    let service: Service
    let width: Int
    let day: Day
  }
}

/// The sheet on the screen, in its own words and order: what stands here is what prints.
extension Talk {
  /// Sets the sheet anew where a page shows it and something of it has changed.
  mutating func setSheet(_ desk: Desk) {
    guard showsSheet else {
      if sheetText != nil { sheetText = nil }
      return
    }
    let source = sheetSource(desk)
    if sheetText?.source != source {
      sheetText = SheetText(source: source, lines: lines(source, desk))
    }
  }

  private var showsSheet: Bool {
    if case .preview? = page?.subject { return true }
    return stage == .sayItBack && !record.isAgreed
  }

  private func lines(_ source: SheetText.Source, _ desk: Desk) -> [String] {
    let document = sheet(
      SheetRequest(
        record: record, file: file.known(to: record.company), clinician: clinician,
        service: source.service, given: [], copy: source.copy, layout: file.person.needs.paper,
        reference: nil, at: desk.now, hasSignatures: false, hasSureness: false,
        hasPrivateNotes: false, words: wordsOfSheet(source.copy, desk)))
    return bodyLines(of: document, columns: source.width - 6)
  }

  /// What is looked at before it prints is in the language it prints in; what is said back before both
  /// agree is read from the screen, in English.
  private func wordsOfSheet(_ copy: Copy, _ desk: Desk) -> SheetWords {
    if case .preview? = page?.subject { return desk.languages.words(for: copy, file.person.needs) }
    return .english
  }

  /// The same as rows that are read; Enter stops at the first alone, where the sheet begins.
  var linesOfSheet: OnDemand<FormRow<TalkAct>> {
    let lines = sheetText?.lines ?? []
    return OnDemand(for: lines.indices) { place in
      var row = FormRow<TalkAct>(
        id: RowID("sheet \(place)"), label: "", stands: .said(lines[place]), asks: .reading,
        isPassedOver: place > 0)
      row.isStop = place == 0
      return row
    }
  }

  /// What stands above the sheet. While somebody is here of whom it is not known that they have been here all
  /// along, it says, whatever was said before, that only what they have heard will print.
  var thisWillPrint: String {
    Say.thisWillPrint(file.person.needs.paper, isHeardByAll: hasNewCompany)
  }

  /// *Preview*: page by page as it will be cut; until that is known the whole sheet.
  var previewSections: [FormSection<TalkAct>] {
    guard let cut = cutPages else {
      return [FormSection(title: thisWillPrint, rows: linesOfSheet)]
    }
    return cut.enumerated().map { number, lines in
      FormSection(
        title: Say.page(number + 1, of: cut.count),
        rows: OnDemand(for: lines.indices) { place in
          var row = FormRow<TalkAct>(
            id: RowID("page \(number) \(place)"), label: "", stands: .said(lines[place]),
            asks: .reading, isPassedOver: place > 0)
          row.isStop = place == 0
          return row
        })
    }
  }
}
