import Canvas
import Conversation
import Foundation

@testable import Interface
@testable import Peggy
@testable import Terminal

/// What somebody types.
extension Reading {
  private static let today = Day(number: 20_778)

  private static func text(_ input: [UInt8]) -> String { String(decoding: input, as: UTF8.self) }

  private static func bytes(_ texts: [String]) -> [[UInt8]] { texts.map { Array($0.utf8) } }

  /// Every text is a query, and every query one that the index of a sealed archive understands.
  static func search() throws -> Reading {
    let place = try SealedPlace()
    _ = try place.archive.append(FullTalk.personEntries + FullTalk.agreed.entries)
    let seeds = [
      "garden dog", "\"walk to the church\" fall", "person:osei since:2026-08 kind:\"your way\"",
      "since:12 aug 2026 stairs", "kind:step person:\"margaret osei\"", "céphalée ßtraße ΑΘΗΝΑ ज़",
      "since:yesterday", "NEAR(a b) OR * ^ -x AND NOT y",
    ]
    let tokens = [
      "person:", "since:", "kind:", "\"", "“", "”", "2026", "aug", "goal", "AND", "OR", "NOT",
      "NEAR", "*", "^", "+", "col:", "words :", "\u{2}", "\u{3}",
    ]
    return Reading(seeds: bytes(seeds), tokens: tokens) { input in
      let query = Query(text(input), on: today, includesPrivate: input.count.isMultiple(of: 2))
      return try !place.archive.find(query).items.isEmpty
    }
  }

  /// Days, moments and NHS numbers in every form in which they are written.
  static var days: Reading {
    let seeds = [
      "15 3 1980", "15-Mar-1980", "1980-03-15", "15 March 1980", "fri", "next friday", "2w",
      "in 3 months", "28 nov", "friday 28 nov", "tomorrow", "2026-08", "august", "12 aug 2026",
      "a week", "2026-11-18T10:15:00.123Z", "2026-11-18T10:15:00Z", "999 000 0018", "9990000026",
    ]
    let tokens = [
      "d", "w", "m", "y", "days", "weeks", "months", "years", "next", "the", "by", "on", "of",
      "feb", "29", "30", "31", "2000", "1900", "9999", "0000", "T", "Z", ".", "/", "-", "1000",
    ]
    return Reading(seeds: bytes(seeds), tokens: tokens) { input in
      let text = text(input)
      let said = Day(saying: text, on: today)
      guard said.map({ $0 >= today }) ?? true else { throw Unkept.wrongDay }
      let days = [
        said, Day(typed: text), Day(since: text, on: today), Day(since: text, on: nil),
        Day(iso: text), Moment(iso: text)?.day,
      ].compactMap(\.self)
      for day in days {
        // Nobody means the years before; they stand without noughts on paper.
        let isReadBack = day.date.year < 1000 || Day(typed: day.plain) == day
        guard isReadBack, Day(iso: day.iso) == day, Day(typed: day.clinical) == day else {
          throw Unkept.wrongDay
        }
        _ = day.age(on: today)
      }
      if let moment = Moment(iso: text), Moment(iso: moment.iso) != moment {
        throw Unkept.differs
      }
      return !days.isEmpty || NHSNumber(text) != nil
    }
  }

  static var thought: Reading {
    let seeds = ["Ann: \"she never complains\"", "+ her sister rings", "> \"call\"", "! me: no"]
    let ann = Participant(
      id: ParticipantID(high: 3, low: 3), name: "Ann", relation: "daughter", part: .companion)
    return Reading(
      seeds: bytes(seeds), tokens: ["+ ", "> ", "? ", "! ", "\"", "“", "”", "Ann:", "me:", ":"]
    ) { input in
      let thought = Thought(text(input), present: [ann])
      return !thought.words.isEmpty || Thought(text(input), in: .plain, present: []).kind != nil
    }
  }

  static var recoveryCode: Reading {
    let code = "F199T-AAZ50-CPNZZ-67N7A-B81KZ-RS4P6"
    return Reading(seeds: bytes([code, code.lowercased()]), tokens: ["O", "I", "l", "U", "-"]) {
      SealedPlace.isCode(text($0))
    }
  }

  // MARK: The program

