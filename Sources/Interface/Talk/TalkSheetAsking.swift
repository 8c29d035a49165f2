import Conversation

/// Asking the person, alone, what may stand on the sheet of their company's words and of what was said
/// without their company (rule 7).
extension Talk {
  /// What is to be done once it was asked.
  public enum Printing: Equatable, Sendable {
    /// Both agree, and the sheet is printed.
    case agreeAndPrint
    /// The sheet of what was agreed is printed.
    case print
    /// It is saved.
    case save
  }

  /// Asks about the first of the words that nobody was asked about; `nil` when there are none, or
  /// when company is here before whom nobody could say no.
  mutating func askAboutSheet(_ printing: Printing, _ desk: inout Desk) -> [Effect]? {
    guard openedFor == nil, !isReadOnly, !record.hasCompany, let note = record.toAskForSheet.first
    else { return nil }
    return ask(.onSheet(note.id, printing), &desk)
  }

  /// The answer: yes, no, or Enter, which leaves all that was not asked off the sheet.
  mutating func answerOnSheet(
    _ text: String, _ note: NoteID, _ printing: Printing, _ desk: inout Desk
  ) -> [Effect] {
    let isYes = Say.isYes(text)
    guard text.isEmpty || isYes || Say.isNo(text) else {
      desk.notice = .warning(Say.BeforeAfter.yesOrNo)
      return []
    }
    var effects: [Effect] = []
    if !text.isEmpty {
      answer.clear()
      effects = keep([.sheetAnswered(note: note, isOffSheet: !isYes)], &desk)
      if let next = askAboutSheet(printing, &desk) { return effects + next }
    }
    answer.clear()
    settleFocus()
    switch printing {
    case .agreeAndPrint: return effects + agree(printing: true, hasAsked: true, &desk)
    case .print: return effects + printSheet(hasAsked: true, &desk)
    case .save: return effects + saveSheet(hasAsked: true, &desk)
    }
  }
}
