import Conversation

/// What stands on each page of items.
extension State {
  /// The sections of a page, from the record and the person as they stand.
  func sections(of subject: ItemsPage.Subject) -> [ItemSection] {
    switch (subject, route) {
    case (.visit, .talk(let talk)): talk.record.visitSections
    case (.note(let id), .talk(let talk)): talk.record.note(id).map(talk.sections) ?? []
    case (.earlier, .talk(let talk)): talk.earlierSections
    case (.person, .person(let page)): page.file.person.sections
    case (.settings, _): settingsSections
    case (.safeContact, .talk(let talk)): safeContactSections(talk.file.person)
    case (.safeContact, .person(let page)): safeContactSections(page.file.person)
    case (.withheld, .talk(let talk)):
      [ItemSection(title: "", items: withheldItems(talk.record.deciding))]
    case (.privateNote(let id), .talk(let talk)): talk.privateSections(id)
    case (.reflection(let reflection), _):
      [
        ItemSection(
          title: "", items: reflectionItems(reflection), foot: [Say.reflectionStaysApart])
      ]
    case (.visit, _), (.note, _), (.earlier, _), (.person, _), (.safeContact, _), (.withheld, _),
      (.privateNote, _):
      []
    }
  }

  private func safeContactSections(_ person: Person) -> [ItemSection] {
    [ItemSection(title: "", items: safeContactItems(person.safeContact))]
  }
}

extension Talk {
  /// A private note: what was said, what was done about it, how the person is reached safely.
  fileprivate func privateSections(_ id: NoteID) -> [ItemSection] {
    guard let note = record.note(id), case .privateNote(let told) = note.content else { return [] }
    let said = Item(
      Say.NoteItem.whatWasSaid, .said(note.words.text), String.kind, canBeNothing: false
    ) { told in
      var words = note.words
      return told.value.map { text in
        words.text = text
        return .conversation([.revised(note: id, words: words)])
      }
    }
    return [
      ItemSection(title: "", items: [said] + privateNoteItems(told, id)),
      ItemSection(
        title: Say.PersonItem.safeContact, items: safeContactItems(file.person.safeContact)),
    ]
  }
}

/// For every item of particulars, the page on which it is entered: told by the rows themselves.
public var itemScreens: [(items: Any.Type, item: String, page: String)] {
  let note = NoteID(high: 0, low: 0)
  let links = NoteLinks()
  let visit =
    visitItems(Visit()) + interpretingItems(Interpreting()) + decidingItems(Deciding())
    + sharingItems(Sharing()) + otherPlanItems(OtherPlans()) + reviewingItems(Reviewing())
  let person =
    supportItems(AccessSupport()) + backgroundItems(Background()) + reachItems(Reach())
    + aboutMeItems(AboutMe())
  let pages: [(String, [Item])] = [
    (Say.pageOfVisit, visit), (Say.pageOfPerson, person),
    (Say.pageOfNote(.matter), matterItems(Matter(), note)),
    (Say.pageOfNote(.preference), preferenceItems(Preference.Particulars(), note)),
    (Say.pageOfNote(.goal), goalItems(Goal.Particulars(), note, links)),
    (Say.pageOfNote(.option), optionItems(Option.Particulars(), note)),
    (
      Say.pageOfNote(.step),
      stepItems(Step.Particulars(), note, links) + toolItems(DigitalTool(), note)
        + introductionItems(Introduction(), note)
    ),
    (Say.pageOfNote(.contingency), contingencyItems(Contingency(), note)),
    (Say.pageOfNote(.privateNote), privateNoteItems(PrivateNote(), note)),
    (Say.pageOfSafeContact, safeContactItems(SafeContact())),
    (Say.pageOfWithheld, withheldItems(Deciding())),
    (Say.pageOfReflection, reflectionItems(Reflection())),
  ]
  return pages.flatMap { page, items in
    items.compactMap { item in item.property.map { ($0.items, $0.name, page) } }
  }
}
