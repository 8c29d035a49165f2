import Conversation

/// What the rows of a note can point to: the needs and the goals it may belong to.
struct NoteLinks {
  var needs: [Note] = []
  var goals: [Note] = []
}

extension Talk {
  /// The page of a note.
  func sections(of note: Note) -> [ItemSection] {
    let carried = file.conversations.filter { $0.id != id }.flatMap(\.carried.goals)
    let links = NoteLinks(
      needs: record.notes(.need),
      goals: (record.notes(.goal) + carried).filter { $0.id != note.id })
    let own = originalItems(note) + agreedItems(note)
    return [ItemSection(title: "", items: own)] + note.content.sections(note.id, links)
  }

  /// Who does a step and by when: asked as it is kept, and put right here.
  private func agreedItems(_ note: Note) -> [Item] {
    guard case .step(let step) = note.content else { return [] }
    return [
      Item(
        Say.NoteItem.who, step.who == .nobody ? nil : .said(step.who), .owner(person: name),
        canBeNothing: false
      ) { told in
        .conversation([
          .stepAgreed(note: note.id, who: told.value ?? .nobody, when: step.when)
        ])
      },
      Item(
        Say.NoteItem.when, step.when == .notSaid ? nil : .said(step.when), .when,
        canBeNothing: false
      ) { told in
        .conversation([
          .stepAgreed(note: note.id, who: step.who, when: told.value ?? .notSaid)
        ])
      },
    ]
  }

  /// What was said in another language.
  private func originalItems(_ note: Note) -> [Item] {
    guard note.words.form == .interpreted || note.words.original != nil else { return [] }
    return [
      Item(Say.NoteItem.original, note.words.original.map { .said($0) }, String.kind) { told in
        var words = note.words
        words.original = told.value
        return .conversation([.revised(note: note.id, words: words)])
      }
    ]
  }
}

extension Note.Content {
  /// The rows that only a note of this kind has.
  func sections(_ note: NoteID, _ links: NoteLinks) -> [ItemSection] {
    switch self {
    case .matter(let matter): [ItemSection(title: "", items: matterItems(matter, note))]
    case .preference(let preference):
      [
        ItemSection(
          title: "",
          items: preference.strengthItems(note) + preferenceItems(preference.particulars, note))
      ]
    case .goal(let goal):
      [
        ItemSection(
          title: "",
          items: [ratingItem(Say.NoteItem.importance, goal.importance, note)]
            + goalItems(goal.particulars, note, links))
      ]
    case .option(let option):
      [
        ItemSection(
          title: "",
          items: [ratingItem(Say.NoteItem.wayScore, option.sureness, note)]
            + optionItems(option.particulars, note))
      ]
    case .step(let step): step.sections(note, links)
    case .contingency(let told): [ItemSection(title: "", items: contingencyItems(told, note))]
    case .strength, .need, .parked, .privateNote: []
    }
  }
}

/// How much a goal matters, or how sure the person is: 1 to 10.
private func ratingItem(_ label: String, _ value: Int?, _ note: NoteID) -> Item {
  Item(label, value.map { .said($0) }, .number(1...10), canBeNothing: false) { told in
    told.value.map { .conversation([.rated(note: note, value: $0)]) }
  }
}

extension Preference {
  fileprivate func strengthItems(_ note: NoteID) -> [Item] {
    let (strength, reason) = (strength, reason)
    return [
      Item(Say.NoteItem.strength, .said(strength), PreferenceStrength.kind, canBeNothing: false) {
        told in
        told.value.map {
          .conversation([.preferenceSet(note: note, strength: $0, reason: reason)])
        }
      },
      Item(Say.NoteItem.reason, reason.map { .said($0) }, String.kind) { told in
        .conversation([.preferenceSet(note: note, strength: strength, reason: told.value)])
      },
    ]
  }
}

extension Step {
  /// The rows of a step: what it is, and what is asked where it is a tool or an introduction.
  fileprivate func sections(_ note: NoteID, _ links: NoteLinks) -> [ItemSection] {
    [
      ItemSection(
        title: "",
        items: [ratingItem(Say.NoteItem.stepScore, sureness, note)]
          + stepItems(particulars, note, links)),
      ItemSection(title: Say.NoteItem.tool, items: toolItems(tool, note)),
      ItemSection(title: Say.NoteItem.introduction, items: introductionItems(introduction, note)),
    ]
  }
}

func matterItems(_ matter: Matter, _ note: NoteID) -> [Item] {
  let rows = ItemRows(matter) { .note(note, .matter(changes: $0)) }
  return [rows.row(\.aspect, Say.NoteItem.aspect)]
}

func preferenceItems(_ preference: Preference.Particulars, _ note: NoteID) -> [Item] {
  let rows = ItemRows(preference) { .note(note, .preference(changes: $0)) }
  return [rows.row(\.topic, Say.NoteItem.topic)]
}

