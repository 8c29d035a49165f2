import Archive
import ArgumentParser
import Foundation
import Glibc
import Interface
import Paper
import Printing

/// What the exit status tells a script.
enum ExitStatus: Int32 {
  case done = 0
  case failed = 1
  case wrongUsage = 2
  case wrongPassphrase = 3
  case damaged = 4
  case inUse = 5
  case nothingFound = 6
}

extension ExitStatus {
  /// The status of a failure of the archive that the interface was told of.
  init(_ failure: Failure) {
    self =
      switch failure {
      case .wrongPassphrase: .wrongPassphrase
      case .damaged, .keyFile: .damaged
      case .inUse: .inUse
      case .diskFull, .notWritable, .newerVersion, .noPrintService, .noPrinter, .noUsualPrinter,
        .printServiceSilent, .printServiceBrokeOff, .jobForgotten, .printerRefuses,
        .missingCharacters, .noFonts, .other:
        .failed
      }
  }
}

/// How a command that did not do what was asked ends: with a status and one sentence.
struct Ending: Equatable {
  var status: ExitStatus
  var sentence: String

  init(_ status: ExitStatus, _ sentence: String) {
    self.status = status
    self.sentence = sentence
  }

  /// The ending that an error has; every error of a command comes by here.
  init(_ error: any Error) {
    switch error {
    case let error as Trouble: self.init(error)
    case let error as ArchiveError: self.init(error)
    case let error as PrintError: self.init(error)
    case let error as PaperError: self.init(error)
    default: self.init(.failed, CommandWords.unknown(type(of: error)))
    }
  }
}

extension WhatMatters {
  /// Ends the process after an error, which may be nothing but a wish for help.
  static func leave(after error: any Error) -> Never {
    switch exitCode(for: error) {
    case .success:
      do { try say(text: fullMessage(for: error)) } catch { fail(error) }
      Glibc.exit(ExitStatus.done.rawValue)
    case .validationFailure:
      tell(text: fullMessage(for: error))
      Glibc.exit(ExitStatus.wrongUsage.rawValue)
    default: fail(error)
    }
  }

  private static func fail(_ error: any Error) -> Never {
    let ending = Ending(error)
    Log.failure(error)
    if !ending.sentence.isEmpty { tell("whatmatters: " + ending.sentence) }
    Glibc.exit(ending.status.rawValue)
  }
}
