import Conversation

/// Asking the person, alone, what of their company's words may stand on the sheet (rule 7).
extension State {
  /// What is to be done once it was asked.
  public enum Printing: Equatable, Sendable {
    /// Both agree, and the sheet is printed.
    case agreeAndPrint
    /// The sheet of what was agreed is printed.
    case print
  }

  /// Asks about the first of the words that nobody was asked about; `nil` when there are none, or
  /// when company is here before whom nobody could say no.
  mutating func askAboutSheet(_ printing: Printing) -> [Effect]? {
    guard case .talk(let talk) = route, talk.aside == nil, !talk.isReadOnly,
      !talk.record.hasCompany, let note = talk.record.companionsToAsk.first
    else { return nil }
    return askInTalk(.onSheet(note.id, printing))
  }

  /// The answer: yes, no, or Enter, which leaves all that was not asked off the sheet.
  mutating func answerOnSheet(_ text: String, _ note: NoteID, _ printing: Printing) -> [Effect] {
    let isYes = Say.Line.isYes(text)
    guard text.isEmpty || isYes || Say.Line.isNo(text) else {
      notice = .warning(Say.Around.yesOrNo)
      changeTalk { $0.answer.clear() }
      return []
    }
    var effects: [Effect] = []
    if !text.isEmpty {
      effects = keepInTalk([.sheetAnswered(note: note, isOffSheet: !isYes)])
      if let next = askAboutSheet(printing) { return effects + next }
    }
    changeTalk { $0.settleFocus() }
    switch printing {
    case .agreeAndPrint: return effects + agree(printing: true, hasAsked: true)
    case .print: return effects + printSheet(hasAsked: true)
    }
  }
}
