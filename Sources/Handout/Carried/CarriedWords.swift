import Conversation

/// What stands on pages to carry.
struct CarriedWords: Sendable {
  let aboutMe: @Sendable (_ called: String) -> String
  let aboutMeTitle: String
  /// Under the names of items.
  let aboutMeHeadings: [String: String]
  let writtenOn: @Sendable (Day) -> String
  let emergency: String
  /// What forms are called, under the names of items.
  let forms: [String: String]
  let form: @Sendable (_ form: String, _ place: String) -> String
  let fold: String
  let beforeWeMeet: String
  let stillToDo: String
  let writing: String
  let nothing: String
  let message: MessageWords
}

/// What a text message says around the person's steps.
struct MessageWords: Sendable {
  let title: String
  let next: String
  let step: @Sendable (_ what: String, _ day: String?) -> String
  let questions: @Sendable (_ telephone: String, _ hours: String?) -> String
  let closed: @Sendable (String) -> String
  let emergency: String
}

extension CarriedWords {
  /// British English.
  static let english = CarriedWords(
    aboutMe: { "About me: \($0)" },
    aboutMeTitle: "About me",
    aboutMeHeadings: [
      "aboutMe.mostImportant": "What is most important to me",
      "aboutMe.people": "People who are important to me",
      "aboutMe.howICommunicate": "How I communicate",
      "aboutMe.myWellness": "My wellness",
      "aboutMe.pleaseDoAndDoNot": "Please do, and please do not",
      "aboutMe.howToSupportMe": "How and when to support me",
      "aboutMe.alsoWorthKnowing": "Also worth knowing about me",
      "aboutMe.supportedBy": "Who helped me to write this",
    ],
    writtenOn: { "Written on \($0.plainInFull)" },
    emergency: "In an emergency, call 999.",
    forms: [
      "otherPlans.emergencyPlan": "a plan for an emergency (such as ReSPECT)",
      "otherPlans.advanceDecision": "a paper that says which treatments I refuse",
      "otherPlans.advanceStatement": "a paper that says what I want",
      "otherPlans.healthAttorney": "a paper that gives somebody power of attorney for my health",
      "otherPlans.carePlan": "a plan from another service",
      "otherPlans.consentForm": "a form that says yes to a treatment",
    ],
    form: { "I have \($0), kept at: \($1)." },
    fold: "Fold this page in half, words inside, and once more.",
    beforeWeMeet: "Before we meet next",
    stillToDo: "What is still to do",
    writing: "Write here: how it went, what I want to ask",
    nothing: "Nothing is written here yet.",
    message: .english)
}

extension MessageWords {
  fileprivate static let english = MessageWords(
    title: "Text message",
    next: "What you said you would do:",
    step: { what, day in day.map { "\(what), by \($0)." } ?? "\(what)." },
    questions: { telephone, hours in
      "Questions? Ring \(telephone)" + (hours.map { " (\($0))" } ?? "") + "."
    },
    closed: { "When closed: \($0)." },
    emergency: "In danger? Call 999.")
}
