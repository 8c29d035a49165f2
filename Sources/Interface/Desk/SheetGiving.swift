import Conversation
import Handout

/// All that a paper is made from, besides who writes and when.
struct PaperSource {
  var record: SharedDecisionRecord
  var entries: [Entry]
  var file: PersonFile
  var clinician: Clinician
}

/// Giving the person's sheet, or a page to carry: to the printer, or to a file.
extension Desk {
  /// Sends a paper to the printer. "Printed" is said only when the printer says so.
  mutating func print(_ wish: PaperWish, _ source: PaperSource) -> [Effect] {
    order(wish, source).map { print($0) } ?? []
  }

  /// Sends what is to be printed to the printer.
  mutating func print(_ order: SheetOrder) -> [Effect] {
    if let printing, printing.paper.conversation == order.conversation {
      // One sheet was asked for; a second Enter is told where it is.
      notice = .plain(Say.printing(printing))
      return []
    }
    printing = PrintProgress(order: order, printer: printers.chosen ?? "", stage: .handing)
    notice = .plain(
      order.conversation == nil || hasNumberToRing
        ? Say.sendingToPrinter : Say.sendingWithoutNumber)
    return [.print(order)]
  }

  /// Whether sheets say whom to ring.
  var hasNumberToRing: Bool { session?.service.telephone.isEmpty == false }

  /// Takes back what is on its way to the printer.
  mutating func stopPrinting() -> [Effect] {
    guard let printing else { return [] }
    notice = .plain(Say.stoppingPrinting)
    return [.stopPrinting(printing.paper.reference)]
  }

  /// Writes a paper to a file.
  mutating func save(_ wish: PaperWish, _ source: PaperSource) -> [Effect] {
    order(wish, source).map { [.save($0)] } ?? []
  }

  /// Asks how a paper will be cut into pages.
  mutating func preview(_ wish: PaperWish, _ source: PaperSource) -> [Effect] {
    order(wish, source).map { [.preview($0)] } ?? []
  }

  /// The paper that is wanted. Which sheet goes home, or that none does, was chosen in the private notes.
  /// On the screen a sheet that is not to go home is one that is not wanted.
  mutating func order(_ wish: PaperWish, _ source: PaperSource) -> SheetOrder? {
    guard !source.record.isMadeByNewerVersion else {
      notice = .warning(Say.sheetOfNewerVersion)
      return nil
    }
    guard let copy = wish.copy else {
      notice = .warning(Say.noSheetWanted)
      return nil
    }
    guard wish.kind != .sheet || copy != .discreet || !source.record.safeForOthers.isEmpty else {
      notice = .warning(Say.nothingChosenYet)
      return nil
    }
    let reference = ids.sheetReference()
    let layout = copy == .clinician ? .standard : source.file.person.needs.paper
    let request = SheetRequest(
      record: source.record, file: source.file, clinician: source.clinician,
      service: session?.service ?? Service(), given: sheetsGiven(source.entries), copy: copy,
      layout: layout, reference: reference, at: now, hasSignatures: false,
      hasSureness: copy == .clinician, hasPrivateNotes: false,
      words: languages.words(for: copy, source.file.person.needs))
    return SheetOrder(
      conversation: source.record.id,
      document: paper(wish.kind, request, showsForms: wish.showsForms), kind: wish.kind,
      reference: reference, copy: copy, layout: layout, copies: wish.copies)
  }
}
