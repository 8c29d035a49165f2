import Archive
import Conversation
import Foundation
import Handout
import Interface
import Paper
import Printing
import Terminal

/// What commands say when something did not go as asked: one clear sentence each.
enum CommandWords {
  static let demo = "DEMO: these people are made up. All of it is gone when you leave."
  static let unknownClinician = "a clinician whose name did not come with it"
  static let again = "Once more: "
  static let lastGroup = "Is it on paper? Type its last group: "
  static let notTheLastGroup = "That is not its last group. Look again."
  static let codeIsNew =
    "The archive is sealed anew. This code opens it when the passphrase is forgotten; the old one "
    + "opens only copies made before:"
  /// What is done first after an update, in one line that counts.
  static let copyingFirst = "Copying the archive before it is brought to this version"
  static let vouching = "Signing what was kept before entries were signed"
  static let lists = "Making lists and search anew"
  static let name = "Your name, as it stands on sheets: "
  static let role = "Your role, such as GP: "
  static func empty(_ what: String) -> String { "\(what) has an empty name." }
  /// A name in a sentence, also where it is empty.
  static func named(_ text: String) -> String { text.isEmpty ? "“”" : text }
  /// A page to see whether sheets come out as they should.
  static func testPage(at now: Moment) -> Document {
    Document(
      title: "Test page", fileTitle: "Test page", subtitle: now.day.plainInFull, identity: [],
      owner: Document.Owner("What Matters", ""), standing: .agreed,
      blocks: [
        .paragraph("If you can read this, sheets print here."),
        .paragraph("All four edges of the frame below must be there, and this line at the foot."),
        .box(.alert, [.paragraph("“é ł ŵ ğ ا ۱ 你好” stand in quotation marks.")]),
      ], closing: ["Nothing on this page is about anybody."], reference: nil, language: "en",
      layout: .standard, made: now.isoToTheSecond)
  }
  static let lookAtTestPage = "Look at it: are all its words and edges there?"
  static let madeAnew =
    "An older program made it and did not keep it: it is made anew, and may look different."
  static let inYourHand = "Is it in your hand, and theirs now? y n: "
  static func notGivenYet(_ id: ConversationID) -> String {
    "Not written down as given. When they have it: whatmatters given "
      + id.description.prefix(8)
  }
  static func given(_ reference: String) -> String { "Written down as given: \(reference)." }
  static func givenAlready(_ sheet: SharedDecisionRecord.Sheet) -> String {
    "\(sheet.reference) was given already"
      + (sheet.given.map { ", \($0.at.day.clinical) \($0.at.clock)." } ?? ".")
  }
  static let nameNeeded = "Say whose archive it is: --name and --role."

  /// A sheet is of another size than the person needs.
  static func misfit(_ layout: AccessNeeds.Paper, needed: AccessNeeds.Paper) -> String {
    "This person needs the \(needed.rawValue) layout; this sheet is \(layout.rawValue)."
  }

  static func unfinished(_ folder: String) -> String {
    "\(folder) is half a copy: delete it, unless one is being made there now."
  }

  static func othersCanRead(_ file: String) -> String {
    "Others on this computer can read \(file): chmod 600 keeps it for you alone."
  }

  static func reading(_ told: Told<String>?) -> String {
    switch told {
    case .said(let language): language
    case .nothing(.none): "none"
    case .nothing(.declined): "rather not say"
    case .nothing(.unknown): "not known"
    case .nothing(.notDiscussed), .none: ""
    }
  }

  static func retention(_ periods: RetentionPeriods) -> String {
    "Adults \(periods.adultYears) years after the last contact, children until their "
      + "\(periods.childUntilAge)th birthday, who was 17 until the \(periods.seventeenUntilAge)th. "
      + "As we know the NHS England Records Management Code of Practice; not checked by anybody."
  }

  /// A copy of the archive in its own folder, made when it was brought to a newer version.
  static func olderCopy(_ folder: String) -> String {
    "So does \(folder), made when the archive was brought to a newer version: remove it when you no "
      + "longer need it (--with-older-copies)."
  }

  /// What is not as it was when the archive was open last.
  static func found(_ found: FoundAtOpening) -> String {
    switch found {
    case .lacksEntries(let since):
      "What was kept here after \(since?.day.clinical ?? "some day") is missing: its end was cut off, or "
        + "an older copy stands in its place."
    case .differs(let from):
      "From \(from?.day.clinical ?? "some day") on this is not what was kept here: another copy stands "
        + "in its place."
    case .headMissing:
      "The file head is missing: nobody can tell whether all is here that was kept last."
    case .fewerWaysIn(let kinds):
      "The key file lacks \(kinds.map(name).joined(separator: " and ")) that it had: take it from a "
        + "backup, or make a new code: whatmatters archive passphrase --new-key"
    case .openElsewhere: "Another program has this archive open."
    case .onlyReadable(isFull: true):
      "The archive's disk is full: it can be read, and nothing is kept until there is room and it is "
        + "opened again."
    case .onlyReadable(isFull: false):
      "The archive's folder can't be written to: it can be read, and nothing is kept, nor that it was "
        + "read."
    }
  }

