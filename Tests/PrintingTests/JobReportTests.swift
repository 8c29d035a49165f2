import Testing

@testable import Printing

/// What CUPS was measured to say, and what it comes to.
struct JobReportTests {
  @Test(arguments: [
    (Int32(3), false, JobState.waiting(.inLine)),
    (3, true, .waiting(.paused("Away"))),
    (4, false, .waiting(.held)),
    (5, false, .printing([])),
    (7, false, .cancelled),
    (8, false, .failed(.other("processing-to-stop-point"))),
    (9, false, .printed),
    (12, false, .waiting(.other("job-state 12 processing-to-stop-point"))),
  ])
  func aStageIsToldInOurWords(number: Int32, printerIsStopped: Bool, state: JobState) {
    let report = JobReport(
      stage: .init(number: number), jobReasons: ["processing-to-stop-point"], jobWords: "",
      printerIsStopped: printerIsStopped, printerReasons: [],
      printerWords: printerIsStopped ? "Away" : "")
    #expect(report.state == state)
  }

  @Test func aJobThatEndedWithErrorsIsNeverPrinted() {
    for stage: JobReport.Stage in [.stopped, .completed] {
      var report = JobReport.printing
      report.stage = stage
      report.jobReasons = ["job-completed-with-errors"]
      report.jobWords = "loadFilename failed"
      #expect(report.state == .failed(.unreadable("loadFilename failed")))
    }
  }

  /// Seven of 101 jobs that a printer had given up were completed to the print service.
  @Test(arguments: [JobReport.Stage.aborted, .cancelled, .stopped])
  func aJobThatThePrinterItselfGaveUpIsNeverPrintedWhateverTheServiceSays(
    stage: JobReport.Stage
  ) {
    var report = JobReport.printing
    (report.stage, report.atPrinter) = (.completed, stage)
    #expect(report.state == .failed(.givenUp([])))
    report.printerReasons = ["media-jam-report"]
    #expect(report.state == .failed(.givenUp([.jammed])))
  }

  @Test func aJobOfWhichTheServiceSaysInWordsThatItWasGivenUpIsNeverPrinted() {
    var report = JobReport.printing
    (report.stage, report.jobWords) = (.completed, "Print job canceled at printer.")
    #expect(report.state == .failed(.givenUp([])))
    report.jobWords = ""
    report.jobReasons = ["job-canceled-at-device"]
    #expect(report.state == .failed(.givenUp([])))
  }

  @Test func aPrinterThatHoldsThePaperBackHasNotPrintedYet() {
    for (reason, hint) in [
      ("media-empty-error", PrinterHint.outOfPaper), ("media-jam-error", .jammed),
      ("cover-open-warning", .open), ("offline-report", .notReachable),
    ] {
      var report = JobReport.printing
      (report.stage, report.jobWords) = (.completed, "")
      report.printerReasons = [reason]
      #expect(report.state == .printing([hint]))
      // By its own word it has.
      report.atPrinter = .completed
      #expect(report.state == .printed)
    }
  }

  @Test func littleTonerOrAnOldReportDoesNotKeepASheetFromBeingPrinted() {
    for reason in ["toner-low-warning", "media-jam-report", "none"] {
      var report = JobReport.printing
      (report.stage, report.jobWords) = (.completed, "")
      report.printerReasons = [reason]
      #expect(report.state == .printed)
    }
  }

  @Test func aReportLeftFromAnEarlierJobDoesNotWorryTheNextOne() {
    var report = JobReport.printing
    report.printerReasons = ["media-jam-report", "cups-waiting-for-job-completed"]
    #expect(report.state == .printing([]))
  }

  @Test func wordsThatAreNotKnownAreCarriedOn() {
    var report = JobReport.printing
    report.printerReasons = ["fuser-over-temp-error", "toner-low-warning", "door-open-error"]
    report.jobReasons = ["job-printing", "job-release-wait"]
    report.jobWords = "Le tambour est usé."
    #expect(
      report.state
        == .printing([
          .other("fuser-over-temp-error"), .outOfInk, .open, .other("job-release-wait"),
          .other("Le tambour est usé."),
        ]))
  }
}

extension JobReport {
  fileprivate static let printing = JobReport(
    stage: .processing, jobReasons: ["job-printing"], jobWords: "Printing.",
    printerIsStopped: false, printerReasons: ["none"], printerWords: "Printing.")
}
