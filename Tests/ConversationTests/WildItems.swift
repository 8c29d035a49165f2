@testable import Conversation

/// Any value of any item: said or one of the nothings, empty, huge, of every script, out of range.
extension IDSource {
  /// A number in a range, the same on every machine for the same seed.
  mutating func `in`(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func one<Value>(of values: [Value]) -> Value { values[self.in(0...values.count - 1)] }

  /// Whether something happens that happens once in so many times.
  mutating func once(in times: Int) -> Bool { self.in(1...times) == 1 }

  mutating func wildText() -> String {
    once(in: 60) ? WildText.huge : one(of: WildText.short)
  }

  mutating func wildWords() -> Words {
    let speaker = one(of: [Words.Speaker.person, .clinician, .companion(wildID())])
    return Words(
      wildText(), speaker: speaker, form: one(of: Words.Form.allCases),
      original: once(in: 4) ? wildText() : nil)
  }

  /// An identifier that others bear too: of a note, a person, somebody present.
  mutating func wildID<Subject>() -> ID<Subject> {
    ID(high: 0, low: once(in: 9) ? 404 : UInt64(self.in(30...37)))
  }

  mutating func wildDay() -> Day {
    Day(number: one(of: [0, -1, .min, .max, 20_000 + self.in(0...3000)]))
  }

  /// An item: often not touched, else a nothing or the value.
  mutating func told<Value>(_ value: Value) -> Told<Value>? {
    switch self.in(0...5) {
    case 0...1: nil
    case 2: .nothing(one(of: Nothing.allCases))
    default: .said(value)
    }
  }

  mutating func text() -> Told<String>? { told(wildText()) }
  mutating func flag() -> Told<Bool>? { told(once(in: 2)) }
  mutating func toldDay() -> Told<Day>? { told(wildDay()) }
  mutating func note() -> Told<NoteID>? { told(wildID()) }
  mutating func number(_ range: ClosedRange<Int>) -> Told<Int>? { told(self.in(range)) }

  mutating func toldOne<Value: CaseIterable>() -> Told<Value>? where Value.AllCases == [Value] {
    told(one(of: Value.allCases))
  }

  /// The greatest whole number that a stored event may hold (RFC 7493).
  var greatest: Int { Int(StoredNumber.greatest) }

  mutating func wildWhen() -> When {
    one(of: [
      .notSaid, .openEnded, .day(wildDay()), .weeks(self.in(-5...600)), .weeks(greatest),
      .weeks(-greatest),
    ])
  }

  mutating func wildOwner() -> StepOwner {
    one(of: [.nobody, .person, .clinician, .other(name: wildText())])
  }
}

/// Texts that have broken programs.
enum WildText {
  static let short = [
    "", "a", "b", "é", "e\u{301}", "\u{202E}abc", "\u{0}", "\u{1B}[2J", "👩‍👩‍👧", "ŵ Ładny 日本 العربية",
    "\"quoted\"", "two\nlines", "</script>",
  ]
  static let huge = String(repeating: "very long, é. ", count: 200)
}

// MARK: People

extension IDSource {
  mutating func wildPersonParticulars() -> PersonParticulars {
    switch self.in(0...4) {
    case 0: .background(changes: background())
    case 1: .reach(changes: reach())
    case 2: .safeContact(changes: safeContact())
    case 3: .support(changes: support())
    default: .aboutMe(changes: aboutMe())
    }
  }

  mutating func background() -> Background {
    filled {
      $0.suffix = text()
      $0.otherNames = text()
      $0.numberStatus = toldOne()
      $0.otherNumber = text()
      $0.pronouns = text()
      $0.sex = toldOne()
      $0.ethnicity = text()
      $0.religion = text()
      $0.maritalStatus = text()
      $0.isCarer = flag()
      $0.funding = text()
    }
  }

  mutating func reach() -> Reach {
    filled {
      $0.address = text()
      $0.postcode = text()
      $0.mobile = text()
      $0.telephone = text()
      $0.email = text()
      $0.wanted = toldOne()
      $0.practice = text()
      $0.practiceCode = text()
    }
  }

  mutating func safeContact() -> SafeContact {
    filled {
      $0.way = toldOne()
      $0.when = text()
      $0.askFor = text()
      $0.never = text()
      $0.neverTell = text()
    }
  }

  mutating func support() -> AccessSupport {
    filled {
      $0.communication = text()
      $0.communicationProfessional = text()
      $0.informationFormat = text()
      $0.contactMethod = text()
      $0.impairment = text()
      $0.mobility = text()
      $0.adjustments = text()
      $0.ifNotMet = text()
      $0.lookedAt = toldDay()
    }
  }

  mutating func aboutMe() -> AboutMe {
    filled {
      $0.mostImportant = text()
      $0.people = text()
      $0.howICommunicate = text()
      $0.myWellness = text()
      $0.pleaseDoAndDoNot = text()
      $0.howToSupportMe = text()
      $0.alsoWorthKnowing = text()
      $0.supportedBy = text()
      $0.howWithoutCapacity = text()
    }
  }

