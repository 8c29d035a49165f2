import Conversation

/// What the buttons and rows of a talk's pages do.
extension Talk {
  mutating func perform(_ act: TalkAct, _ desk: inout Desk) -> [Effect]? {
    switch act {
    case .comesIn(let text):
      guard let participant = participant(saying: text, id: desk.ids.id()) else {
        desk.notice = .warning(Say.nameWhoIsHere)
        return nil
      }
      return comesIn(participant, &desk)
    case .goesOut(let participant): return goesOut(participant, &desk)
    case .showSaidAlone:
      isKnownToBeAlone = true
      earlierWaiting = countEarlier()
      return []
    case .nobodyCame(let participant): return nobodyCame(participant, &desk)
    case .mayKnow(let participant):
      // The row stays as it was until that is answered; what was chosen there is not kept once more.
      formFocus.picked = nil
      formFocus.field = Field()
      return ask(.mayKnow(participant), &desk)
    case .interpreter(let isHere): return setInterpreter(isHere: isHere, &desk)
    case .tellBack(let note, let told): return tellBack(note, told, &desk)
    case .note(let thought, let kind): return keep(thought, else: kind, &desk)
    case .go(let stage): return go(to: stage, &desk)
    case .promiseSheet: return promiseTranslatedSheet(&desk)
    case .agree(let isPrinted): return askToAgree(printing: isPrinted, &desk)
    case .notToday: return ask(.whyNotAgreed, &desk)
    case .printSheet: return printSheet(&desk)
    case .saveSheet: return saveSheet(&desk)
    case .inHand(let reference, let format, let recipient):
      return inHand(reference, format, recipient, &desk)
    case .paper(let act): return perform(paper: act, &desk)
    case .choosePrinter(let name): return desk.choosePrinter(name)
    case .stopPrinting: return desk.stopPrinting()
    case .declineSheet: return keep([.sheetDeclined], &desk)
    case .copyBlock: return copyBlock(withPrivateNotes: notesAreInBlock, &desk)
    case .markCopied: return markCopied(&desk)
    case .amend: return ask(.amending, &desk)
    case .startTalk, .openMyNotes, .showBlock, .closeVisit, .lookBack, .takeNotesAlong, .renew,
      .open, .leavePage, .reflect:
      return performAround(act, &desk)
    }
  }

  /// What is done before and after a talk, and on the clinician's own pages.
  private mutating func performAround(_ act: TalkAct, _ desk: inout Desk) -> [Effect]? {
    switch act {
    case .startTalk: return startFromBefore(&desk)
    case .openMyNotes:
      if case .before? = page?.subject { return notesFromBefore(&desk) }
      open(.myNotes, desk)
      return []
    case .showBlock: return showBlock(withPrivateNotes: notesAreInBlock, &desk)
    case .closeVisit: return closeVisit(&desk)
    case .lookBack: return perform(.open(.reflection(Reflection())), &desk)
    case .takeNotesAlong(let isWanted):
      if !pages.isEmpty { pages[pages.count - 1].subject = .after(notesAreInBlock: isWanted) }
      return []
    case .renew(let promise, let day): return renew(promise, by: day, &desk)
    case .open(let subject):
      open(subject, desk)
      if case .reflection = subject { return [.loadDrafts(.reflection)] }
      return []
    case .leavePage: return closePage(&desk)
    case .reflect(let changes):
      guard case .reflection(var known)? = page?.subject else { return [] }
      known.take(changes)
      pages[pages.count - 1].subject = .reflection(known)
      return []
    case .comesIn, .goesOut, .nobodyCame, .mayKnow, .showSaidAlone, .interpreter, .tellBack, .note,
      .go,
      .promiseSheet, .agree, .notToday, .inHand, .paper, .choosePrinter, .stopPrinting, .printSheet,
      .saveSheet, .declineSheet, .copyBlock,
      .markCopied, .amend:
      return []
    }
  }

  private var notesAreInBlock: Bool {
    if case .after(let notesAreInBlock)? = page?.subject { notesAreInBlock } else { false }
  }

  private mutating func setInterpreter(isHere: Bool, _ desk: inout Desk) -> [Effect]? {
    guard mayWrite else {
      desk.notice = .warning(Say.readOnly(self))
      return nil
    }
    let here = record.present.filter { $0.part == .interpreter }
    if !isHere {
      guard here.isEmpty else { return keep(here.map { .left(participant: $0.id) }, &desk) }
      var interpreting = Interpreting()
      interpreting.by = .said(.notRequired)
      return keep([.told(particulars: .interpreting(changes: interpreting))], &desk)
    }
    guard here.isEmpty else { return [] }
    let interpreter = Participant(
      id: desk.ids.id(), name: "", relation: "", part: .interpreter)
    return comesIn(interpreter, &desk)
  }

  private mutating func markCopied(_ desk: inout Desk) -> [Effect] {
    guard record.isAgreed, !isReadOnly else {
      desk.notice = .warning(isReadOnly ? Say.readOnly(self) : Say.BeforeAfter.notAgreedYet)
      return []
    }
    desk.notice = .plain(Say.BeforeAfter.isCopied)
    return keep([.copiedToMainRecord], &desk)
  }
}
