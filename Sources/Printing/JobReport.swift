/// What the scheduler says of a job and of the printer that has it.
struct JobReport: Equatable {
  var stage: Stage
  /// Where the job is by the printer's own word; `nil` where it could not be asked.
  var atPrinter: Stage?
  var jobReasons: [String]
  var jobWords: String
  var printerIsStopped: Bool
  var printerReasons: [String]
  var printerWords: String

  /// RFC 8011 section 5.3.7.
  enum Stage: Equatable {
    case pending, held, processing, stopped, cancelled, aborted, completed
    case unknown(Int32)

    init(number: Int32) {
      switch number {
      case 3: self = .pending
      case 4: self = .held
      case 5: self = .processing
      case 6: self = .stopped
      case 7: self = .cancelled
      case 8: self = .aborted
      case 9: self = .completed
      default: self = .unknown(number)
      }
    }
  }
}

extension JobReport {
  init(job: Attributes, printer: Attributes?) {
    stage = Stage(number: job.number("job-state") ?? 0)
    jobReasons = job.texts("job-state-reasons").filter { $0 != "none" }
    jobWords = job.texts("job-printer-state-message").first ?? ""
    printerIsStopped = printer?.number("printer-state") == 5
    printerReasons = printer?.texts("printer-state-reasons") ?? []
    printerWords = printer?.texts("printer-state-message").first ?? ""
  }

  /// What it comes to for the person who waits at the printer.
  ///
  /// The rules follow what CUPS was measured to say, which is not always what one would expect: a
  /// file that cannot be read ends in *stopped*, and a printer that gives up in *cancelled*.
  var state: JobState {
    switch stage {
    case .completed: completed
    case .pending: .waiting(printerIsStopped ? .paused(printerWords) : .inLine)
    case .held: .waiting(.held)
    case .processing: .printing(hints)
    case .stopped where hasErrors: .failed(.unreadable(words))
    case .stopped: .waiting(printerIsStopped ? .paused(printerWords) : .other(words))
    case .cancelled: wasGivenUpByPrinter ? .failed(.givenUp(lastHints)) : .cancelled
    case .aborted: lastHints.isEmpty ? .failed(.other(words)) : .failed(.givenUp(lastHints))
    case .unknown(let number): .waiting(.other("job-state \(number) \(words)"))
    }
  }

  /// The service calls jobs completed that the printer has given up: only the printer knows.
  private var completed: JobState {
    if hasErrors { return .failed(.unreadable(words)) }
    if wasGivenUpByPrinter { return .failed(.givenUp(lastHints)) }
    switch atPrinter {
    case .completed: return .printed
    case .cancelled, .aborted, .stopped: return .failed(.givenUp(lastHints))
    case .pending, .held, .processing: return .printing(hints)
    case .unknown, .none:
      let standing = hints.filter(\.keepsPaperIn)
      return standing.isEmpty ? .printed : .printing(standing)
    }
  }

  private var hasErrors: Bool { jobReasons.contains("job-completed-with-errors") }

  private var wasGivenUpByPrinter: Bool {
    jobReasons.contains("job-canceled-at-device") || jobWords == BackendWords.givenUp
  }

  /// While it prints: reports are left out, because CUPS keeps one from an earlier job standing.
  private var hints: [PrinterHint] {
    let current = printerReasons.filter { !$0.hasSuffix("-report") || $0 == "offline-report" }
    let words = [BackendWords.hint(of: jobWords)].compactMap { $0 }
    let all = PrinterHint.hints(of: current) + JobReport.hints(ofJob: jobReasons) + words
    return all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Once it has ended: everything the printer said.
  private var lastHints: [PrinterHint] { PrinterHint.hints(of: printerReasons) }

  private static func hints(ofJob reasons: [String]) -> [PrinterHint] {
    let ordinary = ["job-printing", "job-transforming", "job-outgoing", "processing-to-stop-point"]
    return reasons.filter { !ordinary.contains($0) }.map { .other($0) }
  }

  /// The scheduler's sentence, or failing that its reasons.
  private var words: String { jobWords.isEmpty ? jobReasons.joined(separator: ", ") : jobWords }
}

extension PrinterHint {
  /// Whether nothing comes out while it stands.
  fileprivate var keepsPaperIn: Bool {
    switch self {
    case .outOfPaper, .jammed, .open, .notReachable: true
    case .outOfInk, .paused, .other: false
    }
  }
}

/// The sentences of CUPS's IPP backend. Some things it says in no other way.
enum BackendWords {
  static let givenUp = "Print job canceled at printer."

  /// What a sentence means, or the sentence itself, unless it tells of ordinary progress. One in
  /// another language than English is carried on as it is.
  static func hint(of words: String) -> PrinterHint? {
    switch words {
    case "", "Connecting to printer.", "Connected to printer.", "Preparing to print.",
      "Copying print data.", "Waiting for job to complete.", "The printer is now connected.",
      "Printing.", "Idle.":
      nil
    case "The printer may not exist or is unavailable at this time.",
      "The printer is unreachable at this time.", "The printer is not responding.",
      "The printer is not connected.":
      .notReachable
    default: .other(words)
    }
  }
}
