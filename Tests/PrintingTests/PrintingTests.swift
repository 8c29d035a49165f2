import Testing

@testable import Printing

/// Against a real scheduler and a real IPP printer on loopback: `scripts/test-printer`.
@Suite(
  .serialized, .enabled(if: TestPrinter.isThere, Comment(rawValue: TestPrinter.howToRun)),
  .timeLimit(.minutes(1)))
struct PrintingTests {
  let printer: TestPrinter

  init() throws {
    printer = try TestPrinter()
  }

  @Test func theQueueIsListedWithWhatItSaysOfItself() throws {
    let listed = try printer.service.printers().filter { $0.name == "test" }
    #expect(listed.count == 1)
    #expect(listed.first?.isDefault == true)
    #expect(listed.first?.acceptsJobs == true)
    #expect(listed.first?.state == .idle)
    #expect(listed.first?.model.isEmpty == false)
  }

  @Test func aSheetIsPrintedAndItsTagsArriveAtThePrinter() async throws {
    let job = try printer.submit()
    #expect(try await printer.end(of: job) == .printed)
    let text = String(decoding: try printer.received, as: UTF8.self)
    #expect(text.hasPrefix("%PDF-"))
    #expect(text.contains("/StructTreeRoot"))
  }

  @Test func thePrinterIsAskedForA4OneSidedUnscaledAndTheCopies() async throws {
    let job = try printer.submit(copies: 2)
    #expect(try await printer.end(of: job) == .printed)
    let attributes = try printer.receivedAttributes
    #expect(attributes.contains("IPP_COPIES=2"))
    #expect(attributes.contains("IPP_JOB_NAME=What we agreed"))
    #expect(attributes.contains("IPP_SIDES=one-sided"))
    #expect(attributes.contains { $0.contains("21000") && $0.contains("29700") })
  }

  @Test func aPausedQueueKeepsTheJobWaitingAndSaysWhy() async throws {
    try printer.run("cupsdisable", "-r", "Toner is being changed", printer.name)
    let job = try printer.submit()
    let state = try await printer.state(of: job) { $0 != .waiting(.inLine) }
    #expect(state == .waiting(.paused("Toner is being changed")))
    try printer.run("cupsenable", printer.name)
    #expect(try await printer.end(of: job) == .printed)
  }

