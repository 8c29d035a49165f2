import Conversation
import Foundation

@testable import Archive
@testable import Guides
@testable import Peggy

/// What somebody may have written: our own fixtures.
enum Corpus {
  /// The folder of all tests.
  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  /// An event of every kind, as the fixtures hold it, and those of a talk that says everything.
  static func events() throws -> [[UInt8]] {
    let folder = fixtures.appending(path: "ConversationTests/Fixtures")
    let said = try (FullTalk.personEntries + FullTalk.agreed.entries).map {
      try $0.happening.stored()
    }
    return try said
      + ["events-v1.json", "events-v2.json"].flatMap { name in
        try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n")
          .filter { $0.hasPrefix("{") }.map { Array($0.utf8.drop { $0 == UInt8(ascii: ",") }) }
          .map { line in line.last == UInt8(ascii: ",") ? line.dropLast() : line }
      }
  }

  /// The names of all events, with the quotation marks and the colon.
  static var types: [String] {
    [
      "noted", "revised", "started", "agreed", "told", "registered", "joined", "undid",
      "stepAgreed",
      "noteTold", "reviewSet", "goalAnswered", "printed", "created", "clinicianSet", "disposed",
    ].flatMap { ["\"\($0)\":", "\"type\":\"\($0)\","] } + ["\"v\":2", "\"nothing\":\"none\""]
  }

  /// Records of a few entries each, with their chain or without; the same each time.
  static func records(areChained: Bool = true) throws -> [[UInt8]] {
    let all = FullTalk.personEntries + FullTalk.agreed.entries
    let written = areChained ? try chained(all) : try all.map { try WrittenEntry($0) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try stride(from: 0, to: written.count, by: 3).map { start in
      let some = Array(written[start..<min(written.count, start + 3)])
      return Array(try encoder.encode(PortableFile(person: nil, entries: some)))
    }
  }

  /// The entries in one chain, with salts that are no secret.
  private static func chained(_ entries: [Entry]) throws -> [WrittenEntry] {
    var previous = Chain.beginning
    return try entries.enumerated().map { number, entry in
      var entry = entry
      let place = Entry.Place(device: DeviceID(high: 5, low: 5), number: Int64(number + 1))
      entry.place = place
      let event = try entry.happening.stored()
      let salt = [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: 16)
      let seal = Chain.seal(salt: salt, event: event)
      let hash = Chain.hash(entry, at: place, after: previous, seal: seal)
      defer { previous = hash }
      return try KeptEntry(
        entry: entry, event: event, salt: salt, seal: seal, previous: previous, hash: hash
      ).written()
    }
  }

  /// A key file as it stands in a fixture, and as it would be while its key is being changed.
  static func keyFiles() throws -> [[UInt8]] {
    let data = try Data(
      contentsOf: fixtures.appending(path: "ArchiveTests/Fixtures/schema-1/keys.json"))
    var keys = try JSONDecoder().decode(KeyFile.self, from: data)
    for place in keys.slots.indices {
      (keys.slots[place].memoryKiB, keys.slots[place].passes) = (8, 1)
    }
    let cheap = try keys.written()
    keys.next = keys.slots
    keys.mark = Data(repeating: 7, count: 32)
    return [Array(data), cheap, try keys.written()]
  }

  /// A guide that is whole, one that is written in another way, and the beginning of ours.
  static let guides: [[UInt8]] = {
    let stages = Stage.allCases.map(\.guideName)
    let plain =
      "guide: test\nversion: 1\ntitle: Test\nlengths: 10, 20\nstages:\n"
      + stages.map { "  \($0):\n    seconds: 10, 20\n    prompts:\n      - say: Hello\n" }.joined()
    let flow =
      "{guide: \"test\", version: '1', title: Test, lengths: [10, 20], stages: {"
      + stages.map { "\"\($0)\": {seconds: [10, 20], core: 10, prompts: [{say: A, at: 10}]}" }
      .joined(separator: ", ") + "}}"
    return [plain, flow, String(shelfText.prefix(2_000))].map { Array($0.utf8) }
  }()

  /// The text of the guide that we ship.
  private static let shelfText = """
    # A guide as people write one.
    guide: what-matters
    version: 1
    title: What matters
    lengths: 5, 10, 20, 40

    stages:
      Start:
        seconds: 15, 30, 50, 100
        core: 10, 20, 40
        prompts:
          - say: Could you tell me your full name and your birthday?
            if it helps:
              - I ask everyone, so that I have the right notes.
              - What do you like to be called?
            listen for: name, birthday, likes to be called
          - say: >
              I will type a little as we talk.
              You take a sheet home. Is that all right?
            at: 10, 20, 40
            listen for:
              - all right
              - "rather not"
    """
}
