import Conversation
import Handout

/// Giving the person's sheet: to the printer, or to a file.
extension Desk {
  /// Sends the sheet to the printer. "Printed" is said only when the printer says so.
  mutating func printSheet(
    of record: SharedDecisionRecord, _ file: PersonFile, _ clinician: Clinician
  ) -> [Effect] {
    order(sheetOf: record, file, clinician).map { print($0) } ?? []
  }

  /// Sends what is to be printed to the printer.
  mutating func print(_ order: SheetOrder) -> [Effect] {
    if let printing, printing.order.conversation == order.conversation {
      // One sheet was asked for; a second Enter is told where it is.
      notice = .plain(Say.printing(printing))
      return []
    }
    printing = PrintProgress(order: order, printer: "", stage: .sent)
    notice = .plain(Say.sendingToPrinter)
    return [.print(order)]
  }

  /// Writes the sheet to a file.
  mutating func saveSheet(
    of record: SharedDecisionRecord, _ file: PersonFile, _ clinician: Clinician
  ) -> [Effect] {
    order(sheetOf: record, file, clinician).map { [.save($0)] } ?? []
  }

  private mutating func order(
    sheetOf record: SharedDecisionRecord, _ file: PersonFile, _ clinician: Clinician
  ) -> SheetOrder? {
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
}
