import Conversation

/// Every sentence on the screen. Short, plain, no jargon, no exclamation marks.
enum Say {
  // MARK: Doors

  static let program = "What Matters"
  static let demo = "What Matters · DEMO, these people are made up"
  static let unlockTitle = "Open your conversations"
  static let passphrase = "Passphrase"
  static let again = "Once more"
  static let stopOpening = "^C stops it; the archive is as it was then."

  static func opening(_ long: LongOpening?) -> String {
    switch long {
    case nil: "Opening. This takes about a second."
    case .copying(let percent):
      "The program is newer than the archive. Copying the archive first: \(percent) %"
    case .vouching(let percent):
      "The program is newer than the archive. Signing what was kept before: \(percent) %"
    case .makingLists(let percent):
      "The program is newer than the archive. Making lists and search anew: \(percent) %"
    }
  }

  static let createTitle = "A new archive for your conversations"
  static let createAbout =
    "All you write is sealed with a passphrase. Without it nobody can open it."
  static let createAdvice =
    "Three or four words that do not belong together are strong and easy to keep."
  static let yourName = "Your name"
  static let yourRole = "Your role"
  static let making = "Making the archive. This takes a second or two."
  static let nameNeeded = "Please type your name: it stands on every sheet."
  static let passphraseNeeded = "Please type the passphrase."
  static let passphrasesDiffer = "The two passphrases are not the same. Type the second one again."
  static let unlockFirst = "Open the archive first."
  static let recoveryTitle = "Your recovery code"
  static let recoveryAbout =
    "If the passphrase is ever forgotten, this code opens the archive. It is shown only now."
  static let recoveryStays = "This code is shown only now: put it on paper first."
  static let recoveryKeep =
    "Keep it on paper, away from this computer. Anyone who has it can read all."

  // MARK: Lists

  static let toFinish = "TO FINISH"
  static let nothingWaits = "Nothing waits. Press n to enter a person, p to find one."
  static let onlyNamesInShort = "Only names here. ^L covers."
  static let onlyNames = "Only names here. Cover (^L) before anyone comes in."
  static let peopleTitle = "People"
  static let peopleAsk = "Name, NHS number or birthday"
  static let enterSomeone = "Enter someone new"
  static let newPerson = "Someone new"
  static let findTitle = "Find what was said"
  static let findAsk = "Words"
  static let nothingFound = "Nothing found. The words must stand in one note or page."
  static let moreHints = "Esc ? more"
  static let moreInMenu = "? more"
  static let moreFollow = "more: PgDn"
  static let moreBelow = "more ↓"
  static let startTalk = "Start a talk"
  static let conversations = "CONVERSATIONS"
  static let herWay = "THEIR WAY"
  static let needsToo = "NEEDS"
  static let toBeDone = "TO BE DONE"
  static func moreToBeDone(_ count: Int) -> String { "… and \(count) more" }
  static let noConversations = "None yet."

  static func lastTalk(_ moment: Moment?) -> String {
    moment.map { "last talk " + $0.day.clinical } ?? "no talk yet"
  }

  static func maybeDouble(_ count: Int) -> String {
    count == 1
      ? "Somebody like this is here already. Enter keeps this one too; Esc q goes to the list."
      : "\(count) people like this are here already. Enter keeps this one too; Esc q goes to the list."
  }

  /// How far a day is from today: `today`, `2 days late`, `in 3 days`.
  static func due(_ day: Day?, today: Day) -> String {
    guard let day else { return "no day" }
    let days = day.number - today.number
    return switch days {
    case 0: "today"
    case 1: "tomorrow"
    case -1: "1 day late"
    case ..<(-1): "\(-days) days late"
    case 2...14: "in \(days) days"
    default: day.clinical
    }
  }

  static func standing(_ standing: SharedDecisionRecord.Standing) -> String {
    switch standing {
    case .draft: "draft, not agreed"
    case .agreed: "agreed"
    case .amending: "draft of a new version"
    case .abandoned: "stopped"
    }
  }

  // MARK: Saving and covering

  static let nothingIsLost = "Nothing is lost. Esc q leaves."
  static let nothingTypedHere = "Nothing is typed here. A note needs a talk."
  static let notSavedYet = "Not saved yet: the archive has not answered."
  static let nothingToSave = "Nothing to save."
  static let allKept = "All is kept."
  static let afterFollows = " Alone: a opens what comes after."
  static let cover = "What Matters"
  static let coverKey = "Enter"
  static let coverPassphrase = "Passphrase"
  static let demoSecret = "made-up people"
  static let demoPassphrase = "In this demo it is: \(demoSecret)"

  static func saved(at moment: Moment) -> String { "Saved " + moment.clock + "." }

  static func notSaved(_ failure: Failure) -> String {
    "Not saved yet: " + reason(failure) + " The words stay here and are tried again."
  }

  /// What went wrong, and what to do instead of printing a sheet.
  static func failure(_ failure: Failure) -> String {
    switch failure {
    case .noPrintService, .noPrinter, .jobForgotten, .printServiceSilent, .printServiceBrokeOff,
      .printerRefuses:
      reason(failure) + " " + canBeSaved
    case .missingCharacters: reason(failure) + " It can be saved as a web page."
    case .wrongPassphrase, .diskFull, .notWritable, .damaged, .newerVersion, .inUse, .keyFile,
      .noUsualPrinter, .noFonts, .other:
      reason(failure)
    }
  }

