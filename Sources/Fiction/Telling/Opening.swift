import Conversation

/// The first two stages: who is here, how it went since last time, what it is about today.
extension Teller {
  mutating func open(_ scene: inout Scene) {
    let minutes = scene.minutes
    let started = ConversationEvent.started(
      person: scene.somebody.id, guide: Teller.guide, guideVersion: 1, minutes: minutes,
      rules: .today)
    happen(started, in: &scene)
    if scene.plan.has(.identity) {
      happen(.identityAsked(answer: chance.happens(in: 98) ? .yes : .no), in: &scene)
    }
    if scene.plan.has(.companion) { letIn(&scene) }
    if scene.plan.has(.interpreter) { letInterpreterIn(&scene) }
    tellOfInterpreting(&scene)
    if scene.plan.has(.typing) {
      let isDeclined = !scene.plan.has(.sheet) && chance.happens(in: 8)
      happen(.typingAsked(answer: isDeclined ? .no : .yes), in: &scene)
    }
    if scene.plan.has(.planned) {
      let other = [5, 10, 20, 40].filter { $0 != minutes }
      happen(
        .planned(guide: Teller.guide, guideVersion: 1, minutes: chance.pick(other)), in: &scene)
    }
    tellOfVisit(&scene)
  }

  private mutating func letIn(_ scene: inout Scene) {
    let kin = scene.somebody.kin
    var part = scene.story.cast.company ?? .companion
    var (name, relation) = (kin.name, kin.relation)
    let speaks = scene.plan.has(.companionWords) || scene.plan.has(.leave)
    if scene.story.cast.company == nil && !speaks && chance.happens(in: 35) {
      (name, relation) = chance.pick(Teller.professionals)
      part = .professional
    }
    let companion = Participant(id: chance.id(), name: name, relation: relation, part: part)
    happen(.joined(participant: companion), in: &scene)
    if part != .professional { scene.companion = companion }
  }

  private static let professionals = [
    ("Precious", "student nurse"), ("Ewan", "medical student"), ("Dr Lim", "GP in training"),
    ("Marek", "physiotherapist"), ("Jan", "support worker"), ("Bushra", "pharmacist"),
    ("Olwen", "community nurse"), ("Lesley", "social worker"),
  ]

  private mutating func letInterpreterIn(_ scene: inout Scene) {
    let culture = Culture.all[scene.somebody.culture]
    let isFamily = chance.happens(in: 10)
    let family = [scene.somebody.details.given, scene.somebody.kin.name]
    let strangers = (culture.women + culture.men).filter { name in
      !family.contains { name.hasPrefix($0) || name.hasSuffix($0) }
    }
    let stranger = chance.pick(strangers)
    let name = String(stranger.prefix { $0 != "/" })
    let relation = chance.pick([
      "telephone interpreting service", "video interpreting service", "interpreting service",
    ])
    let interpreter = Participant(
      id: chance.id(), name: isFamily ? scene.somebody.kin.name : name,
      relation: isFamily ? "family" : relation, part: .interpreter)
    happen(.joined(participant: interpreter), in: &scene)
    scene.isInterpreted = true
  }

  // MARK: Today

  mutating func askAboutToday(_ scene: inout Scene) {
    if scene.plan.has(.promise), let promise = scene.past.promises.popLast() {
      answerForPromise(promise, &scene)
    }
    if scene.plan.has(.answer), let step = scene.past.steps.popLast() { answer(step, &scene) }
    if scene.plan.has(.secondAnswer), let step = scene.past.steps.popLast() {
      answer(step, &scene)
    }
    lookAgain(&scene)
    let need =
      scene.given.isReturning
      ? say(.returning, General.returning, ofStory: false, in: &scene)
      : say(.needs, scene.story.needs, in: &scene)
    scene.need = note(.need, need, in: &scene)
    if scene.plan.has(.secondNeed) {
      let words =
        chance.happens(in: 50) || scene.given.isReturning
        ? say(.otherNeeds, General.otherNeeds, ofStory: false, in: &scene)
        : say(.needs, scene.story.needs, in: &scene)
      note(.need, words, in: &scene)
    }
    if scene.plan.has(.clinicianNeed) {
      let words = say(
        .clinicianNeeds, General.clinicianNeeds, ofStory: false, by: .clinician, in: &scene)
      note(.need, words, in: &scene)
    }
    if scene.plan.has(.cover) {
      happen(.covered, in: &scene)
      happen(.uncovered, in: &scene)
    }
  }

  private mutating func answerForPromise(_ promise: NoteID, _ scene: inout Scene) {
    let (status, table, phrases): (StepStatus, Decks.Table, [Phrase]) =
      chance.happens(in: 70)
      ? (.done, .kept, General.promiseKept) : (.notDone, .broken, General.promiseBroken)
    let comment = phrase(table, phrases, in: &scene).map { Words($0.text, speaker: .clinician) }
    happen(.stepAnswered(note: promise, status: status, comment: comment), in: &scene)
  }

  private mutating func answer(_ step: NoteID, _ scene: inout Scene) {
    let (status, table, phrases): (StepStatus, Decks.Table, [Phrase]?) =
      switch chance.next() % 100 {
      case ..<40: (.done, .done, General.stepDone)
      case ..<70: (.partly, .partly, General.stepPartly)
      case ..<93: (.notDone, .notDone, General.stepNotDone)
      default: (.notWanted, .notDone, nil)
      }
    var comment: Words?
    if let phrases, chance.happens(in: 85), let found = phrase(table, phrases, in: &scene) {
      comment = words(found, .person, in: scene)
    }
    happen(.stepAnswered(note: step, status: status, comment: comment), in: &scene)
  }
}
