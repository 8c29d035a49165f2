import Conversation

extension PersonItemWords {
  static let english = PersonItemWords(
    sentences: englishSentences,
    interpreted: { interpreter in
      switch interpreter {
      case .professional: "An interpreter passed on the words."
      case .familyOrFriend: "Family or a friend passed on the words."
      case .other: "Somebody else passed on the words."
      case .notRequired: nil
      case .didNotAttend: "The interpreter did not come."
      }
    },
    aid: { name, place in
      "To look at again: " + [name, place].compactMap { $0 }.joined(separator: ", ")
    },
    goal: .english,
    contact: { role, contact in
      let who = [role, contact].compactMap { $0 }
      return who.isEmpty ? nil : "Who to contact: " + who.joined(separator: ", ")
    },
    crisis: [
      "An app or a website is not for an emergency.",
      "If you or somebody else is in danger, call 999.",
      "If you need help soon, call 111.",
    ],
    introduction: .english, plans: .english,
    whoAgreed: "Who agreed",
    agreedFor: { name, authority in
      let why: String? =
        switch authority {
        case .healthAttorney: "who has power of attorney for your health"
        case .deputy: "your deputy, named by a court"
        case .parent: "who is responsible for you as a parent"
        case .advocate: "your advocate"
        case .asked: "as you asked"
        case .bestInterests: "as best for you, after asking those who know you"
        case .other: nil
        }
      return "Agreed for you by " + [name, why].compactMap { $0 }.joined(separator: ", ") + "."
    })
}

extension PersonItemWords.Goal {
  fileprivate static let english = PersonItemWords.Goal(
    status: { status in
      switch status {
      case .inProgress: nil
      case .onHold: "this can wait for now"
      case .reached: "you got there"
      case .notReached: "you did not get there"
      case .notWanted: "you no longer want this"
      }
    },
    outcome: { level in
      switch level {
      case .muchWorse: "so far: much worse than you hoped"
      case .littleWorse: "so far: a little worse than you hoped"
      case .asHoped: "so far: as you hoped"
      case .littleBetter: "so far: a little better than you hoped"
      case .muchBetter: "so far: much better than you hoped"
      }
    })
}

extension PersonItemWords.Introduced {
  fileprivate static let english = PersonItemWords.Introduced(
    answer: { answer in
      switch answer {
      case .offered: "You want to think about it."
      case .accepted: "You said yes to this."
      case .declined: "You said no to this."
      }
    },
    gaveDetails: "You have the details.",
    introduced: "You have been introduced.",
    notSent: "A letter about you is written. It is not sent yet.",
    sent: { how, day in "A letter about you was sent \(how) on \(day)." },
    came: { came in
      switch came {
      case .went: "You went."
      case .stayed: "You went, and you stayed."
      case .didNotGo: "You did not go."
      }
    })
}

extension PersonItemWords.Plans {
  fileprivate static let english = PersonItemWords.Plans(
    heading: "Your other plans",
    names: [
      "otherPlans.emergencyPlan": "Your plan for an emergency (such as ReSPECT)",
      "otherPlans.advanceDecision": "Your paper that says which treatments you refuse",
      "otherPlans.advanceStatement": "Your paper that says what you want",
      "otherPlans.healthAttorney":
        "The paper that gives somebody power of attorney for your health",
      "otherPlans.carePlan": "Your plan from another service",
      "otherPlans.consentForm": "Your form that says yes to a treatment",
    ],
    place: { plan, place, day in
      "\(plan): \(place)" + (day.map { " (\($0.plain))" } ?? "")
    })
}

/// What is said of an item to the person whose words, or day, were told.
private let englishSentences: [String: @Sendable (String) -> String] = [
  "reviewing.role": { "Their job: \($0)" },
  "reviewing.contact": { "How to reach them: \($0)" },

  "goal.inTheWay": { "what gets in the way: \($0)" },
  "goal.asHoped": { "what that would look like: \($0)" },

  "step.strategy": { "If something gets in the way: \($0)" },
  "step.review": { "We look at this again on \($0)." },

  "digitalTool.purpose": { "What it is for: \($0)" },
  "digitalTool.followUp": { "Who checks how it goes: \($0)" },
  "digitalTool.stopRule": { "When to stop: \($0)" },
  "digitalTool.cost": { "What it costs: \($0)" },

  "contingency.by": { "How soon: \($0)" },
  "contingency.then": { "What to do: \($0)" },
  "contingency.call": { "Who to contact: \($0)" },
  "contingency.closed": { "When we are closed: \($0)" },
  "contingency.earlySigns": { "First signs: \($0)" },
  "contingency.coping": { "What helps you cope: \($0)" },
  "contingency.medicines": { "Medicines you have for it: \($0)" },
]
