import Conversation

/// What items of the record are called on the clinician's copy, and what their values are.
struct ItemWords: Sendable {
  /// Under the names of items.
  let labels: [String: String]
  let line: @Sendable (_ label: String, _ value: String) -> String
  let answer: @Sendable (Bool) -> String
  let day: @Sendable (Day) -> String
  let overLimit: @Sendable (_ count: Int, _ limit: Int) -> String

  let placeKind: @Sendable (Visit.PlaceKind) -> String
  let occasion: @Sendable (Visit.Occasion) -> String
  let method: @Sendable (Visit.Method) -> String
  let recording: @Sendable (Visit.Recording) -> String
  let interpreter: @Sendable (Interpreting.Interpreter) -> String
  let contactWay: @Sendable (ContactWay) -> String
  let aspect: @Sendable (Matter.Aspect) -> String
  let topic: @Sendable (PreferenceTopic) -> String
  let preferenceAnswer: @Sendable (PreferenceAnswer) -> String
  let goalStatus: @Sendable (GoalStatus) -> String
  let level: @Sendable (OutcomeLevel) -> String
  let outcome: String
  let ratedBy: @Sendable (_ who: String) -> String
  let score: @Sendable (_ score: String, _ goals: Int) -> String
  let capacity: @Sendable (Capacity) -> String
  let basis: @Sendable (LawfulBasis) -> String
  let aidKind: @Sendable (AidKind) -> String
  let authority: @Sendable (Authority) -> String
  let support: @Sendable (Support) -> String
  let assurance: @Sendable (DigitalTool.Assurance) -> String
  let introduced: @Sendable (Introduction.Answer) -> String
  let reach: @Sendable (Introduction.Reach) -> String
  let noRisks: String
  let notSent: String
  let sent: @Sendable (Introduction.Sending) -> String
  let came: @Sendable (Introduction.Came) -> String
  let plan: @Sendable (PlanElsewhere) -> String
  let takeHome: @Sendable (PrivateNote.TakeHome) -> String
}

extension ItemWords {
  /// The risks, or that none are known.
  func risks(_ risks: Introduction.Risks) -> String {
    switch risks {
    case .noneKnown: noRisks
    case .known(let text): text
    }
  }

  /// What is said of one of some; every choice that an item can hold has words.
  func choice(_ choice: any Choice) -> String {
    switch choice {
    case let kind as Visit.PlaceKind: placeKind(kind)
    case let why as Visit.Occasion: occasion(why)
    case let way as Visit.Method: method(way)
    case let what as Visit.Recording: recording(what)
    case let who as Interpreting.Interpreter: interpreter(who)
    case let way as ContactWay: contactWay(way)
    case let aspect as Matter.Aspect: self.aspect(aspect)
    case let topic as PreferenceTopic: self.topic(topic)
    case let status as GoalStatus: goalStatus(status)
    case let level as OutcomeLevel: self.level(level)
    case let capacity as Capacity: self.capacity(capacity)
    case let basis as LawfulBasis: self.basis(basis)
    case let kind as AidKind: aidKind(kind)
    case let authority as Authority: self.authority(authority)
    case let support as Support: self.support(support)
    case let proof as DigitalTool.Assurance: assurance(proof)
    case let answer as Introduction.Answer: introduced(answer)
    case let reach as Introduction.Reach: self.reach(reach)
    case let came as Introduction.Came: self.came(came)
    case let sheet as PrivateNote.TakeHome: takeHome(sheet)
    default: ""
    }
  }
}
