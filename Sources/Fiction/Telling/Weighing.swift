import Conversation

/// Stages 7 to 9: ways forward and how they stand, next steps, what to do if things change.
extension Teller {
  mutating func weigh(_ scene: inout Scene) {
    if scene.plan.has(.nothingWeighed) {
      let why = chance.pick([Nothing.notDiscussed, .notDiscussed, .notDiscussed, .declined, .none])
      happen(.nothingSaid(stage: .waysForward, why: why), in: &scene)
    }
    if scene.plan.has(.way) { weighWay(&scene) }
    if scene.plan.has(.secondWay) { weighAnother(&scene) }
    if scene.plan.has(.leaving) {
      let side = chance.pick([Side.good, .hard])
      let words =
        side == .good
        ? say(.leavingGood, General.leavingGood, ofStory: false, in: &scene)
        : say(.leavingHard, General.leavingHard, ofStory: false, in: &scene)
      weigh(leavingIt(scene), side, words, &scene)
    }
    if scene.plan.has(.deciders) {
      let who = chance.pick([Deciders.person, .person, .together, .together, .together, .clinician])
      happen(.decidersSet(who: who), in: &scene)
    }
    if scene.plan.has(.decided), let way = scene.way {
      settleCapacity(&scene)
      decide(way.id, way.number, &scene)
    }
    if scene.plan.has(.waySure), let way = scene.way {
      happen(.rated(note: way.id, value: chance.pick([5, 6, 7, 7, 8, 8, 9])), in: &scene)
    }
  }

  private func leavingIt(_ scene: Scene) -> NoteID { scene.id.recast(as: Note.self) }

  private mutating func weighWay(_ scene: inout Scene) {
    let (number, way) = newWay(&scene)
    let speaker = chance.pick([Words.Speaker.clinician, .clinician, .person])
    let id = name(way, by: speaker, &scene)
    scene.way = (id, number, nil)
    raiseCapacity(&scene)
    let good = say(
      .good, way.good, part: number, ofStory: number < 100, in: &scene)
    weigh(id, .good, good, &scene)
    if scene.plan.has(.wayHard) {
      let hard = say(.hard, way.hard, part: number, ofStory: number < 100, in: &scene)
      weigh(id, .hard, hard, &scene)
    }
  }

  private mutating func weighAnother(_ scene: inout Scene) {
    let (number, way) = newWay(&scene)
    let id = name(way, by: .clinician, &scene)
    let side = chance.pick([Side.good, .hard, .hard])
    let words = say(
      side == .good ? .good : .hard, side == .good ? way.good : way.hard, part: number,
      ofStory: number < 100, in: &scene)
    weigh(id, side, words, &scene)
  }

  private mutating func weigh(_ id: NoteID, _ side: Side, _ words: Words, _ scene: inout Scene) {
    let weight = ConversationEvent.optionWeighed(
      note: id, weight: chance.id(), side: side, words: words)
    happen(weight, in: &scene)
  }

  private mutating func name(
    _ way: Way, by speaker: Words.Speaker, _ scene: inout Scene
  ) -> NoteID {
    let text = way.words.filled(for: scene.somebody) ?? ""
    scene.said.insert(text)
    return note(.option, Words(text, speaker: speaker), in: &scene)
  }

  /// A way forward that was not settled before; from 100 on those that fit any story.
  private mutating func newWay(_ scene: inout Scene) -> (number: Int, way: Way) {
    let ways = scene.story.ways
    let (slots, said, settled) = (scene.somebody.slots, scene.said, scene.past.settled)
    let key = Decks.Key(story: scene.number, table: .ways)
    let card = decks.deal(key, of: ways.count, by: &chance) { number in
      ways[number].words.slots.isSubset(of: slots) && !settled.contains(number)
        && !said.contains(ways[number].words.filled(for: scene.somebody) ?? "")
    }
    if let card { return (card, ways[card]) }
    let open = General.ways.indices.filter {
      !said.contains(General.ways[$0].words.filled(for: scene.somebody) ?? "")
    }
    let number = open.isEmpty ? 0 : chance.pick(open)
    return (100 + number, General.ways[number])
  }

