import FoundationEssentials
import Testing

@testable import Conversation

@Suite struct StoredEventTests {
  /// The stored bytes of every fixture: the file is a JSON array with one event on each line.
  private static func lines(of file: [UInt8]) -> [[UInt8]] {
    String(decoding: file, as: UTF8.self).split(separator: "\n").dropFirst().dropLast().map {
      Array(($0.last == "," ? $0.dropLast() : $0).utf8)
    }
  }

  private let lines = lines(of: PackageResources.events_v1_json)
  private let laterLines = lines(of: PackageResources.events_v2_json)

  @Test func H27_everyStoredEventReadsAsItsValueAndWritesTheSameBytes() throws {
    let values = EventFixtures.all
    #expect(lines.count == values.count)
    var changedSince = 0
    for (line, value) in zip(lines, values) {
      #expect(Happening(stored: line, in: value.stream) == value)
      let type = try JSONDecoder().decode(Head.self, from: Data(line)).type
      if versionOfToday(type) == 1 {
        #expect(try value.stored() == line)
      } else {
        changedSince += 1
        #expect(try Happening(stored: value.stored(), in: value.stream) == value)
      }
    }
    #expect(changedSince == 10)
  }

  @Test func whatCameLaterReadsAsItsValueAndWritesTheSameBytes() throws {
    let values = LaterFixtures.all
    #expect(laterLines.count == values.count)
    for (line, value) in zip(laterLines, values) {
      #expect(Happening(stored: line, in: value.stream) == value)
      #expect(
        String(decoding: try value.stored(), as: UTF8.self) == String(decoding: line, as: UTF8.self)
      )
    }
  }

  @Test func aReservationOfTheFirstVersionIsReadAsThePersonsWordsInShort() throws {
    let body =
      #"{"decided":{"note":"00000000-0000-0000-0000-000000000023","reservation":"wants to ask Ann","#
      + #""status":"inProgress"},"type":"decided","v":1}"#
    #expect(
      Happening(stored: Array(body.utf8), in: EventFixtures.conversation)
        == .conversation(
          id(2),
          .decided(
            note: id(35), status: .inProgress,
            reservation: Words("wants to ask Ann", speaker: .person, form: .paraphrase))))
  }

  @Test func everyCaseHasAFixture() {
    let people = EventFixtures.people + LaterFixtures.people
    #expect(Set(people.map(caseNumber)) == Set(0...6))
    #expect(Set(EventFixtures.conversationEvents.map(caseNumber)) == Set(0...51))
    let archive =
      EventFixtures.archive + LaterFixtures.archive + LaterFixtures.settings
      + LaterFixtures.reading + LaterFixtures.signing
    #expect(Set(archive.map(caseNumber)) == Set(0...21))
  }

  @Test func theTypeIsTheKeyThatHoldsTheEvent() throws {
    for line in lines {
      let keys = try JSONDecoder().decode([String: Anything].self, from: Data(line)).keys
      let type = try JSONDecoder().decode(Head.self, from: Data(line)).type
      #expect(Set(keys) == ["type", "v", type])
    }
    for happening in EventFixtures.all {
      let line = String(decoding: try happening.stored(), as: UTF8.self)
      let type =
        switch happening {
        case .person(_, let event): event.type
        case .conversation(_, let event): event.type
        case .archive(let event): event.type
        case .unknown: ""
        }
      #expect(line.contains("\"type\":\"\(type)\""))
      #expect(line.contains("\"\(type)\":{"))
    }
  }

  @Test func aTypeMadeByANewerVersionIsKeptAsItIs() throws {
    let body = Array(#"{"hugged":{"who":"Ann"},"type":"hugged","v":1}"#.utf8)
    let happening = Happening(stored: body, in: EventFixtures.conversation)
    #expect(
      happening
        == .unknown(
          EventFixtures.conversation, UnknownEvent(type: "hugged", version: 1, body: body)))
    #expect(try happening.stored() == body)
  }

  @Test func aNewerVersionOfAKnownTypeIsKeptAsItIs() throws {
    for value in EventFixtures.all + LaterFixtures.all {
      let line = String(decoding: try value.stored(), as: UTF8.self)
      let newer = Array(
        line.replacing("\"v\":1", with: "\"v\":3").replacing("\"v\":2", with: "\"v\":3").utf8)
      let happening = Happening(stored: newer, in: value.stream)
      guard case .unknown(value.stream, let event) = happening else {
        Issue.record("\(line)")
        continue
      }
      #expect(event.version == 3)
      #expect(line.contains("\"type\":\"\(event.type)\""))
      #expect(event.body == newer)
      #expect(try happening.stored() == newer)
    }
  }

  @Test(arguments: [
    "", "null", "[]", "{}", "words", "{\"type\":\"noted\"}", "{\"type\":\"noted\",\"v\":1}",
    "{\"covered\":{},\"type\":\"noted\",\"v\":1}",
    "{\"covered\":{},\"uncovered\":{},\"type\":\"covered\",\"v\":1}",
    "{\"covered\":{},\"type\":\"covered\",\"v\":0}", "{\"covered\":{},\"type\":\"covered\"}",
    "{\"covered\":{},\"type\":\"covered\",\"v\":1", "{\"covered\":{},\"type\":7,\"v\":1}",
    "{\"rated\":{\"note\":\"x\",\"value\":3},\"type\":\"rated\",\"v\":1}",
    "{\"rated\":{\"value\":3},\"type\":\"rated\",\"v\":1}",
  ])
  func bytesThatAreNotWhatTheyWereAreKeptAsTheyAre(_ text: String) throws {
    let body = Array(text.utf8)
    let happening = Happening(stored: body, in: EventFixtures.conversation)
    guard case .unknown(EventFixtures.conversation, let event) = happening else {
      Issue.record("\(happening)")
      return
    }
    #expect(event.body == body)
    #expect(try happening.stored() == body)
  }

  @Test func garbageIsKeptAsItIs() throws {
    var random = IDSource(seed: 11)
    for length in 0..<300 {
      let body = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      let happening = Happening(stored: body, in: EventFixtures.person)
      #expect(
        happening
          == .unknown(EventFixtures.person, UnknownEvent(type: "", version: 0, body: body)))
    }
    for deep in ["[", "{\"a\":", "{\"covered\":["] {
      let body = Array(String(repeating: deep, count: 20_000).utf8)
      #expect(try Happening(stored: body, in: .archive).stored() == body)
    }
  }

  @Test func anEventOfAnotherKindOfStreamIsNotReadAsOneOfThis() throws {
    let body = try Happening.archive(.unlocked).stored()
    let happening = Happening(stored: body, in: EventFixtures.conversation)
    #expect(
      happening
        == .unknown(
          EventFixtures.conversation, UnknownEvent(type: "unlocked", version: 1, body: body)))
  }

  @Test(arguments: [
    "", " ", "é e\u{301}", "ł ŵ ß", "مرحبا", "日本語", "👩‍👧", "[2J", "\"\\/", "a\nb\n\nc d",
    "می\u{200C}خواهم", "क्\u{200D}ष ❤\u{FE0F}",
  ])
  func H13_anyWordsSurvive(_ text: String) throws {
    let value = Happening.conversation(
      id(2), .noted(note: id(30), kind: .matter, words: Words(text), stage: .matters))
    let read = Happening(stored: try value.stored(), in: value.stream)
    guard case .conversation(_, .noted(_, _, let words, _)) = read else {
      Issue.record("\(read)")
      return
    }
    #expect(Array(words.text.unicodeScalars) == Array(text.unicodeScalars))
  }
}

private struct Head: Decodable { var type: String }

/// Any JSON value, of which nothing is wanted.
private struct Anything: Decodable { init(from decoder: any Decoder) {} }
