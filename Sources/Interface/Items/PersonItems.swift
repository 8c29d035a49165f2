import Conversation

/// The rows about a person.
extension Person {
  /// The page of the person.
  var sections: [ItemSection] {
    let page = aboutMe.last
    return [
      ItemSection(title: Say.PersonItem.needs, items: needItems + supportItems(support)),
      ItemSection(title: Say.PersonItem.background, items: backgroundItems(background)),
      ItemSection(title: Say.PersonItem.reach, items: reachItems(reach)),
      ItemSection(
        title: Say.aboutMe(since: page?.at), items: aboutMeItems(page?.page ?? AboutMe())),
    ]
  }

  /// What the talk itself has to know: it stands in the person's needs, not in particulars.
  private var needItems: [Item] {
    let needs = needs
    func change(_ body: (inout AccessNeeds) -> Void) -> ItemChange {
      var changed = needs
      body(&changed)
      return .person(.needsSet(needs: changed))
    }
    return [
      Item(
        Say.PersonItem.reads, needs.reads, String.kind
      ) { told in change { $0.reads = told } },
      Item(
        Say.PersonItem.needsInterpreter, .said(needs.needsInterpreter), Bool.kind,
        canBeNothing: false
      ) { told in change { $0.needsInterpreter = told.value ?? false } },
    ]
  }
}

func backgroundItems(_ background: Background) -> [Item] {
  ItemRows(background) { .person(.told(particulars: .background(changes: $0))) }.rows()
}

func reachItems(_ reach: Reach) -> [Item] {
  ItemRows(reach) { .person(.told(particulars: .reach(changes: $0))) }.rows()
}

/// How the person is reached safely: never on an ordinary screen (rule 1).
func safeContactItems(_ contact: SafeContact) -> [Item] {
  ItemRows(contact) { .person(.told(particulars: .safeContact(changes: $0))) }.hiddenRows
}

func supportItems(_ support: AccessSupport) -> [Item] {
  ItemRows(support) { .person(.told(particulars: .support(changes: $0))) }.rows()
}

func aboutMeItems(_ page: AboutMe) -> [Item] {
  ItemRows(page) { .person(.told(particulars: .aboutMe(changes: $0))) }.rows()
}
