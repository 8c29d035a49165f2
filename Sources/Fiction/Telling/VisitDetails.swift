import Conversation

/// What is told of the visit itself, and of the person before their first one.
extension Teller {
  // MARK: The visit

  func isSpokenFor(_ scene: Scene) -> Bool { scene.story.cast.company == .representative }

  /// Who carried the words; and where nobody did, why.
  mutating func tellOfInterpreting(_ scene: inout Scene) {
    guard scene.somebody.needs.needsInterpreter else { return }
    let here = record(scene.entries)?.present.first { $0.part == .interpreter }
    detail(100, in: &scene) { teller, scene in
      let items: Interpreting = told {
        switch here {
        case .none: $0.by = .said(teller.chance.pick([.didNotAttend, .notRequired, .other]))
        case .some(let interpreter) where interpreter.relation == "family":
          $0.by = .said(.familyOrFriend)
          $0.why = .said(teller.chance.pick(Details.familyInterpreted))
        case .some:
          $0.by = .said(.professional)
          $0.reference = .said("LL-\(1000 + teller.chance.next() % 9000)")
        }
      }
      teller.happen(.told(particulars: .interpreting(changes: items)), in: &scene)
    }
  }

  mutating func tellOfVisit(_ scene: inout Scene) {
    detail(30, in: &scene) { teller, scene in
      let isAlone = scene.companion == nil && !scene.isInterpreted
      let isFrail = teller.isSpokenFor(scene)
      let items: Visit = told {
        let method: Visit.Method =
          isAlone ? teller.chance.pick([.faceToFace, .faceToFace, .phone, .video]) : .faceToFace
        $0.method = .said(method)
        $0.occasion = .said(scene.given.isReturning ? .followUp : .first)
        if method == .faceToFace {
          $0.placeKind = .said(isFrail ? .careHome : .practice)
          $0.place = isFrail ? nil : .said(teller.chance.pick(Details.rooms))
        }
      }
      teller.happen(.told(particulars: .visit(changes: items)), in: &scene)
    }
  }

  /// Plans that stand elsewhere, whom the record is shared with, who looks at it again.
  mutating func tellOfPlans(_ scene: inout Scene) {
    let isFrail = isSpokenFor(scene) || scene.somebody.born.age(on: scene.clock.day) > 79
    detail(isFrail ? 60 : 3, in: &scene) { teller, scene in
      let plan = PlanElsewhere(
        place: teller.chance.pick(Details.plans),
        dated: scene.clock.day.adding(days: -200 - Int(teller.chance.next() % 900)))
      let items: OtherPlans = told {
        $0.emergencyPlan = teller.chance.happens(in: 60) ? .said(plan) : .nothing(.none)
        $0.advanceDecision = .nothing(teller.chance.pick([.none, .none, .unknown, .declined]))
        if teller.isSpokenFor(scene) {
          $0.healthAttorney = .said(PlanElsewhere(place: "seen; a copy in the main record"))
        }
      }
      teller.happen(.told(particulars: .otherPlans(changes: items)), in: &scene)
    }
    guard scene.plan.has(.agreed) else { return }
    detail(25, in: &scene) { teller, scene in
      let with = teller.reason(.sharedWith, Details.sharedWith, in: &scene)
      let items: Sharing = told {
        $0.agreed = .said(teller.chance.happens(in: 85))
        if $0.agreed == .said(true) { $0.with = .said(with) }
        if $0.agreed == .said(false) { $0.whyNot = .said("wants to tell people in their own time") }
      }
      teller.happen(.told(particulars: .sharing(changes: items)), in: &scene)
    }
  }

  // MARK: The clinician's own

