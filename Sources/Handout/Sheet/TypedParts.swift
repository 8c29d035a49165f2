import Conversation

/// Parts of a record with the words in them as pieces that may stand in a sentence of ours.
extension PlanElsewhere {
  var typedThroughout: PlanElsewhere {
    var plan = self
    plan.place = typed(place)
    return plan
  }
}

extension Introduction.Sending {
  var typedThroughout: Introduction.Sending {
    var sending = self
    sending.how = typed(how)
    return sending
  }
}

extension Introduction.Risks {
  var typedThroughout: Introduction.Risks {
    switch self {
    case .noneKnown: self
    case .known(let text): .known(text: typed(text))
    }
  }
}

extension Participant {
  var typedThroughout: Participant {
    var participant = self
    (participant.name, participant.relation) = (typed(name), typed(relation))
    return participant
  }
}

extension Representative {
  var typedThroughout: Representative {
    var representative = self
    (representative.name, representative.detail) = (typed(name), typed(detail))
    return representative
  }
}

extension AccessNeeds {
  var typedThroughout: AccessNeeds {
    var needs = self
    (needs.speaks, needs.other) = (typed(speaks), typed(other))
    if case .said(let language) = reads { needs.reads = .said(typed(language)) }
    return needs
  }
}
