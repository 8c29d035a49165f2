import Foundation
import Testing

/// The hazard log is written from one table and the tests that bear a hazard's number;
/// `UPDATE_HAZARDS=1` writes it anew.
@Suite struct HazardLogTests {
  @Test func riskIsLookedUpAndIsNoProduct() {
    #expect(Risk(.considerable, .medium).rating == 3)
    #expect(Risk(.minor, .veryHigh).rating == 3)
    #expect(Risk(.catastrophic, .veryLow).rating == 3)
    #expect(Risk(.major, .veryLow).rating == 2)
    #expect(Risk(.significant, .high).rating == 3)
    #expect(Risk(.minor, .veryLow).rating == 1)
    #expect(Risk(.catastrophic, .veryHigh).rating == 5)
    #expect(Risk(.major, .low).line == "3 (Major, Low): undesirable")
  }

  @Test func riskNeverFallsWithSeverityOrLikelihood() {
    for severity in Severity.allCases {
      for likelihood in Likelihood.allCases {
        let rating = Risk(severity, likelihood).rating
        if let worse = Severity(rawValue: severity.rawValue + 1) {
          #expect(Risk(worse, likelihood).rating >= rating)
        }
        if let likelier = Likelihood(rawValue: likelihood.rawValue + 1) {
          #expect(Risk(severity, likelier).rating >= rating)
        }
      }
    }
  }

  @Test func everyHazardIsThereInItsOrder() {
    let numbers = (1...30).map { "H" + ($0 < 10 ? "0" : "") + String($0) }
    #expect(Hazards.all.map(\.id) == numbers)
  }

  @Test func whatIsDoneAboutAHazardMakesItSmaller() {
    for hazard in Hazards.all {
      #expect(hazard.residual.severity == hazard.initial.severity, "\(hazard.id)")
      #expect(hazard.residual.rating <= 2, "\(hazard.id)")
      #expect(
        hazard.residual.likelihood.rawValue < hazard.initial.likelihood.rawValue, "\(hazard.id)")
    }
  }

  @Test(.enabled(if: Sources.areHere, "the sources of the tests are not here"))
  func everyHazardThatIsControlledHasATestThatBearsItsNumber() throws {
    let tests = try HazardTest.all()
    let known = Set(Hazards.all.map(\.id))
    for test in tests { #expect(known.isSuperset(of: test.hazards), "\(test.name)") }
    for hazard in Hazards.all {
      let bearing = tests.filter { $0.hazards.contains(hazard.id) }
      switch hazard.status {
      case .controlled, .partly: #expect(!bearing.isEmpty, "\(hazard.id) has no test")
      case .notYet: #expect(bearing.isEmpty, "\(hazard.id) has a test: something is done about it")
      }
    }
  }

  @Test(.enabled(if: Sources.areHere, "the sources of the tests are not here"))
  func theHazardLogSaysWhatTheTableAndTheTestsSay() throws {
    let log = HazardLog.text(try HazardTest.all())
    if Sources.mayWrite("UPDATE_HAZARDS") {
      try Data(log.utf8).write(to: Sources.url("docs/hazard-log.md"))
    }
    let written = try Sources.read("docs/hazard-log.md")
    #expect(written == log, "docs/hazard-log.md differs; UPDATE_HAZARDS=1 writes it anew")
  }
}
