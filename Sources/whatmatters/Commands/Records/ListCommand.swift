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

  @Flag(help: "Only those with something due today or before.")
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
    let day = due ? now.day : nil
    // Asked before: while the list is read the archive answers nothing else.
    let halfTyped = `private` ? try archive.halfTyped() : []
    var list = JSONList()
    var count = 0
    try archive.everyTalk(matching: query, due: day) { item in
      if json {
        try list.add([row(item, halfTyped)])
      } else {
        if count == 0 { try say(ListedRow.heading) }
        try say(ListedRow.line(item))
      }
      count += 1
    }
    if json { try list.end() }
    if count == 0, !query.isEmpty || day != nil { throw Trouble.nothingFound }
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
