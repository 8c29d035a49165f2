import Conversation

/// The words of a talk.
extension Say {
  static func stage(_ stage: Stage) -> String {
    switch stage {
    case .start: "Start"
    case .today: "Today"
    case .matters: "What matters"
    case .helps: "What helps"
    case .yourWay: "Your way"
    case .oneThing: "The one thing"
    case .waysForward: "Ways forward"
    case .nextSteps: "Next steps"
    case .ifThingsChange: "If things change"
    case .sayItBack: "Say it back, agree"
    }
  }

  static func kind(_ kind: NoteKind) -> String {
    switch kind {
    case .matter: "What matters"
    case .strength: "What helps"
    case .preference: "Your way"
    case .need: "Need"
    case .goal: "Goal"
    case .option: "Way forward"
    case .step: "Step"
    case .contingency: "If things change"
    case .parked: "For later"
    case .privateNote: "My note, private"
    }
  }

  static func nothing(_ nothing: Nothing) -> String {
    switch nothing {
    case .notDiscussed: "not talked about"
    case .none: "none"
    case .declined: "rather not say"
    case .unknown: "not known"
    }
  }

  static let ifItHelps = "if it helps"
  static let listenFor = "listen for  "
  static let forLater = "For later"
  static func notesAbove(_ count: Int) -> String { "↑ \(count) more" }
  static func notesBelow(_ count: Int) -> String { "↓ \(count) more" }
  static func notesMore(_ count: Int) -> String { "… \(count) more" }
  static func emptyStages(_ stages: [Stage]) -> String {
    "Nothing yet  " + stages.map { String($0.digit) }.joined(separator: " ")
  }
  static let notSaved = "not saved yet"
  static let edited = "edited"
  static let offSheet = "off the sheet"
  static let draftBanner = "DRAFT, not agreed"

  static func banner(_ standing: SharedDecisionRecord.Standing) -> String {
    switch standing {
    case .draft: draftBanner
    case .agreed: "Agreed"
    case .amending: "DRAFT of a new version, not agreed"
    case .abandoned: "Stopped"
    }
  }

  static func pace(_ minutes: Int, of planned: Int, couldSkip: [Stage]) -> String {
    let pace = "\(minutes) of \(planned) min"
    guard !couldSkip.isEmpty else { return pace }
    return pace + ", could skip " + couldSkip.map { String($0.digit) }.joined(separator: " ")
  }

  static let choosingAWay =
    "y choose · o undecided · d not for me · s how sure · c who decides · f edit, then Enter. "
    + "←→ move good or hard. Words add a way, Del removes this one."
  static func noSuchWay(_ number: Int) -> String {
    "There is no way \(number). How sure somebody is: sure \(number)"
  }
  static func moved(_ words: String, to side: Side) -> String {
    "“\(words)” is \(side.rawValue) now."
  }
  static func nothingToMove(to side: Side) -> String {
    "There is nothing \(side == .good ? "hard" : "good") to move over."
  }
  static let leavingItStays = "To leave it as it is stays among the ways."
  static let chooseAWay = "choose a way"
  static func good(for name: String, width: Int) -> String {
    fitting("good for \(name)", "good", width)
  }
  static func hard(for name: String, width: Int) -> String {
    fitting("hard for \(name)", "hard", width)
  }
  private static func fitting(_ words: String, _ short: String, _ width: Int) -> String {
    words.columns <= width ? words : short
  }
  static let whoDecides = "Who decides"
  static let myNotes = "My notes"
  static let yesOrNo = "Please type y or n."
  static func whoDoesIt(_ name: String) -> String { "1 is \(name), 2 is you; or type a name." }
  static let nameWhoIsHere = "Please type who it is, such as Ann (daughter)."
  static let sentenceForName =
    "This reads as a sentence, not as a name. A note begins with a sign, such as \"."
  static let nameOrNumber = "Please type one of the numbers, a name, or me."
  static let dateNotUnderstood =
    "When is that? Type a day such as fri, 2w, next month; one just over needs its year."
  static let oneToTen = "Please type a number from 1 to 10, or Enter to pass."
  static let lowSureness = "Could the step be smaller? Enter keeps it."
  static let strengthHint = "1 would like, 2 must, 3 will not; Enter passes."

