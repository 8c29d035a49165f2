import Conversation

@testable import Interface

/// As much of everything as a test asks for, all of it long.
enum Plenty {
  static let sentence =
    "I want to walk to church on Sundays again, with my sister, and stop at the bench on the way "

  static func notes(_ count: Int) -> [ConversationEvent] {
    let kinds: [NoteKind] = [.need, .matter, .strength, .preference, .goal, .contingency, .parked]
    return (0..<count).map { number in
      .noted(
        note: NoteID(high: 40, low: UInt64(number)), kind: kinds[number % kinds.count],
        words: Words(
          sentence + "\(number)", form: number % 2 == 0 ? .verbatim : .paraphrase),
        stage: .matters)
    }
  }

  static func ways(_ count: Int) -> [ConversationEvent] {
    (0..<count).flatMap { number -> [ConversationEvent] in
      let way = NoteID(high: 41, low: UInt64(number))
      return [
        .noted(
          note: way, kind: .option,
          words: Words("way \(number), a long one to be said", speaker: .clinician),
          stage: .waysForward),
        .optionWeighed(
          note: way, weight: NoteID(high: 42, low: UInt64(number)), side: .good,
          words: Words(sentence + "home", form: .verbatim)),
        .decided(
          note: way, status: DecisionStatus.allCases[number % 3], reservation: nil),
      ]
    }
  }

  static func steps(_ count: Int) -> [ConversationEvent] {
    (0..<count).flatMap { number -> [ConversationEvent] in
      let step = NoteID(high: 43, low: UInt64(number))
      return [
        .noted(note: step, kind: .step, words: Words("walk to gate \(number)"), stage: .nextSteps),
        .stepAgreed(note: step, who: number % 2 == 0 ? .person : .clinician, when: .openEnded),
      ]
    }
  }

  static func longName(_ number: Int) -> PersonDetails {
    PersonDetails(
      family: "Featherstonehaugh-Okonkwo", given: "Margaret Adwoa \(number)", title: "Mrs",
      born: Day(year: 1948, month: 3, day: 15))
  }

  static func homeRows(_ count: Int) -> [HomeRow] {
    let now = Typist().now
    let kinds: [WorkGroup] =
      count == 1 ? [.toFinish] : [.promises, .lookAgain, .toFinish, .sheets, .referrals]
    return (0..<count).map { number in
      let work = kinds[number * kinds.count / max(1, count)]
      return HomeRow(
        work: work,
        due: [.promises, .lookAgain].contains(work) ? now.day.adding(days: number % 50 - 3) : nil,
        conversation: ConversationID(high: 8, low: UInt64(number)),
        person: PersonID(high: 9, low: UInt64(number)), details: longName(number), started: now)
    }
  }

  /// The home screen with so much that waits.
  static func home(_ count: Int) -> HomePage { home(homeRows(count)) }

  static func home(_ rows: [HomeRow]) -> HomePage {
    let today = Typist().now.day
    return HomePage(
      WorkGroup.allCases.map { group in
        let here = rows.filter { $0.group(on: today) == group }
        return HomeGroup(group, rows: Array(here.prefix(50)), count: here.count)
      })
  }

  static func file(conversations count: Int) throws -> PersonFile {
    var pen = Pen()
    let person = try pen.person(needs: AccessNeeds(paper: .large, other: "hearing aid"))
    let preference = ConversationEvent.noted(
      note: NoteID(high: 50, low: 1), kind: .preference,
      words: Words("no more tablets", form: .verbatim), stage: .yourWay)
    let summaries = (0..<count).compactMap { number -> Summary? in
      let id = ConversationID(high: 60, low: UInt64(number))
      let events =
        number == 0 ? [started, preference] : [started, .agreed(agreement: .person, gaps: [])]
      return record(pen.write(events, in: id)).map(Summary.init)
    }
    return PersonFile(person: person, conversations: summaries)
  }

  static func hit(_ number: Int, _ now: Moment) -> Hit {
    Hit(
      place: .talk(
        ConversationID(high: 8, low: UInt64(number)), note: NoteID(high: 8, low: UInt64(number)),
        kind: .matter, standing: .agreed),
      person: peggysID, details: longName(number), at: now,
      excerpt: [
        Hit.Piece("I want to walk to "), Hit.Piece("church", isMatch: true),
        Hit.Piece(" on Sundays again, with my sister, and stop at the bench on the way home"),
      ])
  }
}