  @Test func aQueueThatTakesNoJobsSaysSoAndKeepsNone() throws {
    try printer.run("cupsreject", printer.name)
    #expect(throws: PrintError.notAccepting) {
      try printer.submit()
    }
  }

  @Test func noPaperIsToldAndTheJobGoesOnWhenThereIsSome() async throws {
    try printer.behave(.outOfPaper)
    let job = try printer.submit()
    let state = try await printer.state(of: job) { $0 == .printing([.outOfPaper]) }
    #expect(state == .printing([.outOfPaper]))
    try printer.behave(.well)
    #expect(try await printer.end(of: job) == .printed)
  }

  @Test func aJobThatThePrinterGivesUpIsNeverPrinted() async throws {
    try printer.behave(.jamming)
    let job = try printer.submit()
    // The printer may still say that it is jammed from an earlier time.
    try await printer.hasBegun()
    let state = try await printer.state(of: job) { $0 == .printing([.jammed]) }
    #expect(state == .printing([.jammed]))
    // Now and then the service sends it once more: it is given up then too.
    try printer.behave(.givingUp)
    let end = try await printer.end(of: job)
    guard case .failed(.givenUp) = end else {
      Issue.record("a job that the printer gave up must be told as failed, not as \(end)")
      return
    }
  }

  @Test func ofManyJobsThatThePrinterGivesUpNoneIsPrinted() async throws {
    try printer.behave(.givingUp)
    for number in 1...12 {
      let job = try printer.service.submit(
        pdf: samplePDF(), to: printer.name, title: "Sheet GIVE-UP\(number)")
      let end = try await printer.end(of: job)
      #expect(end != .printed, "\(number)")
    }
  }

  /// The printer is asked itself: its own word, whatever the service makes of it.
  @Test func thePrinterItselfSaysHowAJobEnded() async throws {
    func lastStage(of title: String) throws -> JobReport.Stage? {
      let service = try Connection(to: nil, patience: 20)
      return Device(uri: "ipp://localhost:8631/ipp/print", queue: printer.name, of: service)?
        .lastStage(of: title)
    }
    #expect(try lastStage(of: "Sheet NONE-SUCH") == nil)
    let good = try printer.service.submit(
      pdf: samplePDF(), to: printer.name, title: "Sheet GOOD-ONE")
    #expect(try await printer.end(of: good) == .printed)
    #expect(try lastStage(of: "Sheet GOOD-ONE") == .completed)
    try printer.behave(.givingUp)
    let bad = try printer.service.submit(pdf: samplePDF(), to: printer.name, title: "Sheet BAD-ONE")
    _ = try await printer.end(of: bad)
    #expect(try lastStage(of: "Sheet BAD-ONE") == .aborted)
  }

  @Test func aPrinterThatSpeaksAnotherLanguageIsNotAsked() throws {
    let service = try Connection(to: nil, patience: 20)
    for uri in ["socket://localhost:9100", "usb://Test/One", "lpd://localhost/queue", ""] {
      #expect(Device(uri: uri, queue: printer.name, of: service).map { _ in true } == nil)
    }
  }

  @Test func withoutAUsualQueueNoneIsGuessedAndThoseThereAreAreNamed() throws {
    #expect(try printer.service.usualPrinter(chosen: nil) == "test")
    #expect(try printer.service.usualPrinter(chosen: "test") == "test")
    #expect(throws: PrintError.noSuchPrinter("gone")) {
      try printer.service.usualPrinter(chosen: "gone")
    }
    try printer.forgetUsual()
    defer { #expect(throws: Never.self) { try printer.run("lpadmin", "-d", printer.name) } }
    // The service may have found others on its network by themselves.
    let refusal = #expect(throws: PrintError.self) {
      try printer.service.usualPrinter(chosen: nil)
    }
    guard case .noUsualPrinter(let names) = refusal else {
      Issue.record("a printer was guessed: \(String(describing: refusal))")
      return
    }
    #expect(names.contains("test"))
    #expect(try printer.service.usualPrinter(chosen: "test") == "test")
  }

  @Test func aDamagedFileFails() async throws {
    let job = try printer.submit(Array("%PDF-1.7\nnot a document at all\n".utf8))
    guard case .failed(.unreadable) = try await printer.end(of: job) else {
      Issue.record("a damaged file must be told as failed")
      return
    }
  }

  @Test func aPrinterThatIsSwitchedOffIsNotReachableAndPrintsWhenItIsBack() async throws {
    try printer.turn(.off)
    let job = try printer.submit()
    let state = try await printer.state(of: job) { $0 == .printing([.notReachable]) }
    #expect(state == .printing([.notReachable]))
    try printer.turn(.on)
    #expect(try await printer.end(of: job) == .printed)
  }

  @Test func aWaitingJobIsTakenBack() async throws {
    try printer.run("cupsdisable", printer.name)
    let job = try printer.submit()
    try printer.service.cancel(job)
    #expect(try printer.service.state(of: job) == .cancelled)
    #expect(throws: PrintError.alreadyFinished(job.number)) { try printer.service.cancel(job) }
  }

  @Test func anUnknownPrinterAnUnknownJobAndTooManyCopiesAreRefused() throws {
    #expect(throws: PrintError.noSuchPrinter("nowhere")) {
      try printer.service.submit(pdf: samplePDF(), to: "nowhere", title: "What we agreed")
    }
    #expect(throws: PrintError.noSuchJob(9999)) {
      try printer.service.state(of: Job(number: 9999, printer: printer.name))
    }
    #expect(throws: PrintError.notSupported(.copies(100_000))) {
      try printer.submit(copies: 100_000)
    }
  }
}

struct WithoutAPrinter {
  /// A service that takes a call and hangs up, as one that crashes does.
  @Test func aServiceThatBreaksOffIsToldAsSuch() async throws {
    let dead = try DeadService(.hangsUp)
    #expect(throws: PrintError.brokeOff) {
      _ = try PrintService(server: dead.path).state(of: Job(number: 1, printer: "test"))
    }
  }

  @Test func aServiceThatFallsSilentIsToldAsSuch() async throws {
    let dead = try DeadService(.saysNothing)
    #expect(throws: PrintError.noAnswer) {
      _ = try PrintService(server: dead.path, patience: 0.2)
        .state(of: Job(number: 1, printer: "test"))
    }
  }

  @Test func noServiceIsToldAsSuch() {
    let service = PrintService(server: "/nonexistent/cups.sock")
    #expect(throws: PrintError.serviceNotRunning) { try service.printers() }
    #expect(throws: PrintError.serviceNotRunning) {
      try service.submit(pdf: samplePDF(), to: "test", title: "What we agreed")
    }
    #expect(throws: PrintError.serviceNotRunning) {
      try service.state(of: Job(number: 1, printer: "test"))
    }
    #expect(throws: PrintError.serviceNotRunning) {
      try service.cancel(Job(number: 1, printer: "test"))
    }
  }
}
