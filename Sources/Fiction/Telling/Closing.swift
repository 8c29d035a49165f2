import Conversation

/// The last stage and what comes after it: said back, agreed, given, copied, sometimes amended.
extension Teller {
  mutating func close(_ scene: inout Scene) {
    if scene.plan.has(.leave), let companion = scene.companion {
      happen(.left(participant: companion.id), in: &scene)
      if scene.plan.has(.guarded) { tellInConfidence(&scene) }
    }
    if scene.plan.has(.aside) {
      let words = say(.aside, General.asides, ofStory: false, by: .clinician, in: &scene)
      let id = note(.privateNote, words, at: .sayItBack, in: &scene)
      dealWith(id, words.text, &scene)
    }
    tellOfPlans(&scene)
    if scene.plan.has(.sayBack) { happen(.saidBack(result: sayBack(&scene)), in: &scene) }
    if scene.plan.has(.review) { happen(review(scene), in: &scene) }
    if scene.plan.has(.agreed) { agree(agreement(scene), &scene) }
    if scene.plan.has(.notAgreed) {
      agree(.notAgreed(reason: reason(.notAgreed, General.notAgreed, in: &scene)), &scene)
    }
    if scene.plan.has(.sheet) { happen(sheet(scene), in: &scene) }
    if scene.plan.has(.amended) { amend(&scene) }
    if scene.plan.has(.mainRecord) { happen(.copiedToMainRecord, in: &scene) }
    if scene.plan.has(.agreed), scene.given.isTidy { aside { $0.closeVisit(&scene) } }
    if scene.plan.has(.abandoned) {
      happen(.abandoned(reason: reason(.stopped, General.stopped, in: &scene)), in: &scene)
    }
  }

  private mutating func sayBack(_ scene: inout Scene) -> SayBack {
    switch chance.next() % 100 {
    case ..<62: .all
    case ..<92: .some(again: reason(.sayAgain, General.sayAgain, in: &scene))
    default: .notToday
    }
  }

  /// When it is looked at again: near the next visit when there is one.
  private mutating func review(_ scene: Scene) -> ConversationEvent {
    let owner = chance.pick([
      StepOwner.clinician, .clinician, .clinician, .person, .other(name: "the practice nurse"),
    ])
    let day = scene.clock.day
    if scene.comesAgain || chance.happens(in: 8) {
      let weeks = chance.pick([2, 3, 4, 4, 6, 6, 8])
      let due = day.adding(days: weeks * 7 + chance.pick([0, 1, 2]))
      let when: When =
        chance.happens(in: 60) ? .weeks(weeks) : .day(Diary.nextWorkday(from: due))
      return .reviewSet(when: when, owner: owner)
    }
    let elapsed = (wall.today.day.number - day.number) / 7
    guard let weeks = [4, 6, 8, 12, 26, 52].first(where: { $0 > elapsed }),
      !chance.happens(in: weeks > 12 ? 70 : 12)
    else { return .reviewSet(when: .openEnded, owner: owner) }
    return .reviewSet(when: .weeks(weeks), owner: owner)
  }

  // MARK: Agreeing and giving

  private mutating func agree(_ agreement: Agreement, _ scene: inout Scene) {
    let missing = record(scene.entries).map { gaps(in: $0) } ?? []
    happen(.agreed(agreement: agreement, gaps: missing), in: &scene)
  }

  private mutating func agreement(_ scene: Scene) -> Agreement {
    guard let companion = scene.companion, let part = scene.story.cast.company else {
      return .person
    }
    let isChild = scene.somebody.born.age(on: scene.clock.day) < 16
    if part == .representative {
      return .representative(
        Representative(name: companion.name, authority: .healthAttorney, wasSeen: true))
    }
    if isChild && chance.happens(in: 45) {
      return .representative(Representative(name: companion.name, authority: .parent))
    }
    return .person
  }

  /// What became of the sheet. It counts as given, as in archives of before: no paper of it is kept.
  private mutating func sheet(_ scene: Scene) -> ConversationEvent {
    let copy: Copy = scene.plan.has(.guarded) && chance.happens(in: 20) ? .discreet : .person
    return switch chance.next() % 100 {
    case ..<6: .sheetDeclined
    case ..<14: .saved(reference: reference(), copy: copy, format: "pdf", paper: nil)
    default:
      .printed(
        reference: reference(), copy: copy, layout: scene.somebody.needs.paper,
        copies: scene.companion != nil && chance.happens(in: 30) ? 2 : 1, paper: nil)
    }
  }

  /// A mark without letters or digits that are taken for one another.
  private mutating func reference() -> String {
    let signs = Array("ABCDEFGHJKMNPQRSTUVWXYZ23456789")
    let half = { (chance: inout IDSource) in String((0..<4).map { _ in chance.pick(signs) }) }
    return half(&chance) + "-" + half(&chance)
  }

  /// The record is opened again some days later, changed, and agreed anew.
  private mutating func amend(_ scene: inout Scene) {
    let days = Int.random(in: 1...5, using: &chance)
    let day = Diary.nextWorkday(from: scene.clock.day.adding(days: days))
    scene.clock = wall.moment(day, minute: Int.random(in: 540...1030, using: &chance))
    switch (chance.next() % 3, scene.way, scene.step) {
    case (0, let way?, _) where way.status == .inProgress || way.status == nil:
      happen(amendment(.amendedChoice, General.amendedChoice, &scene), in: &scene)
      let isBarred = scene.past.barred.contains(way.number)
      if !isBarred { scene.past.settled.insert(way.number) }
      happen(
        .decided(note: way.id, status: isBarred ? .cancelled : .valid, reservation: nil),
        in: &scene)
    case (1, _, let step?):
      happen(amendment(.amendedDay, General.amendedDay, &scene), in: &scene)
      let later = When.day(scene.clock.day.adding(days: chance.pick([4, 9, 12, 16, 19])))
      happen(.stepAgreed(note: step.id, who: step.owner, when: later), in: &scene)
    default:
      happen(amendment(.amendedWords, General.amendedWords, &scene), in: &scene)
      let words =
        scene.isOnlyItsOwn
        ? say(.later, scene.story.later, in: &scene)
        : say(.generalMatters, General.matters, ofStory: false, in: &scene)
      note(.matter, words, in: &scene)
    }
    agree(agreement(scene), &scene)
    if scene.plan.has(.amendedSheet) { happen(sheet(scene), in: &scene) }
  }

  private mutating func amendment(
    _ table: Decks.Table, _ phrases: [Phrase], _ scene: inout Scene
  ) -> ConversationEvent {
    .amended(reason: reason(table, phrases, in: &scene))
  }
}
