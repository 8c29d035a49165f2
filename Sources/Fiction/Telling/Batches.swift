import Conversation

/// Walks through the diary and tells each visit when it is asked for.
struct Batches: Sequence, IteratorProtocol {
  private var teller: Teller
  private var casting: Casting
  private var visits: [Diary.Visit]
  private var upcoming = 0
  /// People who never come: they are registered and no more.
  private var strangers: Int
  private var known: [Int: (somebody: Somebody, past: Past)] = [:]
  /// The conversation whose person was told just now.
  private var waiting: (visit: Diary.Visit, start: Moment, minutes: Int)?
  private var desk = Desk()
  private let outcome: Outcome?
  private let isLong: Bool

  init(people: Int, conversations: Int, outcome: Outcome? = nil, teller: Teller) {
    self.teller = teller
    casting = Casting(chance: &self.teller.chance)
    let today = teller.wall.today.day
    visits = Diary.visits(
      people: people, conversations: conversations, today: today, by: &self.teller.chance)
    // A single conversation may be asked to be amended: it needs the days for that.
    if outcome != nil {
      visits = visits.map {
        Diary.Visit(person: $0.person, number: 0, day: today.adding(days: -9), next: nil)
      }
    }
    strangers = Swift.max(0, people - Swift.max(conversations, 0))
    self.outcome = outcome
    isLong = conversations >= 10
  }

  mutating func next() -> [Entry]? {
    if let (visit, start, minutes) = waiting {
      waiting = nil
      return tell(visit, start, minutes)
    }
    guard upcoming < visits.count else { return stranger() }
    let visit = visits[upcoming]
    upcoming += 1
    let minutes = isLastOfAll ? 20 : teller.chance.pick(Batches.lengths)
    let start = beginning(of: visit, minutes)
    guard known[visit.person] == nil else { return tell(visit, start, minutes) }
    let story = storyForNewcomer()
    let somebody = casting.somebody(
      for: Stories.all[story].cast, on: visit.day, decks: &teller.decks, by: &teller.chance)
    var past = Past()
    past.begin(story)
    known[visit.person] = (somebody, past)
    waiting = (visit, start, minutes)
    return teller.register(somebody, before: start)
  }

  // MARK: When and about what

  private static let lengths = [5, 10, 10, 10, 10, 10, 20, 20, 20, 40]

  /// The last talk of a long diary was left a moment ago; the others begin when the desk is free.
  private mutating func beginning(of visit: Diary.Visit, _ minutes: Int) -> Moment {
    if isLastOfAll { return teller.wall.today.adding(minutes: -34) }
    let minute = desk.minute(on: visit.day, for: minutes, by: &teller.chance)
    let seconds = Int64(teller.chance.next() % 60_000)
    return teller.wall.moment(visit.day, minute: minute).adding(milliseconds: seconds)
  }

  private var isLastOfAll: Bool { isLong && upcoming == visits.count }

  private mutating func storyForNewcomer() -> Int {
    let count = Stories.all.count
    return teller.decks.deal(.init(table: .stories), of: count, by: &teller.chance) ?? 0
  }

  /// After some visits about one thing a person comes about another that fits them.
  private mutating func turnToAnother(_ somebody: Somebody, _ past: inout Past, on day: Day) {
    past.visits += 1
    guard past.visits >= 3 || teller.chance.happens(in: 22) else { return }
    let others = Stories.all.indices.filter {
      !past.stories.contains($0) && somebody.suits(Stories.all[$0].cast, on: day)
    }
    if !others.isEmpty { past.begin(teller.chance.pick(others)) }
  }

  private mutating func stranger() -> [Entry]? {
    guard strangers > 0 else { return nil }
    strangers -= 1
    let today = teller.wall.today
    let somebody = casting.somebody(
      for: Stories.all[storyForNewcomer()].cast, on: today.day, decks: &teller.decks,
      by: &teller.chance)
    return teller.register(somebody, before: today.adding(minutes: -3))
  }

  // MARK: Telling

  private mutating func tell(_ visit: Diary.Visit, _ start: Moment, _ minutes: Int) -> [Entry] {
    guard var (somebody, past) = known[visit.person] else { return [] }
    somebody = somebody.aged(on: start.day)
    if visit.number > 0 { turnToAnother(somebody, &past, on: visit.day) }
    let given = whatIsGiven(to: somebody, past, visit, start)
    let plan = Plan(given, by: &teller.chance)
    // A talk takes about as long as was planned, often a little longer.
    let share = Int64.random(in: 75...115, using: &teller.chance)
    let pace = Int64(minutes) * 600 * share / Int64(plan.events)
    var scene = Scene(
      id: teller.chance.id(), somebody: somebody, story: Stories.all[past.story],
      number: past.story, given: given, plan: plan, comesAgain: visit.next != nil, minutes: minutes,
      past: past,
      clock: start, pace: pace)
    teller.tell(&scene)
    known[visit.person] = visit.next == nil ? nil : (scene.somebody, scene.past)
    return scene.entries
  }

