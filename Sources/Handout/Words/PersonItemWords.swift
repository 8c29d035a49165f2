import Conversation

/// What items of the record are on a person's sheet: sentences of plain words.
struct PersonItemWords: Sendable {
  /// What is said of an item whose words, or day, were told: under the names of items.
  let sentences: [String: Phrase]
  let interpreted: @Sendable (Interpreting.Interpreter) -> String?
  let aid: @Sendable (_ name: String, _ place: String?) -> String
  let goal: Goal
  let contact: @Sendable (_ role: String?, _ contact: String?) -> String?
  let crisis: [String]
  let introduction: Introduced
  let plans: Plans
  let whoAgreed: String
  let agreedFor: @Sendable (_ name: String, Authority) -> String

  init(_ read: inout PhraseReader, _ days: SpokenDays) {
    sentences = read.phrases("item", of: PersonItemWords.told, "words")
    interpreted = PersonItemWords.interpreted(&read)
    let list = read.sign("sign.list")
    let (again, who) = (read.phrase("item.aid", "name"), read.phrase("item.contact", "who"))
    aid = { name, place in again([name, place].compactMap { $0 }.joined(separator: list)) }
    contact = { role, contact in
      let said = [role, contact].compactMap { $0 }
      return said.isEmpty ? nil : who(said.joined(separator: list))
    }
    goal = Goal(&read)
    crisis = ["app", "danger", "soon"].map { read.words("item.crisis.\($0)") }
    introduction = Introduced(&read)
    plans = Plans(&read, days)
    whoAgreed = read.words("agreed.heading")
    let agreed = read.phrases("agreed", of: PersonItemWords.authorities.map(\.1), "name")
    agreedFor = { name, authority in
      let key = PersonItemWords.authorities.first { $0.0 == authority }?.1 ?? "other"
      return agreed[key]?(name) ?? name
    }
  }

  private static let told = [
    "reviewing.role", "reviewing.contact", "goal.inTheWay", "goal.asHoped", "step.strategy",
    "step.review", "digitalTool.purpose", "digitalTool.followUp", "digitalTool.stopRule",
    "digitalTool.cost", "contingency.by", "contingency.then", "contingency.call",
    "contingency.closed", "contingency.earlySigns", "contingency.coping", "contingency.medicines",
  ]

  private static let authorities: [(Authority, String)] = [
    (.healthAttorney, "healthAttorney"), (.deputy, "deputy"), (.parent, "parent"),
    (.advocate, "advocate"), (.asked, "asked"), (.bestInterests, "bestInterests"),
    (.other, "other"),
  ]

  private static func interpreted(
    _ read: inout PhraseReader
  ) -> @Sendable (Interpreting.Interpreter) -> String? {
    let professional = read.words("interpreted.professional")
    let family = read.words("interpreted.familyOrFriend")
    let other = read.words("interpreted.other")
    let absent = read.words("interpreted.didNotAttend")
    return { interpreter in
      switch interpreter {
      case .professional: professional
      case .familyOrFriend: family
      case .other: other
      case .notRequired: nil
      case .didNotAttend: absent
      }
    }
  }
}

extension PersonItemWords {
  struct Goal: Sendable {
    let status: @Sendable (GoalStatus) -> String?
    let outcome: @Sendable (OutcomeLevel) -> String

    init(_ read: inout PhraseReader) {
      let (onHold, reached) = (read.words("goal.onHold"), read.words("goal.reached"))
      let (notReached, notWanted) = (read.words("goal.notReached"), read.words("goal.notWanted"))
      status = { status in
        switch status {
        case .inProgress: nil
        case .onHold: onHold
        case .reached: reached
        case .notReached: notReached
        case .notWanted: notWanted
        }
      }
      let (muchWorse, worse) = (read.words("goal.muchWorse"), read.words("goal.littleWorse"))
      let asHoped = read.words("goal.asHoped")
      let (better, muchBetter) = (read.words("goal.littleBetter"), read.words("goal.muchBetter"))
      outcome = { level in
        switch level {
        case .muchWorse: muchWorse
        case .littleWorse: worse
        case .asHoped: asHoped
        case .littleBetter: better
        case .muchBetter: muchBetter
        }
      }
    }
  }

  struct Introduced: Sendable {
    let answer: @Sendable (Introduction.Answer) -> String
    let gaveDetails: String
    let introduced: String
    let notSent: String
    let sent: Phrase
    let came: @Sendable (Introduction.Came) -> String

    init(_ read: inout PhraseReader) {
      let (offered, accepted) = (
        read.words("introduction.offered"), read.words("introduction.accepted")
      )
      let declined = read.words("introduction.declined")
      answer = { answer in
        switch answer {
        case .offered: offered
        case .accepted: accepted
        case .declined: declined
        }
      }
      gaveDetails = read.words("introduction.gaveDetails")
      introduced = read.words("introduction.introduced")
      notSent = read.words("introduction.notSent")
      sent = read.phrase("introduction.sent", "how", "day")
      let (went, stayed) = (read.words("introduction.went"), read.words("introduction.stayed"))
      let didNotGo = read.words("introduction.didNotGo")
      came = { came in
        switch came {
        case .went: went
        case .stayed: stayed
        case .didNotGo: didNotGo
        }
      }
    }
  }

  struct Plans: Sendable {
    let heading: String
    /// Under the names of items.
    let names: [String: String]
    let place: @Sendable (_ plan: String, _ place: String, _ day: Day?) -> String

    init(_ read: inout PhraseReader, _ days: SpokenDays) {
      heading = read.words("plan.heading")
      names = read.phrases("plan", of: OtherPlans.items.map(\.id)).mapValues { $0() }
      let undated = read.phrase("plan.place", "plan", "place")
      let dated = read.phrase("plan.placeDated", "plan", "place", "day")
      place = { plan, place, day in
        day.map { dated(plan, place, days.plain($0)) } ?? undated(plan, place)
      }
    }
  }
}
