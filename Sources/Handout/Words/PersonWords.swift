import Conversation

/// What stands on a person's sheet: plain words, at reading age 9 to 11.
struct PersonWords: Sendable {
  let title: Phrase
  let titleWithoutName: String
  let talk: @Sendable (_ day: Day, _ people: [String]) -> String
  let interpreter: @Sendable (_ name: String, _ relation: String) -> String
  let days: SpokenDays
  let identity: Identity
  let standing: Standing
  let headings: Headings
  let ways: Ways
  let steps: Steps
  let review: Review
  let strengths: @Sendable (PreferenceStrength) -> String
  let importance: Phrase
  let items: PersonItemWords
  let service: ServiceWords
  let closing: Closing
  let carried: CarriedWords
  /// Where nothing was written that may stand on the sheet.
  let nothingHere: String

  init(_ read: inout PhraseReader) {
    let days = SpokenDays(&read)
    self.days = days
    title = read.phrase("sheet.title", "name")
    titleWithoutName = read.words("sheet.titleWithoutName")
    talk = PersonWords.talk(&read, days)
    interpreter = PersonWords.interpreter(&read)
    identity = Identity(&read, days)
    standing = Standing(&read, days)
    headings = Headings(&read, days)
    ways = Ways(&read)
    steps = Steps(&read, days)
    review = Review(&read)
    let (would, must, willNot) = (
      read.words("preference.wouldLike"), read.words("preference.must"),
      read.words("preference.willNot")
    )
    strengths = { strength in
      switch strength {
      case .wouldLike: would
      case .must: must
      case .willNot: willNot
      }
    }
    importance = read.phrase("sheet.importance", "number")
    items = PersonItemWords(&read, days)
    service = ServiceWords(&read)
    closing = Closing(&read, days)
    carried = CarriedWords(&read, days)
    nothingHere = read.words("sheet.nothingHere")
  }

  private static func talk(
    _ read: inout PhraseReader, _ days: SpokenDays
  ) -> @Sendable (Day, [String]) -> String {
    let phrase = read.phrase("sheet.talk", "day", "people")
    let (between, last) = (read.sign("sign.list"), read.sign("sign.listEnd"))
    return { day, people in
      guard let end = people.last else { return days.inFull(day) }
      let others = people.dropLast().joined(separator: between)
      return phrase(days.inFull(day), others.isEmpty ? end : others + last + end)
    }
  }

  private static func interpreter(
    _ read: inout PhraseReader
  ) -> @Sendable (String, String) -> String {
    let unnamed = read.words("interpreter.unnamed")
    let related = read.phrase("interpreter.related", "relation")
    let named = read.phrase("interpreter.named", "name")
    let both = read.phrase("interpreter.namedAndRelated", "name", "relation")
    return { name, relation in
      switch (name.isEmpty, relation.isEmpty) {
      case (true, true): unnamed
      case (true, false): related(relation)
      case (false, true): named(name)
      case (false, false): both(name, relation)
      }
    }
  }
}

extension PersonWords {
  struct Identity: Sendable {
    let name: String
    let born: String
    let nhsNumber: String
    let notKnown: String
    let day: @Sendable (Day) -> String

    init(_ read: inout PhraseReader, _ days: SpokenDays) {
      name = read.words("identity.name")
      born = read.words("identity.born")
      nhsNumber = read.words("identity.nhsNumber")
      notKnown = read.words("identity.notKnown")
      day = { days.plain($0) }
    }
  }

  struct Standing: Sendable {
    let draft: String
    let amending: String
    let abandoned: String
    let replaced: @Sendable (Day) -> String
    let replaces: @Sendable (Day) -> String
    let notComplete: String

    init(_ read: inout PhraseReader, _ days: SpokenDays) {
      draft = read.words("standing.draft")
      amending = read.words("standing.amending")
      abandoned = read.words("standing.abandoned")
      replaced = read.day("standing.replaced") { days.plain($0) }
      replaces = read.day("standing.replaces") { days.plain($0) }
      notComplete = read.words("standing.notComplete")
    }
  }

  struct Headings: Sendable {
    let matters: String
    let helps: String
    let yourWay: String
    let goals: String
    let talkedAbout: String
    let cameFor: String
    let next: String
    let ifThingsChange: String
    let stillStanding: @Sendable (Day) -> String
    let anotherDay: String
    let lookAgain: String
    let writing: String

    init(_ read: inout PhraseReader, _ days: SpokenDays) {
      matters = read.words("heading.matters")
      helps = read.words("heading.helps")
      yourWay = read.words("heading.yourWay")
      goals = read.words("heading.goals")
      talkedAbout = read.words("heading.talkedAbout")
      cameFor = read.words("heading.cameFor")
      next = read.words("heading.next")
      ifThingsChange = read.words("heading.ifThingsChange")
      stillStanding = read.day("heading.stillStanding") { days.inFull($0) }
      anotherDay = read.words("heading.anotherDay")
      lookAgain = read.words("heading.lookAgain")
      writing = read.words("heading.writing")
    }
  }

