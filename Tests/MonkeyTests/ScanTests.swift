import Canvas
import Conversation
import Fiction
import Guides
import Testing

@testable import Interface

/// Every ordinary screen of made-up talks is read for words that are for nobody else: each word of a
/// private note is marked, and each that is off the sheet.
@Suite("Private words in made-up talks") struct ScanTests {
  private static let now = Moment(milliseconds: 1_795_255_200_000, offset: 0, zone: "Europe/London")
  private static let author = AuthorID(high: 1, low: 1)
  private static let batches = Fiction(
    people: 20, conversations: 60, seed: 3, today: now, author: author
  ).batches.map(marked)

  private let people: [PersonID: PersonFile]
  private let talks: [[Entry]]

  init() {
    func holds(_ entries: [Entry], _ isMeant: (Note) -> Bool) -> Bool {
      record(entries)?.notes.contains(where: isMeant) ?? false
    }
    // Those with most to hide.
    let hiding = Self.batches.filter { holds($0) { $0.kind == .privateNote } }
    let leaving = Self.batches.filter { holds($0) { $0.kind != .privateNote && $0.isOffSheet } }
    talks = Array(hiding.prefix(4) + leaving.prefix(2))
    var people: [PersonID: PersonFile] = [:]
    for entries in Self.batches {
      guard case .person(let id, _)? = entries.first?.happening, let person = Person(id, entries)
      else { continue }
      people[id] = PersonFile(person: person, conversations: [])
    }
    for talk in Self.batches.compactMap({ record($0) }) {
      people[talk.person]?.conversations.append(Summary(talk))
    }
    self.people = people
  }

  @Test func thereIsSomethingToFind() {
    let all = talks.compactMap { record($0) }.flatMap(\.notes)
    #expect(all.contains { $0.kind == .privateNote && $0.words.text.contains(privateMark) })
    #expect(all.contains { $0.kind != .privateNote && $0.words.text.contains(offSheetMark) })
  }

  @Test(arguments: Typist.sizes)
  func rule1_H06_noScreenOfATalkShowsAWordOfAPrivateNote(size: Size) throws {
    for entries in talks {
      var state = try opened(entries, .talking, size)
      for stage in Stage.allCases {
        press(&state, .escape, .character(stage.digit))
        let before = state
        for key in [Key.up, .up, .down, .escape] {
          press(&state, key)
          expectNothingPrivate(state)
        }
        press(&state, .character("g"))
        expectNothingPrivate(state)
        press(&state, .escape)
        #expect(!lines(from: nil, to: before).joined().contains(privateMark))
      }
      for letter in ["m", "e", ":"] as [Character] {
        press(&state, .escape, .character(letter))
        expectNothingPrivate(state)
        press(&state, .escape, .escape)
      }
    }
  }

  @Test(arguments: Typist.sizes)
  func rule1_H06_whatIsReadIsTheSheetAndNothingElse(size: Size) throws {
    for entries in talks {
      var state = try opened(entries, .reading, size)
      for _ in 0..<30 {
        expectNothingPrivate(state)
        #expect(!view(state).canvas.text.contains(offSheetMark + " "))
        press(&state, .pageDown)
      }
      #expect(!lines(from: nil, to: state).joined(separator: " ").contains(privateMark))
    }
  }

  @Test(arguments: Typist.sizes)
  func rule1_H06_noPageOfAPersonAndNoListTells(size: Size) throws {
    for file in people.values {
      var state = fresh(size)
      _ = update(&state, .person(file), at: Self.now)
      for _ in 0..<6 {
        expectNothingPrivate(state)
        press(&state, .down)
      }
      press(&state, .character("m"))
      expectNothingPrivate(state)
    }
  }

  @Test(arguments: Typist.sizes)
  func rule1_H06_homeShowsNamesAndPlainWork(size: Size) throws {
    let rows = Self.batches.compactMap { record($0) }.flatMap { talk -> [HomeRow] in
      guard let details = people[talk.person]?.person.details else { return [] }
      return workList(of: work(from: talk)).map {
        HomeRow(
          work: $0.group, due: $0.due, conversation: talk.id, person: talk.person,
          details: details, started: talk.started, standing: talk.standing)
      }
    }
    #expect(rows.contains { $0.work == .promises })
    var state = fresh(size)
    _ = update(&state, .home(HomePage(.toFinish, Page(items: rows))), at: Self.now)
    for _ in rows {
      expectNothingPrivate(state)
      expectNothingOffTheSheet(state)
      press(&state, .down)
    }
    #expect(!lines(from: nil, to: state).joined().contains(privateMark))
  }

