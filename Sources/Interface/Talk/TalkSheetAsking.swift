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
    /// Nothing is done with it yet: company has just left.
    case talkOn
  }

  /// Asks about the first of the words that nobody was asked about; `nil` when there are none, or
  /// when company is here before whom nobody could say no.
  mutating func askAboutSheet(_ printing: Printing, _ desk: inout Desk) -> [Effect]? {
    guard openedFor == nil, !isReadOnly, !record.hasCompany,
      let question = sheetQuestionsOpen.first(where: { printing != .talkOn || !$0.isCompanions })
    else { return nil }
    return ask(.onSheet(question.id, printing), &desk)
  }

  /// The answer: yes, no, or Enter, which leaves all that was not asked off the sheet.
  mutating func answerOnSheet(
    _ text: String, _ note: NoteID, _ printing: Printing, _ desk: inout Desk
  ) -> [Effect] {
    let isYes = Say.isYes(text) || text == "1"
    guard text.isEmpty || isYes || Say.isNo(text) || text == "2" else {
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
    case .agreeAndPrint: return effects + ask(.whoAgrees(isPrinted: true), &desk)
    case .print: return effects + printSheet(hasAsked: true, &desk)
    case .save: return effects + saveSheet(hasAsked: true, &desk)
    case .talkOn: return effects + keepPlace(desk)
    }
  }
}