  struct Ways: Sendable {
    let way: String
    let good: String
    let hard: String
    let standing: String
    let sureness: Phrase
    let reservation: Phrase
    let status: @Sendable (DecisionStatus?, RecordRules) -> String
    let deciders: @Sendable (Deciders, _ clinician: String, _ isDecided: Bool) -> String?

    init(_ read: inout PhraseReader) {
      way = read.words("way.way")
      good = read.words("way.good")
      hard = read.words("way.hard")
      standing = read.words("way.standing")
      sureness = read.phrase("way.sureness", "number")
      reservation = read.phrase("way.reservation", "words")
      let (talkedAbout, undecided) = (
        read.words("way.talkedAbout"), read.words("way.notYetDecided")
      )
      let (decided, decidedNot) = (read.words("way.decided"), read.words("way.decidedNot"))
      // In English in capitals where nothing is decided: nobody may take it for a plan (H02).
      status = { status, rules in
        switch status {
        case nil: rules >= .second ? talkedAbout : undecided
        case .inProgress: undecided
        case .valid: decided
        case .cancelled: decidedNot
        }
      }
      let person = (read.words("way.personDecided"), read.words("way.personDecides"))
      let together = (read.words("way.togetherDecided"), read.words("way.togetherDecide"))
      let asked = read.phrase("way.clinicianDecides", "name")
      deciders = { deciders, clinician, isDecided in
        switch deciders {
        case .person: isDecided ? person.0 : person.1
        case .together: isDecided ? together.0 : together.1
        case .clinician: asked(clinician)
        case .notAsked: nil
        }
      }
    }
  }

  struct Steps: Sendable {
    let headings: Block.StepHeadings
    let you: String
    let nobody: String
    let somebody: String
    let noDay: String
    let day: @Sendable (Day) -> String
    let weeks: @Sendable (Int, Day) -> String
    let openEnded: String
    let sureness: Phrase
    let status: @Sendable (StepStatus) -> String?

    init(_ read: inout PhraseReader, _ days: SpokenDays) {
      headings = Block.StepHeadings(
        what: read.words("step.what"), who: read.words("step.who"), when: read.words("step.when"))
      you = read.words("step.you")
      nobody = read.words("step.nobody")
      somebody = read.words("step.somebody")
      noDay = read.words("step.noDay")
      day = { days.inFull($0) }
      let counted = read.plural("step.weeks", "day", "count")
      weeks = { count, day in counted(count)(days.inFull(day), String(count)) }
      openEnded = read.words("step.openEnded")
      sureness = read.phrase("step.sureness", "number")
      let (done, partly) = (read.words("step.done"), read.words("step.partly"))
      let (notDone, notWanted) = (read.words("step.notDone"), read.words("step.notWanted"))
      status = { status in
        switch status {
        case .toDo: nil
        case .done: done
        case .partly: partly
        case .notDone: notDone
        case .notWanted: notWanted
        }
      }
    }
  }

  struct Review: Sendable {
    let openEnded: String
    let you: String
    let other: Phrase

    init(_ read: inout PhraseReader) {
      openEnded = read.words("review.openEnded")
      you = read.words("review.you")
      other = read.phrase("review.other", "name")
    }
  }

  /// Whom to ring.
  struct ServiceWords: Sendable {
    let heading: String
    let ring: @Sendable (_ telephone: String, _ hours: String?) -> String
    let whenClosed: Phrase
    let whenClosedInWriting: Phrase
    let emergency: String

    init(_ read: inout PhraseReader) {
      heading = read.words("service.heading")
      let atAnyTime = read.phrase("service.ring", "telephone")
      let within = read.phrase("service.ringWithin", "telephone", "hours")
      ring = { telephone, hours in hours.map { within(telephone, $0) } ?? atAnyTime(telephone) }
      whenClosed = read.phrase("service.whenClosed", "telephone")
      whenClosedInWriting = read.phrase("service.whenClosedInWriting", "contact")
      emergency = read.words("service.emergency")
    }
  }

  /// What is said once, at the end.
  struct Closing: Sendable {
    let owner: @Sendable (_ called: String) -> String
    let wrong: @Sendable (_ clinician: String) -> String
    let notLegal: String
    let doesNotReplace: String
    let made: @Sendable (Day) -> String
    /// That nobody has checked the translation; `nil` where somebody has.
    let notChecked: String?

    init(_ read: inout PhraseReader, _ days: SpokenDays) {
      let (yours, owned) = (read.words("closing.yours"), read.phrase("closing.owner", "name"))
      owner = { $0.isEmpty ? yours : owned($0) }
      let unnamed = read.words("closing.wrongUnnamed")
      let tell = read.phrase("closing.wrong", "name")
      wrong = { $0.isEmpty ? unnamed : tell($0) }
      notLegal = read.words("closing.notLegal")
      doesNotReplace = read.words("closing.doesNotReplace")
      made = read.day("closing.made") { days.plain($0) }
      let warning = read.words("sheet.notChecked")
      notChecked = read.standsBesideEnglish ? warning : nil
    }
  }
}
