import Conversation

/// What is told of notes besides their words.
extension Teller {
  // MARK: Goals and preferences, now and of earlier talks

  /// How a goal came out since, and whether what they wanted is still so.
  mutating func lookAgain(_ scene: inout Scene) {
    if let goal = scene.past.goals.last {
      detail(65, in: &scene) { teller, scene in
        scene.past.goals.removeLast()
        teller.answer(goal: goal, &scene)
      }
    }
    if let preference = scene.past.preferences.last {
      detail(55, in: &scene) { teller, scene in
        let answer: PreferenceAnswer = teller.chance.happens(in: 85) ? .stillSo : .noLonger
        if answer == .noLonger { scene.past.preferences.removeLast() }
        teller.happen(.preferenceAnswered(note: preference, answer: answer), in: &scene)
      }
    }
  }

  private mutating func answer(goal: NoteID, _ scene: inout Scene) {
    let level = chance.pick([
      OutcomeLevel.muchWorse, .littleWorse, .littleWorse, .asHoped, .asHoped, .asHoped,
      .littleBetter, .littleBetter, .muchBetter,
    ])
    let phrases =
      switch level {
      case .muchWorse: Details.muchWorse
      case .littleWorse: Details.littleWorse
      case .asHoped: Details.asHoped
      case .littleBetter: Details.littleBetter
      case .muchBetter: Details.muchBetter
      }
    let found = phrase(.outcome, phrases, part: level.rawValue, in: &scene)
    let comment = found.map { words($0, .person, in: scene) }
    happen(
      .goalAnswered(note: goal, level: level, rater: .person, comment: comment), in: &scene)
  }

  mutating func tellOfGoal(_ id: NoteID, _ scene: inout Scene) {
    scene.goal = id
    scene.past.goals.append(id)
    detail(45, in: &scene) { teller, scene in
      let hindrance = teller.reason(.inTheWay, Details.inTheWay, in: &scene)
      let items: Goal.Particulars = told {
        $0.status = .said(.inProgress)
        if let need = scene.need { $0.need = .said(need) }
        if teller.chance.happens(in: 75) { $0.inTheWay = .said(hindrance) }
        if teller.chance.happens(in: 40) {
          $0.baseline = .said(.littleWorse)
          $0.weight = .said(teller.chance.pick([1, 2, 2, 3]))
          $0.difficulty = .said(teller.chance.pick([1, 2, 3]))
        }
      }
      teller.happen(.noteTold(note: id, particulars: .goal(changes: items)), in: &scene)
    }
  }

  // MARK: Capacity

  /// Somebody for whom an attorney speaks: whether they can decide this, now, is asked each time.
  mutating func raiseCapacity(_ scene: inout Scene) {
    guard isSpokenFor(scene), let way = scene.way else { return }
    aside { teller in
      let items: Option.Particulars = told {
        $0.capacity = .said(.inDoubt)
        $0.capacityWhy = .said("lost the thread twice; quiet room, short words, pictures tried")
      }
      teller.happen(.noteTold(note: way.id, particulars: .option(changes: items)), in: &scene)
    }
  }

  mutating func settleCapacity(_ scene: inout Scene) {
    guard isSpokenFor(scene), let way = scene.way else { return }
    let attorney = scene.companion?.name ?? scene.somebody.kin.name
    aside { teller in
      let items: Option.Particulars = told {
        if teller.chance.happens(in: 30) {
          $0.capacity = .said(.present)
          $0.capacityWhy = .said("with the pictures told it back twice, the same each time")
        } else {
          $0.capacity = .said(.lacking)
          $0.basis = .said(.healthAttorney)
          $0.basisWho = .said("\(attorney), attorney, after asking what was always wanted")
        }
      }
      teller.happen(.noteTold(note: way.id, particulars: .option(changes: items)), in: &scene)
    }
  }

  // MARK: Steps

  mutating func tellOfStep(_ id: NoteID, _ scene: inout Scene) {
    detail(30, in: &scene) { teller, scene in
      let strategy = teller.reason(.strategies, Details.strategies, in: &scene)
      let items: Step.Particulars = told {
        $0.strategy = .said(strategy)
        if let goal = scene.goal { $0.towards = .said(goal) }
      }
      teller.happen(.noteTold(note: id, particulars: .step(changes: items)), in: &scene)
    }
  }

