import Conversation
import Fiction
import Foundation
import Handout
import Testing

@testable import Peggy

/// The full record as JSON: what it holds, its schema, and that it comes back.
struct RecordJSONTests {
  private func json(_ talk: Talk, person: Person = peggy) throws -> [UInt8] {
    try recordJSON(
      of: talk.record, person: person, clinician: amina, entries: talk.entries, at: Talk.start)
  }

  /// A talk in which everything happened and was told that a record can hold.
  private func fullTalk() -> Talk {
    var talk = FullTalk.talk
    let ewa = talk.join("Ewa", "Language Line", .interpreter)
    let said = talk.note(.matter, Words("rest", form: .interpreted, original: "odpocząć"))
    talk.add(.revised(note: said, words: Words("to rest", form: .interpreted)))
    talk.add(.left(participant: ewa))
    let step = talk.note(.step, "ring Ann")
    talk.add(.stepAgreed(note: step, who: .nobody, when: .weeks(2)))
    talk.add(
      .stepAnswered(note: step, status: .partly, comment: Words("twice", form: .verbatim)))
    talk.add(
      .stepAnswered(
        note: NoteID(high: 5, low: 5), status: .done, comment: Words("went well")))
    talk.add(.rated(note: talk.record.leavingItID, value: 3))
    talk.add(.nothingSaid(stage: .helps, why: .declined))
    talk.add(.saidBack(result: .some(again: "the day")))
    talk.add(.agreed(agreement: .notAgreed(reason: "to ask Ann"), gaps: [.noSafetyNet]))
    talk.add(
      .agreed(
        agreement: .representative(
          Representative(
            name: "Ann Osei", authority: .healthAttorney, detail: "registered 2024",
            wasSeen: true)),
        gaps: [.stepWithoutOwner(step), .stepWithoutDay(step), .identityNotAsked]))
    talk.add(.printed(reference: "AAAA-BBBB", copy: .person, layout: .large, copies: 1, paper: nil))
    let digest = Bytes32([UInt8](repeating: 7, count: 32))
    talk.add(
      .printed(
        reference: "CCCC-DDDD", copy: .person, layout: .large, copies: 1,
        paper: digest.map { KeptPaper(.sheet, digest: $0) }))
    talk.add(.given(reference: "CCCC-DDDD", format: .paper, to: .other(name: "Ann")))
    talk.add(.copiedToMainRecord)
    talk.note(.matter, "late")
    talk.add(.closed)
    talk.add(.amended(reason: "a new day"))
    talk.add(.sheetDeclined)
    return talk
  }

  @Test func everyKeyIsInTheSchemaAndEveryRequiredOneIsThere() throws {
    let schema = try RecordSchema()
    var silent = Talk()
    silent.add(.reviewSet(when: .notSaid, owner: .other(name: "Ann")))
    silent.add(.abandoned(reason: "fire alarm"))
    let plain = registered(PersonDetails(family: "Khan", given: "Imran"))
    #expect(schema.faults(in: try json(fullTalk(), person: FullTalk.person)) == [])
    #expect(schema.faults(in: try json(FullTalk.agreed)) == [])
    #expect(schema.faults(in: try json(Talk(), person: plain)) == [])
    #expect(schema.faults(in: try json(silent)) == [])
  }