  @Test(arguments: [Size(width: 80, height: 24), Size(width: 40, height: 12)])
  func rule1_H06_nothingPrivateAndNothingOffTheSheetIsFoundHoweverItIsLookedFor(size: Size) throws {
    let world = try World(now: Self.now, seed: 3)
    try world.archive.appendInBulk(Self.batches)
    for words in [privateMark, "the", "a", "she", "is", "her"] + hiddenWords {
      var state = fresh(size)
      press(&state, .character("/"))
      for letter in words { press(&state, .character(letter)) }
      let found = try world.archive.find(Query(words, on: Self.now.day))
      _ = update(&state, .found(state.generation, found), at: Self.now)
      for _ in 0..<max(1, found.items.count) {
        // What was typed is the searcher's own word.
        let shown = view(state).canvas.text.split(separator: "\n").dropFirst(3).joined()
        #expect(!shown.contains(privateMark), "\(shown)")
        expectNoMarkOffTheSheet(shown)
        press(&state, .down)
      }
    }
  }

  @Test(arguments: Typist.sizes)
  func rule1_H06_turnedToThePersonItShowsNothingPrivateAndNothingOffTheSheet(size: Size) throws {
    for entries in talks {
      for stage in Stage.allCases {
        var state = try opened(entries, .talking, size)
        press(&state, .escape, .character(stage.digit), .escape, .character("t"))
        guard state.isTurned else { continue }
        for _ in 0..<12 {
          expectNothingPrivate(state)
          expectNothingOffTheSheet(state)
          press(&state, .right)
        }
        let said = lines(from: nil, to: state).joined(separator: " ")
        #expect(!said.contains(privateMark) && !said.contains(offSheetMark + " "))
      }
    }
  }

  /// The words of private notes, and of what is off the sheet, as they stand in the archive: with
  /// their marks.
  private var hiddenWords: [String] {
    let notes = talks.compactMap { record($0) }.flatMap(\.notes)
    let hidden = notes.filter { $0.kind == .privateNote }.prefix(4) + notes.filter(\.isOffSheet)
    return hidden.flatMap { $0.words.text.split(separator: " ").prefix(3).map(String.init) }
  }

  private func fresh(_ size: Size) -> State {
    var state = State(
      size: size, now: Self.now, archiveExists: true, guides: shelf, ids: IDSource(seed: 1))
    let clinician = Clinician(name: "Dr Amina Yusuf", role: "GP")
    let session = Session(author: Self.author, clinician: clinician, lamport: 1_000_000)
    _ = update(&state, .unlocked(session), at: Self.now)
    return state
  }

  private func opened(
    _ entries: [Entry], _ purpose: Opened.Purpose, _ size: Size
  ) throws -> State {
    let talk = try #require(record(entries))
    let opened = Opened(
      id: talk.id, entries: entries, draft: nil, file: try #require(people[talk.person]),
      clinician: Clinician(name: "Dr Amina Yusuf", role: "GP"), isHeld: true, purpose: purpose)
    var state = fresh(size)
    _ = update(&state, .opened(opened), at: Self.now)
    return state
  }

  private func press(_ state: inout State, _ keys: Key...) {
    for key in keys { _ = update(&state, .input(.key(key)), at: Self.now) }
  }

  private func expectNothingPrivate(_ state: State) {
    let shown = view(state).canvas.text
    #expect(!shown.contains(privateMark), "\(shown)")
  }

  private func expectNothingOffTheSheet(_ state: State) {
    expectNoMarkOffTheSheet(view(state).canvas.text)
  }

  private func expectNoMarkOffTheSheet(_ shown: String) {
    let words = shown.split { !$0.isLetter }
    #expect(!words.contains { $0.hasSuffix(offSheetMark) }, "\(shown)")
  }
}
