import Conversation

/// The rows about a whole visit.
extension SharedDecisionRecord {
  /// The page of the visit.
  var visitSections: [ItemSection] {
    [
      ItemSection(title: "", items: visitItems(visit)),
      ItemSection(title: Say.VisitItem.interpreter, items: interpretingItems(interpreting)),
      ItemSection(title: Say.VisitItem.whoMayDecide, items: decidingItems(deciding)),
      ItemSection(title: Say.VisitItem.sharing, items: sharingItems(sharing)),
      ItemSection(title: Say.VisitItem.otherPlans, items: otherPlanItems(otherPlans)),
      ItemSection(
        title: Say.VisitItem.lookingAgain, items: reviewOwnerItems + reviewingItems(reviewing)),
    ]
  }

  /// Who sees to it that it is looked at again: asked once there is a day for it.
  private var reviewOwnerItems: [Item] {
    guard let review else { return [] }
    return [
      Item(
        Say.VisitItem.whoLooksAgain, .said(review.owner),
        .owner(person: Say.thePerson, present: []),
        canBeNothing: false
      ) { told in
        .conversation([.reviewSet(when: review.when, owner: told.value ?? .nobody)])
      }
    ]
  }
}

func visitItems(_ visit: Visit) -> [Item] {
  ItemRows(visit) { .visit(.visit(changes: $0)) }.rows()
}

func interpretingItems(_ interpreting: Interpreting) -> [Item] {
  ItemRows(interpreting) { .visit(.interpreting(changes: $0)) }.rows()
}

func decidingItems(_ deciding: Deciding) -> [Item] {
  ItemRows(deciding) { .visit(.deciding(changes: $0)) }.rows()
}

/// What the person was not told: never on an ordinary screen (rule 1).
func withheldItems(_ deciding: Deciding) -> [Item] {
  ItemRows(deciding) { .visit(.deciding(changes: $0)) }.hiddenRows
}

func sharingItems(_ sharing: Sharing) -> [Item] {
  ItemRows(sharing) { .visit(.sharing(changes: $0)) }.rows()
}

func otherPlanItems(_ plans: OtherPlans) -> [Item] {
  ItemRows(plans) { .visit(.otherPlans(changes: $0)) }.rows()
}

func reviewingItems(_ reviewing: Reviewing) -> [Item] {
  ItemRows(reviewing) { .visit(.reviewing(changes: $0)) }.rows()
}

func reflectionItems(_ reflection: Reflection) -> [Item] {
  ItemRows(reflection) { .reflection($0) }.hiddenRows
}

extension ItemChange {
  /// Something about the visit.
  static func visit(_ particulars: VisitParticulars) -> ItemChange {
    .conversation([.told(particulars: particulars)])
  }
}

extension ItemKind where Value == StepOwner {
  /// The clinician, the person, or somebody by name; a number that is nobody's is not understood.
  static func owner(person: String, present: [Participant]) -> ItemKind {
    ItemKind(
      hint: Say.ownerHint(person),
      words: { Say.owner($0, person: person, clinician: Say.you) },
      read: { text, _ in
        let who = StepOwner(saying: text, person: [person], present: present)
        if case .other(let name) = who, name.count(where: \.isLetter) < 2 { return nil }
        return who
      })
  }
}

extension ItemKind where Value == When {
  /// A day to come, or that there is no end.
  static var when: ItemKind {
    ItemKind(hint: Say.whenHint, isEchoed: true, words: { Say.when($0) ?? "" }) { text, today in
      if ["open", "always", "no end", "open-ended"].contains(text.lowercased()) {
        return .openEnded
      }
      return Day(saying: text, on: today, mayBeOver: true).map(When.day)
    }
  }
}
