import Conversation

extension SheetWords {
  /// British English.
  public static let english = SheetWords(
    language: "en", openQuote: "“", closeQuote: "”", reference: "Sheet", fileTitle: "What matters",
    tickBox: "a box to tick", signedOn: "Date",
    remarks: Remarks(
      edited: "changed since it was written down",
      interpreted: "through an interpreter",
      why: { "why: \($0)" },
      speaker: { name, relation in relation.isEmpty ? name : "\(name), \(relation)" },
      somebody: "somebody who was here",
      saidBy: { $0 },
      us: "us"),
    // What was agreed under the first rules keeps the words in which it was agreed.
    statuses: { status, rules in
      switch status {
      case nil: rules >= .second ? "talked about, nobody decided" : "NOT YET DECIDED"
      case .inProgress: "NOT YET DECIDED"
      case .valid: "DECIDED"
      case .cancelled: rules >= .second ? "NOT FOR ME" : "NO LONGER"
      }
    },
    outOfTen: { "\($0) out of 10" },
    leavingIt: "Leave it as it is",
    person: .english, clinician: .english)
}

// MARK: For the person

extension PersonWords {
  fileprivate static let english = PersonWords(
    title: { "What matters to \($0)" },
    titleWithoutName: "What matters to you",
    talk: { day, people in
      people.isEmpty ? day.plainInFull : "\(day.plainInFull), with \(inEnglish(people))"
    },
    interpreter: { name, relation in
      switch (name.isEmpty, relation.isEmpty) {
      case (true, true): "an interpreter"
      case (true, false): "an interpreter (\(relation))"
      case (false, true): "\(name) (interpreter)"
      case (false, false): "\(name) (interpreter, \(relation))"
      }
    },
    identity: .english, standing: .english, headings: .english, ways: .english, steps: .english,
    review: .english,
    strengths: { strength in
      switch strength {
      case .wouldLike: "What you would like"
      case .must: "What you must have"
      case .willNot: "Where you said no"
      }
    },
    importance: { "how much it matters to you: \($0)" },
    items: .english, service: .english, closing: .english, carried: .english,
    nothingHere: "Nothing is written on this sheet yet.")
}

extension PersonWords.ServiceWords {
  fileprivate static let english = PersonWords.ServiceWords(
    heading: "How to reach us",
    ring: { telephone, hours in
      "Ring us on \(telephone)" + (hours.map { " (\($0))" } ?? "") + "."
    },
    whenClosed: { "When we are closed, ring \($0)." },
    whenClosedInWriting: { "When we are closed: \($0)." },
    emergency: "If you are in danger, call 999.")
}

extension PersonWords.Closing {
  fileprivate static let english = PersonWords.Closing(
    owner: { $0.isEmpty ? "This sheet is yours." : "This sheet belongs to \($0)." },
    wrong: { clinician in
      let tell = clinician.isEmpty ? "the person you talked with" : clinician
      return "Tell \(tell) if anything here is wrong."
    },
    notLegal: "This is not a legal document.",
    doesNotReplace:
      "It does not replace your ReSPECT form, or a paper in which you refuse a treatment.",
    made: { "Made on \($0.plain)." })
}

extension PersonWords.Identity {
  fileprivate static let english = PersonWords.Identity(
    name: "Name", born: "Born", nhsNumber: "NHS number", notKnown: "not known",
    day: { $0.plain },
  )
}

extension PersonWords.Standing {
  fileprivate static let english = PersonWords.Standing(
    draft: "DRAFT. This is not agreed yet.",
    amending: "BEING CHANGED. This is not agreed again yet.",
    abandoned: "STOPPED. We did not finish this talk. Nothing here is agreed.",
    replaced: { "OLD SHEET. It was replaced on \($0.plain). Please use the newer one." },
    replaces: { "This replaces your sheet of \($0.plain)." },
    notComplete: "Part of this talk was written by a newer program and cannot be shown here.")
}

extension PersonWords.Headings {
  fileprivate static let english = PersonWords.Headings(
    matters: "What matters to you",
    helps: "What helps you",
    yourWay: "Your way",
    goals: "What you hope for",
    talkedAbout: "What we talked about",
    cameFor: "What you came for",
    next: "What happens next",
    ifThingsChange: "If things change",
    stillStanding: { "Still standing from \($0.plainInFull)" },
    anotherDay: "For another day",
    lookAgain: "When we look again",
    writing: "Write here: questions, how it went")
}

extension PersonWords.Ways {
  fileprivate static let english = PersonWords.Ways(
    way: "What we could do",
    good: "Good for you",
    hard: "Hard for you",
    standing: "Where it stands",
    sureness: { "You felt \($0) sure of this." },
    reservation: { "Still to think about: \($0)" },
    // In capitals where nothing is decided: nobody may take it for a plan (H02).
    status: { status, rules in
      switch status {
      case nil: rules >= .second ? "We talked about this" : "NOT YET DECIDED"
      case .inProgress: "NOT YET DECIDED"
      case .valid: "We will do this"
      case .cancelled: "We decided not to"
      }
    },
    deciders: { deciders, clinician, isDecided in
      switch deciders {
      case .person: isDecided ? "You decided." : "You decide."
      case .together: isDecided ? "We decided together." : "We decide together."
      case .clinician: "You asked \(clinician) to decide."
      case .notAsked: nil
      }
    })
}

extension PersonWords.Steps {
  fileprivate static let english = PersonWords.Steps(
    headings: Block.StepHeadings(what: "What", who: "Who", when: "By when"),
    you: "You",
    nobody: "Nobody yet",
    somebody: "Somebody you know",
    noDay: "No day yet",
    day: { $0.plainInFull },
    weeks: { count, day in "\(day.plainInFull) (\(inWeeks(count)) after we talked)" },
    openEnded: "No end date",
    sureness: { "You felt \($0) sure you could do this." },
    status: { status in
      switch status {
      case .toDo: nil
      case .done: "Done."
      case .partly: "Partly done."
      case .notDone: "Not done."
      case .notWanted: "No longer wanted."
      }
    })
}

extension PersonWords.Review {
  fileprivate static let english = PersonWords.Review(
    openEnded: "We did not set a day. You can ask for one at any time.",
    you: "You will get in touch.",
    other: { "\($0) will contact you." })
}

// MARK: Small parts

/// `1 week`, `2 weeks`.
func inWeeks(_ count: Int) -> String { count == 1 ? "1 week" : "\(count) weeks" }

/// `Ann`, `Ann and Bryn`, `Ann, Bryn and Dr Yusuf`.
func inEnglish(_ people: [String]) -> String {
  guard let last = people.last, people.count > 1 else { return people.first ?? "" }
  return people.dropLast().joined(separator: ", ") + " and " + last
}
