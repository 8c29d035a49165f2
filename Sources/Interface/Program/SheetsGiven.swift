import Conversation

/// What became of a sheet: it is written down in the conversation that it shows.
extension State {
  /// A sheet fares on: what happened in the world is written down when it did happen.
  mutating func printed(_ progress: PrintProgress) -> [Effect] {
    printing = progress
    isWarnedOfPaper = false
    switch progress.stage {
    case .handing, .sent, .waiting, .printing, .needsHelp:
      notice = .plain(said(of: progress))
      return []
    case .cancelled, .failed:
      notice = .warning(said(of: progress))
      if case .failed(.noUsualPrinter(let names)) = progress.stage { desk.printers.names = names }
      printing = nil
      // Nothing is on its way any more, and the talk says so at once.
      changeTalk { _ in }
      return []
    case .printed(let digest):
      let order = progress.paper
      notice = .plain(said(of: progress))
      printing = nil
      return keepSheet(
        order,
        .printed(
          reference: order.reference, copy: order.copy, layout: order.layout, copies: order.copies,
          paper: KeptPaper(order.kind, digest: digest)))
    }
  }

  /// How a sheet fares; of one that is not this person's, that it is not.
  private func said(of progress: PrintProgress) -> String {
    let here: ConversationID? =
      switch route {
      case .talk(let talk): talk.id
      case .reading(let reading): reading.record.id
      case .unlock, .create, .recoveryCode, .home, .people, .personForm, .person, .aboutPerson,
        .settings, .review, .finding:
        nil
      }
    guard let here, let its = progress.paper.conversation, here != its else {
      return Say.printing(progress)
    }
    return Say.printingOfAnother(progress)
  }

  /// A sheet was written to a file.
  mutating func sheetSaved(_ order: SheetOrder, _ path: String?, _ digest: Bytes32) -> [Effect] {
    // A message goes to the clipboard alone, which was said.
    if let path { notice = .plain(Say.savedTo(path)) }
    let format = path.map { $0.split(separator: ".").last.map(String.init) ?? "" } ?? "text"
    return keepSheet(
      order.paper,
      .saved(
        reference: order.reference, copy: order.copy, format: format,
        paper: KeptPaper(order.paper.kind, digest: digest)))
  }

  /// Writes down what became of a sheet, in the conversation that it shows, open or not.
  private mutating func keepSheet(_ order: OrderedPaper, _ event: ConversationEvent) -> [Effect] {
    guard let conversation = order.conversation else { return [] }
    if case .talk(let talk) = route, talk.id == conversation {
      return inTalk { $0.keepSheet(event, &$1) }
    }
    let effects = keep([.conversation(conversation, event)])
    if case .reading(var reading) = route, reading.record.id == conversation {
      reading.show(reading.entries + unsaved.suffix(1), desk)
      if reading.record.notInHand != nil { notice = notice.map(Say.withYKey) }
      route = .reading(reading)
    }
    return effects
  }
}
