import Conversation

// How each value that can be chosen is said on the screen.

extension NHSNumberStatus: Choosable {
  var words: String {
    switch self {
    case .verified: "checked, theirs"
    case .notTraced: "given, not checked"
    case .noMatch: "looked for, not found"
    }
  }
}

extension Sex: Choosable {
  var words: String {
    switch self {
    case .female: "female"
    case .male: "male"
    case .indeterminate: "neither"
    }
  }
}

extension ContactWay: Choosable {
  var words: String {
    switch self {
    case .phone: "phone"
    case .text: "text"
    case .letter: "letter"
    case .email: "email"
    case .inPerson: "in person"
    }
  }
}

extension Visit.PlaceKind: Choosable {
  var words: String {
    switch self {
    case .practice: "practice"
    case .clinic: "clinic"
    case .ward: "ward"
    case .home: "home"
    case .careHome: "care home"
    case .community: "elsewhere"
    }
  }
}

extension Visit.Occasion: Choosable {
  var words: String {
    switch self {
    case .first: "first time"
    case .followUp: "going on"
    case .review: "looking again"
    case .unplanned: "not planned"
    }
  }
}

extension Visit.Method: Choosable {
  var words: String {
    switch self {
    case .faceToFace: "face to face"
    case .phone: "phone"
    case .video: "video"
    case .writing: "in writing"
    }
  }
}

extension Visit.Recording: Choosable {
  var words: String {
    switch self {
    case .audio: "sound"
    case .video: "video"
    }
  }
}

extension Interpreting.Interpreter: Choosable {
  var words: String {
    switch self {
    case .professional: "professional"
    case .familyOrFriend: "family or friend"
    case .other: "somebody else"
    case .notRequired: "not needed"
    case .didNotAttend: "did not come"
    }
  }
}

extension Authority: Choosable {
  var words: String {
    switch self {
    case .healthAttorney: "attorney for health"
    case .deputy: "deputy of the court"
    case .parent: "parent"
    case .advocate: "independent advocate"
    case .asked: "they were asked to speak"
    case .bestInterests: "best interests, others asked"
    case .other: "another"
    }
  }
}

extension Matter.Aspect: Choosable {
  var words: String {
    switch self {
    case .value: "precious"
    case .goodDay: "a good day"
    case .worry: "worry"
    case .idea: "what is behind it"
    case .expectation: "hope for today"
    case .ability: "won’t give up"
    }
  }
}

extension PreferenceStrength: Choosable {
  var words: String { Say.strength(self) }
}

extension PreferenceTopic: Choosable {
  var words: String {
    switch self {
    case .name: "name"
    case .speaking: "speaking"
    case .times: "times"
    case .telling: "how much to be told"
    case .deciding: "deciding"
    case .helpful: "what helps"
    case .burden: "what is a burden"
    case .willing: "willing or not"
    case .contact: "contact"
    }
  }
}

extension PreferenceAnswer: Choosable {
  var words: String {
    switch self {
    case .stillSo: "still so"
    case .noLonger: "no longer"
    }
  }
}

extension GoalStatus: Choosable {
  var words: String {
    switch self {
    case .inProgress: "working for it"
    case .onHold: "it waits"
    case .reached: "reached"
    case .notReached: "not reached"
    case .notWanted: "no longer wanted"
    }
  }
}

extension OutcomeLevel: Choosable {
  var words: String {
    switch self {
    case .muchWorse: "much worse than hoped"
    case .littleWorse: "a little worse than hoped"
    case .asHoped: "as hoped"
    case .littleBetter: "a little better than hoped"
    case .muchBetter: "much better than hoped"
    }
  }
}

extension StepStatus: Choosable {
  var words: String {
    switch self {
    case .toDo: "to do"
    case .done: "done"
    case .partly: "partly"
    case .notDone: "not done"
    case .notWanted: "no longer wanted"
    }
  }
}

extension Capacity: Choosable {
  var words: String {
    switch self {
    case .present: "yes"
    case .inDoubt: "in doubt"
    case .lacking: "no, assessed"
    }
  }
}

extension LawfulBasis: Choosable {
  var words: String {
    switch self {
    case .person: "decided with support"
    case .bestInterests: "best interests"
    case .healthAttorney: "attorney decided"
    case .deputy: "deputy decided"
    case .court: "court decided"
    case .advanceDecision: "advance decision"
    case .parent: "parent decided"
    }
  }
}

extension AidKind: Choosable {
  var words: String {
    switch self {
    case .paper: "paper"
    case .web: "web page"
    case .film: "film"
    case .other: "something else"
    }
  }
}

extension Support: Choosable {
  var words: String {
    switch self {
    case .coaching: "coaching"
    case .education: "learning"
    case .peers: "others like them"
    case .digitalTool: "app or device"
    case .community: "group or service"
    }
  }
}

extension DigitalTool.Assurance: Choosable {
  var words: String {
    switch self {
    case .seen: "seen"
    case .notSeen: "not found"
    }
  }
}

extension Introduction.Answer: Choosable {
  var words: String {
    switch self {
    case .offered: "offered"
    case .accepted: "accepted"
    case .declined: "declined"
    }
  }
}

extension Introduction.Reach: Choosable {
  var words: String {
    switch self {
    case .told: "told"
    case .gaveDetails: "gave details"
    case .introduced: "introduced"
    case .referred: "referred"
    }
  }
}

extension Introduction.Came: Choosable {
  var words: String {
    switch self {
    case .went: "went"
    case .stayed: "stayed"
    case .didNotGo: "did not go"
    }
  }
}

extension PrivateNote.TakeHome: Choosable {
  var words: String {
    switch self {
    case .usualSheet: "usual sheet"
    case .withoutToday: "sheet without today"
    case .nothing: "nothing"
    }
  }
}