func goalItems(_ goal: Goal.Particulars, _ note: NoteID, _ links: NoteLinks) -> [Item] {
  let rows = ItemRows(goal) { .note(note, .goal(changes: $0)) }
  return [
    rows.row(\.status, Say.NoteItem.goalStatus),
    rows.row(\.need, Say.NoteItem.need, .note(among: links.needs)),
    rows.row(\.stageOf, Say.NoteItem.stageOf, .note(among: links.goals)),
    rows.row(\.inTheWay, Say.NoteItem.inTheWay),
    rows.row(\.behindIt, Say.NoteItem.behindIt),
    rows.row(\.asHoped, Say.NoteItem.asHoped),
    rows.row(\.baseline, Say.NoteItem.baseline),
    rows.row(\.weight, Say.NoteItem.weight, .number(0...3)),
    rows.row(\.difficulty, Say.NoteItem.difficulty, .number(0...3)),
  ]
}

func optionItems(_ option: Option.Particulars, _ note: NoteID) -> [Item] {
  let rows = ItemRows(option) { .note(note, .option(changes: $0)) }
  return [
    rows.row(\.capacity, Say.NoteItem.capacity),
    rows.row(\.capacityWhy, Say.NoteItem.capacityWhy),
    rows.row(\.basis, Say.NoteItem.basis),
    rows.row(\.basisWho, Say.NoteItem.basisWho),
    rows.row(\.aid, Say.NoteItem.aid),
    rows.row(\.aidKind, Say.NoteItem.aidKind),
    rows.row(\.aidPlace, Say.NoteItem.aidPlace),
  ]
}

func stepItems(_ step: Step.Particulars, _ note: NoteID, _ links: NoteLinks) -> [Item] {
  let rows = ItemRows(step) { .note(note, .step(changes: $0)) }
  return [
    rows.row(\.towards, Say.NoteItem.towards, .note(among: links.goals)),
    rows.row(\.strategy, Say.NoteItem.strategy),
    rows.row(\.support, Say.NoteItem.support),
    rows.row(\.role, Say.NoteItem.role),
    rows.row(\.contact, Say.NoteItem.contact),
    rows.row(\.review, Say.NoteItem.stepReview, .coming),
  ]
}

func toolItems(_ tool: DigitalTool, _ note: NoteID) -> [Item] {
  let rows = ItemRows(tool) { .note(note, .digitalTool(changes: $0)) }
  return [
    rows.row(\.isWanted, Say.NoteItem.toolWanted),
    rows.row(\.isWithinReach, Say.NoteItem.toolWithinReach),
    rows.row(\.purpose, Say.NoteItem.toolPurpose),
    rows.row(\.followUp, Say.NoteItem.toolFollowUp),
    rows.row(\.stopRule, Say.NoteItem.toolStopRule),
    rows.row(\.isNotForCrisis, Say.NoteItem.toolNotForCrisis),
    rows.row(\.assurance, Say.NoteItem.toolAssurance),
    rows.row(\.cost, Say.NoteItem.toolCost),
  ]
}

func introductionItems(_ introduction: Introduction, _ note: NoteID) -> [Item] {
  let rows = ItemRows(introduction) { .note(note, .introduction(changes: $0)) }
  return [
    rows.row(\.answer, Say.NoteItem.introductionAnswer),
    rows.row(\.reason, Say.NoteItem.introductionReason),
    rows.row(\.risks, Say.NoteItem.risks),
    rows.row(\.reach, Say.NoteItem.introductionReach),
    rows.row(\.mayShare, Say.NoteItem.mayShare),
    rows.row(\.from, Say.NoteItem.introductionFrom),
    rows.row(\.sent, Say.NoteItem.sent),
    rows.row(\.came, Say.NoteItem.came),
    rows.row(\.outcome, Say.NoteItem.introductionOutcome),
    rows.row(\.toldReferrer, Say.NoteItem.toldReferrer, .past),
  ]
}

func contingencyItems(_ contingency: Contingency, _ note: NoteID) -> [Item] {
  let rows = ItemRows(contingency) { .note(note, .contingency(changes: $0)) }
  return [
    rows.row(\.earlySigns, Say.NoteItem.earlySigns),
    rows.row(\.coping, Say.NoteItem.coping),
    rows.row(\.then, Say.NoteItem.then),
    rows.row(\.call, Say.NoteItem.call),
    rows.row(\.medicines, Say.NoteItem.medicines),
  ]
}

/// The rows of a private note (screen *My notes*).
func privateNoteItems(_ told: PrivateNote, _ note: NoteID) -> [Item] {
  let rows = ItemRows(told) { .note(note, .privateNote(changes: $0)) }
  return [
    rows.row(\.isSafeToday, Say.NoteItem.safeToday),
    rows.row(\.othersAtRisk, Say.NoteItem.othersAtRisk),
    rows.row(\.did, Say.NoteItem.did),
    rows.row(\.toldWho, Say.NoteItem.toldWho),
    rows.row(\.toldOn, Say.NoteItem.toldOn, .past),
    rows.row(\.shareWith, Say.NoteItem.shareWith),
    rows.row(\.takeHome, Say.NoteItem.takeHome),
    rows.row(\.hideOnline, Say.NoteItem.hideOnline),
  ]
}

extension Telling {
  /// Something about a note.
  static func note(_ note: NoteID, _ particulars: NoteParticulars) -> Telling {
    .conversation([.noteTold(note: note, particulars: particulars)])
  }
}