  /// Lines typed into the program, and all that it says to them.
  static var lines: Reading {
    let begun = Begun(isLineMode: true)
    let seeds = [
      "Margaret\nOsei\nMrs\nPeggy\n15 3 1948\n\nFemale\n\n2\n",
      "1\n:3\nwalk to church\n\"no fuss\n",
      ":7\nphysio\n1\n+ near\n:8\ncall the clinic by fri\nAnn\n", ":0\n#1\n2\n#3\ny\n",
      "#\n#2\nbetter\n",
      ":m\n1\nsome text\n\n:z\n:?\n:b\n", "/\nperson:osei\n1\n", ":q\n:q\n",
      "> ring\n! note\n? later\n",
    ]
    let tokens =
      (0...9).map { ":\($0)\n" } + "abcdefghijklmnopqrstuvwxyz?/".map { ":\($0)\n" }
      + (1...12).map { "#\($0)\n" } + ["\n", "\n\n", "y\n", "n\n", "1\n", "2\n", "Ann: "]
    return Reading(seeds: bytes(seeds), tokens: tokens) { input in
      var state = begun.state(input.count)
      for line in text(input).split(separator: "\n", omittingEmptySubsequences: false).prefix(40) {
        let before = state
        _ = update(&state, .line(String(line)), at: begun.now)
        _ = Interface.lines(from: before, to: state)
      }
      return !state.unsaved.isEmpty
    }
  }

  /// Bytes as a terminal sends them: in whatever pieces they come they mean the same, and the program
  /// shows something after each.
  static var terminal: Reading {
    let begun = Begun(isLineMode: false)
    let seeds = [
      "\u{1B}3walk to church\r\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D",
      "\u{1B}[200~pasted\ntext\u{1B}[201~\r",
      "\u{1B}7physio\r\u{1B}8call\r\u{1B}0\u{1B}[<0;3;4M", "\u{13}\u{1A}\u{C}\t\u{1B}[Z\u{7F}\u{8}",
      "\u{1B}OP\u{1B}[1;5C\u{1B}[3~\u{1B}[5~\u{1B}m", "größer “quote” 👩‍👩‍👧‍👦\r",
    ]
    let tokens = ["\u{1B}", "\u{1B}[", "\u{1B}[200~", "\u{1B}[201~", "~", ";", "\r", "\u{1B}m"]
    return Reading(seeds: bytes(seeds), tokens: tokens) { input in
      let whole = inputs([input[...]])
      let half = input.count / 2
      guard said(whole) == said(inputs([input[..<half], input[half...]])) else {
        throw Unkept.differs
      }
      var state = begun.state(input.count)
      for input in whole.prefix(60) {
        _ = update(&state, .input(input), at: begun.now)
      }
      _ = view(state)
      return !whole.isEmpty
    }
  }

  /// Letters of which one is made may come one by one: to the text that is typed it is the same.
  private static func said(_ inputs: [Input]) -> String {
    inputs.map { input in
      if case .key(.character(let letter)) = input { String(letter) } else { "\u{0}\(input)\u{0}" }
    }.joined()
  }

  private static func inputs(_ pieces: [ArraySlice<UInt8>]) -> [Input] {
    var decoder = KeyDecoder()
    return pieces.flatMap { decoder.take($0) } + decoder.giveUp()
  }
}

/// The program where somebody may type: at home, in a talk, at a person's page, at the door.
private struct Begun {
  let now = Talk.start.adding(minutes: 600)
  private var states: [State] = []

  init(isLineMode: Bool) {
    let door = State(
      size: Size(width: 80, height: 24), now: now, archiveExists: true, guides: [],
      ids: IDSource(seed: 1), isLineMode: isLineMode)
    var home = door
    let session = Session(author: FullTalk.talk.author, clinician: amina, lamport: 900)
    _ = update(&home, .unlocked(session), at: now)
    _ = update(&home, .home(HomePage([])), at: now)
    states = [home]
    let file = PersonFile(person: FullTalk.person, conversations: [])
    for talk in [FullTalk.talk, FullTalk.agreed] {
      for purpose in [Opened.Purpose.talking, .notes] {
        var state = home
        let opened = Opened(
          id: talk.conversation, entries: talk.entries, draft: nil, file: file, clinician: amina,
          isHeld: true, purpose: purpose)
        _ = update(&state, .opened(opened), at: now)
        states.append(state)
      }
    }
    var page = home
    _ = update(&page, .person(file), at: now)
    var form = home
    _ = update(&form, isLineMode ? .line("n") : .input(.key(.character("n"))), at: now)
    var new = State(
      size: Size(width: 60, height: 20), now: now, archiveExists: false, guides: [],
      ids: IDSource(seed: 2), isLineMode: isLineMode)
    _ = update(&new, .guides([]), at: now)
    states += [page, form, new, door]
  }

  func state(_ number: Int) -> State { states[number % states.count] }
}
