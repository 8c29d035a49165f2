import Archive
import ArgumentParser
import Conversation
import Interface

/// Lists conversations.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List conversations, newest first.",
    discussion: """
      With words: those in which every word was said, or is part of the name. person:NAME, \
      since:DAY (2026-08, august, 12 aug 2026) and kind:KIND (goal, step, your way, …) narrow it.
      """)

  @Argument(help: "Words that were said, person:NAME, since:DAY, kind:KIND.")
  var words: [String] = []

  @Flag(help: "What waits today, as the home screen lists it, and why.")
  var due = false

  @Flag(help: "Look in private notes too, and count them.")
  var `private` = false

  @Flag(help: "As JSON: an array of objects.")
  var json = false

  @OptionGroup var place: ArchivePlace

  func run() throws {
    let archive = try place.open()
    let now = place.clock.now
    let text = words.joined(separator: " ")
    let query = Query(text, on: now.day, includesPrivate: `private`)
    guard !query.isEmpty || !query.narrowing.misread.isEmpty || text.allSatisfy(\.isWhitespace)
    else {
      throw Trouble.nothingToLookFor(text)
    }
    query.narrowing.misread.forEach { tell(misreadSentence($0)) }
    if `private` { try archive.logReading(.privateListed, now) }
    let count =
      due
      ? try listWork(of: archive, matching: query, on: now.day)
      : try listTalks(of: archive, matching: query)
    if count == 0, due || !query.isEmpty { throw Trouble.nothingFound }
  }

  /// Lists conversations, newest first; how many.
  private func listTalks(of archive: Archive, matching query: Query) throws -> Int {
    // Asked before: while the list is read the archive answers nothing else.
    let halfTyped = `private` ? try archive.halfTyped() : []
    var list = JSONList()
    var count = 0
    try archive.everyTalk(matching: query) { item in
      if json {
        try list.add([row(item, halfTyped)])
      } else {
        if count == 0 { try say(ListedRow.heading) }
        try say(ListedRow.line(item))
      }
      count += 1
    }
    if json { try list.end() }
    return count
  }

  /// Lists what waits, in the order of the home screen; how much it is. Words keep it to the conversations
  /// in which they are found.
  private func listWork(
    of archive: Archive, matching query: Query, on today: Day
  ) throws -> Int {
    var found: Set<ConversationID> = []
    if !query.isEmpty { try archive.everyTalk(matching: query) { found.insert($0.id) } }
    var list = JSONList()
    var count = 0
    try archive.everyWork(on: today) { row in
      guard query.isEmpty || found.contains(row.conversation) else { return }
      if json {
        try list.add([DueRow(row, on: today)])
      } else {
        if count == 0 { try say(DueRow.heading) }
        try say(DueRow.line(row, on: today))
      }
      count += 1
    }
    if json { try list.end() }
    return count
  }

  private func row(
    _ item: ListedTalk, _ halfTyped: Set<ConversationID>
  ) -> ListedRow {
    var row = ListedRow(item)
    if `private` {
      row.privateNotes = item.privateNotes
      row.draft = halfTyped.contains(item.id)
    }
    return row
  }
}

/// A conversation as `list --json` writes it; `docs/command-line.md` says what each key is.
struct ListedRow: Encodable {
  let date: String
  var draft: Bool?
  let id: ConversationID
  let minutes: Int
  let name: String
  let person: PersonID
  var privateNotes: Int?
  let review: Day?
  let status: String
  let version: Int

  init(_ talk: ListedTalk) {
    date = talk.started.day.iso
    id = talk.id
    minutes = talk.minutes
    name = talk.details.bannerName
    person = talk.person
    review = talk.review
    status = talk.standing.name
    version = talk.version
  }

  private enum Key: CodingKey {
    case date, draft, id, minutes, name, person, privateNotes, review, status, version
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: Key.self)
    try row.encode(date, forKey: .date)
    try row.encodeIfPresent(draft, forKey: .draft)
    try row.encode(id, forKey: .id)
    try row.encode(minutes, forKey: .minutes)
    try row.encode(name, forKey: .name)
    try row.encode(person, forKey: .person)
    try row.encodeIfPresent(privateNotes, forKey: .privateNotes)
    try row.encode(review, forKey: .review)
    try row.encode(status, forKey: .status)
    try row.encode(version, forKey: .version)
  }

  static let heading =
    column("ID", 10) + column("DATE", 13) + column("STATUS", 10) + column("VERSION", 9) + "NAME"

  /// A line for people: names, never what was said.
  static func line(_ talk: ListedTalk) -> String {
    column(String(talk.id.description.prefix(8)), 10)
      + column(talk.started.day.clinical, 13) + column(talk.standing.name, 10)
      + column("\(talk.version)", 9) + column(talk.details.bannerName, 0)
  }
}

/// A piece of work as `list --due --json` writes it; `docs/command-line.md` says what each key is.
struct DueRow: Encodable {
  let date: String
  let due: Day?
  let id: ConversationID
  let name: String
  let person: PersonID
  let status: String
  let version: Int
  let why: String

  init(_ row: HomeRow, on today: Day) {
    date = row.started.day.iso
    due = row.due
    id = row.conversation
    name = row.details.bannerName
    person = row.person
    // Where something is to be finished, how the talk stands would tell what it is.
    status = row.work == .toFinish ? "to finish" : row.standing.name
    version = row.version
    why = whyItWaits(row, on: today).why
  }

  private enum Key: CodingKey { case date, due, id, name, person, status, version, why }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: Key.self)
    try row.encode(date, forKey: .date)
    try row.encode(due, forKey: .due)
    try row.encode(id, forKey: .id)
    try row.encode(name, forKey: .name)
    try row.encode(person, forKey: .person)
    try row.encode(status, forKey: .status)
    try row.encode(version, forKey: .version)
    try row.encode(why, forKey: .why)
  }

  static let heading = column("ID", 10) + column("DUE", 14) + column("WHY", 34) + "NAME"

  /// A line for people: names and plain work, never what was said.
  static func line(_ row: HomeRow, on today: Day) -> String {
    let (due, why) = whyItWaits(row, on: today)
    return column(String(row.conversation.description.prefix(8)), 10) + column(due, 14)
      + column(why, 34) + column(row.details.bannerName, 0)
  }
}

extension SharedDecisionRecord.Standing {
  /// The standing in one word, as JSON has it.
  var name: String {
    switch self {
    case .draft: "draft"
    case .agreed: "agreed"
    case .amending: "amending"
    case .abandoned: "abandoned"
    }
  }
}
