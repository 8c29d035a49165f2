import Conversation

extension ItemWords {
  static let english = ItemWords(
    labels: englishItemLabels,
    line: { label, value in "\(label): \(value)" },
    answer: { $0 ? "yes" : "no" },
    day: { $0.clinical },
    overLimit: { count, limit in
      "\(count) characters; this field of the record holds \(limit)"
    },
    placeKind: { kind in
      switch kind {
      case .practice: "general practice"
      case .clinic: "hospital clinic"
      case .ward: "hospital ward"
      case .home: "the person’s home"
      case .careHome: "care home"
      case .community: "in the community"
      }
    },
    occasion: { occasion in
      switch occasion {
      case .first: "first"
      case .followUp: "follow-up"
      case .review: "review"
      case .unplanned: "not planned"
      }
    },
    method: { method in
      switch method {
      case .faceToFace: "face to face"
      case .phone: "telephone"
      case .video: "video"
      case .writing: "in writing"
      }
    },
    recording: { recording in
      switch recording {
      case .audio: "sound"
      case .video: "sound and pictures"
      }
    },
    interpreter: { interpreter in
      switch interpreter {
      case .professional: "professional interpreter"
      case .familyOrFriend: "family or friend"
      case .other: "another person"
      case .notRequired: "not required"
      case .didNotAttend: "booked, did not attend"
      }
    },
    contactWay: { way in
      switch way {
      case .phone: "phone"
      case .text: "text message"
      case .letter: "letter"
      case .email: "email"
      case .inPerson: "in person"
      }
    },
    aspect: { aspect in
      switch aspect {
      case .value: "value"
      case .goodDay: "a good day"
      case .worry: "worry"
      case .idea: "idea"
      case .expectation: "expectation"
      case .ability: "won’t give up"
      }
    },
    topic: { topic in
      switch topic {
      case .name: "what to be called"
      case .speaking: "how to be spoken to"
      case .times: "good and bad times"
      case .telling: "how much to be told"
      case .deciding: "how to decide"
      case .helpful: "what helps"
      case .burden: "what is a burden"
      case .willing: "what they are willing to do"
      case .contact: "how to be contacted"
      }
    },
    preferenceAnswer: { answer in
      switch answer {
      case .stillSo: "still so"
      case .noLonger: "no longer so"
      }
    },
    goalStatus: { status in
      switch status {
      case .inProgress: "in progress"
      case .onHold: "on hold"
      case .reached: "reached"
      case .notReached: "not reached"
      case .notWanted: "no longer wanted"
      }
    },
    level: { level in
      switch level {
      case .muchWorse: "much worse than hoped"
      case .littleWorse: "a little worse than hoped"
      case .asHoped: "as hoped"
      case .littleBetter: "a little better than hoped"
      case .muchBetter: "much better than hoped"
      }
    },
    outcome: "Outcome",
    ratedBy: { "said by \($0)" },
    score: { score, goals in
      "Goal attainment T-score \(score), of \(goals) weighted \(goals == 1 ? "goal" : "goals"); "
        + "50 is as hoped, higher is better"
    },
    capacity: { capacity in
      switch capacity {
      case .present: "present, asked because of a doubt"
      case .inDoubt: "in doubt"
      case .lacking: "assessed as lacking, for this decision at this time"
      }
    },
    basis: { basis in
      switch basis {
      case .person: "with support the person decided themselves"
      case .bestInterests: "best interests"
      case .healthAttorney: "attorney for health and welfare"
      case .deputy: "deputy of the Court of Protection"
      case .court: "court"
      case .advanceDecision: "valid advance decision"
      case .parent: "parental responsibility"
      }
    },
    aidKind: { kind in
      switch kind {
      case .paper: "on paper"
      case .web: "web page"
      case .film: "film"
      case .other: "other"
      }
    },
    authority: { authority in
      switch authority {
      case .healthAttorney: "lasting power of attorney for health and welfare"
      case .deputy: "deputy of the Court of Protection"
      case .parent: "parental responsibility"
      case .advocate: "independent mental capacity advocate"
      case .asked: "asked by the person"
      case .bestInterests: "best interests (Mental Capacity Act 2005), decided by the clinician"
      case .other: "other"
      }
    },
    support: { support in
      switch support {
      case .coaching: "health coaching"
      case .education: "self-management education"
      case .peers: "peer support"
      case .digitalTool: "digital tool"
      case .community: "community introduction"
      }
    },
    assurance: { assurance in
      switch assurance {
      case .seen: "seen"
      case .notSeen: "looked for, not seen"
      }
    },
    introduced: { answer in
      switch answer {
      case .offered: "offered"
      case .accepted: "accepted"
      case .declined: "declined"
      }
    },
    reach: { reach in
      switch reach {
      case .told: "told about it"
      case .gaveDetails: "signposted, details given (not a referral)"
      case .introduced: "introduced in person"
      case .referred: "referral"
      }
    },
    noRisks: "no known risks", notSent: "written, not sent",
    sent: { "sent \($0.how), \($0.on.clinical)" },
    came: { came in
      switch came {
      case .went: "went"
      case .stayed: "went and stayed"
      case .didNotGo: "did not go"
      }
    },
    plan: { plan in
      "exists, " + plan.place + (plan.dated.map { ", dated \($0.clinical)" } ?? ", date not known")
    },
    takeHome: { takeHome in
      switch takeHome {
      case .usualSheet: "the usual sheet"
      case .withoutToday: "a sheet without today"
      case .nothing: "nothing"
      }
    })
}
