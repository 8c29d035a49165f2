/// A group of the work list, in the order of what matters now.
///
/// The list is seen by whoever looks on: it holds names and plain work, never a word that was said. What
/// is to be finished is one line a talk, whatever it is: nobody can tell a private note from a talk that
/// was left or a record that was not copied.
public enum WorkGroup: Int, CaseIterable, Sendable {
  /// What the clinician promised for today or before, or for no day.
  case promises
  /// Somebody is to be looked at again, today or before.
  case lookAgain
  /// A talk in which something is to be finished.
  case toFinish
  /// Something is agreed, and the person has no sheet of it.
  case sheets
  /// A referral is written and was not sent.
  case referrals
  /// Promises and days to look again of the two weeks to come.
  case coming

  /// How many days the last group looks ahead.
  public static let daysAhead = 14
}

/// A piece of work of the list.
public struct ListedWork: Equatable, Sendable {
  /// The group it stands in once its day has come.
  public var group: WorkGroup
  /// Its day; `nil` when it waits from now on.
  public var due: Day?
  /// The step that it is about, in whichever talk that is answered.
  public var step: NoteID?

  /// A piece of work.
  public init(_ group: WorkGroup, due: Day? = nil, step: NoteID? = nil) {
    (self.group, self.due, self.step) = (group, due, step)
  }
}

/// The pieces of the list that the work of one talk comes to: what is to be finished in it is one.
public func workList(of work: [WorkItem]) -> [ListedWork] {
  var isToFinish = false
  return work.compactMap { item in
    switch item.kind {
    case .goOn, .finishNote, .copyToMainRecord:
      defer { isToFinish = true }
      return isToFinish ? nil : ListedWork(.toFinish)
    case .giveSheet: return ListedWork(.sheets)
    case .sendReferral(let step): return ListedWork(.referrals, step: step)
    case .keepPromise(let step, _): return ListedWork(.promises, due: item.due, step: step)
    case .lookAgain: return ListedWork(.lookAgain, due: item.due)
    }
  }
}

/// Work that waits, with the name it is about.
public struct HomeRow: Equatable, Sendable {
  /// What it is.
  public var work: WorkGroup
  /// The day it is for; `nil` when it waits from now on.
  public var due: Day?
  /// The conversation it comes from.
  public var conversation: ConversationID
  /// Whose it is.
  public var person: PersonID
  /// Their name.
  public var details: PersonDetails
  /// When the talk began.
  public var started: Moment
  /// Where it stands.
  public var standing: SharedDecisionRecord.Standing
  /// Its version.
  public var version: Int

  /// A row of the work list.
  public init(
    work: WorkGroup, due: Day? = nil, conversation: ConversationID, person: PersonID,
    details: PersonDetails, started: Moment, standing: SharedDecisionRecord.Standing = .draft,
    version: Int = 1
  ) {
    (self.work, self.due, self.conversation, self.person) = (work, due, conversation, person)
    (self.details, self.started) = (details, started)
    (self.standing, self.version) = (standing, version)
  }

  /// The group in which it stands on a day.
  public func group(on today: Day) -> WorkGroup {
    due.map { $0 > today } ?? false ? .coming : work
  }
}

/// What waits in a group: the first rows of it, and how many there are.
public struct HomeGroup: Equatable, Sendable {
  /// The group.
  public var group: WorkGroup
  /// Its first rows, as many as a page holds.
  public var rows: [HomeRow]
  /// How many it has; not counted beyond `most`.
  public var count: Int

  /// Rows of a group.
  public init(_ group: WorkGroup, rows: [HomeRow], count: Int) {
    (self.group, self.rows, self.count) = (group, rows, count)
  }

  /// So many are counted.
  public static let most = 1_000
}

/// A line of the home screen.
public enum HomeLine: Equatable, Sendable {
  /// Work that waits.
  case work(HomeRow)
  /// A group that is opened to see its rows, with how many it has.
  case group(WorkGroup, count: Int)
}

/// What the home screen shows.
public struct HomePage: Equatable, Sendable {
  /// The group that is open; `nil` where all of them are seen.
  public var group: WorkGroup?
  /// The lines.
  public var lines: Page<HomeLine>

  /// A page of one group.
  public init(_ group: WorkGroup, _ page: Page<HomeRow>) {
    self.group = group
    lines = Page(
      items: page.items.map(HomeLine.work), number: page.number, hasMore: page.hasMore)
  }

  /// All groups in their order. Where there is more than one looks through, a group of many is one line.
  public init(_ groups: [HomeGroup]) {
    let isLong = groups.reduce(0) { $0 + $1.count } > HomePage.longest
    lines = Page(
      items: groups.flatMap { group in
        isLong && group.count > HomePage.few
          ? [.group(group.group, count: group.count)] : group.rows.map(HomeLine.work)
      })
  }

  /// So many rows are seen one by one.
  static let longest = 30
  /// So many rows of a group always are.
  static let few = 5
}
