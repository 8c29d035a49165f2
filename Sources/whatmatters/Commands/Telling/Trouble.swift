import Archive
import Interface

/// Why a command can't do what was asked, besides what archive, paper and printer say themselves.
enum Trouble: Error, Equatable {
  /// Nothing was typed where a secret was asked for.
  case noSecret(Secret)
  /// No file with a secret was named, and there is no terminal to ask at.
  case notAsked(Secret)
  /// The archive could not be opened for lines that come through a pipe; with the sentence of it.
  case notOpened(Failure, String)
  /// The program ends and this is not on the disk.
  case notSaved(Unsaved)
  /// The file's first line is empty.
  case noPassphraseInFile(String)
  /// The new passphrase was typed in two ways.
  case passphrasesDiffer
  /// What was typed is no recovery code.
  case notARecoveryCode
  /// A secret holds bytes that are no text.
  case notText(Secret)
  /// A folder holds no file that could be taken in.
  case nothingToTakeIn(String)
  /// Something stands under this name that can't be read as often as one likes, such as a pipe.
  case noFileOrFolder(String)
  /// A file that was looked at has other things in it now.
  case changedSinceLooking(String)
  /// What was asked for has no letter and no digit.
  case nothingToLookFor(String)
  /// Standard output takes no more.
  case outputClosed
  /// Whoever read the output has read enough.
  case readerGone
  /// A person was asked for in a form that only conversations have.
  case notOfPeople
  /// Two conversations were to be set side by side that are of two people.
  case ofTwoPeople
  /// Nobody was named whose archive it is.
  case noName
  /// There is no conversation or person of this name.
  case nothingNamed(String)
  /// Too few digits to name one by.
  case tooShort(String)
  /// So many begin like this.
  case ambiguous(String, count: Int)
  /// `latest` where there is none yet.
  case noConversations
  /// The archive holds other things than it should of this one.
  case unreadableRecord
  /// No version of this number was agreed, but so many were.
  case noVersion(Int, agreed: Int)
  /// No conversation holds these words.
  case nothingFound
  /// There is no guide of this name.
  case noGuide(String)
  /// Files of guides have so many faults.
  case guideFaults(Int)
  /// Files of languages have so many faults.
  case languageFaults(Int)
  /// So many faults were found in an archive, or in a copy of one.
  case notSound(Int, isCopy: Bool)
  /// A file can't be taken in.
  case notARecord(String, ImportFault)
  /// There is no printer.
  case noPrinters
  /// Nothing of this mark was printed or saved, or nothing at all.
  case nothingMade(String?)
  /// The private notes say that no sheet goes home.
  case nothingGoesHome
  /// Nobody chose a line for the sheet that others could read.
  case nothingChosen
  /// A sheet did not come out.
  case notPrinted(PrintProgress)
  /// Made-up people are not put among others.
  case holdsPeople(String)
  /// What can't be undone was not confirmed.
  case notConfirmed
  /// What others wrote was looked at and not taken over.
  case notTakenOver
  /// The key was changed, and its new recovery code could not be shown.
  case codeNotShown
  /// It was stopped; so much is kept.
  case stopped(kept: Int)
}
