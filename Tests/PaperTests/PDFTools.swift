import Foundation
import Testing

/// Programs of others, so that what we wrote is not judged by what we meant.
enum PDFTools {
  static let areThere = ["pdftotext", "qpdf"].allSatisfy { path(of: $0) != nil }
  static let howToRun: Comment = "needs pdftotext and qpdf (Debian: poppler-utils qpdf)"

  /// The text of each page, its spaces and line ends as single spaces.
  static func pages(of pdf: [UInt8]) throws -> [String] {
    let text = try output(of: "pdftotext", ["-layout", "-", "-"], from: pdf)
    return String(decoding: text, as: UTF8.self).split(separator: "\u{0C}")
      .map { normal(String($0)) }.filter { !$0.isEmpty }
  }

  /// The text in the order it is read out.
  static func text(of pdf: [UInt8]) throws -> String {
    normal(
      String(decoding: try output(of: "pdftotext", ["-raw", "-", "-"], from: pdf), as: UTF8.self))
  }

  /// A word and where it stands.
  struct PlacedWord {
    var text: String
    var page: Int
    var left: Double
    var top: Double
    var right: Double
  }

  /// The words in the order they are read, with their places in points.
  static func placedWords(of pdf: [UInt8]) throws -> [PlacedWord] {
    let html = String(
      decoding: try output(of: "pdftotext", ["-bbox", "-", "-"], from: pdf), as: UTF8.self)
    var page = 0
    return html.split(separator: "\n").compactMap { line in
      if line.contains("<page ") { page += 1 }
      guard line.contains("<word "), let start = line.firstIndex(of: ">"),
        let end = line.lastIndex(of: "<")
      else { return nil }
      let numbers = line[..<start].split(separator: "\"").compactMap { Double($0) }
      guard numbers.count == 4, start < end else { return nil }
      return PlacedWord(
        text: String(line[line.index(after: start)..<end]), page: page, left: numbers[0],
        top: numbers[1], right: numbers[2])
    }
  }

  static func normal(_ text: String) -> String {
    text.split { $0.isWhitespace || $0 == "\u{0C}" }.joined(separator: " ")
  }

  /// The file with its streams unpacked.
  static func unpacked(_ pdf: [UInt8]) throws -> String {
    let bytes = try output(of: "qpdf", ["--qdf", "--object-streams=disable", "-", "-"], from: pdf)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What stands wrong with the file's build, or nothing.
  static func check(_ pdf: [UInt8]) throws {
    _ = try output(of: "qpdf", ["--check", "-"], from: pdf)
  }

  struct Failed: Error {
    let program: String
    let words: String
  }

  private static func path(of program: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private static func output(
    of program: String, _ arguments: [String], from pdf: [UInt8]
  ) throws -> Data {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("paper-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
    let input = folder.appendingPathComponent("sheet.pdf")
    let output = folder.appendingPathComponent("output")
    try Data(pdf).write(to: input)
    try Data().write(to: output)
    let words = Pipe()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path(of: program) ?? program)
    process.arguments = arguments.enumerated().map { place, word in
      word == "-" ? (place == arguments.firstIndex(of: "-") ? input.path : output.path) : word
    }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = words
    try process.run()
    let said = words.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    if process.terminationStatus != 0 {
      throw Failed(program: program, words: String(decoding: said, as: UTF8.self))
    }
    return try Data(contentsOf: output)
  }
}

/// What a page's stream draws, as far as the tests ask.
struct DrawnText {
  var size: Double
  var x: Double
  var y: Double

  static func all(in unpacked: String) -> [DrawnText] {
    var size = 0.0
    var drawn: [DrawnText] = []
    for line in unpacked.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count == 4, words[0] == "BT", words[3] == "Tf" { size = Double(words[2]) ?? 0 }
      if words.count == 7, words[6] == "Tm" {
        drawn.append(DrawnText(size: size, x: Double(words[4]) ?? 0, y: Double(words[5]) ?? 0))
      }
    }
    return drawn
  }
}
