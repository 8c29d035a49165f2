import Conversation
import GRDB

/// The rows of a conversation, with what they were made of.
struct MadeRows: Sendable {
  /// Whose conversation it is, by what it says itself.
  let person: PersonID
  /// The name that stands beside its texts.
  let name: String
  /// What the rows were written from.
  let summary: Summary
  /// They themselves.
  let rows: ConversationRows

  /// What entries come to; `nil` when nothing was started. Where these are written right `after`
  /// others of the conversation, who the person is to the lists can't have changed.
  init?(
    _ entries: [Entry], _ pages: inout JoinedPages, _ database: Database,
    after known: MadeRows? = nil
  ) throws {
    guard let record = record(entries) else { return nil }
    person = record.person
    summary = Summary(record)
    let standing: PersonID
    if let known, known.person == person {
      (name, standing) = (known.name, known.rows.person)
    } else {
      let number = try Journal.number(of: .person(person), in: database)
      let chief = try pages.page(of: number).chief
      let named = try database.row("SELECT name FROM person WHERE id = ?", [chief])
      (name, standing) = (named?["name"] ?? "", try Joined.person(of: chief, database))
    }
    rows = try ConversationRows(record, summary, of: standing, name: name, after: known)
  }
}
