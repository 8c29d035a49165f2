import Conversation

extension ClinicianWords {
  /// British English.
  static let english = ClinicianWords(
    title: "Shared-decision record",
    subtitle: { at, version, made in
      "\(at.day.clinical) \(at.clock), version \(version), "
        + "made \(made.day.clinical) \(made.clock)"
    },
    identity: .english, standing: .english, headings: .english, contact: .english,
    notes: .english, items: .english, agreement: .english,
    // What was agreed under the first rules keeps the words in which it was agreed.
    statuses: { status, rules in
      switch status {
      case nil: rules >= .second ? "talked about, nobody decided" : "NOT YET DECIDED"
      case .inProgress: "NOT YET DECIDED"
      case .valid: "DECIDED"
      case .cancelled: rules >= .second ? "NOT FOR ME" : "NO LONGER"
      }
    },
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
      case .signMissing: "not said what to look out for" + (step.map { ": \($0)" } ?? "")
      case .contactMissing: "nobody to contact" + (step.map { ": \($0)" } ?? "")
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
    fromBefore: "Standing from earlier conversations",
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
      return isNeeded ? "Interpreter: needed, none present" : "Interpreter: not asked"
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
    carried: { answer in
      switch answer {
      case .stillSo: "still so"
      case .changed: "said anew in this visit"
      case .noLonger: "no longer so"
      case .none: "not talked about in this visit, still standing"
      }
    },
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

/// `1 week`, `2 weeks`.
private func inWeeks(_ count: Int) -> String { count == 1 ? "1 week" : "\(count) weeks" }

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