  @Test func theSchemaRefusesWhatItDoesNotKnow() throws {
    let schema = try RecordSchema()
    let text = String(decoding: try json(Talk()), as: UTF8.self)
    let renamed = text.replacing("\"strengths\"", with: "\"assets\"")
    #expect(
      schema.faults(in: Array(renamed.utf8)).sorted()
        == ["/: no strengths", "/assets: not in the schema"])
    let undecided = text.replacing("\"notAsked\"", with: "\"perhaps\"")
    #expect(schema.faults(in: Array(undecided.utf8)).contains("/decidedBy: not among the values"))
  }

  @Test func recordAndPersonComeBackEqualWithEveryItem() throws {
    let talk = fullTalk()
    let bytes = try recordJSON(
      of: talk.record, person: FullTalk.person, clinician: amina,
      entries: talk.entries + FullTalk.personEntries, at: Talk.start)
    let file = try JSONDecoder().decode(EntriesFile.self, from: Data(bytes))
    let read = file.entries.map { $0.entry() }
    #expect(read == inOrder(talk.entries + FullTalk.personEntries))
    #expect(record(read) == talk.record)
    #expect(Person(FullTalk.person.id, read) == FullTalk.person)
  }

  /// Over made-up talks, many of which answer goals and steps of earlier ones.
  @Test func everyMadeUpRecordIsTheSameOnceItsFileWasRead() throws {
    let fiction = Fiction(
      people: 12, conversations: 60, seed: 3, today: Talk.start, author: Talk().record.author,
      startingAt: 1)
    var people: [PersonID: [Entry]] = [:]
    var ofEarlierTalks = 0
    for batch in fiction.batches {
      if case .person(let person)? = batch.first?.stream { people[person, default: []] += batch }
      guard case .conversation? = batch.first?.stream else { continue }
      let made = try #require(record(batch))
      let own = try #require(people[made.person])
      let person = try #require(Person(made.person, own))
      let bytes = try recordJSON(
        of: made, person: person, clinician: amina, entries: own + batch, at: Talk.start)
      let read = try JSONDecoder().decode(EntriesFile.self, from: Data(bytes)).entries
      let entries = read.map { $0.entry() }
      let readRecord = try #require(record(entries))
      let readPerson = try #require(Person(made.person, entries))
      let again = try recordJSON(
        of: readRecord, person: readPerson, clinician: amina, written: read, at: Talk.start)
      #expect(again == bytes)
      if made.outcomes.contains(where: { made.note($0.goal) == nil }) { ofEarlierTalks += 1 }
    }
    #expect(ofEarlierTalks > 0)
  }

  @Test func fieldsOfANewerVersionInAnEntryAndInItsEventComeBack() throws {
    let entry = try #require(Talk().entries.first)
    var written = try WrittenEntry(entry)
    written.others["mood"] = .string("calm")
    let body = String(decoding: written.body, as: UTF8.self)
    written.body = Array(body.replacing("\"minutes\":10", with: "\"minutes\":10,\"pause\":2").utf8)
    let bytes = try recordJSON(
      of: Talk().record, person: peggy, clinician: amina, written: [written], at: Talk.start)
    let file = try JSONDecoder().decode(EntriesFile.self, from: Data(bytes))
    #expect(file.entries == [written])
    #expect(file.entries[0].entry() == entry)
  }

  @Test func theFileNamesItsSchemaAndTellsPrivateNotesApart() throws {
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(try json(fullTalk())))
    #expect(value["schema"] == .string("whatmatters/record/1"))
    #expect(value["privateNotes"]?[0]?["words"]?["text"] == .string("he took my purse"))
    #expect(value["status"]?["standing"] == .string("amending"))
    #expect(value["status"]?["version"] == .integer(2))
    #expect(value["goalsAndHopes"]?[0]?["importance"] == .integer(9))
    #expect(value["actionsAndActivities"]?[0]?["confidence"] == .integer(8))
    #expect(value["actionsAndActivities"]?[0]?["when"]?["due"] == .string("2026-11-27"))
  }

  @Test func H02_anOptionNobodyDecidedIsInProgress() throws {
    var talk = Talk()
    talk.note(.option, "an exercise class")
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(try json(talk)))
    #expect(
      value["optionsDiscussed"]?[1]?["decision"]
        == .object(["status": .string("inProgress")]))
  }

  @Test func H05_theFirstWordsOfAMendedQuotationAreKept() throws {
    var talk = Talk()
    let note = talk.quote(.matter, "my garden keeps me sain")
    talk.add(.revised(note: note, words: Words("my garden keeps me sane", form: .verbatim)))
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(try json(talk)))
    let matter = value["whatMattersToThePerson"]?[0]
    #expect(matter?["words"]?["text"] == .string("my garden keeps me sane"))
    #expect(matter?["firstWords"]?["text"] == .string("my garden keeps me sain"))
  }

  @Test func H29_noControlStandsInTheFileAndNoneIsLost() throws {
    var talk = Talk()
    let said = "\u{1B}]0;x\u{07}\u{9B}2J\u{7F}\u{202E}\u{2028}\u{0}"
    talk.note(.strength, said)
    let bytes = try json(talk)
    let steering = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { scalar in
      (scalar.properties.generalCategory == .control && scalar != "\n")
        || [0x2028, 0x202E].contains(scalar.value)
    }
    #expect(steering.isEmpty)
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    #expect(value["strengths"]?[0]?["words"]?["text"] == .string(said))
    let file = try JSONDecoder().decode(EntriesFile.self, from: Data(bytes))
    #expect(file.entries.map(\.body) == (try talk.entries.map { try $0.happening.stored() }))
  }

  @Test func whatTheEntriesNameLeavesWithThem() throws {
    let talk = fullTalk()
    let bytes = try recordJSON(
      of: talk.record, person: peggy, clinician: amina, written: [], naming: [[1, 2, 3]],
      at: Talk.start)
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    #expect(value["named"]?[0] == .string(Data([1, 2, 3]).base64EncodedString()))
    #expect(try RecordSchema().faults(in: bytes) == [])
  }

  @Test func theSchemaSaysWhatItemsThereAre() throws {
    if ProcessInfo.processInfo.environment["UPDATE_SCHEMA"] != nil {
      let anew = RecordSchemaItems.written(
        into: try String(contentsOf: RecordSchema.file, encoding: .utf8))
      try Data(anew.utf8).write(to: RecordSchema.file)
    }
    let schema = try String(contentsOf: RecordSchema.file, encoding: .utf8)
    #expect(
      schema == RecordSchemaItems.written(into: schema),
      "docs/record.schema.json differs; UPDATE_SCHEMA=1 writes it anew")
  }

  @Test func entriesStandInTheirOrderWhateverOrderTheyCameIn() throws {
    let talk = fullTalk()
    let bytes = try recordJSON(
      of: talk.record, person: peggy, clinician: amina, entries: talk.entries.reversed(),
      at: Talk.start)
    #expect(bytes == (try json(talk)))
  }
}

private struct EntriesFile: Decodable {
  let entries: [WrittenEntry]
}
