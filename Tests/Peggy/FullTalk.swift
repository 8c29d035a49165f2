import Conversation

/// A talk in which every item of every room is told, and a person of whom every item is known.
enum FullTalk {
  static var talk: Talk {
    var talk = peggysTalk()
    tellOfTheVisit(&talk)
    addNotes(&talk)
    addSteps(&talk)
    talk.add(.preferenceAnswered(note: NoteID(high: 8, low: 1), answer: .stillSo))
    talk.add(.preferenceAnswered(note: NoteID(high: 8, low: 2), answer: .noLonger))
    return talk
  }

  /// The same, agreed for her by somebody with authority.
  static var agreed: Talk {
    var talk = talk
    talk.add(
      .agreed(
        agreement: .representative(
          Representative(
            name: "Ann Osei", authority: .healthAttorney, detail: "registered 2024",
            wasSeen: true)),
        gaps: []))
    return talk
  }

  /// What tells of her.
  static let personEntries: [Entry] = {
    let events: [PersonEvent] = [
      .registered(details: peggy.details),
      .needsSet(needs: AccessNeeds(paper: .large, speaks: "Twi", needsInterpreter: true)),
      .told(particulars: .background(changes: FullParticulars.background)),
      .told(particulars: .reach(changes: FullParticulars.reach)),
      .told(particulars: .safeContact(changes: FullParticulars.safeContact)),
      .told(particulars: .support(changes: FullParticulars.support)),
      .told(particulars: .aboutMe(changes: FullParticulars.aboutMe)),
    ]
    return events.enumerated().map { number, event in
      Entry(
        id: EntryID(high: 4, low: UInt64(number)), author: AuthorID(high: 9, low: 9),
        at: Talk.start, lamport: UInt64(number + 1), happening: .person(peggy.id, event))
    }
  }()

  static let person: Person = {
    guard let person = Person(peggy.id, personEntries) else { preconditionFailure("registered") }
    return person
  }()

  private static func tellOfTheVisit(_ talk: inout Talk) {
    let told: [VisitParticulars] = [
      .visit(changes: FullParticulars.visit), .interpreting(changes: FullParticulars.interpreting),
      .deciding(changes: FullParticulars.deciding), .sharing(changes: FullParticulars.sharing),
      .otherPlans(changes: FullParticulars.otherPlans),
      .reviewing(changes: FullParticulars.reviewing),
    ]
    for items in told { talk.add(.told(particulars: items)) }
  }

  private static func addNotes(_ talk: inout Talk) {
    talk.add(
      .noted(note: Noted.need, kind: .need, words: Words("the hill to church"), stage: .today))
    talk.add(
      .noted(note: Noted.goal, kind: .goal, words: Words("be out and about"), stage: .oneThing))
    let matter = talk.quote(.matter, "I am afraid of falling")
    talk.add(.noteTold(note: matter, particulars: .matter(changes: FullParticulars.matter)))
    let way = talk.quote(.preference, "not before ten")
    talk.add(.noteTold(note: way, particulars: .preference(changes: FullParticulars.preference)))
    let goal = talk.note(.goal, "up the hill and back")
    talk.add(.noteTold(note: goal, particulars: .goal(changes: FullParticulars.goal)))
    talk.add(
      .goalAnswered(
        note: goal, level: .littleBetter, rater: .person,
        comment: Words("on good days", form: .verbatim)))
    let option = talk.note(.option, "an operation on the knee")
    talk.add(.noteTold(note: option, particulars: .option(changes: FullParticulars.option)))
    talk.add(.decided(note: option, status: .valid, reservation: Words("the long stay")))
    let change = talk.note(.contingency, "If you can't get your breath")
    talk.add(
      .noteTold(note: change, particulars: .contingency(changes: FullParticulars.contingency)))
    let secret = talk.quote(.privateNote, "he took my purse")
    talk.add(
      .noteTold(note: secret, particulars: .privateNote(changes: FullParticulars.privateNote)))
  }

  private static func addSteps(_ talk: inout Talk) {
    let choir = talk.note(.step, "sing with the choir")
    talk.add(.stepAgreed(note: choir, who: .other(name: "Bea Lund"), when: .weeks(2)))
    let told: [NoteParticulars] = [
      .step(changes: FullParticulars.step), .digitalTool(changes: FullParticulars.digitalTool),
      .introduction(changes: FullParticulars.introduction),
    ]
    for items in told { talk.add(.noteTold(note: choir, particulars: items)) }
  }
}
