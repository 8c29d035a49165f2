import Conversation

/// What ends a person's sheet: whom to ring, and what the paper is.
extension PersonSheet {
  /// The service that they talked with. The sheet that is to tell nothing does not name it.
  var service: [Block] {
    let (told, said) = (source.service, words.service)
    guard !isDiscreet, told != Service() else { return [] }
    let place = [told.name, told.address].filter { !$0.isEmpty }.map(typed)
      .joined(separator: ", ")
    let own = told.ownLine.isEmpty ? nil : ended(typed(told.ownLine))
    // Where the box for bad days stands, it has the number already.
    let ringing = ifThingsChange.isEmpty ? whomToRing : []
    let lines = [place].filter { !$0.isEmpty } + ringing + [own].compactMap { $0 }
    return lines.isEmpty
      ? [] : [.box(.calm, [.heading(said.heading)] + lines.map { .paragraph($0) })]
  }

  /// Whom to ring, and when.
  var whomToRing: [String] {
    let (told, said) = (source.service, words.service)
    guard !isDiscreet, !told.telephone.isEmpty else { return [] }
    let hours = told.hours.isEmpty ? nil : typed(told.hours)
    let closed = told.whenClosed.isEmpty ? nil : said.whenClosed(typed(told.whenClosed))
    return [said.ring(typed(told.telephone), hours), closed, said.emergency].compactMap { $0 }
  }

  /// What is said once, at the end of the sheet.
  var closing: [String] {
    let said = words.closing
    let called = source.person.calledName
    let clinician = isDiscreet ? "" : source.clinician.name
    return [
      said.owner(typed(called)), said.wrong(typed(clinician)),
      hasFormElsewhere ? said.doesNotReplace : said.notLegal, said.made(source.at.day),
    ]
  }

  /// Whether the record tells of a form that this sheet could be taken for (H22).
  private var hasFormElsewhere: Bool {
    let plans = source.record.otherPlans
    return OtherPlans.items.filter(isOnThisSheet).contains { item in
      guard case .plan(let path) = item.value, plans[keyPath: path].value != nil else {
        return false
      }
      return item.property == \OtherPlans.emergencyPlan
        || item.property == \OtherPlans.advanceDecision
    }
  }
}
