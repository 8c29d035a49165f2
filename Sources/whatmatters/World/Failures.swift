import Archive
import Interface
import Paper
import Printing

extension Failure {
  /// What an error of the archive, the paper or the printer is to the screen.
  init(_ error: any Error) {
    switch error {
    case let error as ArchiveError: self.init(error)
    case let error as PrintError: self.init(error)
    case let error as PaperError: self.init(error)
    default: self = .other("\(type(of: error))")
    }
  }

  private init(_ error: ArchiveError) {
    self =
      switch error {
      case .wrongPassphrase, .wrongRecoveryCode: .wrongPassphrase
      case .notAnArchive, .keyFileMissing, .keyFileDamaged: .keyFile
      case .folderInUse: .notWritable
      case .damaged, .conflicts, .copyDamaged, .copyNotSound: .damaged
      case .inUse: .inUse
      case .notInPlace: .other("the archive's files were moved or removed while it was open")
      case .diskFull: .diskFull
      case .notWritable: .notWritable
      case .newerSchema: .newerVersion
      case .notEncrypting: .other("this build would store in clear")
      case .outOfMemory: .other("there is not enough memory")
      case .cancelled: .other("it was stopped")
      case .clockOutOfReach, .unreadableAfterwards: .other("the file can't be taken in")
      case .heldBack, .nothingToDispose, .othersHoldKeys, .nothingNamed, .alreadyJoined,
        .differentNumbers, .notJoined:
        .other("it is held, or not here")
      case .othersArchive: .other("the archive belongs to somebody else")
      case .notACopy: .other("there is no copy")
      case .unreadable(_, let fault), .unwritable(_, let fault), .unfinished(_, let fault),
        .io(let fault):
        .other(CommandWords.fault(fault))
      }
  }

  private init(_ error: PrintError) {
    self =
      switch error {
      case .serviceNotRunning: .noPrintService
      case .noUsualPrinter(let names): .noUsualPrinter(names)
      case .noSuchPrinter: .noPrinter
      case .notAccepting: .printerRefuses([.takesNone])
      case .noAnswer: .printServiceSilent
      case .brokeOff: .printServiceBrokeOff
      case .transfer(let words): .printerRefuses([.other(words)])
      case .notSupported: .printerRefuses([.other("it can't print A4 like this")])
      case .noSuchJob: .jobForgotten
      case .alreadyFinished: .printerRefuses([.other("it is finished already")])
      }
  }
}

extension Failure {
  private init(_ error: PaperError) {
    self =
      switch error {
      case .missingCharacters(let letters):
        .missingCharacters(
          letters.map(String.init).joined(separator: " "), packages: fontPackages(for: letters))
      case .fontsMissing: .noFonts
      case .typesettingMissing: .other("Pango, which sets the pages, is not installed")
      case .fontUnusable(let name): .other("the font \(name) can't be used")
      case .notCompressed: .other("the pages could not be made")
      }
  }
}
