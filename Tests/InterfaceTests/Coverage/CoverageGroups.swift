@testable import Conversation

/// Items that stand together in the record: their names come from the code itself.
struct CoverageGroup {
  /// Begins the name of each of its items.
  let name: String
  /// What it is, for the reader.
  let title: String
  /// The value whose fields are the items.
  let value: Any
  /// The test that shows that its items are kept and come back.
  let test: String
  /// Fields that hold items of other groups, or that only the program needs.
  let without: Set<String>

  init(
    _ name: String, _ title: String, _ value: Any, test: String, without: Set<String> = []
  ) {
    self.name = name
    self.title = title
    self.value = value
    self.test = test
    self.without = without
  }

  /// Name and type of each item, in the order of the code.
  var items: [(name: String, type: String)] {
    Mirror(reflecting: value).children.compactMap { child in
      guard let label = child.label, !without.contains(label) else { return nil }
      return (name + "." + label, String(reflecting: Swift.type(of: child.value)))
    }
  }
}

enum CoverageGroups {
  static var all: [CoverageGroup] { person + visit + notes + kinds + agreeing }

  private static let fromJSON = "everyItemReadsBackFromItsJSON"
  private static let moment = Moment(milliseconds: 0)
  private static let words = Words("")

  private static var person: [CoverageGroup] {
    [
      CoverageGroup(
        "details", "Who the person is", PersonDetails(family: "", given: ""),
        test: "theLastDetailsAndNeedsStand"),
      CoverageGroup(
        "needs", "What they need on every page", AccessNeeds(),
        test: "theLastDetailsAndNeedsStand"),
      CoverageGroup("background", "What else describes them", Background(), test: fromJSON),
      CoverageGroup("reach", "How they are reached", Reach(), test: fromJSON),
      CoverageGroup("safeContact", "How they are reached safely", SafeContact(), test: fromJSON),
      CoverageGroup("support", "What helps them to take part", AccessSupport(), test: fromJSON),
      CoverageGroup("aboutMe", "About me", AboutMe(), test: fromJSON),
      CoverageGroup(
        "aboutMeVersion", "Every page about me",
        AboutMe.Version(page: AboutMe(), at: moment, author: AuthorID(high: 1, low: 1)),
        test: "everyEarlierPageIsKept", without: ["page"]),
    ]
  }

  private static var visit: [CoverageGroup] {
    let ann = Participant(
      id: ParticipantID(high: 1, low: 1), name: "", relation: "", part: .companion)
    return [
      CoverageGroup(
        "record", "The talk as a whole", emptyRecord, test: "whatWasAskedAtTheStartIsKept",
        without: [
          "presences", "cameAfterwards", "notes", "answers", "outcomes", "visit", "interpreting",
          "deciding",
          "sharing", "otherPlans", "reviewing", "review", "agreements", "amendments", "replaced",
          "sheets", "hereFromStart", "sinceAsked", "isCovered", "isMadeByNewerVersion",
        ]),
      CoverageGroup("visit", "When, where and how", Conversation.Visit(), test: fromJSON),
      CoverageGroup(
        "participant", "Who else was there", ann, test: "whoCameInIsPresentUntilTheyGoOut",
        without: ["id"]),
      CoverageGroup(
        "presence", "When they were there",
        SharedDecisionRecord.Presence(participant: ann, joined: moment, left: nil),
        test: "whoComesBackIsPresentAgain", without: ["participant"]),
      CoverageGroup("interpreting", "How words came through", Interpreting(), test: fromJSON),
      CoverageGroup("deciding", "Who may decide", Deciding(), test: fromJSON),
      CoverageGroup("sharing", "Whom it is shared with", Sharing(), test: fromJSON),
      CoverageGroup("otherPlans", "Plans that stand elsewhere", OtherPlans(), test: fromJSON),
      CoverageGroup(
        "planElsewhere", "One of them", PlanElsewhere(place: ""), test: fromJSON),
    ]
  }

  private static var notes: [CoverageGroup] {
    let note = Note(
      id: NoteID(high: 1, low: 1), content: .need, words: words, stage: .today, at: moment,
      author: AuthorID(high: 1, low: 1), entry: EntryID(high: 1, low: 1), isOffSheet: false,
      isTop: false)
    return [
      CoverageGroup(
        "note", "Every note", note, test: "aNoteIsKeptAsItWasSaid",
        without: ["content", "words", "setAside"]),
      CoverageGroup("words", "Words, wherever they stand", words, test: "H13_anyWordsSurvive"),
      CoverageGroup("matter", "What matters", Matter(), test: fromJSON),
      CoverageGroup(
        "preferenceMeant", "How a preference is meant", Preference(),
        test: "aPreferenceIsLikedUntilItIsMeantMoreStrongly", without: ["particulars"]),
      CoverageGroup("preference", "A preference", Preference.Particulars(), test: fromJSON),
      CoverageGroup(
        "goalRated", "How much a goal matters", Goal(), test: "H20_aRatingIsFromOneToTen",
        without: ["particulars"]),
      CoverageGroup("goal", "A goal", Goal.Particulars(), test: fromJSON),
      CoverageGroup(
        "outcome", "How a goal came out",
        GoalOutcome(
          goal: NoteID(high: 1, low: 1), level: nil, rater: .person, comment: nil, at: moment),
        test: "anOutcomeIsToldInALaterTalkAndNeverRewrites"),
    ]
  }