  private mutating func decide(_ id: NoteID, _ number: Int, _ scene: inout Scene) {
    if scene.past.barred.contains(number) {
      scene.way?.status = .cancelled
      happen(.decided(note: id, status: .cancelled, reservation: nil), in: &scene)
      return
    }
    if chance.happens(in: 10) {
      let reservation = chance.happens(in: 40) ? newReservation(&scene) : nil
      happen(
        .decided(note: leavingIt(scene), status: .valid, reservation: reservation), in: &scene)
      return
    }
    let status: DecisionStatus =
      switch chance.next() % 100 {
      case ..<62: .valid
      case ..<88: .inProgress
      default: .cancelled
      }
    let reservation =
      status != .cancelled && chance.happens(in: 40) ? newReservation(&scene) : nil
    scene.way?.status = status
    if status == .valid { scene.past.settled.insert(number) }
    happen(.decided(note: id, status: status, reservation: reservation), in: &scene)
  }

  private mutating func newReservation(_ scene: inout Scene) -> Words {
    Words(reason(.reservations, General.reservations, in: &scene))
  }

  // MARK: Next steps, and if things change

  mutating func agreeSteps(_ scene: inout Scene) {
    for part in [Part.step, .secondStep] where scene.plan.has(part) {
      let (words, owner) = nextStep(&scene)
      let id = note(.step, words, in: &scene)
      happen(.stepAgreed(note: id, who: owner, when: day(for: owner, scene)), in: &scene)
      switch owner {
      case .person: scene.past.steps.append(id)
      case .clinician: scene.past.promises.append(id)
      case .other, .nobody: break
      }
      if case .person = owner { tellOfStep(id, &scene) }
      if scene.step == nil {
        scene.step = (id, owner)
        if scene.plan.has(.stepSure) {
          happen(.rated(note: id, value: chance.pick([4, 5, 6, 7, 7, 8, 8, 9, 10])), in: &scene)
        }
      }
    }
    introduce(&scene)
    if scene.plan.has(.ifs) {
      let words = say(.ifs, scene.story.ifs, by: .clinician, in: &scene)
      tellOfIf(words, &scene)
    }
    if scene.plan.has(.parked) {
      let ofStory = chance.happens(in: 50)
      let words = say(
        .parked, ofStory ? scene.story.parked : General.parked, ofStory: ofStory, in: &scene)
      note(.parked, words, at: chance.pick([.today, .matters, .sayItBack]), in: &scene)
    }
  }

  private mutating func nextStep(_ scene: inout Scene) -> (Words, StepOwner) {
    var tasks = scene.story.steps
    var (table, part) = (Decks.Table.steps, 0)
    if let way = scene.way, way.status == .valid, way.number < 100, chance.happens(in: 80) {
      tasks = scene.story.ways[way.number].then
      (table, part) = (.then, way.number)
    }
    if let found = deal(tasks, .init(story: scene.number, table: table, part: part), &scene) {
      return found
    }
    if let found = deal(
      scene.story.steps, .init(story: scene.number, table: .steps, part: 0), &scene)
    {
      return found
    }
    let words = say(.thinking, General.thinking, ofStory: false, in: &scene)
    return (words, .person)
  }

  private mutating func deal(
    _ tasks: [ToDo], _ key: Decks.Key, _ scene: inout Scene
  ) -> (Words, StepOwner)? {
    let (somebody, said) = (scene.somebody, scene.said)
    // A promise that nobody would ever ask about again would be late for ever on the home screen.
    let mayPromise = scene.comesAgain || !scene.given.isTidy || chance.happens(in: 15)
    let card = decks.deal(key, of: tasks.count, by: &chance) { number in
      guard let text = tasks[number].words.filled(for: somebody) else { return false }
      if case .clinician = tasks[number].owner, !mayPromise { return false }
      return !said.contains(text)
    }
    guard let card, let text = tasks[card].words.filled(for: somebody) else { return nil }
    scene.said.insert(text)
    let owner: StepOwner =
      switch tasks[card].owner {
      case .person: .person
      case .clinician: .clinician
      case .kin: .other(name: somebody.kin.name)
      case .other(let name): .other(name: name)
      }
    return (Words(text), owner)
  }

  private mutating func day(for owner: StepOwner, _ scene: Scene) -> When {
    let today = scene.clock.day
    let day = today.adding(days: chance.pick([2, 3, 5, 7, 7, 10, 14, 14, 21]))
    if case .person = owner {
      switch chance.next() % 100 {
      case ..<8: return .openEnded
      case ..<16: return .notSaid
      case ..<34: return .weeks(chance.pick([1, 2, 3, 4, 6]))
      default: return .day(day)
      }
    }
    return .day(Diary.nextWorkday(from: day))
  }
}
