import Canvas
import Conversation

/// The words of lists.
extension Say {
  static let backToTalk = "back to the talk"

  static let tooSmall = "Please make the window larger: 40 by 12 at least. All is kept."

  // MARK: The banner

  static let notKnown = "Not known"

  static func born(_ day: Day?, on today: Day) -> String {
    "Born " + (day.map { "\($0.clinical) (\($0.age(on: today))y)" } ?? notKnown)
  }

  /// The day alone, where there is no room for more.
  static func bornInShort(_ day: Day?) -> String { day?.clinical ?? "Born " + notKnown }

  static func gender(_ gender: String) -> String {
    "Gender " + (gender.isEmpty ? notKnown : gender)
  }

  static func number(_ number: NHSNumber?) -> String { "NHS No. " + (number?.spaced ?? notKnown) }

  /// Who came along: in full, by their names, and how many they are; nothing when nobody did.
  /// What somebody needs to take part, such as `deaf left ear`, in full and ever shorter: it stands on
  /// every page about them, in a few words.
  static func takingPart(_ person: Person) -> [String] {
    let support = person.support
    let told = [
      person.needs.other, support.communication?.value ?? "",
      support.communicationProfessional?.value ?? "",
    ].map(\.oneLine.trimmed).filter { !$0.isEmpty }
    guard !told.isEmpty else { return [] }
    let whole = told.joined(separator: " · ")
    return [whole] + [40, 24, 14].filter { $0 < whole.columns }.map { shortened(whole, $0) }
  }

  /// As many whole words as there are columns for, with a mark where more follows.
  static func shortened(_ words: String, _ columns: Int) -> String {
    guard words.columns > columns else { return words }
    let row = wrapped(words, to: max(1, columns - 1)).first.map { String(words[$0]).trimmed } ?? ""
    return row + "…"
  }

  static func company(_ present: [Participant]) -> [String] {
    guard !present.isEmpty else { return [] }
    let told = [
      "with " + present.map(participant).joined(separator: ", "),
      "with " + present.map(name).joined(separator: ", "),
    ]
    return present.count > 1 ? told + ["with \(present.count)"] : told
  }

  // MARK: Lists

  static let nothingToOpen = "There is nothing to open."
  static let onlyOneRow = "There is only one row."
  static let somethingWaits = "Only where nothing waits."
  static let chooseATalk = "First choose a talk."
  static let allIsInSight = "All of it is in sight."
  static let theirWay = "Their way"
  static let toBeDoneInLines = "To be done"

  static func doesNothing(_ typed: String) -> String {
    "\(typed) does nothing here. Esc ? shows the keys."
  }

  /// The heading above a line of the home screen; none above a group that is one line.
  static func section(_ line: HomeLine, today: Day) -> String {
    switch line {
    case .work(let row): group(row.group(on: today)).uppercased()
    case .group: ""
    }
  }

  /// What a group of work is called.
  static func group(_ group: WorkGroup) -> String {
    switch group {
    case .promises: "Promised by you"
    case .lookAgain: "Look again"
    case .toFinish: "To finish"
    case .sheets: "No sheet yet"
    case .referrals: "Not sent"
    case .coming: "Coming up"
    }
  }

  /// A group of many, which is one line: how many, and of what.
  static func group(_ group: WorkGroup, of count: Int) -> (String, String) {
    let many = count >= HomeGroup.most ? "1,000 or more" : "\(count)"
    let what =
      switch group {
      case .promises: "promises of yours, today’s and late ones"
      case .lookAgain: "people to look again with"
      case .toFinish: "talks to finish"
      case .sheets: "talks without a sheet"
      case .referrals: "referrals that are written, not sent"
      case .coming: "in the two weeks to come"
      }
    return (many, what)
  }

  /// A row of the home screen: what stands before the name, and what stands after it, which says why.
  ///
  /// Others may read this screen: what was promised is words that were said, and what is to be finished
  /// tells nobody what it is.
  static func homeRow(_ row: HomeRow, today: Day) -> (String, String) {
    let due = due(row.due, today: today)
    switch row.work {
    case .promises: return (due, "a promise of yours")
    case .lookAgain, .coming: return (due, "to look again")
    case .toFinish: return ("To finish", "talk of \(row.started.day.clinical)")
    case .sheets: return ("No sheet", "agreed, no sheet given yet")
    case .referrals: return ("Not sent", "a referral is written, not sent")
    }
  }

  /// Where a talk was left.
  static func leftAt(_ stage: Stage) -> String { "left at \(stage.digit) \(Say.stage(stage))" }

  static func conversation(_ summary: Summary, leftAt stage: Stage? = nil, now: Moment) -> String {
    var parts = [
      summary.started.day.clinical, "\(summary.minutes) min", standing(summary.standing),
    ]
    if summary.version > 1 { parts.append("version \(summary.version)") }
    if let review = summary.review, summary.standing == .agreed {
      parts.append("look again \(review.clinical)")
    }
    if let stage, summary.standing.isOpen {
      let isToday = summary.changed.day == now.day
      parts.append(leftAt(stage) + (isToday ? ", " + summary.changed.clock : ""))
    }
    return parts.joined(separator: "  ")
  }

  /// The same where there is no room for more.
  static func conversationInShort(_ summary: Summary) -> String {
    summary.started.day.clinical + "  " + standing(summary.standing)
  }

  /// Where words were found that stand in no talk.
  static let foundOnPage = "their page"

  static func hit(_ hit: Hit) -> String {
    let whose = "\(hit.details.bannerName)  \(hit.at.day.clinical)"
    switch hit.place {
    case .talk(_, _, let kind, let standing):
      return whose + (kind.map { "  " + Say.kind($0) } ?? "") + "  " + Say.standing(standing)
    case .page: return whose + "  " + foundOnPage
    }
  }

  /// Words with quotation marks where they are the very words, and whoever of the company said them.
  static func said(_ words: Words, _ record: SharedDecisionRecord?) -> String {
    let said = words.isQuote ? "“\(words.text)”" : words.text
    guard case .companion(let id) = words.speaker else { return said }
    return (record?.participant(id).map(name) ?? "companion") + ": " + said
  }

  /// A note in one line, with its marks: quotation marks for the very words, a sign for how
  /// strongly a preference is meant, who said it when it was not the person.
  /// A day in it is said as seen from today, and of a step that is still open also that it is late.
  static func noteLine(
    _ note: Note, _ record: SharedDecisionRecord?, on today: Day, isOpen: Bool
  ) -> String {
    var line = said(note.words, record)
    if note.words.speaker == .clinician, note.kind == .matter || note.kind == .need {
      line = "you: " + line
    }
    switch note.content {
    case .preference(let preference):
      switch preference.strength {
      case .wouldLike: line = "+ " + line
      case .must: line = "must: " + line
      case .willNot: line = "− " + line
      }
    case .goal(let goal): if let importance = goal.importance { line += "  \(importance)/10" }
    case .step: line = step(note, person: "", on: today, isOpen: isOpen)
    case .option(let option):
      if let decision = option.decision { line += "  " + status(decision.status) }
    case .matter, .strength, .need, .contingency, .parked, .privateNote: break
    }
    if note.firstWords != nil { line += " (\(edited))" }
    return marked(line, note, record)
  }
}