  private static var kinds: [CoverageGroup] {
    let decision = Decision(status: .inProgress, reservation: nil, at: moment)
    let weight = Option.Weight(id: NoteID(high: 1, low: 1), side: .good, words: words)
    let sending = Introduction.Sending(how: "", on: Day(number: 0))
    return [
      CoverageGroup(
        "optionRated", "A way forward", Option(), test: "H20_aRatingIsFromOneToTen",
        without: ["weights", "decision", "particulars"]),
      CoverageGroup(
        "weight", "What is good or hard about it", weight,
        test: "eachSideOfAWayForwardIsWeighed", without: ["id", "words"]),
      CoverageGroup("option", "Deciding about it", Option.Particulars(), test: fromJSON),
      CoverageGroup("decision", "The decision", decision, test: "theLastDecisionStands"),
      CoverageGroup(
        "stepAgreed", "A step as it was agreed", Step(), test: "aStepHasWhoAndWhenAndHowItWent",
        without: ["particulars", "tool", "introduction"]),
      CoverageGroup("step", "What else is told of it", Step.Particulars(), test: fromJSON),
      CoverageGroup(
        "stepAnswer", "How a step of an earlier talk went",
        SharedDecisionRecord.StepAnswer(
          step: NoteID(high: 1, low: 1), status: .done, comment: nil, at: moment),
        test: "anAnswerToAStepOfAnEarlierTalkIsKept"),
      CoverageGroup("digitalTool", "A digital tool", DigitalTool(), test: fromJSON),
      CoverageGroup("introduction", "An introduction", Introduction(), test: fromJSON),
      CoverageGroup(
        "sending", "A referral that was sent", sending,
        test: "H17_onlyAReferralCanBeSentAndUntilItSaysHowItIsWrittenNotSent"),
      CoverageGroup("contingency", "If things change", Contingency(), test: fromJSON),
      CoverageGroup("privateNote", "A private note", PrivateNote(), test: fromJSON),
    ]
  }

  private static var agreeing: [CoverageGroup] {
    [
      CoverageGroup(
        "agreed", "An agreement",
        SharedDecisionRecord.Agreed(agreement: .person, at: moment, version: 1, gaps: []),
        test: "anAgreedRecordIsClosed"),
      CoverageGroup(
        "representative", "Whoever agreed for the person",
        Representative(name: "", authority: .other), test: "aRepresentativeCanAgree"),
      CoverageGroup(
        "amendment", "An agreed record that was opened again",
        SharedDecisionRecord.Amendment(
          version: 2, reason: "", author: AuthorID(high: 1, low: 1), at: moment),
        test: "openingTheRecordAgainBringsInTheWordsThatWaited"),
      CoverageGroup(
        "replaced", "What took its place", SharedDecisionRecord.Replaced(by: 2, at: moment),
        test: "H04_anOlderVersionIsReadAsItWasAgreedAndSaysThatItWasReplaced"),
      CoverageGroup(
        "review", "Looking at it again",
        SharedDecisionRecord.Review(when: .notSaid, owner: .nobody, said: moment),
        test: "howItWasToldBackAndWhenToLookAgainAreKept"),
      CoverageGroup("reviewing", "Who sees to that", Reviewing(), test: fromJSON),
      CoverageGroup(
        "sheet", "A sheet that was given",
        SharedDecisionRecord.Sheet(
          reference: "", copy: .person, form: "", version: 1, at: moment),
        test: "everySheetIsKeptWithTheVersionItShows"),
      CoverageGroup(
        "reflection", "Looking back, apart from every record", Reflection(), test: fromJSON),
    ]
  }

  /// A talk that has begun and no more.
  private static var emptyRecord: SharedDecisionRecord {
    SharedDecisionRecord(
      id: ConversationID(high: 1, low: 1), person: PersonID(high: 1, low: 1), started: moment,
      author: AuthorID(high: 1, low: 1), guide: "what-matters", minutes: 10,
      rules: .today)
  }
}