  private mutating func whatIsGiven(
    to somebody: Somebody, _ past: Past, _ visit: Diary.Visit, _ start: Moment
  ) -> Plan.Given {
    let age = teller.wall.today.day.number - start.day.number
    let cast = Stories.all[past.story].cast
    let outcome = outcome ?? dealtOutcome(of: visit, daysAgo: age)
    var given = Plan.Given(outcome: outcome)
    if outcome == .draft || outcome == .abandoned {
      given.stop = teller.chance.pick([
        .matters, .helps, .yourWay, .oneThing, .waysForward, .waysForward, .nextSteps,
        .ifThingsChange, .sayItBack,
      ])
    }
    given.hasCompany = cast.company != nil || teller.chance.happens(in: 34)
    given.companyMayLeave = cast.company == nil
    given.hasInterpreter = somebody.needs.needsInterpreter
    given.openSteps = past.steps.count
    given.hasOpenPromise = !past.promises.isEmpty
    given.isReturning = past.visits > 0
    given.isTidy = age > 45 && !teller.chance.happens(in: 3)
    return given
  }

  private mutating func dealtOutcome(of visit: Diary.Visit, daysAgo age: Int) -> Outcome {
    if isLastOfAll { return .draft }
    let dealt = Batches.outcomes
    let card =
      teller.decks.deal(.init(table: .outcomes), of: dealt.count, by: &teller.chance) ?? 0
    switch dealt[card] {
    // What was left long ago has mostly been gone on with or given up since.
    case .draft where age > 90:
      return teller.chance.pick([.draft, .agreed, .agreed, .agreed, .abandoned])
    case .amended where age < 8: return .agreed
    case .draft, .agreed, .amended, .notAgreed, .abandoned: return dealt[card]
    }
  }

  /// Of fifty conversations.
  private static let outcomes: [Outcome] =
    Array(repeating: .agreed, count: 31) + Array(repeating: .draft, count: 10)
    + Array(repeating: .amended, count: 4) + Array(repeating: .abandoned, count: 2)
    + Array(repeating: .notAgreed, count: 3)
}

/// The clinician's day: one talk after the other.
private struct Desk {
  private var day: Day?
  private var free = 0

  /// Minutes after midnight when the next talk of a day begins.
  ///
  /// A day of benchmarks has far more talks than hours; then it begins anew in the morning.
  mutating func minute(on day: Day, for minutes: Int, by chance: inout IDSource) -> Int {
    if self.day != day || free > 1050 {
      self.day = day
      free = 515 + Int(chance.next() % 180)
    }
    let minute = free
    free += minutes + 12 + Int(chance.next() % 40)
    return minute
  }
}

extension Teller {
  /// A whole conversation from its first word to the last.
  mutating func tell(_ scene: inout Scene) {
    open(&scene)
    askAboutToday(&scene)
    hearWhatMatters(&scene)
    hearWhatHelps(&scene)
    weigh(&scene)
    agreeSteps(&scene)
    close(&scene)
    heard.endConversation()
  }

  /// The person's own stream: entered some minutes before the talk, with what they need.
  mutating func register(_ somebody: Somebody, before start: Moment) -> [Entry] {
    var details = somebody.details
    let found = details.nhsNumber
    let isLate = found != nil && chance.happens(in: 10)
    if isLate { details.nhsNumber = nil }
    let at = start.adding(minutes: -3)
    var entries = [entry(.person(somebody.id, .registered(details: details)), at: at)]
    if somebody.needs != AccessNeeds() {
      let needs = PersonEvent.needsSet(needs: somebody.needs)
      entries.append(entry(.person(somebody.id, needs), at: at.adding(milliseconds: 41_000)))
    }
    if isLate {
      details.nhsNumber = found
      let changed = PersonEvent.detailsChanged(details: details)
      entries.append(entry(.person(somebody.id, changed), at: at.adding(milliseconds: 97_000)))
    }
    aside { teller in
      var later = at.adding(milliseconds: 110_000)
      for particulars in teller.particulars(of: somebody, on: start.day) {
        let told = PersonEvent.told(particulars: particulars)
        entries.append(teller.entry(.person(somebody.id, told), at: later))
        later = later.adding(milliseconds: 11_000)
      }
    }
    return entries
  }
}
