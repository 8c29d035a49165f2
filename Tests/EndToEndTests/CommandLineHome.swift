import Foundation
import Testing

/// Somebody's home: the program's only world in a test.
struct Home: Sendable {
  let folder: PrivateFolder
  let binary: Binary

  /// A home with nothing of ours in it.
  init() throws {
    folder = try PrivateFolder()
    binary = try Binary()
    try folder.write("correct horse battery\nsecond line\n", to: "passphrase")
    try folder.write("wrong horse battery\n", to: "wrong")
    _ = try folder.folder("tmp")
  }

  /// A home with the archive of this suite, as its trait made it.
  static func withArchive() throws -> Home {
    let made = try #require(SampleArchive.current, "the suite has no archive: use .sampleArchive")
    let home = try Home()
    _ = try home.folder.folder(".local/share/whatmatters")
    try FileManager.default.copyItem(atPath: made.home.archive, toPath: home.archive)
    return home
  }

  /// The environment: a home, a zone with summer time, and nothing else that is inherited.
  var environment: [String: String] {
    ["HOME": folder.path, "TMPDIR": folder.path(of: "tmp"), "TZ": "Europe/London"]
  }

  /// Where the archive is.
  var archive: String { folder.path(of: ".local/share/whatmatters/archive") }

  /// A file in this home.
  func path(_ name: String) -> String { folder.path(of: name) }

  /// Runs the program here.
  func run(
    _ arguments: String..., input: String = "", environment more: [String: String] = [:]
  ) async throws -> Binary.Outcome {
    try await run(arguments, input: input, environment: more)
  }

  /// Runs the program here with the passphrase of the archive.
  func open(_ arguments: String...) async throws -> Binary.Outcome { try await open(arguments) }

  /// The same with words that come as one.
  func open(_ arguments: [String]) async throws -> Binary.Outcome {
    try await run(arguments + ["--passphrase-file", path("passphrase")])
  }

  private func run(
    _ arguments: [String], input: String = "", environment more: [String: String] = [:]
  ) async throws -> Binary.Outcome {
    try await binary.run(
      arguments, input: input, environment: environment.merging(more) { $1 })
  }

  /// Every file of a folder with its bytes, but for those that only say who looked.
  func bytes(of folder: String) throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return Dictionary(
      uniqueKeysWithValues: try names.map {
        ($0, try Data(contentsOf: URL(fileURLWithPath: folder + "/" + $0)))
      })
  }
}

/// A conversation of `list --json`.
struct Listed: Decodable, Equatable {
  var id: String
  var person: String
  var name: String
  var date: String
  var status: String
  var version: Int
  var minutes: Int
  var review: String?
  var draft: Bool?
  var privateNotes: Int?
}

extension Binary.Outcome {
  /// Standard output as the conversations of `list --json`.
  func listed() throws -> [Listed] { try JSONDecoder().decode([Listed].self, from: output) }

  /// Standard output as a JSON object.
  func object() throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: output) as? [String: Any])
  }
}

/// An archive that the program made and filled, once for a whole suite: making one takes a second.
struct SampleArchive: Sendable {
  let home: Home
  let recoveryCode: String

  @TaskLocal static var current: SampleArchive?

  init() async throws {
    home = try Home()
    let made = try await home.open(
      "archive", "create", "--name", "Dr Amina Yusuf", "--role", "GP")
    try #require(made.status == 0, "\(made.errors)")
    recoveryCode = made.lines[0]
    let filled = try await home.open(
      "demo", "--people", "6", "--conversations", "14", "--seed", "7")
    try #require(filled.status == 0, "\(filled.errors)")
  }
}

/// Makes the sample archive before the tests of a suite, and takes it away after them.
struct SampleArchiveTrait: SuiteTrait, TestScoping {
  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await SampleArchive.$current.withValue(try await SampleArchive()) { try await function() }
  }
}

extension SuiteTrait where Self == SampleArchiveTrait {
  /// The tests of this suite have the sample archive.
  static var sampleArchive: Self { SampleArchiveTrait() }
}

/// Everything about the command line: one test after the other, since each derives a key, which
/// takes 256 MiB.
@Suite(.serialized, .sampleArchive) enum CommandLine {}
