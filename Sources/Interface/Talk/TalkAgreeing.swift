import Conversation
import Handout

/// Agreeing, and giving the sheet.
extension State {
  /// Both agree what stands here; what is missing is kept with the agreement.
  ///
  /// Before a sheet is printed the person is asked, if they are alone, what of their company's
  /// words may stand on it.
  mutating func agree(printing: Bool, hasAsked: Bool = false) -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    guard talk.mayWrite else {
      notice = .warning(Say.readOnly(talk))
      return []
    }
    guard let agreement = talk.agreement else { return askAuthority() }
    if printing, !hasAsked, let asked = askAboutSheet(.agreeAndPrint) { return asked }
    var effects = keepInTalk([
      .agreed(
        agreement: agreement, gaps: gaps(in: talk.record, for: talk.file.person.needs),
        seen: talk.entries.lastPlaces)
    ])
    // Not on a button: a doubled Enter must do nothing more.
    changeTalk { $0.focus = .row(.agreed) }
    if printing {
      effects += printSheet(hasAsked: true)
    } else {
      notice = .plain(Say.agreed)
    }
    return effects
  }

  /// Opens an agreed record again, to make its next version.
  mutating func amend(because reason: String) -> [Effect] {
    // A visit that was closed was another one: what is changed since has a reason.
    if reason.isEmpty, case .talk(let talk) = route, talk.record.closed != nil {
      notice = .warning(Say.reasonNeeded)
      return []
    }
    let effects = keepInTalk([.amended(reason: reason)])
    changeTalk { $0.settleFocus() }
    notice = .plain(Say.amending)
    return effects
  }

  /// Sends the person's sheet to the printer. "Printed" is said only when the printer says so.
  mutating func printSheet(hasAsked: Bool = false) -> [Effect] {
    if !hasAsked, let asked = askAboutSheet(.print) { return asked }
    guard let order = sheetOrder() else { return [] }
    if let printing, printing.order.conversation == order.conversation {
      // One sheet was asked for; a second Enter is told where it is.
      notice = .plain(Say.printing(printing))
      return []
    }
    printing = PrintProgress(order: order, printer: "", stage: .sent)
    notice = .plain(Say.sendingToPrinter)
    return [.print(order)]
  }

  /// Writes the person's sheet to a file.
  mutating func saveSheet() -> [Effect] {
    guard let order = sheetOrder() else { return [] }
    return [.save(order)]
  }

  /// The person's sheet of the talk or the conversation that is open.
  mutating func sheetOrder() -> SheetOrder? {
    let shown: (SharedDecisionRecord, PersonFile, Clinician)
    switch route {
    case .talk(let talk): shown = (talk.record, talk.file, talk.clinician)
    case .reading(let reading): shown = (reading.record, reading.file, reading.clinician)
    default: return nil
    }
    let (record, file, clinician) = shown
    guard !record.isMadeByNewerVersion else {
      notice = .warning(Say.sheetOfNewerVersion)
      return nil
    }
    let reference = ids.sheetReference()
    let layout = file.person.needs.paper
    let document = sheet(
      SheetRequest(
        record: record, file: file, clinician: clinician, copy: .person, layout: layout,
        reference: reference, at: now, hasSignatures: false, hasPrivateNotes: false,
        words: .english))
    return SheetOrder(
      conversation: record.id, document: document, reference: reference, copy: .person,
      layout: layout)
  }

  /// A sheet fares on: what happened in the world is written down when it did happen.
  mutating func printed(_ progress: PrintProgress) -> [Effect] {
    printing = progress
    switch progress.stage {
    case .sent, .waiting, .printing, .needsHelp:
      notice = .plain(Say.printing(progress))
      return []
    case .cancelled, .failed:
      notice = .warning(Say.printing(progress))
      printing = nil
      return []
    case .printed:
      notice = .plain(Say.printing(progress))
      printing = nil
      return keepSheet(
        progress.order,
        .printed(
          reference: progress.order.reference, copy: progress.order.copy,
          layout: progress.order.layout, copies: 1))
    }
  }

  /// A sheet was written to a file.
  mutating func sheetSaved(_ order: SheetOrder, _ path: String) -> [Effect] {
    notice = .plain(Say.savedTo(path))
    let format = path.split(separator: ".").last.map(String.init) ?? ""
    return keepSheet(order, .saved(reference: order.reference, copy: order.copy, format: format))
  }

  /// Writes down that a sheet was given, in the conversation that it shows, open or not.
  private mutating func keepSheet(_ order: SheetOrder, _ event: ConversationEvent) -> [Effect] {
    guard let conversation = order.conversation else { return [] }
    if case .talk(let talk) = route, talk.id == conversation { return keepInTalk([event]) }
    let effects = keep([.conversation(conversation, event)])
    if case .reading(var reading) = route, reading.record.id == conversation {
      reading.entries += unsaved.suffix(1)
      reading.refold()
      route = .reading(reading)
    }
    return effects
  }
}