  /// What the clinician did about a private note; that there was nothing to do is an answer.
  mutating func dealWith(_ id: NoteID, _ text: String, _ scene: inout Scene) {
    let isDanger = text.contains("safeguarding")
    aside { teller in
      guard isDanger || scene.given.isTidy || teller.chance.happens(in: 40) else { return }
      let items: PrivateNote = told {
        if isDanger {
          $0.did = .said("rang while they were here; plan agreed")
          $0.toldWho = .said("the safeguarding lead")
          $0.toldOn = .said(scene.clock.day)
          $0.isSafeToday = .said(true)
          $0.takeHome = .said(.withoutToday)
          $0.hideOnline = .said(true)
        } else {
          $0.did = .nothing(.none)
          $0.toldWho = .nothing(.none)
        }
      }
      teller.happen(.noteTold(note: id, particulars: .privateNote(changes: items)), in: &scene)
    }
  }

  mutating func closeVisit(_ scene: inout Scene) {
    guard record(scene.entries)?.unfinishedNotes.isEmpty == true else { return }
    scene.clock = scene.clock.adding(milliseconds: 5000)
    scene.entries.append(entry(.conversation(scene.id, .closed), at: scene.clock))
  }

  // MARK: The person

  /// What is told of somebody before they come: how they are reached, sometimes their page.
  mutating func particulars(of somebody: Somebody, on day: Day) -> [PersonParticulars] {
    var found: [PersonParticulars] = []
    if chance.happens(in: 60) { found.append(.reach(changes: reach(somebody, on: day))) }
    if chance.happens(in: 3) {
      found.append(
        .safeContact(
          changes: told {
            $0.way = .said(.phone)
            $0.when = .said(chance.pick(["mornings", "weekdays, ten to two"]))
            $0.never = .said("no letters, no texts, no messages left")
          }))
    }
    if !somebody.needs.other.isEmpty, chance.happens(in: 60) {
      let days = -Int(chance.next() % 300)
      found.append(.support(changes: told { $0.lookedAt = .said(day.adding(days: days)) }))
    }
    if chance.happens(in: 14) { found.append(.aboutMe(changes: aboutThem(somebody))) }
    return found
  }

  /// Numbers of the ranges that Ofcom keeps for drama: nobody is called.
  private mutating func reach(_ somebody: Somebody, on day: Day) -> Reach {
    let number = 100 + chance.next() % 900
    let isYoung = somebody.born.age(on: day) < 60
    let way: ContactWay = chance.pick(
      isYoung ? [.text, .text, .phone, .email] : [.phone, .letter])
    return told {
      if isYoung || chance.happens(in: 50) { $0.mobile = .said("07700 900\(number)") }
      if $0.mobile == nil { $0.telephone = .said("020 7946 0\(number)") }
      if !isYoung { $0.email = .nothing(.none) }
      $0.wanted = .said(way == .email ? .text : way)
      $0.practice = .said("Chapel Row Surgery")
    }
  }

  private mutating func aboutThem(_ somebody: Somebody) -> AboutMe {
    func one(_ phrases: [Phrase], _ chance: inout IDSource) -> Told<String>? {
      let fitting = phrases.compactMap { $0.filled(for: somebody) }
      guard !fitting.isEmpty, chance.happens(in: 75) else { return nil }
      let text = chance.pick(fitting)
      return .said(text.prefix(1).uppercased() + text.dropFirst())
    }
    return told {
      $0.mostImportant = one(AboutThem.important, &chance)
      $0.people = one(AboutThem.people, &chance)
      $0.howICommunicate = one(AboutThem.talking, &chance)
      $0.myWellness = one(AboutThem.wellness, &chance)
      $0.pleaseDoAndDoNot = one(AboutThem.please, &chance)
      $0.howToSupportMe = one(AboutThem.support, &chance)
      $0.alsoWorthKnowing = chance.happens(in: 15) ? .nothing(.none) : nil
    }
  }
}

/// Items of which those that `tell` sets are told.
func told<Items: Particulars>(_ tell: (inout Items) -> Void) -> Items {
  var items = Items()
  tell(&items)
  return items
}
