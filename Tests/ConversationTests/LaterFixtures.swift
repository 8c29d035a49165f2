import Conversation

/// The values that `Fixtures/events-v2.json` holds, line for line: events that came after the
/// first ones, and those that say more than they did. A line is never changed or taken away.
enum LaterFixtures {
  static let people: [PersonEvent] = [
    .told(particulars: .background(changes: filled { $0.pronouns = .said("she, her") })),
    .told(particulars: .background(changes: filled { $0.numberStatus = .said(.verified) })),
    .told(particulars: .background(changes: filled { $0.isCarer = .said(true) })),
    .told(particulars: .reach(changes: filled { $0.postcode = .said("LS1 4AP") })),
    .told(particulars: .reach(changes: filled { $0.wanted = .said(.phone) })),
    .told(particulars: .safeContact(changes: filled { $0.never = .said("no letters") })),
    .told(particulars: .support(changes: filled { $0.lookedAt = .said(day(2026, 11, 21)) })),
    .told(particulars: .aboutMe(changes: filled { $0.people = .nothing(.declined) })),
  ]

  static let visit: [ConversationEvent] = [
    .told(particulars: .visit(changes: filled { $0.method = .said(.video) })),
    .told(particulars: .visit(changes: filled { $0.place = .nothing(.unknown) })),
    .told(particulars: .interpreting(changes: filled { $0.by = .said(.familyOrFriend) })),
    .told(particulars: .deciding(changes: filled { $0.authority = .said(.healthAttorney) })),
    .told(particulars: .sharing(changes: filled { $0.agreed = .said(false) })),
    .told(
      particulars: .otherPlans(
        changes: filled {
          $0.emergencyPlan = .said(
            PlanElsewhere(place: "yellow folder by the door", dated: day(2024, 5, 3)))
        })),
    .told(particulars: .reviewing(changes: filled { $0.role = .said("practice nurse") })),
  ]

  static let notes: [ConversationEvent] = [
    .noteTold(
      note: id(30), particulars: .matter(changes: filled { $0.aspect = .said(.worry) })),
    .noteTold(
      note: id(33), particulars: .preference(changes: filled { $0.topic = .said(.times) })),
    .noteTold(
      note: id(34),
      particulars: .goal(
        changes: filled {
          $0.baseline = .said(.littleWorse)
          $0.weight = .said(3)
          $0.need = .said(id(38))
        })),
    .noteTold(
      note: id(35),
      particulars: .option(
        changes: filled {
          $0.capacity = .said(.inDoubt)
          $0.basis = .nothing(.unknown)
        })),
    .noteTold(
      note: id(37), particulars: .step(changes: filled { $0.support = .said(.community) })),
    .noteTold(
      note: id(37),
      particulars: .digitalTool(changes: filled { $0.assurance = .said(.notSeen) })),
    .noteTold(
      note: id(37),
      particulars: .introduction(
        changes: filled {
          $0.risks = .said(.noneKnown)
          $0.reach = .said(.referred)
          $0.sent = .said(Introduction.Sending(how: "by post", on: day(2026, 11, 23)))
        })),
    .noteTold(
      note: id(37),
      particulars: .introduction(
        changes: filled { $0.risks = .said(.known(text: "falls")) })),
    .noteTold(
      note: id(39), particulars: .contingency(changes: filled { $0.call = .said("111") })),
    .noteTold(
      note: id(31),
      particulars: .privateNote(changes: filled { $0.takeHome = .said(.withoutToday) })),
    .preferenceAnswered(note: id(33), answer: .stillSo),
    .goalAnswered(
      note: id(34), level: .littleBetter, rater: .person,
      comment: Words("to the gate and back", form: .verbatim)),
    .goalAnswered(note: id(34), level: nil, rater: .clinician, comment: nil),
    .decided(
      note: id(35), status: .valid,
      reservation: Words("the price", speaker: .companion(id(3)), form: .verbatim)),
    .decided(note: id(35), status: .cancelled, reservation: nil),
  ]

  static let closing: [ConversationEvent] = [
    .agreed(
      agreement: .representative(
        Representative(name: "Ann Osei", authority: .healthAttorney, wasSeen: true)),
      gaps: [
        .interpreterNotAsked, .familyInterpreted, .noNeed, .decidersNotAsked,
        .noLawfulBasis(id(35)), .toolNotChecked(id(37)),
      ]),
    .agreed(agreement: .person, gaps: []),
    .closed,
  ]

  static let archive: [ArchiveEvent] = [
    .reflected(
      reflection: filled {
        $0.personTalkedMost = .said(true)
        $0.foundWhatMatters = .nothing(.unknown)
        $0.tryNext = .said("wait longer")
      }),
    .privateListed,
    .restored,
    .keyChanged,
    .held(subject: .person(person: id(1)), reason: "asked for by the inquiry"),
    .released(subject: .person(person: id(1)), reason: "the inquiry is over"),
    .disposed(
      subject: .conversation(conversation: id(2)), reason: "past its period", entries: 12),
  ]

  static let reading: [ArchiveEvent] = [.auditRead(person: id(1)), .auditRead(person: nil)]

  static let seeing: [ConversationEvent] = [
    .agreed(
      agreement: .person, gaps: [],
      seen: [Entry.Place(device: id(5), number: 12), Entry.Place(device: id(8), number: 3)])
  ]

  static let languages: [PersonEvent] = [
    .needsSet(needs: AccessNeeds(speaks: "Urdu", reads: .nothing(.none), needsInterpreter: true)),
    .needsSet(needs: AccessNeeds(speaks: "Polish", reads: .said("Polish"))),
  ]