  private static func name(_ way: KeySlot.Kind) -> String {
    switch way {
    case .passphrase: "a passphrase"
    case .recoveryCode: "a recovery code"
    }
  }

  static func name(of secret: Secret) -> String {
    switch secret {
    case .passphrase: "A passphrase"
    case .firstPassphrase, .newPassphrase: "A new passphrase"
    case .recoveryCode: "A recovery code"
    }
  }

  /// Why there are lines where a screen was to be expected; nothing where none was.
  static func noScreen(_ why: TerminalError) -> String? {
    switch why {
    case .notATerminal, .alreadyOpen: nil
    case .unsuitable(type: ""):
      "This terminal does not say what it is (TERM is not set); TERM=xterm-256color usually works."
    case .unsuitable(type: "dumb"):
      "This terminal (dumb) can show no screen: these are plain lines."
    case .unsuitable(let type):
      "This terminal (\(type)) is not known here; TERM=xterm-256color usually works."
    case .system(let code):
      "There can be no screen (\(String(cString: strerror(code)))): these are plain lines."
    }
  }

  static func unknown(_ type: any Error.Type) -> String { "It did not work (\(type))." }

  static func fault(_ fault: ImportFault) -> String {
    let place = fault.path.isEmpty ? "" : " at \(fault.path)"
    return switch fault.reason {
    case .notJSON: "it is no JSON"
    case .notOurs: "it is not a file that an archive wrote"
    case .newerSchema: "a newer version of this program wrote it"
    case .missing: "something is missing\(place)"
    case .wrongKind: "something of another kind stands\(place)"
    case .outOfRange: "a number is one that no archive gives\(place)"
    case .notHexadecimal: "a mark can't be read\(place)"
    case .changed: "it is not what was kept\(place)"
    }
  }

  /// What a fault means to whoever keeps the archive; `since` is when its first entry was kept.
  static func fault(_ fault: Verification.Fault, since: Moment?) -> String {
    let day = since.map { $0.day.clinical + " " + $0.clock }
    return switch fault {
    case .pages(let count):
      "\(count) pages of the file were changed from outside or went bad on the disk; what stands on "
        + "them can't be trusted."
    case .trees: "The pages of the file do not hang together; parts of it can't be found."
    case .searchIndex: "Search does not find all that was said, or finds what was not."
    case .chain(let from):
      "From \(day ?? "some day") on this is not what was kept; all before it is. "
        + "(Entry \(from.number) of device \(from.device).)"
    case .signature(let place):
      "What was kept on \(day ?? "some day") is not signed by whom it says wrote it. "
        + "(Entry \(place.number) of device \(place.device).)"
    case .lacksEntries(let device, let after):
      "What was kept after \(day ?? "some day") is missing: it was here once and was cut off, or an "
        + "older copy stands in its place. (After entry \(after) of device \(device).)"
    case .differs(let place):
      "What was kept on \(day ?? "some day") is not what stands there now. "
        + "(Entry \(place.number) of device \(place.device).)"
    case .namedBytes(let count):
      "\(count) sheets or guides that were kept as they were given are not what was kept."
    case .unreadable: "From some point on nothing more could be read."
    case .projections(let count):
      "Lists show \(count) people or conversations not as was kept; the entries themselves are judged "
        + "above."
    case .keyFile:
      "The key file is missing or damaged: not every way in opens any more. Take it from a backup."
    }
  }
}

