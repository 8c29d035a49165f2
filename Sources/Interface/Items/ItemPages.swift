import Conversation

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