  static let settings: [ArchiveEvent] = [
    .localHelpSet(
      help: LocalHelp(
        lead: "Jo Grey", contact: "020 7946 0123", outOfHours: "the council, 020 7946 0999"))
  ]

  static let services: [ArchiveEvent] = [
    .serviceSet(
      service: Service(
        name: "Sandal Road Surgery", address: "1 Sandal Road, Leeds", telephone: "020 7946 0100",
        hours: "Monday to Friday, 8 to 6.30", whenClosed: "111", ownLine: "Parking is behind us."))
  ]

  /// What came with the turned screen and the pages around a talk.
  static let around: [ConversationEvent] = [
    .sheetAnswered(note: id(30), isOffSheet: false),
    .changeAsked(note: id(30), isAsked: true),
    .stepRenewed(note: id(37), by: id(40)),
    .agreed(agreement: .person, gaps: [.changeNotMade(id(30))]),
  ]

  /// What came with company that comes in late.
  static let company: [ConversationEvent] = [.saidAlone]

  /// What came with what others may hear, and with lines that are told back.
  static let hearing: [ConversationEvent] = [
    .presentSince(participant: id(3), since: .start),
    .presentSince(participant: id(3), since: .now),
    .othersMayHear(note: id(30), isAllowed: true),
    .othersMayHear(note: id(30), isAllowed: false),
    .toldBack(note: id(37), result: .all),
    .toldBack(note: id(37), result: .again),
    .agreed(
      agreement: .representative(
        Representative(
          name: "Dr Yusuf", authority: .bestInterests, detail: "after asking Ann")), gaps: []),
  ]

  /// What came with rules that have a number, and with a safety net that says whom and when.
  static let rules: [ConversationEvent] = [
    .started(
      person: id(1), guide: "what-matters", guideVersion: 1, minutes: 10, rules: .second),
    .agreed(agreement: .person, gaps: [.signMissing(id(30)), .contactMissing(id(30))]),
  ]

  /// What came with signatures.
  static let signing: [ArchiveEvent] = [
    .deviceSet(device: id(5), key: thirtyTwo(7), author: id(9)),
    .tookOver(
      subject: .conversation(conversation: id(2)), entries: [thirtyTwo(1), thirtyTwo(255)]),
  ]

  /// What came with papers that are kept, given and sent.
  static let papers: [ConversationEvent] = [
    .printed(
      reference: "7KQ2-M4XF", copy: .person, layout: .standard, copies: 1,
      paper: KeptPaper(.sheet, digest: thirtyTwo(7))),
    .saved(
      reference: "7KQ2-M4XG", copy: .discreet, format: "pdf",
      paper: KeptPaper(.aboutMe, digest: thirtyTwo(8))),
    .saved(
      reference: "7KQ2-M4XH", copy: .person, format: "text",
      paper: KeptPaper(.message, digest: thirtyTwo(9))),
    .printed(
      reference: "7KQ2-M4XJ", copy: .person, layout: .plain, copies: 2,
      paper: KeptPaper(.ifThingsChange, digest: thirtyTwo(10))),
    .printed(
      reference: "7KQ2-M4XK", copy: .person, layout: .large, copies: 1,
      paper: KeptPaper(.beforeWeMeet, digest: thirtyTwo(11))),
    .given(reference: "7KQ2-M4XF", format: .paper, to: .person),
    .given(reference: "7KQ2-M4XG", format: .file, to: .other(name: "Ann (daughter)")),
    .sent(reference: "7KQ2-M4XH"),
    .safeForOthers(note: id(37), isSafe: true),
    .textsAllowed(number: "07700 900123", isAllowed: true),
    .textsAllowed(number: "07700 900123", isAllowed: false),
  ]

  /// What came with company after both had agreed.
  static let afterwards: [ConversationEvent] = [
    .cameIn(
      participant: Participant(id: id(3), name: "Ann", relation: "daughter", part: .companion))
  ]

  /// What came with things that are carried from visit to visit.
  static let carrying: [ConversationEvent] =
    [
      .started(
        person: id(1), guide: "what-matters", guideVersion: 1, minutes: 10, rules: .third)
    ] + CarriedAnswer.allCases.map { .carriedOn(note: id(33), answer: $0) }

  static var conversation: [ConversationEvent] {
    visit + notes + closing + seeing + around + company + hearing + rules + papers + afterwards
      + carrying
  }

  static var all: [Happening] {
    people.map { .person(id(1), $0) }
      + (visit + notes + closing).map { .conversation(id(2), $0) }
      + archive.map { .archive($0) } + seeing.map { .conversation(id(2), $0) }
      + languages.map { .person(id(1), $0) } + settings.map { .archive($0) }
      + around.map { .conversation(id(2), $0) }
      + reading.map { .archive($0) } + company.map { .conversation(id(2), $0) }
      + signing.map { .archive($0) }
      + services.map { .archive($0) } + hearing.map { .conversation(id(2), $0) }
      + rules.map { .conversation(id(2), $0) }
      + papers.map { .conversation(id(2), $0) }
      + afterwards.map { .conversation(id(2), $0) }
      + carrying.map { .conversation(id(2), $0) }
  }
}

/// Thirty-two times the same byte.
func thirtyTwo(_ byte: UInt8) -> Bytes32 {
  guard let bytes = Bytes32([UInt8](repeating: byte, count: 32)) else {
    preconditionFailure("thirty-two")
  }
  return bytes
}

/// Particulars with the items that `fill` sets.
func filled<Items: Particulars>(_ fill: (inout Items) -> Void) -> Items {
  var items = Items()
  fill(&items)
  return items
}
