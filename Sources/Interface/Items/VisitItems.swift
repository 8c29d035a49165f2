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
        Say.VisitItem.whoLooksAgain, .said(review.owner), .owner(person: Say.thePerson),
        canBeNothing: false
      ) { told in
        .conversation([.reviewSet(when: review.when, owner: told.value ?? .nobody)])
      }
    ]
  }
}

func visitItems(_ visit: Visit) -> [Item] {
  let rows = ItemRows(visit) { .visit(.visit(changes: $0)) }
  return [
    rows.row(\.happened, Say.VisitItem.happened, .past),
    rows.row(\.place, Say.VisitItem.place),
    rows.row(\.placeKind, Say.VisitItem.placeKind),
    rows.row(\.occasion, Say.VisitItem.occasion),
    rows.row(\.method, Say.VisitItem.method),
    rows.row(\.specialty, Say.VisitItem.specialty),
    rows.row(\.responsible, Say.VisitItem.responsible),
    rows.row(\.responsibleRole, Say.VisitItem.responsibleRole),
    rows.row(\.recording, Say.VisitItem.recording),
    rows.row(\.recordingAgreed, Say.VisitItem.recordingAgreed),
  ]
}

func interpretingItems(_ interpreting: Interpreting) -> [Item] {
  let rows = ItemRows(interpreting) { .visit(.interpreting(changes: $0)) }
  return [
    rows.row(\.by, Say.VisitItem.interpretedBy),
    rows.row(\.why, Say.VisitItem.whyFamily),
    rows.row(\.reference, Say.VisitItem.interpreterReference),
  ]
}

func decidingItems(_ deciding: Deciding) -> [Item] {
  let rows = ItemRows(deciding) { .visit(.deciding(changes: $0)) }
  return [
    rows.row(\.who, Say.VisitItem.decides),
    rows.row(\.authority, Say.VisitItem.authority),
    rows.row(\.authoritySeen, Say.VisitItem.authoritySeen),
    rows.row(\.authorityDetail, Say.VisitItem.authorityDetail),
  ]
}

/// What the person was not told: never on an ordinary screen (rule 1).
func withheldItems(_ deciding: Deciding) -> [Item] {
  let rows = ItemRows(deciding) { .visit(.deciding(changes: $0)) }
  return [
    rows.row(\.withheld, Say.VisitItem.withheld),
    rows.row(\.whyWithheld, Say.VisitItem.whyWithheld),
    rows.row(\.withheldUntil, Say.VisitItem.withheldUntil),
    rows.row(\.legalAdvice, Say.VisitItem.legalAdvice),
  ]
}

func sharingItems(_ sharing: Sharing) -> [Item] {
  let rows = ItemRows(sharing) { .visit(.sharing(changes: $0)) }
  return [
    rows.row(\.agreed, Say.VisitItem.sharingAgreed),
    rows.row(\.with, Say.VisitItem.sharedWith),
    rows.row(\.whyNot, Say.VisitItem.whyNotShared),
  ]
}

func otherPlanItems(_ plans: OtherPlans) -> [Item] {
  let rows = ItemRows(plans) { .visit(.otherPlans(changes: $0)) }
  return [
    rows.row(\.emergencyPlan, Say.VisitItem.emergencyPlan),
    rows.row(\.advanceDecision, Say.VisitItem.advanceDecision),
    rows.row(\.advanceStatement, Say.VisitItem.advanceStatement),
    rows.row(\.healthAttorney, Say.VisitItem.healthAttorney),
    rows.row(\.carePlan, Say.VisitItem.carePlan),
    rows.row(\.consentForm, Say.VisitItem.consentForm),
  ]
}

func reviewingItems(_ reviewing: Reviewing) -> [Item] {
  let rows = ItemRows(reviewing) { .visit(.reviewing(changes: $0)) }
  return [
    rows.row(\.role, Say.VisitItem.reviewerRole),
    rows.row(\.contact, Say.VisitItem.reviewerContact),
  ]
}

func reflectionItems(_ reflection: Reflection) -> [Item] {
  let rows = ItemRows(reflection) { .reflection($0) }
  return [
    rows.row(\.personTalkedMost, Say.VisitItem.personTalkedMost),
    rows.row(\.foundWhatMatters, Say.VisitItem.foundWhatMatters),
    rows.row(\.tryNext, Say.VisitItem.tryNext),
  ]
}

extension Telling {
  /// Something about the visit.
  static func visit(_ particulars: VisitParticulars) -> Telling {
    .conversation([.told(particulars: particulars)])
  }
}

extension ItemKind where Value == StepOwner {
  /// The clinician, the person, or somebody by name.
  static func owner(person: String) -> ItemKind {
    ItemKind(
      hint: Say.ownerHint(person),
      words: { Say.owner($0, person: person, clinician: Say.you) },
      read: { text, _ in
        switch text.lowercased() {
        case Say.you, "me": .clinician
        case person.lowercased(), "person": .person
        default: .other(name: text)
        }
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
