import Archive
import Conversation
import Foundation

/// Measures an archive as `scripts/bench archive` asks: a command a line on standard input, an
/// answer a line on standard output. Times are microseconds of the call itself, by the clock and of the
/// processor.
///
/// It is no part of the program; it asks the archive what the program asks of it.
@main
struct Measuring {
  static func main() throws {
    let words = CommandLine.arguments
    guard words.count == 4 else { return print("measure texts|ask ARCHIVE PASSPHRASE-FILE") }
    let passphrase = try String(contentsOfFile: words[3], encoding: .utf8)
      .split(separator: "\n").first.map(String.init)
    let bench = try Bench(folder: words[2], passphrase: passphrase ?? "")
    if words[1] == "texts" { return try bench.tellTexts() }
    while let line = readLine() {
      FileHandle.standardOutput.write(Data((try bench.answer(line) + "\n").utf8))
    }
  }
}

/// An archive that is measured, with what the measuring remembers.
final class Bench {
  private let folder: String
  private let passphrase: String
  private var archive: Archive
  private var ids = IDSource(seed: 7)
  private var talks: [ConversationID] = []
  private var talk: ConversationID?
  private var notes = 0
  private var operations = 0

  /// Deriving a key from the passphrase costs next to nothing here: it is not what is measured.
  static let cost = KeyCost(memoryKiB: 64, passes: 1)

  init(folder: String, passphrase: String) throws {
    (self.folder, self.passphrase) = (folder, passphrase)
    archive = try Archive.open(
      at: folder, key: .passphrase(passphrase), at: Bench.now, cost: Bench.cost)
    try archive.changePassphrase(from: passphrase, to: passphrase, at: Bench.now, cost: Bench.cost)
  }

  static var now: Moment {
    Moment(
      milliseconds: Int64(Date().timeIntervalSince1970 * 1000), offset: 0, zone: "Europe/London")
  }

  /// The answer to a line: a time, or something else that was asked for.
  func answer(_ line: String) throws -> String {
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = parts.count > 1 ? parts[1] : ""
    switch parts.first {
    case "unlock": return try unlock()
    case "find": return try timed { try archive.find(Query(rest)).items.count }
    case "read": return try timed { try read() }
    case "open": return try timed { try open() }
    case "keep": return try keep()
    case "many": return try many(Int(rest) ?? 0)
    case "rss": return "\(try Bench.status("VmRSS"))"
    default: return "?"
    }
  }

  /// Microseconds on the clock, those that a processor worked, and what came out.
  private func timed(_ body: () throws -> Int) rethrows -> String {
    let (began, worked) = (microseconds(CLOCK_MONOTONIC), microseconds(CLOCK_PROCESS_CPUTIME_ID))
    let count = try body()
    return "\(microseconds(CLOCK_MONOTONIC) - began) "
      + "\(microseconds(CLOCK_PROCESS_CPUTIME_ID) - worked) \(count)"
  }

  private func microseconds(_ clock: clockid_t) -> Double {
    var now = timespec()
    clock_gettime(clock, &now)
    return Double(now.tv_sec) * 1e6 + Double(now.tv_nsec) / 1e3
  }

  // MARK: What the program asks

  /// From the derived key to the work of the home screen.
  private func unlock() throws -> String {
    try archive.close()
    return try timed {
      archive = try Archive.open(
        at: folder, key: .passphrase(passphrase), at: Bench.now, cost: Bench.cost)
      _ = try (archive.lastBackup(), archive.beginning())
      return try archive.home(on: Bench.now.day).reduce(0) { $0 + $1.rows.count }
    }
  }

  /// A conversation's record alone.
  private func read() throws -> Int {
    let record = record(try archive.entries(of: .conversation(try someTalk())))
    return record?.notes.count ?? 0
  }

  /// A conversation with all that its screen needs, held and written into the audit.
  private func open() throws -> Int {
    let id = try someTalk()
    let entries = try archive.entries(of: .conversation(id))
    guard let record = record(entries), let file = try archive.file(of: record.person) else {
      return 0
    }
    let hold = try archive.openToWrite(id, at: Bench.now)
    _ = try (archive.talkPlace(of: id), archive.clinician(record.author))
    return withExtendedLifetime(hold) { entries.count + file.conversations.count }
  }

  /// One of all conversations, told apart from the last one asked for.
  private func someTalk() throws -> ConversationID {
    if talks.isEmpty { try archive.everyTalk { talks.append($0.id) } }
    return talks[Int(ids.next() % UInt64(talks.count))]
  }

  /// A note in a talk; every twelfth begins another talk, which is not measured.
  private func keep() throws -> String {
    if talk == nil || notes.isMultiple(of: 12) { try begin() }
    notes += 1
    guard let talk else { return "?" }
    let words = Words(Bench.sentence(notes), form: .verbatim)
    let entry = Entry(
      id: ids.id(), author: archive.author, at: Bench.now,
      lamport: try archive.greatestLamport() + 1,
      happening: .conversation(
        talk, .noted(note: ids.id(), kind: .matter, words: words, stage: .matters)))
    return try timed { try archive.append([entry], ending: [.noteLine(of: talk)]).count }
  }

  private func begin() throws {
    let id: ConversationID = ids.id()
    guard let person = try archive.people().items.first?.id else { return }
    let entry = Entry(
      id: ids.id(), author: archive.author, at: Bench.now,
      lamport: try archive.greatestLamport() + 1,
      happening: .conversation(
        id, .started(person: person, guide: "what-matters", guideVersion: 1, minutes: 10)))
    _ = try archive.append([entry])
    talk = id
  }

  /// What was said, of the length that notes have; the yardstick keeps the same.
  static func sentence(_ number: Int) -> String {
    "I want to walk by the river with the dog on a Sunday again, time \(number), and stop at the "
      + "bench where we sat when my sister still lived here, without asking anybody for a lift"
  }

  // MARK: Memory

  /// So many operations of all kinds in turn, and the memory after them.
  private func many(_ count: Int) throws -> String {
    let words = ["walk", "sis", "allotment", "church lift"]
    for _ in 0..<count {
      operations += 1
      switch operations % 4 {
      case 0: _ = try keep()
      case 1: _ = try open()
      default: _ = try archive.find(Query(words[operations / 4 % words.count]))
      }
    }
    return "\(try Bench.status("VmRSS"))"
  }

  /// A line of the kernel's account of this process, in KiB.
  private static func status(_ name: String) throws -> Int {
    let text = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = text.split(separator: "\n").first { $0.hasPrefix(name + ":") }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }

  // MARK: The same data for the yardstick

  /// Every text that can be found, a line each: its place in time, whose it is, the words.
  func tellTexts() throws {
    var lines: [String] = []
    var found: [(id: ConversationID, name: String)] = []
    try archive.everyTalk { found.append(($0.id, $0.details.plainName)) }
    var last: Int64 = 0
    for (id, name) in found.reversed() {
      guard let record = record(try archive.entries(of: .conversation(id))) else { continue }
      last = max(last + 1, record.started.milliseconds)
      for (place, text) in ([name] + indexTexts(of: record).map(\.text)).enumerated() {
        let words = text.replacing("\n", with: " ").replacing("\t", with: " ")
        lines.append("\(last << 21 + Int64(place))\t\(name)\t\(words)")
      }
      if lines.count > 1000 {
        print(lines.joined(separator: "\n"))
        lines = []
      }
    }
    if !lines.isEmpty { print(lines.joined(separator: "\n")) }
  }
}
