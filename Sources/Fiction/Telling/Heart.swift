import Conversation

/// Stages 3 to 6: what matters, what helps, the person's way, the one thing.
extension Teller {
  mutating func hearWhatMatters(_ scene: inout Scene) {
    tellFirstMatter(&scene)
    if scene.plan.has(.brief) {
      let words = say(.matters, scene.story.matters, in: &scene) { !$0.isOwnWords }
      note(.matter, words, in: &scene)
    }
    if scene.plan.has(.secondMatter) { note(.matter, furtherMatter(&scene), in: &scene) }
    if scene.plan.has(.thirdMatter) { note(.matter, furtherMatter(&scene), in: &scene) }
    if scene.plan.has(.top), let matter = scene.matter {
      happen(.topSet(note: matter, isTop: true), in: &scene)
    }
    if scene.plan.has(.companionWords), let companion = scene.companion {
      let speaker = Words.Speaker.companion(companion.id)
      let ofStory = chance.happens(in: 75)
      let words = say(
        ofStory ? .company : .generalCompany,
        ofStory ? scene.story.company : General.company, ofStory: ofStory, by: speaker, in: &scene)
      note(.matter, words, in: &scene)
    }
    if scene.plan.has(.guarded) && !scene.plan.has(.leave) { tellInConfidence(&scene) }
  }

  /// The first thing that matters, sometimes written down in haste and mended a little later.
  private mutating func tellFirstMatter(_ scene: inout Scene) {
    let full = firstMatter(&scene)
    let isMended = scene.plan.has(.mended)
    let hasty = Words(Teller.begun(full.text), speaker: full.speaker)
    let id = note(.matter, isMended ? hasty : full, in: &scene)
    if isMended { happen(.revised(note: id, words: full), in: &scene) }
    scene.matter = id
  }

  /// The first clause of a sentence: what stands there when somebody talks fast.
  private static func begun(_ text: String) -> String {
    let clause = text.prefix { $0 != "," && $0 != "." && $0 != ";" }
    guard clause.count == text.count || clause.count + 1 >= text.count else {
      return String(clause)
    }
    return text.split(separator: " ").dropLast(2).joined(separator: " ") + " ..."
  }

  private mutating func firstMatter(_ scene: inout Scene) -> Words {
    if scene.isInterpreted, chance.happens(in: 70), let words = interpreted(&scene) {
      return words
    }
    return scene.given.isReturning
      ? say(.later, scene.story.later, in: &scene)
      : say(.matters, scene.story.matters, in: &scene) { $0.isOwnWords }
  }

  private mutating func furtherMatter(_ scene: inout Scene) -> Words {
    if scene.isInterpreted, chance.happens(in: 60), let words = interpreted(&scene) {
      return words
    }
    if scene.isOnlyItsOwn { return say(.matters, scene.story.matters, in: &scene) }
    let voices = Voices.phrases(of: scene.somebody.culture)
    if !voices.isEmpty && chance.happens(in: 25) {
      let part = scene.somebody.culture
      return say(.voices, voices, part: part, ofStory: false, in: &scene)
    }
    if scene.given.isReturning || chance.happens(in: 35) {
      return say(.generalMatters, General.matters, ofStory: false, in: &scene)
    }
    return say(.matters, scene.story.matters, in: &scene) { $0.isOwnWords }
  }

  /// Words with the original beside them, in the person's language.
  private mutating func interpreted(_ scene: inout Scene) -> Words? {
    let language = scene.somebody.needs.speaks
    guard let lines = Interpreted.lines[language] else { return nil }
    let key = Decks.Key(table: .interpreted, part: scene.somebody.culture)
    let said = scene.said
    guard
      let card = decks.deal(
        key, of: lines.count, by: &chance, where: { !said.contains(lines[$0].english) })
    else { return nil }
    scene.said.insert(lines[card].english)
    return Words(lines[card].english, form: .interpreted, original: lines[card].original)
  }

  /// Something for the record that is not for the sheet.
  mutating func tellInConfidence(_ scene: inout Scene) {
    let words = say(.guarded, General.guarded, ofStory: false, in: &scene)
    let id = note(.matter, words, at: .matters, in: &scene)
    happen(.sheetSet(note: id, isOffSheet: true), in: &scene)
  }

  // MARK: What helps, the person's way, the one thing

  mutating func hearWhatHelps(_ scene: inout Scene) {
    for part in [Part.helps, .secondHelps] where scene.plan.has(part) {
      let ofStory = scene.isOnlyItsOwn || chance.happens(in: 60)
      let words = say(
        ofStory ? .helps : .generalHelps, ofStory ? scene.story.helps : General.helps,
        ofStory: ofStory, in: &scene)
      note(.strength, words, in: &scene)
    }
    if scene.plan.has(.wish) { hearTheirWay(&scene) }
    for part in [Part.goal, .secondGoal] where scene.plan.has(part) {
      let id = note(.goal, say(.goals, scene.story.goals, in: &scene), in: &scene)
      happen(.rated(note: id, value: chance.pick([5, 6, 7, 8, 8, 9, 9, 10, 10])), in: &scene)
      tellOfGoal(id, &scene)
    }
    if scene.plan.has(.undone) { writeAndUndo(&scene) }
  }

  private mutating func hearTheirWay(_ scene: inout Scene) {
    let ofStory = scene.isOnlyItsOwn || chance.happens(in: 65)
    let wishes = ofStory ? scene.story.wishes : General.wishes
    let slots = scene.somebody.slots
    let settled = scene.past.settled
    let key = Decks.Key(
      story: ofStory ? scene.number : -1, table: ofStory ? .wishes : .generalWishes)
    let card = decks.deal(key, of: wishes.count, by: &chance) { number in
      let wish = wishes[number]
      return wish.words.slots.isSubset(of: slots)
        && wish.reason.map { $0.slots.isSubset(of: slots) } != false
        && wish.bars.map { settled.contains($0) } != true
    }
    let wish = card.map { wishes[$0] } ?? Wish.would("plain words, and time to ask")
    let text = wish.words.filled(for: scene.somebody) ?? ""
    let isHeard = heard.contains(text) || scene.said.contains(text)
    scene.said.insert(text)
    let found = (text: text, isOwnWords: wish.words.isOwnWords && !isHeard)
    let id = note(.preference, words(found, .person, in: scene), in: &scene)
    let reason = wish.reason.flatMap { $0.filled(for: scene.somebody) }
    happen(.preferenceSet(note: id, strength: wish.strength, reason: reason), in: &scene)
    scene.past.preferences.append(id)
    if let bars = wish.bars {
      scene.past.barred.insert(bars)
      detail(70, in: &scene) { teller, scene in
        let items: Preference.Particulars = told { $0.topic = .said(.willing) }
        teller.happen(.noteTold(note: id, particulars: .preference(changes: items)), in: &scene)
      }
    }
  }

  /// A note that went to the wrong place and was taken back at once.
  private mutating func writeAndUndo(_ scene: inout Scene) {
    note(.goal, say(.parked, General.parked, ofStory: false, in: &scene), in: &scene)
    if let wrong = scene.entries.last { happen(.undid(entry: wrong.id), in: &scene) }
  }
}
