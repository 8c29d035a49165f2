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
    func change(_ body: (inout AccessNeeds) -> Void) -> Telling {
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
  let rows = ItemRows(background) { .person(.told(particulars: .background(changes: $0))) }
  return [
    rows.row(\.suffix, Say.PersonItem.suffix),
    rows.row(\.otherNames, Say.PersonItem.otherNames),
    rows.row(\.numberStatus, Say.PersonItem.numberStatus),
    rows.row(\.otherNumber, Say.PersonItem.otherNumber),
    rows.row(\.pronouns, Say.PersonItem.pronouns),
    rows.row(\.sex, Say.PersonItem.sex),
    rows.row(\.ethnicity, Say.PersonItem.ethnicity),
    rows.row(\.religion, Say.PersonItem.religion),
    rows.row(\.maritalStatus, Say.PersonItem.maritalStatus),
    rows.row(\.isCarer, Say.PersonItem.isCarer),
    rows.row(\.funding, Say.PersonItem.funding),
  ]
}

func reachItems(_ reach: Reach) -> [Item] {
  let rows = ItemRows(reach) { .person(.told(particulars: .reach(changes: $0))) }
  return [
    rows.row(\.address, Say.PersonItem.address),
    rows.row(\.postcode, Say.PersonItem.postcode),
    rows.row(\.mobile, Say.PersonItem.mobile),
    rows.row(\.telephone, Say.PersonItem.telephone),
    rows.row(\.email, Say.PersonItem.email),
    rows.row(\.wanted, Say.PersonItem.wanted),
    rows.row(\.practice, Say.PersonItem.practice),
    rows.row(\.practiceCode, Say.PersonItem.practiceCode),
  ]
}

/// How the person is reached safely: never on an ordinary screen (rule 1).
func safeContactItems(_ contact: SafeContact) -> [Item] {
  let rows = ItemRows(contact) { .person(.told(particulars: .safeContact(changes: $0))) }
  return [
    rows.row(\.way, Say.PersonItem.safeWay),
    rows.row(\.when, Say.PersonItem.safeWhen),
    rows.row(\.askFor, Say.PersonItem.safeAskFor),
    rows.row(\.never, Say.PersonItem.safeNever),
    rows.row(\.neverTell, Say.PersonItem.safeNeverTell),
  ]
}

func supportItems(_ support: AccessSupport) -> [Item] {
  let rows = ItemRows(support) { .person(.told(particulars: .support(changes: $0))) }
  return [
    rows.row(\.communication, Say.PersonItem.communication),
    rows.row(\.communicationProfessional, Say.PersonItem.communicationProfessional),
    rows.row(\.informationFormat, Say.PersonItem.informationFormat),
    rows.row(\.contactMethod, Say.PersonItem.contactMethod),
    rows.row(\.impairment, Say.PersonItem.impairment),
    rows.row(\.mobility, Say.PersonItem.mobility),
    rows.row(\.adjustments, Say.PersonItem.adjustments),
    rows.row(\.ifNotMet, Say.PersonItem.ifNotMet),
    rows.row(\.lookedAt, Say.PersonItem.lookedAt, .past),
  ]
}

func aboutMeItems(_ page: AboutMe) -> [Item] {
  let rows = ItemRows(page) { .person(.told(particulars: .aboutMe(changes: $0))) }
  return [
    rows.row(\.mostImportant, Say.PersonItem.mostImportant),
    rows.row(\.people, Say.PersonItem.importantPeople),
    rows.row(\.howICommunicate, Say.PersonItem.howICommunicate),
    rows.row(\.myWellness, Say.PersonItem.myWellness),
    rows.row(\.pleaseDoAndDoNot, Say.PersonItem.pleaseDoAndDoNot),
    rows.row(\.howToSupportMe, Say.PersonItem.howToSupportMe),
    rows.row(\.alsoWorthKnowing, Say.PersonItem.alsoWorthKnowing),
    rows.row(\.supportedBy, Say.PersonItem.supportedBy),
    rows.row(\.howWithoutCapacity, Say.PersonItem.howWithoutCapacity),
  ]
}
