import Foundation
import Printing

/// The printer that `scripts/test-printer run` has started around this process.
struct TestPrinter {
  static let isThere = ProcessInfo.processInfo.environment["PRINTER_FOLDER"] != nil
  static let howToRun: String =
    "needs a printer: scripts/test-printer run swift test --filter PrintingTests"

  let folder: URL
  let name: String
  let service = PrintService()

  init() throws {
    let environment = ProcessInfo.processInfo.environment
    folder = URL(fileURLWithPath: environment["PRINTER_FOLDER"] ?? "")
    name = environment["PRINTER_NAME"] ?? ""
    try behave(.well)
    try run("cupsenable", name)
    try run("cupsaccept", name)
    for remnant in ["last.pdf", "last.env"] {
      let file = folder.appendingPathComponent(remnant)
      if FileManager.default.fileExists(atPath: file.path) {
        try FileManager.default.removeItem(at: file)
      }
    }
  }

  enum Behaviour: String {
    case well = "ok"
    case outOfPaper = "empty"
    case jamming = "jam"
    case givingUp = "fail"
  }

  func behave(_ behaviour: Behaviour) throws {
    // Written in one go: the printer may be reading.
    try Data(behaviour.rawValue.utf8)
      .write(to: folder.appendingPathComponent("mode"), options: .atomic)
  }

  func turn(_ power: Power) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    try run(root.appendingPathComponent("scripts/test-printer").path, power.rawValue)
  }

  enum Power: String {
    case off, on
  }

  func run(_ words: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = (environment["PATH"] ?? "") + ":/usr/sbin:/sbin"
    process.environment = environment
    process.arguments = words
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw Failed(words: words) }
  }

  struct Failed: Error {
    let words: [String]
  }

  /// Leaves the service without a usual queue: the one that was it goes.
  func forgetUsual() throws {
    try run("lpadmin", "-p", "passing", "-E", "-v", "ipp://localhost:9/none", "-m", "raw")
    try run("lpadmin", "-d", "passing")
    try run("lpadmin", "-x", "passing")
  }

  var received: [UInt8] {
    get throws { try [UInt8](Data(contentsOf: folder.appendingPathComponent("last.pdf"))) }
  }

  /// Waits until the printer has begun with a job.
  func hasBegun() async throws {
    while (try? received) == nil {
      await Task.yield()
      try Task.checkCancellation()
    }
  }

  /// The job's attributes as the printer itself was given them.
  var receivedAttributes: [String] {
    get throws {
      try String(contentsOf: folder.appendingPathComponent("last.env"), encoding: .utf8)
        .split(separator: "\n").map(String.init)
    }
  }

  func submit(_ pdf: [UInt8] = samplePDF(), copies: Int = 1) throws -> Job {
    try service.submit(pdf: pdf, to: name, title: "What we agreed", copies: copies)
  }

  /// Asks until the answer is one of those hoped for, or final.
  func state(of job: Job, until isHopedFor: (JobState) -> Bool) async throws -> JobState {
    while true {
      let state = try service.state(of: job)
      if isHopedFor(state) || state.isFinal { return state }
      await Task.yield()
      try Task.checkCancellation()
    }
  }

  func end(of job: Job) async throws -> JobState {
    try await state(of: job) { _ in false }
  }
}

/// One tagged A4 page that says nothing.
func samplePDF() -> [UInt8] {
  let objects = [
    "<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot 5 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /StructParents 0 "
      + "/Resources << >> >>",
    "<< /Length 57 >>\nstream\n/P << /MCID 0 >> BDC 72 72 100 100 re f EMC                 \n"
      + "endstream",
    "<< /Type /StructTreeRoot /K [6 0 R] /ParentTree << /Nums [0 [6 0 R]] >> >>",
    "<< /Type /StructElem /S /P /P 5 0 R /Pg 3 0 R /K [0] >>",
  ]
  var file = "%PDF-1.7\n"
  var offsets: [Int] = []
  for (index, object) in objects.enumerated() {
    offsets.append(file.utf8.count)
    file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
  }
  let table = file.utf8.count
  file += "xref\n0 7\n0000000000 65535 f \n"
  for offset in offsets {
    let digits = String(offset)
    file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
  }
  file += "trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n"
  return Array(file.utf8)
}
