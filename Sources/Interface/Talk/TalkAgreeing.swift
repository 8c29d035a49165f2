import Conversation

/// Agreeing, and giving the sheet.
extension Talk {
  /// Both agree what stands here; what is missing is kept with the agreement.
  ///
  /// Before a sheet is printed or saved the person is asked, if they are alone, what may stand on it of
  /// their company's words and of what was said without their company: nothing is missing from it
  /// unseen.
  mutating func agree(
    printing: Bool, hasAsked: Bool = false, _ desk: inout Desk
  ) -> [Effect] {
    guard mayWrite else {
      desk.notice = .warning(Say.readOnly(self))
      return []
    }
    guard let agreement else {
      open(.visit, at: RowID(\Deciding.authority), desk)
      desk.notice = .warning(Say.authorityFirst)
      return []
    }
    if printing, !hasAsked, let asked = askAboutSheet(.agreeAndPrint, &desk) { return asked }
    var effects = keep(
      [
        .agreed(
          agreement: agreement, gaps: gaps(in: record, for: file.person.needs),
          seen: entries.lastPlaces)
      ], &desk)
    // Not on a button: a doubled Enter must do nothing more.
    giveKeys(to: .rows)
    give(to: .agreed, desk)
    if printing {
      effects += printSheet(hasAsked: true, &desk)
    } else {
      desk.notice = .plain(Say.agreed)
    }
    return effects
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

  /// Sends the person's sheet to the printer. "Printed" is said only when the printer says so.
  mutating func printSheet(hasAsked: Bool = false, _ desk: inout Desk) -> [Effect] {
    if !hasAsked, let asked = askAboutSheet(.print, &desk) { return asked }
    return desk.printSheet(of: record, entries, file, clinician)
  }

  /// Writes the person's sheet to a file.
  mutating func saveSheet(hasAsked: Bool = false, _ desk: inout Desk) -> [Effect] {
    if !hasAsked, let asked = askAboutSheet(.save, &desk) { return asked }
    return desk.saveSheet(of: record, entries, file, clinician)
  }
}