  /// Why a recovery code was not printed: it is saved nowhere.
  static func codeNotPrinted(_ failure: Failure) -> String {
    reason(failure) + " Please write the code down."
  }

  private static let canBeSaved = "The sheet can be saved to a file."

  private static func reason(_ failure: Failure) -> String {
    switch failure {
    case .wrongPassphrase: "This is not the passphrase. Nothing was changed."
    case .diskFull: "the disk is full. Make room on it."
    case .notWritable: "the archive's folder can't be written to."
    case .damaged: "The archive is damaged. Nothing was changed. Run: whatmatters archive verify"
    case .newerVersion: "A newer version of this program made the archive. Please use that one."
    case .inUse: "another program holds the archive."
    case .keyFile: "The archive's key file is missing or damaged. Restore it from a backup."
    case .noPrintService: "Not printed: the print service is not running."
    case .noPrinter: "Not printed: there is no printer."
    case .noUsualPrinter(let names): noUsualPrinter(names)
    case .printServiceSilent: "Not printed: the print service does not answer."
    case .printServiceBrokeOff: "Not printed: the print service broke off."
    case .jobForgotten:
      "The print service no longer knows the sheet: look whether it came out."
    case .printerRefuses([]): "Not printed: the printer stopped and does not say why."
    case .printerRefuses(let words): "Not printed: \(Say.printer(words))."
    case .missingCharacters(let letters, let packages): missing(letters, packages)
    case .noFonts: "Not printed: the fonts (fonts-noto-core) are not on this computer."
    case .other(let words): "It did not work: \(words)"
    }
  }

  // MARK: Commands

  static let onlyInTalk = "Only in a talk."
  static let isFirstStage = "This is the first stage."
  static let isLastStage = "This is the last stage."
  static let chooseFirst = "First choose a note: Esc ↑."
  static let chooseAStep = "There is no step to ask about: Esc 8, then type one."
  static let chooseAWayFirst = "↑ chooses a way first; then that and Enter."
  static let answerFirst = "Enter keeps what you typed, ^U takes it away; then Esc ↑."
  static let takenBack = "Removed. Esc u brings it back."
  static let nothingToUndo = "Nothing to undo. What both agreed stays as it is."
  static let nothingToRedo = "Nothing to do again."
  static let nowOffSheet = "Off the sheet."
  static let onSheetAgain = "On the sheet again."
  static let somethingStandsHere = "Something stands here already."
  static let noGuide = "There is no guide to lead a talk."
  static let nothingToRead = "There is nothing to read in it."
  static let sheetOfNewerVersion =
    "A newer version of this program wrote in it: make the sheet with that one."
  static func quitUnsaved(_ unsaved: String?) -> String {
    let what = unsaved ?? "something"
    return "Not saved: \(what). Esc q again loses them; else they stay."
  }
  static let menuTitle = "Esc, then"

  static func noSuchCommand(_ letter: Character) -> String { "Esc \(letter) does nothing here." }

  static func clockIsBehind(_ last: Moment) -> String {
    "This computer’s clock is behind: something here was kept \(last.day.clinical) \(last.clock)."
  }

  /// What the help says of each command.
  enum Help {
    static let next = "next stage"
    static let previous = "stage before"
    static let speaker = "who said it: the person, somebody here, me"
    static let ownWords = "their own words, on or off"
    static let kind = "kind of the note being typed, or of the one chosen"
    static let offSheet = "off the sheet, or on it again: the note typed or chosen"
    static let forLater = "for later; one left for later becomes the top item"
    static let whoIsHere = "somebody comes in or goes out"
    static let forOthers = "what may be seen of this when company comes"
    static let preview = "see the sheet as it would print now"
    static let nothing = "nothing here: none, rather not say, not known, not talked about"
    static let sayMore = "say more: of the chosen or last note, the visit, the person"
    static let askOfStep = "a step: who does it, by when, how sure; also Esc Enter"
    static let earlier = "preferences, goals and steps of earlier visits: how they stand"
    static let turn = "turn the screen to the person; Esc turns it back"
    static let myNotes = "my private notes; asks first whether you are alone"
    static let guide = "the guide: minutes of each stage, all that may be said at this one"
    static let prompts = "minutes and prompts on or off"
    static let palette = "find a command by its words"
    static let tour = "show me round"
    static let suspend = "stop here and go back to the shell; fg comes back"
    static let undo = "undo"
    static let redo = "redo"
    static let find = "find what was said"
    static let help = "the keys of this place"
    static let cover = "cover the screen"
    static let leave = "leave, all is kept"
    static let title = "Keys"
    static let intro = [
      "In a talk letters type. Commands are Esc, then one letter.",
      "Enter keeps a note; on an empty line it goes on.",
      "Tab shows the next prompt. ↑ on an empty line edits the last note.",
      "On Ways forward ↑ goes into the list: there a letter and Enter act.",
      "At the start of a note:  \" own words   Ann: or me: who said it",
      "+ what helps   > step   ? for later   ! private note",
      "^J new line   ^W ^U ^K delete   ^S is it saved?   ^L cover",
    ]
    static let here = "HERE"
    static let everywhere = "EVERYWHERE"
    static let inATalk = "IN A TALK"
  }
}
