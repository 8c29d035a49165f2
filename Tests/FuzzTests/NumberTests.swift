import Conversation
import Foundation
import Testing

@testable import Archive
@testable import Peggy

/// Every number of every event and envelope at its ends and beyond: it is read, refused or shown, and
/// the archive that took it in goes on as before.
struct NumberTests {
  /// Numbers at the ends of what computers and formats hold, and beyond.
  static let ends = [
    "0", "-1", "9007199254740991", "9007199254740992", "-9007199254740992", "9223372036854775807",
    "-9223372036854775808", "9223372036854775808", "18446744073709551615", "1e18", "1e300", "0.5",
    "-0.0",
  ]

  @Test func whateverNumberAnEventHoldsItIsReadRefusedOrShown() throws {
    let place = try SealedPlace()
    let talk = FullTalk.talk
    _ = try place.archive.append(FullTalk.personEntries + talk.entries)
    var (read, refused): ([ReadRecord], Int) = ([], 0)
    for event in try Corpus.events() {
      for body in NumberTests.variants(of: event) {
        do {
          read.append(try NumberTests.entry(body, after: talk.entries))
        } catch is ImportFault {
          refused += 1
        }
      }
    }
    let taken = try place.archive.take(read, at: Talk.start, takingOver: true)
    // What tells of an archive is never taken over.
    #expect(taken.count + taken.left.map(\.count).reduce(0, +) == read.count)
    #expect(taken.left.map(\.why) == [.ofTheirArchive])
    #expect(read.count > 50)
    #expect(refused > 50)
    try place.stillWorks()
  }

  @Test func whateverNumberAnEnvelopeHoldsItIsReadOrRefused() throws {
    let place = try SealedPlace()
    _ = try place.archive.append(FullTalk.personEntries + FullTalk.talk.entries)
    var (read, refused): ([ReadRecord], Int) = ([], 0)
    let (chained, loose) = (try Corpus.records(), try Corpus.records(areChained: false))
    for record in chained.prefix(3) + loose.suffix(3) {
      let text = String(decoding: record, as: UTF8.self)
      for field in ["lamport", "number", "offset", "v"] {
        let digits = try Regex("\"\(field)\":-?[0-9]+")
        for end in NumberTests.ends {
          do {
            read.append(
              try ReadRecord(Array(text.replacing(digits, with: "\"\(field)\":\(end)").utf8)))
          } catch {
            refused += 1
          }
        }
      }
    }
    #expect(read.count > 20)
    for record in read {
      do {
        _ = try place.archive.take([record], at: Talk.start, takingOver: true)
      } catch ArchiveError.conflicts {
        refused += 1
      }
    }
    #expect(refused > 50)
    try place.stillWorks()
  }

  /// An event with each of its numbers set to each of the ends.
  private static func variants(of event: [UInt8]) -> [[UInt8]] {
    let text = String(decoding: event, as: UTF8.self)
    return text.matches(of: /:(-?[0-9]+)[,}\]]/).flatMap { match in
      let digits = match.1.startIndex..<match.1.endIndex
      return ends.map { Array(text.replacingCharacters(in: digits, with: $0).utf8) }
    }
  }

  private static func entry(
    _ body: [UInt8], after entries: [Entry]
  ) throws -> ReadRecord {
    let last = try #require(entries.last)
    let type = String(decoding: body, as: UTF8.self)
    let isOfArchive = ["imported", "disposed"].contains { type.contains("\"type\":\"\($0)\"") }
    let stream: StreamID = isOfArchive ? .archive : last.stream
    let written = try WrittenEntry(
      Entry(
        id: Sodium.id(), author: last.author, at: last.at, lamport: last.lamport + 1,
        happening: .unknown(stream, UnknownEvent(type: "", version: 0, body: body))))
    return try ReadRecord(
      Array(try JSONEncoder().encode(PortableFile(person: nil, entries: [written]))))
  }
}

extension SealedPlace {
  /// What an archive does every day, after something was taken in.
  func stillWorks() throws {
    let found = try archive.verify()
    #expect(found.faults == [])
    for item in try archive.summaries().items {
      let entries = try archive.entries(of: .conversation(item.summary.id))
      _ = try #require(record(entries))
      _ = try ReadRecord(try archive.exported(item.summary.id))
    }
    _ = try archive.home(on: Talk.start.day)
    _ = try archive.people()
    try archive.everyDeed { _ in }
    try archive.log(.unlocked, Talk.start)
    try archive.close()
    let again = try Archive.open(
      at: path, key: .passphrase(SealedPlace.passphrase), at: Talk.start)
    #expect(try again.verify().faults == [])
    try again.close()
  }
}
