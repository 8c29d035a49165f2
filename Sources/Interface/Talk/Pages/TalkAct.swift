import Conversation

/// What can be done on the pages of a talk besides answering.
enum TalkAct: Equatable, Sendable {
  // At Start.
  case comesIn(String)
  case interpreter(isHere: Bool)

  // At Say it back.
  case agreement(Int)
  case authority
  case notAgreedBecause(String)
  case tellBack(NoteID, Int)
  case answer(Gap)
  case go(Stage)
  case promiseSheet
  case agree(isPrinted: Bool)
  case notToday
  case printSheet, saveSheet, declineSheet, copyBlock, markCopied, amend

  // Before and after.
  case startTalk, openMyNotes, showBlock, closeVisit, lookBack
  case takeNotesAlong(Bool)
  case renew(Note, by: Day)

  // On My notes.
  case open(TalkPage.Subject)
  case leavePage
  case reflect(Reflection)
}
