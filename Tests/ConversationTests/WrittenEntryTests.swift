import Conversation
import Foundation
import Testing

/// Entries as they leave the archive and come back.
struct WrittenEntryTests {
  private let conversation = ConversationID(high: 1, low: 1)
  private let device = DeviceID(high: 2, low: 2)
  private let at = Moment(milliseconds: 1_794_996_900_123, offset: 3600, zone: "Europe/London")

  private func entry(_ happening: Happening, isKept: Bool = true) -> Entry {
    Entry(
      id: EntryID(high: 3, low: 3), author: AuthorID(high: 4, low: 4), at: at, lamport: 7,
      happening: happening, place: isKept ? Entry.Place(device: device, number: 12) : nil)
  }

  private func json(_ entry: WrittenEntry) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(entry), as: UTF8.self)
  }

  private func read(_ json: String) throws -> WrittenEntry {
    try JSONDecoder().decode(WrittenEntry.self, from: Data(json.utf8))
  }

  @Test func anEntryIsWrittenWithItsEnvelopeAndItsStoredEvent() throws {
    let note = NoteID(high: 5, low: 5)
    let entry = entry(.conversation(conversation, .rated(note: note, value: 9)))
    #expect(
      try json(WrittenEntry(entry)) == """
        {
          "at" : {
            "offset" : 3600,
            "utc" : "2026-11-18T10:15:00.123Z",
            "zone" : "Europe/London"
          },
          "author" : "00000000-0000-4004-8000-000000000004",
          "device" : "00000000-0000-4002-8000-000000000002",
          "event" : {
            "rated" : {
              "note" : "00000000-0000-4005-8000-000000000005",
              "value" : 9
            },
            "type" : "rated",
            "v" : 1
          },
          "id" : "00000000-0000-4003-8000-000000000003",
          "lamport" : 7,
          "number" : 12,
          "stream" : {
            "conversation" : "00000000-0000-4001-8000-000000000001"
          }
        }
        """)
  }

  @Test func anEntryOfEveryStreamComesBackAsItWas() throws {
    let happenings: [Happening] = [
      .person(
        PersonID(high: 6, low: 6), .registered(details: PersonDetails(family: "K", given: ""))),
      .conversation(conversation, .abandoned(reason: "a / \"b\" \\ é\n")),
      .archive(.imported(count: 3)),
    ]
    for happening in happenings {
      for isKept in [true, false] {
        let entry = entry(happening, isKept: isKept)
        let written = try WrittenEntry(entry)
        let read = try read(json(written))
        #expect(read == written)
        #expect(read.entry() == entry)
        #expect(read.body == (try happening.stored()))
      }
    }
  }

  @Test func theAuditsStreamIsWrittenAsTrue() throws {
    #expect(try json(WrittenEntry(entry(.archive(.unlocked)))).contains("\"archive\" : true"))
  }

  @Test(arguments: [
    #"{"sung":{"loud":0.5,"notes":[1,-2,null,true,18446744073709551615]},"type":"sung","v":9}"#,
    #"{"sung":{"loud":1.50},"type":"sung","v":9}"#, #"{"type":"sung", "v":9}"#, "[1,2]", "", "{",
    "\u{FEFF}{}",
  ])
  func whatANewerVersionWroteComesBackToTheByte(stored: String) throws {
    let unknown = Happening(stored: Array(stored.utf8), in: .conversation(conversation))
    let read = try read(json(WrittenEntry(entry(unknown))))
    #expect(read.body == Array(stored.utf8))
    #expect(read.entry() == entry(unknown))
  }

  @Test func bytesThatAreNoTextComeBackToo() throws {
    let damaged: [UInt8] = [0xFF, 0x00, 0x7B]
    let unknown = Happening(stored: damaged, in: .conversation(conversation))
    let written = try json(WrittenEntry(entry(unknown)))
    #expect(written.contains(#""stored" : "/wB7""#))
    #expect(try read(written).body == damaged)
  }

  @Test func aFieldOfANewerVersionSurvives() throws {
    let plain = try json(WrittenEntry(entry(.archive(.unlocked))))
    let newer = plain.replacing(
      "\"lamport\" : 7", with: "\"lamport\" : 7,\n  \"mood\" : {\n    \"colour\" : 3\n  }")
    let entry = try read(newer)
    #expect(entry.others == ["mood": .object(["colour": .integer(3)])])
    #expect(try json(entry) == newer)
  }

  @Test func aFieldWithinAnEventSurvives() throws {
    let stored = Array(#"{"covered":{},"since":5,"type":"covered","v":1}"#.utf8)
    let covered = entry(.conversation(conversation, .covered))
    let read = try read(json(WrittenEntry(covered, body: stored)))
    #expect(read.body == stored)
    #expect(read.entry() == covered)
  }

  @Test func anEntryThatLacksSomethingIsRefused() throws {
    let whole = try json(WrittenEntry(entry(.archive(.unlocked))))
    for name in ["id", "stream", "author", "at", "lamport", "device", "number", "event"] {
      let lacking = whole.replacing("\"\(name)\" :", with: "\"other\" :")
      #expect(throws: DecodingError.self) { try read(lacking) }
    }
  }
}
