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
    statuses: { status in
      switch status {
      case .inProgress: "NOT YET DECIDED"
      case .valid: "DECIDED"
      case .cancelled: "NOT FOR ME"
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
    status: { status in
      switch status {
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

// MARK: For the clinician

extension ClinicianWords {
  fileprivate static let english = ClinicianWords(
    title: "Shared-decision record",
    subtitle: { at, version, made in
      "\(at.day.clinical) \(at.clock), version \(version), "
        + "made \(made.day.clinical) \(made.clock)"
    },
    identity: .english, standing: .english, headings: .english, contact: .english,
    notes: .english, items: .english, agreement: .english,
    gaps: { gap, step in
      switch gap {
      case .identityNotAsked: "identity not asked"
      case .interpreterNotAsked: "not said how words came through"
      case .familyInterpreted: "not said why family interpreted"
      case .noNeed: "nothing they came for"
      case .nothingMatters: "nothing that matters to the person"
      case .nothingWeighed: "no way forward weighed"
      case .nothingDecided: "nothing decided, nothing left open"
      case .decidersNotAsked: "not said who decides"
      case .noLawfulBasis: "capacity in doubt, no lawful basis" + (step.map { ": \($0)" } ?? "")
      case .toolNotChecked: "digital tool not checked" + (step.map { ": \($0)" } ?? "")
      case .stepWithoutOwner: "step with nobody named" + (step.map { ": \($0)" } ?? "")
      case .stepWithoutDay: "step with no day" + (step.map { ": \($0)" } ?? "")
      case .noSafetyNet: "nothing on what to do if things change"
      case .notSaidBack: "not told back"
      case .noReview: "no day to look again"
      case .changeNotMade:
        "the person asked for a change that was not made" + (step.map { ": \($0)" } ?? "")
      }
    },
    nothing: { nothing in
      switch nothing {
      case .notDiscussed: "not talked about"
      case .none: "none"
      case .declined: "rather not say"
      case .unknown: "not known"
      }
    },
    closing: { version, made in
      [
        "Version \(version), made \(made.day.clinical) \(made.clock).",
        "For the main record; not the only record.",
        "Not an advance decision (ADRT) and not a ReSPECT form.",
      ]
    })
}

extension ClinicianWords.Identity {
  fileprivate static let english = ClinicianWords.Identity(
    name: "Name", born: "Born", gender: "Gender", nhsNumber: "NHS No.", notKnown: "Not known",
    birth: { born, age in "\(born.clinical) (\(age)y)" },
    others: { born, nhsNumber in "Born \(born)  NHS No. \(nhsNumber)" })
}

extension ClinicianWords.Standing {
  fileprivate static let english = ClinicianWords.Standing(
    draft: "DRAFT, not agreed",
    amending: { "BEING AMENDED, not agreed again. Reason: \($0)" },
    abandoned: { "STOPPED, not agreed. Reason: \($0)" },
    replaced: { day, version in "REPLACED on \(day.clinical) by version \(version)" },
    notComplete: "NOT COMPLETE: a newer version of the program wrote part of this record",
    offSheet: "Notes marked “off the sheet” were left off the person’s paper. Think who could "
      + "read them online, and whether to hide them there, before they go into the main record.",
    withheld: "This record tells of information that the person was not given. Hide that from "
      + "online view before it goes into the main record.")
}

extension ClinicianWords.Headings {
  fileprivate static let english = ClinicianWords.Headings(
    contact: "Contact",
    present: "Present",
    aboutMe: { "About me, last updated \($0.clinical)" },
    problems: "Needs, concerns and problems",
    matters: "What matters to the person",
    strengths: "Strengths",
    preferences: "Preferences (their way)",
    goals: "Goals and hopes",
    earlierGoals: "Goals of earlier conversations",
    options: "Options discussed (ways forward)",
    decision: "Decision",
    steps: "Actions (steps)",
    earlierSteps: "Actions of earlier conversations",
    contingency: "Contingency (if things change)",
    socialPrescribing: "Social prescribing",
    parked: "For later",
    agreed: "Agreed with",
    sharing: "Consent to share",
    review: "Review (look again)",
    sheet: "Copy given (sheet)",
    otherPlans: "Other plans (they stand elsewhere)",
    gaps: "Missing when agreed",
    hideOnline: "Private notes: consider hiding from online view")
}

extension ClinicianWords.Contact {
  fileprivate static let english = ClinicianWords.Contact(
    when: { at, minutes in "\(at.day.clinical) \(at.clock), \(minutes) minutes planned" },
    seenBy: { name, role in role.isEmpty ? "Seen by \(name)" : "Seen by \(name), \(role)" },
    identity: { "Name and date of birth said by the person: \(answer($0))" },
    typing: { "Typing and paper all right: \(answer($0))" },
    needs: accessNeeds,
    alone: "Nobody else",
    present: { participant in
      let part =
        switch participant.part {
        case .companion: "with the person"
        case .representative: "representative"
        case .interpreter: "interpreter"
        case .professional: "professional"
        }
      return [participant.name, participant.relation, part].filter { !$0.isEmpty }
        .joined(separator: ", ")
    },
    interpreter: { names, isNeeded in
      guard names.isEmpty else {
        let known = names.map { $0.isEmpty ? "present, name not asked" : $0 }
        return "Interpreter: \(known.joined(separator: "; "))"
      }
      return isNeeded ? "Interpreter: needed, none present" : "Interpreter: not needed"
    })

  private static func answer(_ asked: Asked) -> String {
    switch asked {
    case .notAsked: "not asked"
    case .yes: "yes"
    case .no: "no"
    }
  }

  private static func reading(_ told: Told<String>?) -> String? {
    switch told {
    case .said(let language): "reads \(language)"
    case .nothing(.none): "does not read"
    case .nothing(.declined): "what they read: rather not say"
    case .nothing(.unknown): "what they read: not known"
    case .nothing(.notDiscussed), .none: nil
    }
  }

  @Sendable private static func accessNeeds(_ needs: AccessNeeds) -> String? {
    var said: [String] = []
    switch needs.paper {
    case .standard: break
    case .large: said.append("large print")
    case .plain: said.append("plain sheet")
    }
    if !needs.speaks.isEmpty { said.append("speaks \(needs.speaks)") }
    if let reads = reading(needs.reads) { said.append(reads) }
    if !needs.other.isEmpty { said.append(needs.other) }
    return said.isEmpty ? nil : "Access needs: " + said.joined(separator: "; ")
  }
}

extension ClinicianWords.Notes {
  fileprivate static let english = ClinicianWords.Notes(
    offSheet: "off the sheet",
    strength: { strength in
      switch strength {
      case .wouldLike: "would like"
      case .must: "must"
      case .willNot: "will not"
      }
    },
    importance: { "importance \($0)" },
    sureness: { "sure \($0)" },
    side: { side, words in
      switch side {
      case .good: "Good for the person: \(words)"
      case .hard: "Hard for the person: \(words)"
      }
    },
    decision: { way, status, day in
      day.map { "\(way): \(status), \($0.clinical)" } ?? "\(way): \(status)"
    },
    reservation: { "Reservation: \($0)" },
    deciders: { deciders in
      switch deciders {
      case .person: "Decided by: the person"
      case .together: "Decided by: both together"
      case .clinician: "Decided by: the clinician, as the person asked"
      case .notAsked: "Decided by: not asked"
      }
    },
    thePerson: "the person", nobody: "nobody named",
    day: { "by \($0.clinical)" },
    weeks: { count, day in "in \(inWeeks(count)), \(day.clinical)" },
    openEnded: "open-ended", notSaid: "no day set",
    stepStatus: { status in
      switch status {
      case .toDo: "to do"
      case .done: "done"
      case .partly: "partly"
      case .notDone: "not done"
      case .notWanted: "no longer wanted"
      }
    },
    earlierStep: "a step of an earlier conversation",
    earlierGoal: "a goal of an earlier conversation",
    earlierPreferences: { count, answer in "Of earlier preferences, \(answer): \(count)" },
    reviewOwner: { "Responsible: \($0)" })
}

extension ClinicianWords.Agreeing {
  fileprivate static let english = ClinicianWords.Agreeing(
    person: { at, version in
      "Version \(version) agreed with the person, \(at.day.clinical) \(at.clock)"
    },
    representative: { who, name, at, version in
      let parts = [name, authority(who.authority), who.detail, seen(who.wasSeen)]
      return "Version \(version) agreed with "
        + parts.filter { !$0.isEmpty }.joined(separator: ", ")
        + ", \(at.day.clinical) \(at.clock)"
    },
    amended: { version, reason, at in
      let why = reason.isEmpty ? "in the same visit" : reason
      return "Opened again for version \(version), \(at.day.clinical) \(at.clock): \(why)"
    },
    late: { count in
      "Said after it was agreed, and not in it until it is opened again: \(count)"
    },
    notAgreed: { reason, at in "Not agreed, \(at.day.clinical) \(at.clock): \(reason)" },
    notAsked: "Not agreed",
    sayBack: { result in
      switch result {
      case .none: "Told back: not asked"
      case .all: "Told back: all"
      case .some(.some(let again)): "Told back: some; said again: \(again)"
      case .notToday: "Told back: not today"
      }
    },
    sheet: { sheet in
      func at(_ moment: Moment) -> String { "\(moment.day.clinical) \(moment.clock)" }
      let way = sheet.form == "printer" ? "printed" : "saved as \(sheet.form)"
      var said = "\(paperName(sheet.kind)) of version \(sheet.version) \(way), \(at(sheet.at))"
      if let given = sheet.given, sheet.paper != nil { said += "; given \(at(given.at))" }
      if sheet.given == nil, sheet.kind != .message { said += "; not given yet" }
      if sheet.kind == .message { said += sheet.sent.map { "; sent \(at($0))" } ?? "; not sent" }
      return said + ", \(sheet.reference)"
    },
    sheetDeclined: "The person wanted no sheet",
    noSheet: "No sheet given yet",
    noGaps: "nothing")
}

// MARK: Small parts

private func authority(_ authority: Authority) -> String {
  authority == .other ? "" : ItemWords.english.authority(authority)
}

private func seen(_ wasSeen: Bool?) -> String {
  switch wasSeen {
  case .none: ""
  case .some(true): "paper seen"
  case .some(false): "paper not seen"
  }
}

private func paperName(_ kind: PaperKind) -> String {
  switch kind {
  case .sheet: "Sheet"
  case .aboutMe: "About me"
  case .ifThingsChange: "If things change, a card,"
  case .beforeWeMeet: "Before we meet next"
  case .message: "Text message"
  }
}

private func inWeeks(_ count: Int) -> String { count == 1 ? "1 week" : "\(count) weeks" }

/// `Ann`, `Ann and Bryn`, `Ann, Bryn and Dr Yusuf`.
private func inEnglish(_ people: [String]) -> String {
  guard let last = people.last, people.count > 1 else { return people.first ?? "" }
  return people.dropLast().joined(separator: ", ") + " and " + last
}
