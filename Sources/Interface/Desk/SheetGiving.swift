import Conversation
import Handout

/// Giving the person's sheet: to the printer, or to a file.
extension Desk {
  /// Sends the sheet to the printer. "Printed" is said only when the printer says so.
  ///
  /// On it stands what all who are here may see; `copy` is the one that goes home, `nil` for none.
  mutating func printSheet(
    of record: SharedDecisionRecord, _ copy: Copy?, _ entries: [Entry], _ file: PersonFile,
    _ clinician: Clinician
  ) -> [Effect] {
    order(sheetOf: record, copy, entries, file, clinician).map { print($0) } ?? []
  }

  /// Sends what is to be printed to the printer.
  mutating func print(_ order: SheetOrder) -> [Effect] {
    if let printing, printing.order.conversation == order.conversation {
      // One sheet was asked for; a second Enter is told where it is.
      notice = .plain(Say.printing(printing))
      return []
    }
    printing = PrintProgress(order: order, printer: "", stage: .sent)
    let hasNumber = session?.service.telephone.isEmpty == false
    notice = .plain(
      order.conversation == nil || hasNumber ? Say.sendingToPrinter : Say.sendingWithoutNumber)
    return [.print(order)]
  }

  /// Writes the sheet to a file.
  mutating func saveSheet(
    of record: SharedDecisionRecord, _ copy: Copy?, _ entries: [Entry], _ file: PersonFile,
    _ clinician: Clinician
  ) -> [Effect] {
    order(sheetOf: record, copy, entries, file, clinician).map { [.save($0)] } ?? []
  }

  /// The sheet that goes home: which one, or that none does, was chosen in the private notes. On the
  /// screen a sheet that is not to go home is one that is not wanted.
  private mutating func order(
    sheetOf record: SharedDecisionRecord, _ copy: Copy?, _ entries: [Entry], _ file: PersonFile,
    _ clinician: Clinician
  ) -> SheetOrder? {
    guard !record.isMadeByNewerVersion else {
      notice = .warning(Say.sheetOfNewerVersion)
      return nil
    }
    guard let copy else {
      notice = .warning(Say.noSheetWanted)
      return nil
    }
    let reference = ids.sheetReference()
    let layout = file.person.needs.paper
    let document = sheet(
      SheetRequest(
        record: record, file: file, clinician: clinician,
        service: session?.service ?? Service(), given: sheetsGiven(entries), copy: copy,
        layout: layout, reference: reference, at: now, hasSignatures: false, hasSureness: false,
        hasPrivateNotes: false, words: .english))
    return SheetOrder(
      conversation: record.id, document: document, reference: reference, copy: copy,
      layout: layout)
  }
}
