import Conversation

/// Particulars in which every item is told: those that tests read by what is said here, all others
/// by a value made from their declaration.
enum FullParticulars {
  static let background: Background = full {
    $0.suffix = .said("MBE")
    $0.otherNames = .said("Mensah")
    $0.numberStatus = .said(.notTraced)
    $0.otherNumber = .said("CHI 1503482345")
    $0.pronouns = .said("she, her")
    $0.sex = .said(.female)
    $0.ethnicity = .said("Ghanaian and British")
    $0.religion = .said("Methodist")
    $0.maritalStatus = .said("widowed")
    $0.isCarer = .said(false)
    $0.funding = .nothing(.none)
  }
  static let reach: Reach = full {
    $0.address = .said("4 Chapel Row, Leeds")
    $0.postcode = .said("LS1 4AP")
    $0.mobile = .said("07700 900123")
    $0.telephone = .said("0113 496 0123")
    $0.email = .nothing(.none)
    $0.wanted = .said(.phone)
    $0.practice = .said("Chapel Row Surgery")
    $0.practiceCode = .said("A99999")
  }
  static let safeContact: SafeContact = full {
    $0.way = .said(.phone)
    $0.when = .said("mornings")
    $0.askFor = .said("the library")
    $0.never = .said("no letters")
    $0.neverTell = .said("her brother")
  }
  static let support: AccessSupport = full {
    $0.communication = .said("face her")
    $0.communicationProfessional = .nothing(.none)
    $0.informationFormat = .said("large print")
    $0.contactMethod = .said("phone")
    $0.impairment = .said("hard of hearing")
    $0.mobility = .said("walks with a stick")
    $0.adjustments = .said("a quiet room")
    $0.ifNotMet = .said("she hears half")
    $0.lookedAt = .said(day(2026, 11, 21))
  }
  static let aboutMe: AboutMe = full {
    $0.mostImportant = .said("church")
    $0.people = .said("Ann")
    $0.howICommunicate = .said("mornings are bad")
    $0.myWellness = .said("a good day has a walk in it")
    $0.pleaseDoAndDoNot = .said("please knock")
    $0.howToSupportMe = .said("let me start")
    $0.alsoWorthKnowing = .said("I sing")
    $0.supportedBy = .said("Ann, daughter")
    $0.howWithoutCapacity = .nothing(.none)
  }
  static let visit: Visit = full {
    $0.happened = .said(day(2026, 11, 20))
    $0.place = .said("Room 4")
    $0.placeKind = .said(.practice)
    $0.occasion = .said(.review)
    $0.method = .said(.faceToFace)
    $0.specialty = .said("general practice")
    $0.responsible = .said("Dr Jo Hart")
    $0.responsibleRole = .said("GP")
    $0.recording = .said(.audio)
    $0.recordingAgreed = .said(true)
  }
  static let interpreting: Interpreting = full {
    $0.by = .said(.familyOrFriend)
    $0.why = .said("nobody else was free")
    $0.reference = .said("LL-204")
  }
  static let deciding: Deciding = full {
    $0.who = .said("Ann Osei")
    $0.authority = .said(.healthAttorney)
    $0.authorityDetail = .said("registered in 2024")
    $0.authoritySeen = .said(true)
    $0.withheld = .said("the scan")
    $0.whyWithheld = .said("she asked not to know")
    $0.withheldUntil = .said("when she asks")
    $0.legalAdvice = .nothing(.none)
  }
  static let sharing: Sharing = full {
    $0.agreed = .said(true)
    $0.with = .said("the ward")
    $0.whyNot = .nothing(.none)
  }
  static let otherPlans: OtherPlans = full {
    $0.emergencyPlan = .said(PlanElsewhere(place: "yellow folder", dated: day(2024, 5, 3)))
    $0.advanceDecision = .nothing(.none)
    $0.advanceStatement = .said(PlanElsewhere(place: "with Ann"))
    $0.healthAttorney = .said(PlanElsewhere(place: "solicitor"))
    $0.carePlan = .nothing(.unknown)
    $0.consentForm = .nothing(.declined)
  }
  static let reviewing: Reviewing = full {
    $0.role = .said("practice nurse")
    $0.contact = .said("020 7946 0123")
  }
  static let matter: Matter = full { $0.aspect = .said(.worry) }
  static let preference: Preference.Particulars = full { $0.topic = .said(.times) }
  static let goal: Goal.Particulars = full {
    $0.status = .said(.inProgress)
    $0.need = .said(Noted.need)
    $0.stageOf = .said(Noted.goal)
    $0.inTheWay = .said("the hill")
    $0.behindIt = .said("the new tablets")
    $0.asHoped = .said("there and back on Sundays")
    $0.baseline = .said(.littleWorse)
    $0.weight = .said(3)
    $0.difficulty = .said(2)
  }
  static let option: Option.Particulars = full {
    $0.capacity = .said(.inDoubt)
    $0.capacityWhy = .said("she could not say it back")
    $0.basis = .said(.bestInterests)
    $0.basisWho = .said("Ann, the ward sister")
    $0.aid = .said("a picture of the knee")
    $0.aidKind = .said(.paper)
    $0.aidPlace = .said("on the wall")
  }
  static let step: Step.Particulars = full {
    $0.towards = .said(Noted.goal)
    $0.strategy = .said("ask Ann to come")
    $0.support = .said(.community)
    $0.role = .said("link worker")
    $0.contact = .said("020 7946 0456")
    $0.review = .said(day(2026, 12, 1))
  }
  static let digitalTool: DigitalTool = full {
    $0.isWanted = .said(true)
    $0.isWithinReach = .said(false)
    $0.purpose = .said("breathing")
    $0.followUp = .said("the nurse")
    $0.stopRule = .said("when it worries her")
    $0.isNotForCrisis = .said(true)
    $0.assurance = .said(.seen)
    $0.cost = .nothing(.none)
  }
  static let introduction: Introduction = full {
    $0.answer = .said(.accepted)
    $0.reach = .said(.referred)
    $0.reason = .said("company")
    $0.risks = .said(.noneKnown)
    $0.mayShare = .said(true)
    $0.from = .said("Chapel Row Surgery, 020 7946 0123")
    $0.sent = .said(Introduction.Sending(how: "by post", on: day(2026, 11, 23)))
    $0.came = .said(.stayed)
    $0.outcome = .said("she sings there")
    $0.toldReferrer = .said(day(2026, 12, 20))
  }
  static let contingency: Contingency = full {
    $0.by = .said("the same day")
    $0.then = .said("sit down")
    $0.call = .said("111")
    $0.closed = .said("text 07700 900123")
    $0.earlySigns = .said("short of breath")
    $0.coping = .said("count to ten")
    $0.medicines = .said("in the blue box")
  }
  static let privateNote: PrivateNote = full {
    $0.isSafeToday = .said(true)
    $0.othersAtRisk = .said(false)
    $0.did = .said("gave her the number")
    $0.toldWho = .said("the safeguarding lead")
    $0.toldOn = .said(day(2026, 11, 21))
    $0.shareWith = .nothing(.none)
    $0.takeHome = .said(.withoutToday)
    $0.hideOnline = .said(true)
  }
  static let reflection: Reflection = full {
    $0.personTalkedMost = .said(true)
    $0.foundWhatMatters = .said(true)
    $0.tryNext = .said("wait longer")
  }
}