  static func strength(_ strength: PreferenceStrength) -> String {
    switch strength {
    case .wouldLike: "would like"
    case .must: "must"
    case .willNot: "will not"
    }
  }

  static func status(_ status: DecisionStatus) -> String {
    switch status {
    case .inProgress: "NOT YET DECIDED"
    case .valid: "DECIDED"
    case .cancelled: "NOT FOR ME"
    }
  }

  /// How a way stands now; where another is decided too, that is said.
  static func nowStands(
    _ note: Note, _ status: DecisionStatus, beside others: [Note] = []
  ) -> String {
    let now = "“\(shortened(note.words.text, to: 26))”: " + Say.status(status)
    guard let other = others.first else { return now }
    return now + ". Also decided: “\(shortened(other.words.text, to: 26))”"
  }

  /// What is good, or hard, about a way.
  static func weights(_ option: Option, _ side: Side, _ record: SharedDecisionRecord) -> String {
    option.weights.filter { $0.side == side }.map { said($0.words, record) }.joined(separator: "; ")
  }

  static func deciders(_ who: Deciders, _ name: String) -> String {
    switch who {
    case .person: name
    case .together: "both of us"
    case .clinician: "you, as \(name) asked"
    case .notAsked: "not asked"
    }
  }

  static func joined(_ participant: Participant) -> String {
    participant.isTooYoungToInterpret
      ? tooYoungToInterpret(participant) : Say.participant(participant) + " is here."
  }
  static func heardAll(_ participant: Participant) -> String {
    "\(Say.name(participant)) was here, so all of it can go on the sheet."
  }
  static func hasJustCome(_ participant: Participant) -> String {
    "\(Say.name(participant)) has just come in."
  }
  static func tooYoungToInterpret(_ participant: Participant) -> String {
    "Nobody under 18 interprets: \(name(participant)) is here as company."
  }
  static let oneToThree = "Please type 1, 2 or 3; Enter leaves it to be answered at 1 Start."
  static let nobodyCame = "Taken out: nobody came in."
  static let oneOrTwo = "Please type 1 or 2; Enter leaves it to be answered at 1 Start."
  static let serviceHint = "Type the service or a number; 1 is family or a friend."
  static let interpretingService = "Service or number"
  static let sinceStart = "here all along"
  static let sinceNow = "just come in"
  static let here = "here"

  // MARK: Last time

  static func lastTimeHere(_ words: String, _ day: Day) -> String {
    "Last time here: \(words) (\(day.plain))"
  }
  static let howItWentHint = "y done, p partly, n not yet, x no longer wanted; or say it in words."
  static let carryHint = "Please type one of the letters; Enter leaves it not talked about."
  static let carryRestHint = "Please type y; Enter leaves it not talked about."
  static let keptOfStep = "Kept with the step. And how did it go: y, p, n or x?"
  static let offSheetMark = "  (off the sheet)"

  // MARK: What others may hear

  static let pageForOthers = "What may others hear?"
  static let allOfIt = "All of it"
  static let mayOthersHear = "Others may hear it"
  static let mayHear = ["no", "yes"]
  static let restIsNotSeen = "The rest leaves the screen and the sheet while others are here."
  static let askedAlone = "This is asked while the person is alone with you."
  static let nothingSaidYet = "Nothing stands here yet that others could hear."
  static func left(_ name: String) -> String { name + " has left." }

  static func participant(_ participant: Participant) -> String {
    participant.relation.isEmpty
      ? name(participant) : "\(name(participant)) (\(participant.relation))"
  }

  /// What somebody is called; an interpreter whose name was not asked by what they are.
  static func name(_ participant: Participant) -> String {
    if !participant.name.isEmpty { return participant.name }
    return participant.part == .interpreter ? interpreter : participant.relation
  }

  // MARK: Start

