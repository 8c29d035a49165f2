import Conversation

extension RowID {
  static let inHand = RowID("inHand")
}

/// *Is it in your hand?*: what came out, or was written to a file, is given only once somebody says so.
extension Talk {
  /// One row for what was made last and nobody has yet; none when somebody has it.
  var inHandRows: OnDemand<FormRow<TalkAct>> {
    OnDemand(for: [record.notInHand].compactMap { $0 }, inHandRow)
  }

  private func inHandRow(_ sheet: SharedDecisionRecord.Sheet) -> FormRow<TalkAct> {
    let format: GivenAs = sheet.form == "printer" ? .paper : .file
    let others = record.company.map { Recipient.other(name: Say.name($0)) }
    let recipients: [Recipient?] = [.person] + others + [nil]
    var row = FormRow<TalkAct>(
      id: .inHand, label: format == .paper ? Say.inYourHand : Say.haveTheyTheFile,
      asks: .choice(
        [Say.yesTheyHaveIt(name)] + record.company.map { Say.hasIt(Say.name($0)) } + [Say.notYet],
        chosen: nil),
      note: Say.sheetMade(sheet)
    ) { answer, _ in
      guard case .chosen(let number) = answer, let recipient = recipients[checked: number]
      else { return .nothing }
      return .act(.inHand(sheet.reference, format, recipient))
    }
    row.isAtOnce = true
    return row
  }

  /// Writes down who has it. That nobody has it yet is what stands there already.
  mutating func inHand(
    _ reference: String, _ format: GivenAs, _ recipient: Recipient?, _ desk: inout Desk
  ) -> [Effect] {
    guard let recipient else {
      desk.notice = .plain(Say.notGivenYet)
      return []
    }
    desk.notice = .plain(Say.isGiven)
    return keep([.given(reference: reference, format: format, to: recipient)], &desk)
  }

  /// Writes down that a sheet came out or was written to a file, and asks who has it, unless the keys
  /// are elsewhere or something is being typed.
  mutating func keepSheet(_ event: ConversationEvent, _ desk: inout Desk) -> [Effect] {
    let notice = desk.notice
    let effects = keep([event], &desk)
    guard !effects.isEmpty else { return [] }
    desk.notice = notice
    if showsRows, formFocus.field.isEmpty, formFocus.picked == nil { give(to: .inHand, desk) }
    return effects
  }
}

extension SharedDecisionRecord {
  /// What was made last for the person and nobody has yet. A message is sent, not given.
  var notInHand: Sheet? {
    let made = sheets.last { $0.copy != .clinician && $0.kind != .message }
    return made?.given == nil ? made : nil
  }
}
