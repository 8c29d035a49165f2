import Conversation

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
  /// The rows of a step, with what is asked of an app, or of a group or service, where it is one or
  /// something of that kind was told of it.
  fileprivate func sections(_ note: NoteID, _ links: NoteLinks) -> [ItemSection] {
    let kind = particulars.support.value
    var sections = [
      ItemSection(
        title: "",
        items: [ratingItem(Say.NoteItem.stepScore, sureness, note)]
          + stepItems(particulars, note, links))
    ]
    if kind == .digitalTool || tool != DigitalTool() {
      sections.append(ItemSection(title: Say.NoteItem.tool, items: toolItems(tool, note)))
    }
    if kind == .community || kind == .peers || introduction != Introduction() {
      sections.append(
        ItemSection(
          title: Say.NoteItem.introduction, items: introductionItems(introduction, note)))
    }
    return sections
  }
}

func matterItems(_ matter: Matter, _ note: NoteID) -> [Item] {
  ItemRows(matter) { .note(note, .matter(changes: $0)) }.rows()
}

func preferenceItems(_ preference: Preference.Particulars, _ note: NoteID) -> [Item] {
  ItemRows(preference) { .note(note, .preference(changes: $0)) }.rows()
}

func goalItems(_ goal: Goal.Particulars, _ note: NoteID, _ links: NoteLinks) -> [Item] {
  ItemRows(goal) { .note(note, .goal(changes: $0)) }.rows(links)
}

func optionItems(_ option: Option.Particulars, _ note: NoteID) -> [Item] {
  ItemRows(option) { .note(note, .option(changes: $0)) }.rows()
}

func stepItems(_ step: Step.Particulars, _ note: NoteID, _ links: NoteLinks) -> [Item] {
  ItemRows(step) { .note(note, .step(changes: $0)) }.rows(links)
}

func toolItems(_ tool: DigitalTool, _ note: NoteID) -> [Item] {
  ItemRows(tool) { .note(note, .digitalTool(changes: $0)) }.rows()
}

func introductionItems(_ introduction: Introduction, _ note: NoteID) -> [Item] {
  ItemRows(introduction) { .note(note, .introduction(changes: $0)) }.rows()
}

func contingencyItems(_ contingency: Contingency, _ note: NoteID) -> [Item] {
  ItemRows(contingency) { .note(note, .contingency(changes: $0)) }.rows()
}

/// The rows of a private note (screen *My notes*).
func privateNoteItems(_ told: PrivateNote, _ note: NoteID) -> [Item] {
  ItemRows(told) { .note(note, .privateNote(changes: $0)) }.hiddenRows
}

extension ItemChange {
  /// Something about a note.
  static func note(_ note: NoteID, _ particulars: NoteParticulars) -> ItemChange {
    .conversation([.noteTold(note: note, particulars: particulars)])
  }
}
