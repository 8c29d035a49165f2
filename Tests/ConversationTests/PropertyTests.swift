import Testing

@testable import Conversation

/// What holds of every conversation, in ten thousand made from seeds: wild ones, and ones as the
/// program writes them.
@Suite struct PropertyTests {
  /// Everything that is asked of a record, so that all of it meets wild entries.
  private func ask(_ record: SharedDecisionRecord, _ seed: UInt64) {
    let summary = Summary(record)
    #expect(summary.work == work(from: record))
    let found = gaps(in: record, for: AccessNeeds(speaks: "Polish", needsInterpreter: true))
    #expect(Set(found).count == found.count)
    #expect(indexTexts(of: record).count <= 2 * record.notes.count + 2)
    #expect(record.note(record.leavingItID)?.kind == .option)
    #expect(Set(record.notes.map(\.id)).count == record.notes.count)
    #expect(record.agreements.allSatisfy { (1...record.version).contains($0.version) })
    #expect(record.version == record.amendments.count + 1, "seed \(seed)")
  }

  @Test func anyEntriesFoldWithoutATrap() {
    var folded = 0
    for seed in 0..<4000 as Range<UInt64> {
      var wild = WildTalk(seed: seed)
      guard let record = record(wild.entries()) else { continue }
      ask(record, seed)
      expectSafe(record, seed)
      folded += 1
    }
    #expect(folded > 3000)
  }

  @Test func theRecordDependsOnTheSetOfEntriesNotOnHowTheyCame() {
    for seed in 5000..<6500 as Range<UInt64> {
      var wild = WildTalk(seed: seed)
      let entries = wild.entries()
      var random = IDSource(seed: seed)
      let expected = record(entries)
      expectSame(record(entries.shuffled(using: &random)), expected, seed)
      expectSame(record(Array(entries.reversed()) + entries), expected, seed)
    }
  }

  @Test func whatTwoDevicesWroteMergesTheSameEitherWay() {
    for seed in 9000..<10_000 as Range<UInt64> {
      var base = PlayedTalk(seed: seed)
      base.play(8)
      var here = PlayedTalk(
        goingOnWith: base, seed: seed &+ 1_000_000, author: Talk.amina, device: id(5))
      var there = PlayedTalk(
        goingOnWith: base, seed: seed &+ 2_000_000, author: Talk.other, device: id(8))
      here.play(8)
      there.play(8)
      let one = record(here.entries + there.entries)
      expectSame(one, record(there.entries + here.entries), seed)
      guard let one else { continue }
      ask(one, seed)
      expectSafe(one, seed)
      #expect(one.version >= 1)
    }
  }

  @Test func everyEventReadsBackFromItsStoredForm() throws {
    for seed in 0..<300 as Range<UInt64> {
      var wild = WildTalk(seed: seed)
      var person = WildPerson(seed: seed)
      for entry in wild.entries() + person.entries() {
        let stored = try entry.happening.stored()
        let read = Happening(stored: stored, in: entry.stream)
        if case .unknown = entry.happening {
          #expect(try read.stored() == stored, "seed \(seed)")
          continue
        }
        // What is clean comes back as it was; of what is not, nothing else is changed.
        let clean = withCleanedTexts(stored)
        if clean == stored { #expect(read == entry.happening, "seed \(seed)") }
        #expect(Happening(stored: clean, in: entry.stream) == read, "seed \(seed)")
        let again = try read.stored()
        #expect(Happening(stored: again, in: entry.stream) == read, "seed \(seed)")
        #expect(withCleanedTexts(again) == again, "seed \(seed)")
        let kept = try entry.happening.forKeeping()
        #expect(kept.happening == read, "seed \(seed)")
        #expect(kept.event == again, "seed \(seed)")
        let written = try WrittenEntry(entry)
        #expect(written.body == stored, "seed \(seed)")
        #expect(written.entry().happening == read, "seed \(seed)")
      }
    }
  }

  @Test func aPersonDependsOnTheSetOfEntriesNotOnHowTheyCame() {
    for seed in 0..<500 as Range<UInt64> {
      var wild = WildPerson(seed: seed)
      let entries = wild.entries()
      var random = IDSource(seed: seed)
      let person = Person(id(1), entries)
      #expect(person == Person(id(1), entries.shuffled(using: &random)), "seed \(seed)")
      #expect(person == Person(id(1), entries + entries.reversed()), "seed \(seed)")
    }
  }

  @Test func theseTalksTellOfEveryItem() {
    var random = IDSource(seed: 1)
    func check<Items: Particulars>(_ particulars: Items.Type) {
      var said: Set<String> = []
      var nothings: Set<String> = []
      for _ in 0..<200 {
        let items: Items = random.wild()
        for (label, value) in Mirror(reflecting: items).children {
          guard let item = value as? any ToldItem else { continue }
          if item.nothing == nil { said.insert(label ?? "") } else { nothings.insert(label ?? "") }
        }
      }
      let names = Set(Mirror(reflecting: Items()).children.compactMap(\.label))
      #expect(said == names && nothings == names, "\(Items.group)")
    }
    for particulars in recordedParticulars + [Reflection.self] { check(particulars) }
  }
}

/// Expects two records to be equal; else names the fields in which they differ.
func expectSame(_ one: SharedDecisionRecord?, _ other: SharedDecisionRecord?, _ seed: UInt64) {
  guard one != other else { return }
  let fields = [one, other].map { record in
    Dictionary(
      uniqueKeysWithValues: record.map(Mirror.init)?.children.map {
        ($0.label ?? "", String(describing: $0.value))
      } ?? [])
  }
  let differing = Set(fields[0].keys).union(fields[1].keys).filter {
    fields[0][$0] != fields[1][$0]
  }
  Issue.record("seed \(seed): \(differing.sorted())")
}

/// The rules that keep a person safe, which hold of every record whatever was written.
func expectSafe(_ record: SharedDecisionRecord, _ seed: UInt64) {
  #expect(record.closed == nil || record.unfinishedNotes.isEmpty, "H07, seed \(seed)")
  for note in record.notes {
    switch note.content {
    case .option(let option):
      #expect(!(option.awaitsLawfulBasis && option.decision?.status == .valid), "H09, seed \(seed)")
      #expect(option.sureness.map { (1...10).contains($0) } ?? true, "H20, seed \(seed)")
    case .step(let step):
      let introduction = step.introduction
      let isReferred = introduction.reach.value == .referred
      #expect(!isReferred || introduction.risks.value != nil, "H18, seed \(seed)")
      #expect(isReferred || introduction.sent == nil, "H17, seed \(seed)")
      #expect(step.sureness.map { (1...10).contains($0) } ?? true, "H20, seed \(seed)")
    case .goal(let goal):
      #expect(goal.importance.map { (1...10).contains($0) } ?? true, "H20, seed \(seed)")
      for weight in [goal.particulars.weight.value, goal.particulars.difficulty.value] {
        #expect(weight.map { (0...3).contains($0) } ?? true, "H20, seed \(seed)")
      }
    case .privateNote: #expect(!note.isOnSheet, "H06, seed \(seed)")
    case .matter, .strength, .preference, .need, .contingency, .parked: break
    }
  }
}