extension FullParticulars {
  /// Each room of items.
  static let all: [any Particulars] = [
    background, reach, safeContact, support, aboutMe, visit, interpreting, deciding, sharing,
    otherPlans, reviewing, matter, preference, goal, option, step, digitalTool, introduction,
    contingency, privateNote,
  ]
}

/// Notes that items of others name.
enum Noted {
  static let need = NoteID(high: 7, low: 1)
  static let goal = NoteID(high: 7, low: 2)
}

/// Particulars with the items that `fill` sets.
func filled<Items: Particulars>(_ fill: (inout Items) -> Void) -> Items {
  var items = Items()
  fill(&items)
  return items
}

/// Particulars with the items that `fill` sets, and every other one with a value of its kind.
private func full<Items: Particulars>(_ fill: (inout Items) -> Void) -> Items {
  var items = Items()
  fill(&items)
  for item in Items.items where !item.value.path.isTouched(in: items) { tell(item, of: &items) }
  return items
}

/// Particulars in which something was said wherever nothing was.
func saidThroughout<Items: Particulars>(_ items: Items) -> Items {
  var items = items
  for item in Items.items
  where item.value.path.isTouched(in: items) && item.value.path.nothing(in: items) != nil {
    tell(item, of: &items)
  }
  return items
}

private func tell<Items>(_ item: DataItem<Items>, of items: inout Items) {
  let words = "told of \(item.id)"
  let today = day(2026, 11, 21)
  switch item.value {
  case .text(let path): items[keyPath: path] = .said(words)
  case .flag(let path): items[keyPath: path] = .said(true)
  case .day(let path, _): items[keyPath: path] = .said(today)
  case .number(let path, let range): items[keyPath: path] = .said(range.upperBound)
  case .note(let path, _): items[keyPath: path] = .said(Noted.goal)
  case .choice(let path): choose(path, in: &items)
  case .plan(let path): items[keyPath: path] = .said(PlanElsewhere(place: words))
  case .sending(let path):
    items[keyPath: path] = .said(Introduction.Sending(how: words, on: today))
  case .risks(let path): items[keyPath: path] = .said(.known(text: words))
  }
}

private func choose<Path: ChoicePath>(_ choice: Path, in items: inout Path.Items) {
  items[keyPath: choice.path] = Path.Value.allCases.last.map { .said($0) }
}

/// Particulars in which every text of some items is `words`.
func saying<Items: Particulars>(
  _ words: String, where isMeant: (DataItem<Items>) -> Bool = { _ in true }
) -> Items {
  var items = Items()
  for item in Items.items where isMeant(item) {
    if case .text(let path) = item.value { items[keyPath: path] = .said(words) }
  }
  return items
}