extension Ending {
  /// How a command ends that could not do what was asked.
  init(_ trouble: Trouble) {
    switch trouble {
    case .noSecret(let secret):
      self.init(
        .wrongPassphrase, "\(CommandWords.name(of: secret)) is needed. Nothing was changed.")
    case .notAsked(let secret):
      self.init(
        .wrongPassphrase,
        "\(CommandWords.name(of: secret)) is taken from a terminal or a file, never from a pipe: "
          + "name the file by \(secret.option).")
    case .notOpened(let failure, let sentence): self.init(ExitStatus(failure), sentence)
    case .notSaved(let unsaved):
      self.init(.failed, "Not saved: \(unsaved.inWords).")
    case .noPassphraseInFile(let file):
      self.init(.wrongPassphrase, "The first line of \(file) is empty: there is no passphrase.")
    case .passphrasesDiffer: self.init(.failed, "The two passphrases are not the same.")
    case .notARecoveryCode:
      self.init(.wrongPassphrase, "This is no recovery code: a letter is wrong or missing.")
    case .notText(let secret):
      self.init(
        .wrongPassphrase,
        "\(CommandWords.name(of: secret)) is text in UTF-8; these bytes are not. Nothing was changed."
      )
    case .nothingToTakeIn(let folder):
      self.init(
        .nothingFound, "There is no file ending in .json in \(folder). Nothing was taken in.")
    case .changedSinceLooking(let path):
      self.init(
        .failed,
        "\(CommandWords.named(path)) has changed since you looked at it. Nothing was taken in: look again."
      )
    case .noFileOrFolder(let path):
      self.init(.failed, "\(CommandWords.named(path)) is no file and no folder. Nothing was read.")
    case .nothingToLookFor(let text):
      self.init(.nothingFound, "In \(text) there is nothing to look for: no letter and no digit.")
    case .outputClosed: self.init(.failed, "The output could not be written.")
    // As other programs do, of which only the first lines are wanted: without a word.
    case .readerGone: self.init(.failed, "")
    case .notOfPeople:
      self.init(
        .wrongUsage, "A person is shown as text or JSON, without copy, layout or version.")
    case .ofTwoPeople:
      self.init(.wrongUsage, "These are conversations of two people: nothing is set side by side.")
    case .noName: self.init(.wrongUsage, CommandWords.nameNeeded)
    case .nothingNamed(let text):
      self.init(.nothingFound, "There is nothing called \(CommandWords.named(text)).")
    case .tooShort(let text):
      self.init(
        .wrongUsage,
        "\(CommandWords.named(text)) is too short: at least four letters or digits are needed.")
    case .ambiguous(let text, let count):
      let many = count < 10 ? "\(count)" : "\(count) or more"
      self.init(.wrongUsage, "\(many) begin with \(text): add more letters or digits.")
    case .noConversations: self.init(.nothingFound, "There is no conversation yet.")
    case .unreadableRecord:
      self.init(.damaged, "What the archive holds of it can't be read: whatmatters archive verify")
    case .noVersion(let version, let agreed):
      self.init(.nothingFound, "There is no version \(version). Versions agreed: \(agreed).")
    case .nothingFound: self.init(.nothingFound, "Nothing was found.")
    case .noGuide(let name):
      self.init(.nothingFound, "There is no guide called \(CommandWords.named(name)).")
    case .guideFaults(let count), .languageFaults(let count):
      self.init(.failed, "Faults found: \(count).")
    case .notSound(let count, let isCopy):
      self.init(.damaged, "The \(isCopy ? "copy" : "archive") is damaged; faults: \(count).")
    case .notARecord(let file, let fault):
      self.init(.failed, "\(file) can't be taken in: \(CommandWords.fault(fault)).")
    case .nothingGoesHome:
      self.init(
        .failed, "Not printed: by the private notes no sheet goes home. Name a --copy to print one."
      )
    case .nothingChosen:
      self.init(
        .nothingFound,
        "Nothing is chosen for it yet: choose its lines with them, alone, on the page Paper.")
    case .nothingMade(let reference):
      self.init(
        .nothingFound,
        reference.map { "Nothing with the mark \($0) was printed or saved." }
          ?? "Nothing was printed or saved for this person yet.")
    case .noPrinters: self.init(.nothingFound, "There is no printer.")
    case .notPrinted(let progress): self.init(.failed, printingSentence(progress))
    case .holdsPeople(let folder):
      self.init(
        .failed, "\(folder) holds people already: name another folder for made-up ones (--archive)."
      )
    case .notConfirmed:
      self.init(.failed, "Nothing was disposed of: say yes, or give --yes.")
    case .notTakenOver: self.init(.failed, "Nothing was taken in: say yes, or give --yes.")
    case .codeNotShown:
      self.init(
        .failed,
        "The key is changed, but its recovery code could not be shown: change it once more to get one."
      )
    case .stopped(let kept): self.init(.failed, "Stopped. Kept so far: \(kept).")
    }
  }

  init(_ error: PrintError) {
    switch error {
    case .serviceNotRunning: self.init(.failed, "The print service is not running.")
    case .noUsualPrinter: self.init(.nothingFound, failureSentence(Failure(error)))
    case .noSuchPrinter(let name):
      self.init(.nothingFound, "There is no printer called \(name): whatmatters printers")
    case .noSuchJob: self.init(.failed, "The print service no longer knows the sheet.")
    case .notAccepting, .noAnswer, .brokeOff:
      self.init(.failed, failureSentence(Failure(error)))
    case .notSupported: self.init(.failed, "The printer can't print it like this.")
    case .alreadyFinished: self.init(.failed, "The sheet was finished already.")
    case .transfer(let words): self.init(.failed, "The print service refused: \(words)")
    }
  }

  init(_ error: PaperError) {
    switch error {
    case .missingCharacters: self.init(.failed, failureSentence(Failure(error)))
    case .fontsMissing:
      self.init(.failed, "The fonts (fonts-noto-core) are not on this computer.")
    case .typesettingMissing:
      self.init(.failed, "Pango, which sets the pages, is not on this computer.")
    case .fontUnusable(let name): self.init(.failed, "The font \(name) can't be used.")
    case .notCompressed: self.init(.failed, "The pages could not be made.")
    }
  }
}