  static let nameAndBirthday = "Name and birthday"
  static let askFirst = "ask first"
  static let askedIdentity = ["not asked", "said both", "could not"]
  static let askedTyping = ["not asked", "all right", "no"]
  static let likesToBeCalled = "Likes to be called"
  static let hereToday = "Here today"
  static let hasLeft = "leaves"
  static let isASlip = "a slip"
  static let addSomeone = "Someone comes in"
  static let someoneHint = "a name and who they are, as Ann, daughter"
  static let speaks = "Language"
  static let english = "English"
  static let ifNotEnglish = "if it is not English"
  static let reads = "Reads"
  static let readsHint = "a language, none, not known"
  static func reading(_ told: Told<String>?) -> String {
    switch told {
    case .said(let language): language
    case .nothing(let why) where why != .notDiscussed: nothing(why)
    case .nothing, .none: ""
    }
  }
  /// What is typed of a language: its name, or one of the nothings in the words shown.
  static func told(reading text: String) -> Told<String> {
    let why = Nothing.allCases.first { nothing($0) == text.lowercased() }
    return why.map(Told.nothing) ?? .said(text)
  }
  static let interpreter = "Interpreter"
  static let interpreterChoices = ["not needed", "here or by phone"]
  static let paper = "Paper"
  static func planHalf(_ minutes: Int) -> String {
    "allow double time: plan as for \(minutes)"
  }
  static let thisLine = "  this line"
  static let lineChoices = ["told back", "said again"]
  static let makesAStep = "Enter makes it a step"
  /// The words of the step by which the sheet is promised.
  static func sheetStep(_ owed: SheetPromise, _ language: String) -> String {
    let what =
      switch owed {
      case .translation: "translated sheet"
      case .readingOut: "read the sheet out"
      }
    return what + (language.isEmpty ? "" : " in " + language)
  }
  static func owed(_ owed: SheetPromise, _ language: String) -> String {
    let after =
      switch owed {
      case .translation: " owed: who, when"
      case .readingOut: ": who, when"
      }
    return sheetStep(owed, language) + after
  }
  static let typingAndPaper = "Typing and paper"
  static let minutesWeHave = "Minutes we have"
  static let guide = "Guide"

  static func paper(_ paper: AccessNeeds.Paper) -> String {
    switch paper {
    case .standard: "standard"
    case .large: "large print"
    case .plain: "plain"
    }
  }

  // MARK: Agreeing

  static let toldItBack = "Told it back"
  static let sayBackChoices = ["all", "some", "not today"]
  static let whoAgreed = "Agreed"
  static let moreClearly = "“Let me say that more clearly.” Say it again, then ask again."
  static let notChecked = "through family: kept as not checked"
  static let pageOfPreview = "The sheet as it would print now"
  static func thisWillPrint(_ paper: AccessNeeds.Paper, isHeardByAll: Bool) -> String {
    "This will print" + (isHeardByAll ? ", what all who are here have heard" : "")
      + ": \(Say.paper(paper))"
  }
  static let sheetIsFolded = "The sheet stands here once that is answered; Enter passes it."
  static let nearlyEmpty = "Hardly anything stands on this sheet yet."
  static let nearlyEmptyAsks =
    "Hardly anything stands on this sheet. Enter again goes on all the same."
  static let printsWhatStands = "What stands above will print. Enter again goes on."
  static let copiedAsks = "It is in the main record: Enter again writes that down."
  static let madeAsPreviewed = "The sheet is made as Preview shows it. Enter again goes on."
  static let stillOpen = "Still open (Enter passes)"
  static let onTheSheet = "On the sheet?"
  static let enterOpensIt = "Enter opens it"
  static let decided = "Decided"
  static let steps = "Steps"
  static let lookAgain = "Look again"
  static let reviewHint = "4w, the 18th, next month by me"
  static let theSheet = "The sheet"
  static func agreeAndPrint(at printer: String?) -> String {
    printer.map { "Agree and print at \($0)" } ?? "Agree and print"
  }
  static let agreeOnly = "Agree, print later"
  static let notToday = "Not agreed today"
  static let printSheet = "Print the sheet"
  static let saveSheet = "Save the sheet to a file"
  static let declineSheet = "No sheet wanted"
  static let copyBlock = "Copy text for the main record"
  static let markCopied = "Copied to the main record"
  static let amend = "Make a new version"
  static let noted = "noted"
  static let you = "you"
  static let agreed = "Agreed."
  static func agreed(at moment: Moment) -> String {
    "agreed \(moment.day.clinical) \(moment.clock)"
  }
  static let amending = "A new version is open. The agreed one stays until you both agree again."
  static let sendingToPrinter = "Handing the sheet to the printer."
  static let sendingWithoutNumber =
    "Handing the sheet to the printer. No number to ring is on it: see Settings."
  static let noSheetWanted = "Not printed: no sheet is wanted today."
  static let blockFollows = "The text for the main record:"
  static let sentToClipboard = "Sent to the clipboard; check that it arrived."

