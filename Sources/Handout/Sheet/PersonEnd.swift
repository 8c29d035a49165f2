import Conversation

/// What ends a person's sheet: whom to ring, and what the paper is.
extension PersonSheet {
  /// The service that they talked with. The sheet that is to tell nothing does not name it.
  var service: [Block] {
    let told = source.service
    guard !isDiscreet, told != Service() else { return [] }
    // Where the box for bad days stands, it says when to ring and whom else.
    let ringing = ifThingsChange.isEmpty ? whomToRing : [typed(told.telephone)]
    let lines = [typed(told.name), typed(told.address)] + ringing + [typed(told.ownLine)]
    let said = lines.filter { !$0.isEmpty }.joined(separator: "\n")
    return said.isEmpty ? [] : [.heading(words.service.heading), .paragraph(said)]
  }

  /// Whom to ring, and when.
  var whomToRing: [String] {
    let (told, said) = (source.service, words.service)
    guard !isDiscreet, !told.telephone.isEmpty else { return [] }
    let hours = told.hours.isEmpty ? nil : typed(told.hours)
    let closed = told.whenClosed.isEmpty ? nil : said.whenClosed(typed(told.whenClosed))
    // Beside it, not in its place: somebody who is deaf in one ear may well ring.
    let written =
      source.person.canRing || told.whenClosedInWriting.isEmpty
      ? nil : said.whenClosedInWriting(typed(told.whenClosedInWriting))
    return [said.ring(typed(told.telephone), hours), written, closed, said.emergency].compactMap {
      $0
    }
  }

  /// What is said once, at the end of the sheet.
  var closing: [String] {
    let said = words.closing
    let called = source.person.calledName
    let clinician = isDiscreet ? "" : source.clinician.name
    return [
      said.owner(typed(called)), said.wrong(typed(clinician)),
      hasFormElsewhere ? said.doesNotReplace : said.notLegal, said.made(source.at.day),
    ] + [said.notChecked].compactMap { $0 }
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
