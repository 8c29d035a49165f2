import Conversation

/// What can be done on the pages of a talk besides answering.
enum TalkAct: Equatable, Sendable {
  // At Start.
  case comesIn(String)
  case goesOut(ParticipantID)
  case nobodyCame(ParticipantID)
  case mayKnow(Participant)
  case interpreter(isHere: Bool)

  // On Earlier.
  case showSaidAlone

  // At Say it back.
  case tellBack(NoteID, LineToldBack)
  case note(Thought, NoteKind)
  case go(Stage)
  case promiseSheet
  case agree(isPrinted: Bool)
  case notToday
  case inHand(String, GivenAs, Recipient?)
  case printSheet, saveSheet, declineSheet, copyBlock, markCopied, amend

  // On Paper.
  case paper(Paper)
  case choosePrinter(String)
  case stopPrinting

  /// What can be done on the page of *Paper*.
  enum Paper: Equatable, Sendable {
    case open
    case wish(PaperWish)
    case print(PaperWish), save(PaperWish), look(PaperWish)
    case copyMessage
    case messageSent(String)
  }

  // Before and after.
  case startTalk, openMyNotes, showBlock, closeVisit, lookBack
  case takeNotesAlong(Bool)
  case renew(Note, by: Day)

  // On My notes.
  case open(TalkPage.Subject)
  case leavePage
  case reflect(Reflection)
}