  /// Sometimes a group or service, or a tool on the telephone.
  mutating func introduce(_ scene: inout Scene) {
    guard scene.plan.has(.step), !isSpokenFor(scene) else { return }
    let name = scene.story.name
    let age = scene.somebody.born.age(on: scene.clock.day)
    let places = Details.places.filter { $0.stories.contains(name) && $0.ages.contains(age) }
    let tools = Details.tools.filter { $0.stories.contains(name) && age > 17 && age < 75 }
    if !places.isEmpty {
      detail(45, of: 4, in: &scene) { $0.introduce(to: $0.chance.pick(places), &$1) }
    }
    if !tools.isEmpty { detail(35, of: 4, in: &scene) { $0.try($0.chance.pick(tools), &$1) } }
  }

  private mutating func introduce(to place: Details.Place, _ scene: inout Scene) {
    guard let id = newStep(place.step, .community, &scene) else { return }
    let reach = chance.pick(
      place.takesReferrals
        ? [Introduction.Reach.referred, .referred, .gaveDetails]
        : [Introduction.Reach.told, .gaveDetails, .introduced])
    let age = scene.somebody.born.age(on: scene.clock.day)
    let answer = chance.pick([
      Introduction.Answer.accepted, .accepted, .accepted, .offered, .declined,
    ])
    let day = scene.clock.day
    let items: Introduction = told {
      $0.answer = .said(reach == .referred ? .accepted : answer)
      $0.reach = .said(reach)
      $0.reason = .said(place.reason)
      $0.mayShare = .said(chance.happens(in: 90))
      if reach == .referred || chance.happens(in: 40) {
        let known = Introduction.Risks.known(text: chance.pick(Details.risks(at: age)))
        $0.risks = .said(chance.happens(in: 60) ? .noneKnown : known)
      }
      if reach == .referred {
        $0.from = .said("Chapel Row Surgery, 020 7946 0123")
        if chance.happens(in: 60) {
          $0.sent = .said(Introduction.Sending(how: chance.pick(Details.ways), on: day))
        }
      }
    }
    happen(.noteTold(note: id, particulars: .introduction(changes: items)), in: &scene)
    if items.answer == .said(.declined) {
      happen(.stepAnswered(note: id, status: .notWanted, comment: nil), in: &scene)
      scene.past.steps.removeAll { $0 == id }
    }
  }

  private mutating func `try`(_ tool: Details.Tool, _ scene: inout Scene) {
    guard let id = newStep(tool.step, .digitalTool, &scene) else { return }
    let items: DigitalTool = told {
      $0.isWanted = .said(true)
      $0.isWithinReach = .said(true)
      $0.purpose = .said(tool.purpose)
      $0.followUp = .said("we look at it together next time")
      $0.stopRule = .said("when it worries more than it helps")
      $0.isNotForCrisis = .said(true)
      $0.assurance = chance.happens(in: 60) ? .said(.seen) : .said(.notSeen)
      if chance.happens(in: 85) { $0.cost = .nothing(.none) }
    }
    happen(.noteTold(note: id, particulars: .digitalTool(changes: items)), in: &scene)
  }

  private mutating func newStep(
    _ phrase: Phrase, _ support: Support, _ scene: inout Scene
  ) -> NoteID? {
    guard let text = phrase.filled(for: scene.somebody), scene.said.insert(text).inserted else {
      return nil
    }
    let id = note(.step, Words(text), in: &scene)
    let day = Diary.nextWorkday(from: scene.clock.day.adding(days: chance.pick([5, 7, 10, 14])))
    happen(.stepAgreed(note: id, who: .person, when: .day(day)), in: &scene)
    scene.past.steps.append(id)
    let items: Step.Particulars = told {
      $0.support = .said(support)
      if let goal = scene.goal { $0.towards = .said(goal) }
    }
    happen(.noteTold(note: id, particulars: .step(changes: items)), in: &scene)
    return id
  }

  // MARK: If things change

  /// What to look out for; sometimes what to do then, and whom to call, stand on their own.
  mutating func tellOfIf(_ words: Words, _ scene: inout Scene) {
    var isSplit = false
    aside { isSplit = $0.chance.happens(in: 50) }
    let halves = words.text.split(separator: ": ", maxSplits: 1).map(String.init)
    guard halves.count == 2, scene.details < 4, isSplit else {
      note(.contingency, words, in: &scene)
      return
    }
    var sign = words
    sign.text = halves[0]
    let then = halves[1]
    let id = note(.contingency, sign, in: &scene)
    aside { teller in
      let call = teller.reason(.calls, Details.calls, in: &scene)
      let items: Contingency = told {
        $0.then = .said(then)
        // Who is called stands in what to do already, or is told of beside it.
        let isSaid = ["ring", "999", "111", "call"].contains { then.contains($0) }
        if !isSaid { $0.call = .said(call) }
      }
      teller.happen(.noteTold(note: id, particulars: .contingency(changes: items)), in: &scene)
      scene.details += 1
    }
  }
}