  mutating func reflection() -> Reflection {
    filled {
      $0.personTalkedMost = flag()
      $0.foundWhatMatters = flag()
      $0.tryNext = text()
    }
  }
}

// MARK: Visits

extension IDSource {
  mutating func wildVisitParticulars() -> VisitParticulars {
    switch self.in(0...5) {
    case 0: .visit(changes: visit())
    case 1: .interpreting(changes: interpreting())
    case 2: .deciding(changes: deciding())
    case 3: .sharing(changes: sharing())
    case 4: .otherPlans(changes: otherPlans())
    default: .reviewing(changes: reviewing())
    }
  }

  mutating func visit() -> Visit {
    filled {
      $0.happened = toldDay()
      $0.place = text()
      $0.placeKind = toldOne()
      $0.occasion = toldOne()
      $0.method = toldOne()
      $0.specialty = text()
      $0.responsible = text()
      $0.responsibleRole = text()
      $0.recording = toldOne()
      $0.recordingAgreed = flag()
    }
  }

  mutating func interpreting() -> Interpreting {
    filled {
      $0.by = toldOne()
      $0.why = text()
      $0.reference = text()
    }
  }

  mutating func deciding() -> Deciding {
    filled {
      $0.who = text()
      $0.authority = toldOne()
      $0.authorityDetail = text()
      $0.authoritySeen = flag()
      $0.withheld = text()
      $0.whyWithheld = text()
      $0.withheldUntil = text()
      $0.legalAdvice = text()
    }
  }

  mutating func sharing() -> Sharing {
    filled {
      $0.agreed = flag()
      $0.with = text()
      $0.whyNot = text()
    }
  }

  mutating func otherPlans() -> OtherPlans {
    filled {
      $0.emergencyPlan = plan()
      $0.advanceDecision = plan()
      $0.advanceStatement = plan()
      $0.healthAttorney = plan()
      $0.carePlan = plan()
      $0.consentForm = plan()
    }
  }

  mutating func reviewing() -> Reviewing {
    filled {
      $0.role = text()
      $0.contact = text()
    }
  }

  private mutating func plan() -> Told<PlanElsewhere>? {
    told(PlanElsewhere(place: wildText(), dated: once(in: 2) ? wildDay() : nil))
  }
}

// MARK: Notes

extension IDSource {
  mutating func wildNoteParticulars() -> NoteParticulars {
    switch self.in(0...8) {
    case 0: .matter(changes: matter())
    case 1: .preference(changes: preference())
    case 2: .goal(changes: goal())
    case 3: .option(changes: option())
    case 4: .step(changes: step())
    case 5: .digitalTool(changes: digitalTool())
    case 6: .introduction(changes: introduction())
    case 7: .contingency(changes: contingency())
    default: .privateNote(changes: privateNote())
    }
  }

  mutating func matter() -> Matter { filled { $0.aspect = toldOne() } }

  mutating func preference() -> Preference.Particulars { filled { $0.topic = toldOne() } }

  mutating func goal() -> Goal.Particulars {
    filled {
      $0.status = toldOne()
      $0.need = note()
      $0.stageOf = note()
      $0.inTheWay = text()
      $0.behindIt = text()
      $0.asHoped = text()
      $0.baseline = toldOne()
      $0.weight = number(-1...5)
      $0.difficulty = number(-1...5)
    }
  }

  mutating func option() -> Option.Particulars {
    filled {
      $0.capacity = toldOne()
      $0.capacityWhy = text()
      $0.basis = toldOne()
      $0.basisWho = text()
      $0.aid = text()
      $0.aidKind = toldOne()
      $0.aidPlace = text()
    }
  }

  mutating func step() -> Step.Particulars {
    filled {
      $0.towards = note()
      $0.strategy = text()
      $0.support = toldOne()
      $0.role = text()
      $0.contact = text()
      $0.review = toldDay()
    }
  }

  mutating func digitalTool() -> DigitalTool {
    filled {
      $0.isWanted = flag()
      $0.isWithinReach = flag()
      $0.purpose = text()
      $0.followUp = text()
      $0.stopRule = text()
      $0.isNotForCrisis = flag()
      $0.assurance = toldOne()
      $0.cost = text()
    }
  }

  mutating func introduction() -> Introduction {
    let risks = one(of: [Introduction.Risks.noneKnown, .known(text: wildText())])
    return filled {
      $0.answer = toldOne()
      $0.reach = toldOne()
      $0.reason = text()
      $0.risks = told(risks)
      $0.mayShare = flag()
      $0.from = text()
      $0.sent = told(Introduction.Sending(how: wildText(), on: wildDay()))
      $0.came = toldOne()
      $0.outcome = text()
      $0.toldReferrer = toldDay()
    }
  }

  mutating func contingency() -> Contingency {
    filled {
      $0.then = text()
      $0.call = text()
      $0.earlySigns = text()
      $0.coping = text()
      $0.medicines = text()
    }
  }

  mutating func privateNote() -> PrivateNote {
    filled {
      $0.isSafeToday = flag()
      $0.othersAtRisk = flag()
      $0.did = text()
      $0.toldWho = text()
      $0.toldOn = toldDay()
      $0.shareWith = text()
      $0.takeHome = toldOne()
      $0.hideOnline = flag()
    }
  }
}