  /// The words of a private note are for nobody who looks on.
  static let halfTyped = "half typed, not kept"
  static func goThere(_ stage: Stage) -> String { "\(stage.digit) go there" }

  static func way(_ note: Note, _ decision: Decision) -> String {
    let reservation = decision.reservation.map { " (\($0.text))" } ?? ""
    return note.words.text + reservation + "  " + status(decision.status)
  }

  static func step(_ note: Note, person: String, on today: Day, isOpen: Bool) -> String {
    guard case .step(let step) = note.content else { return note.words.text }
    var parts = [owner(step.who, person: person, clinician: you), note.words.text]
    if let when = when(step.when, said: note.at.day, on: today, isOpen: isOpen) {
      parts.append(when)
    }
    if let sure = step.sureness { parts.append("sure \(sure)") }
    return parts.filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// A step as one sentence: *Peggy will walk to the gate by Friday 4 December, sure 8*.
  static func stepSaid(_ note: Note, _ step: Step, person: String, on today: Day) -> String {
    let who = step.who == .clinician ? "You" : owner(step.who, person: person, clinician: you)
    let words = note.words.text
    var sentence = step.who == .nobody ? words : who + " will " + words
    if let when = when(step.when, said: today, on: today, isOpen: true) { sentence += " " + when }
    if let sure = step.sureness { sentence += ", sure \(sure)" }
    return sentence + "."
  }

  /// The same as it is read to the person: *Dr Yusuf will ask about the class by …*.
  static func stepToTellBack(
    _ note: Note, _ step: Step, person: String, clinician: String, on today: Day
  ) -> String {
    let who =
      step.who == .nobody ? "" : owner(step.who, person: person, clinician: clinician) + " will "
    let when = when(step.when, said: note.at.day, on: today, isOpen: false).map { " " + $0 } ?? ""
    return who + note.words.text + when
  }

  static func owner(_ who: StepOwner, person: String, clinician: String) -> String {
    switch who {
    case .nobody: "nobody yet"
    case .person: person
    case .clinician: clinician
    case .other(let name): name
    }
  }

  /// By when, as it stands to be put right: the day in full.
  static func when(_ when: When) -> String? {
    switch when {
    case .notSaid: nil
    case .openEnded: "no end"
    case .day(let day): "by " + day.plainInFull
    case .weeks(let count): "in " + weeks(count)
    }
  }

  /// By when, seen from today; of what is still open also that it is late.
  static func when(_ when: When, said: Day, on today: Day, isOpen: Bool) -> String? {
    guard let day = when.due(from: said) else { return Say.when(when) }
    let due = day.plainWithWeekday(on: today) + (isOpen ? late(day, on: today) : "")
    if case .weeks(let count) = when { return "in \(weeks(count)): \(due)" }
    return "by " + due
  }

  /// What stands behind a day that is over while something is still to be done.
  static func late(_ day: Day, on today: Day) -> String { day < today ? ", late" : "" }

  /// `4 weeks: Friday 18 December 2026, by you`; it can be typed back as it stands.
  static func review(_ review: SharedDecisionRecord.Review?, person: String) -> String {
    guard let review, let due = review.due?.plainInFull else { return "" }
    let day = if case .weeks(let count) = review.when { "\(weeks(count)): \(due)" } else { due }
    if case .nobody = review.owner { return day }
    return "\(day), by \(owner(review.owner, person: person, clinician: you))"
  }

  static func weeks(_ count: Int) -> String { count == 1 ? "1 week" : "\(count) weeks" }

  enum RecoverySheet {
    static let title = "Recovery code"
    static let archiveOf = "Archive of"
    static let keep =
      "If the passphrase is forgotten, this code opens the archive. Keep it away from the computer."
    static let foot = "Anyone who has this code can read every conversation in the archive."
  }
}
