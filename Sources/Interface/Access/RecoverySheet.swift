import Conversation
import Handout

extension Desk {
  /// Prints the recovery code of a new archive.
  mutating func printRecoveryCode(_ code: String) -> [Effect] {
    guard let session else { return [] }
    let reference = ids.sheetReference()
    let document = Document(
      title: Say.RecoverySheet.title, fileTitle: Say.RecoverySheet.title, subtitle: now.day.plain,
      identity: [Document.Fact(Say.RecoverySheet.archiveOf, session.clinician.name)],
      owner: Document.Owner(Say.RecoverySheet.title, ""), standing: .agreed,
      blocks: [
        .box(.calm, [.heading(code)]),
        .paragraph(Say.RecoverySheet.keep),
      ],
      closing: [Say.RecoverySheet.foot], reference: nil, language: "en", layout: .standard,
      made: now.isoToTheSecond)
    let order = SheetOrder(
      conversation: nil, document: document, reference: reference, copy: .clinician,
      layout: .standard)
    return print(order)
  }
}
