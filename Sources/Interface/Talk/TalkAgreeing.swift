import Conversation

/// Agreeing, and giving the sheet.
extension Talk {
  /// A way to end it was chosen: what was said alone is asked about if a sheet is to be made, then who
  /// says that it is right.
  mutating func askToAgree(printing: Bool, _ desk: inout Desk) -> [Effect] {
    guard mayWrite else {
      desk.notice = .warning(Say.readOnly(self))
      return []
    }
    if printing, let asked = askAboutSheet(.agreeAndPrint, &desk) { return asked }
    return ask(.whoAgrees(isPrinted: printing), &desk)
  }

  /// The number of whoever says that it is right; the one after them all is nobody today.
  mutating func answerWhoAgrees(
    _ text: String, printing: Bool, _ desk: inout Desk
  ) -> [Effect] {
    let may = mayAgree
    guard !text.isEmpty else { return finish([], then: .rows, &desk) }
    guard let number = Int(text), (1...may.count + 1).contains(number) else {
      desk.notice = .warning(Say.numberOfWhoAgrees)
      return []
    }
    answer.clear()
    // The person first, then nobody today, then whoever else may.
    switch number {
    case 1: return agree(with: .person, printing: printing, &desk)
    case 2: return ask(.whyNotAgreed, &desk)
    default: return agree(with: may[number - 2], printing: printing, &desk)
    }
  }

  /// They agree what stands here; what is missing is kept with the agreement.
  private mutating func agree(
    with who: WhoAgrees, printing: Bool, _ desk: inout Desk
  ) -> [Effect] {
    settleFocus()
    guard let agreement = agreement(with: who) else {
      guard case .somebody(let name) = who else { return [] }
      let effects = nameDecider(name, &desk)
      open(.visit, at: RowID(\Deciding.authority), desk)
      desk.notice = .warning(Say.authorityFirst)
      return effects
    }
    let effects = keep(
      [
        .agreed(
          agreement: agreement, gaps: gaps(in: whole, for: file.person.needs),
          seen: entries.lastPlaces)
      ], &desk)
    // Not on a button: a doubled Enter must do nothing more.
    giveKeys(to: .rows)
    give(to: .agreed, desk)
    if printing { return effects + printSheet(hasAsked: true, &desk) }
    desk.notice = .plain(Say.agreed)
    return effects
  }

  /// Not agreed today: why not is written down, and the talk is left as it stands.
  mutating func endWithoutAgreeing(because reason: String, _ desk: inout Desk) -> [Effect] {
    answer.clear()
    settleFocus()
    let effects = keep([.agreed(agreement: .notAgreed(reason: reason), gaps: [])], &desk)
    return effects + leaveTalk(&desk)
  }

  /// Opens an agreed record again, to make its next version.
  mutating func amend(because reason: String, _ desk: inout Desk) -> [Effect] {
    // A visit that was closed was another one: what is changed since has a reason.
    if reason.isEmpty, record.closed != nil {
      desk.notice = .warning(Say.reasonNeeded)
      return []
    }
    let effects = keep([.amended(reason: reason)], &desk)
    settleFocus()
    desk.notice = .plain(Say.amending)
    return effects
  }
}
