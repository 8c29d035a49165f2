import Conversation
import Handout

/// What is done on the page of *Paper*, and on the buttons that print and save.
extension Talk {
  /// Opens *Paper*. Before company nobody could say what is safe to read.
  mutating func openPaper(_ desk: inout Desk) -> [Effect] {
    guard !record.hasCompany else {
      desk.notice = .plain(Say.askedAlone)
      return []
    }
    open(.paper(PaperWish(copy: whole.copyToTakeHome)), desk)
    return []
  }

  /// What stands on a paper: what all who are here may see; the clinician's own holds everything.
  private func source(of wish: PaperWish) -> PaperSource {
    PaperSource(
      record: wish.copy == .clinician ? whole : record, entries: entries,
      file: file.known(to: record.company), clinician: clinician)
  }

  /// The sheet that goes home.
  private var usual: PaperWish { PaperWish(copy: whole.copyToTakeHome) }

  /// Sends the person's sheet to the printer.
  mutating func printSheet(hasAsked: Bool = false, _ desk: inout Desk) -> [Effect] {
    if !hasAsked, let asked = askAboutSheet(.print, &desk) { return asked }
    return desk.print(usual, source(of: usual))
  }

  /// Writes the person's sheet to a file.
  mutating func saveSheet(hasAsked: Bool = false, _ desk: inout Desk) -> [Effect] {
    if !hasAsked, let asked = askAboutSheet(.save, &desk) { return asked }
    return desk.save(usual, source(of: usual))
  }

  /// Opens the sheet as it would print now, page by page once it is cut.
  mutating func openPreview(_ desk: inout Desk) -> [Effect] {
    cutPages = nil
    open(.preview, desk)
    return desk.preview(usual, source(of: usual))
  }

  /// Does what a row of *Paper* says.
  mutating func perform(paper act: TalkAct.Paper, _ desk: inout Desk) -> [Effect] {
    // Somebody may have come in since the page was opened.
    guard !record.hasCompany else {
      desk.notice = .plain(Say.askedAlone)
      return []
    }
    switch act {
    case .open: return openPaper(&desk)
    case .wish(let wish):
      if !pages.isEmpty { pages[pages.count - 1].subject = .paper(wish) }
      return []
    case .print(let wish):
      if asksFirst(wish) { return askThenLeave(.print, &desk) }
      return desk.print(wish, source(of: wish))
    case .save(let wish):
      if asksFirst(wish) { return askThenLeave(.save, &desk) }
      return desk.save(wish, source(of: wish))
    case .look(let wish):
      let effects = desk.preview(wish, source(of: wish))
      if !effects.isEmpty {
        cutPages = nil
        open(.preview, desk)
      }
      return effects
    case .copyMessage:
      let wish = PaperWish(kind: .message, copy: .person)
      guard let order = desk.order(wish, source(of: wish)) else { return [] }
      desk.notice = .plain(Say.Paper.writtenNotSent)
      return [.copy(TextMessage(messageRequest(desk)).text), .save(order)]
    case .messageSent(let reference):
      desk.notice = .plain(Say.Paper.sentIsWritten)
      return keep([.sent(reference: reference)], &desk)
    }
  }
}

extension Talk {
  /// Whether there is something that nobody asked about yet and that could stand on the sheet.
  private func asksFirst(_ wish: PaperWish) -> Bool {
    wish.kind == .sheet && wish.copy == .person && openedFor == nil && !isReadOnly
      && !whole.toAskForSheet.isEmpty
  }

  /// The talk asks, and goes on with the sheet once it is answered.
  private mutating func askThenLeave(_ printing: Printing, _ desk: inout Desk) -> [Effect] {
    pages = []
    return askAboutSheet(printing, &desk) ?? []
  }
}

extension Desk {
  /// Remembers a printer for this machine.
  mutating func choosePrinter(_ name: String) -> [Effect] {
    printers.chosen = name
    notice = .plain(Say.printsAt(name))
    return [.choosePrinter(name)]
  }
}
