import Conversation
import Handout

/// The person's sheet on its way to the printer or to a file.
extension Desk {
  /// The person's sheet of a conversation; `nil`, with why, when it can't be made here.
  mutating func sheetOrder(
    of record: SharedDecisionRecord, _ file: PersonFile, by clinician: Clinician
  ) -> SheetOrder? {
    guard !record.isMadeByNewerVersion else {
      notice = .warning(Say.sheetOfNewerVersion)
      return nil
    }
    let reference = ids.sheetReference()
    let layout = file.person.needs.paper
    let document = sheet(
      of: record, person: file.person, clinician: clinician, copy: .person, layout: layout,
      reference: reference, at: now, earlierSteps: file.steps(besides: record.id),
      earlierGoals: file.goals(besides: record.id))
    return SheetOrder(
      conversation: record.id, document: document, reference: reference, copy: .person,
      layout: layout)
  }

  /// Sends a sheet to the printer. "Printed" is said only when the printer says so.
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
}
