import Conversation
import Foundation
import GRDB

/// A conversation as a line of a list shows it, with whose it is.
public struct ListedTalk: Equatable, Sendable {
  /// The conversation.
  public let id: ConversationID
  /// Whose it is.
  public let person: PersonID
  /// Who they are.
  public let details: PersonDetails
  /// When it began.
  public let started: Moment
  /// Where it stands.
  public let standing: SharedDecisionRecord.Standing
  /// Its version.
  public let version: Int
  /// Minutes planned.
  public let minutes: Int
  /// The day it is looked at again.
  public let review: Day?
  /// How many private notes it holds; for lists that may show them.
  public let privateNotes: Int

  /// The line of a conversation of which all is known.
  public init(_ summary: Summary, _ details: PersonDetails) {
    self.init(summary.id, of: summary.person, details, Brief(summary))
  }

  fileprivate init(
    _ id: ConversationID, of person: PersonID, _ details: PersonDetails, _ brief: Brief
  ) {
    (self.id, self.person, self.details) = (id, person, details)
    (started, standing, version) = (brief.started, brief.standing, brief.version)
    (minutes, review, privateNotes) = (brief.minutes, brief.review, brief.privateNotes)
  }
}

extension Archive {
  /// Hands over every conversation that `summaries` would answer with, newest first, in one reading
  /// of the whole: a page far down would have to walk past all before it. Meanwhile the archive
  /// must be asked nothing else.
  ///
  /// - Throws: what `body` throws, which ends it; `ArchiveError`.
  public func everyTalk(
    matching query: Query? = nil, due day: Day? = nil, _ body: (ListedTalk) throws -> Void
  ) throws {
    try readThrough { database in
      let source = Archive.talkSource(
        "\(NamedRow.selected), \(Brief.selected), conversation.uuid, stream.uuid", due: day)
      if let query, let search = Search(query) {
        var talks = try FoundTalks(search, database)
        while let contact = try talks.next() {
          let row = try database.row(source + "AND conversation.contact = ?", [contact])
          if let row { try body(try Archive.listedTalk(row)) }
        }
      } else {
        let rows = try Row.fetchCursor(
          database, sql: source + "ORDER BY conversation.contact DESC")
        while let row = try rows.next() { try body(try Archive.listedTalk(row)) }
      }
    }
  }

  private static func listedTalk(_ row: Row) throws -> ListedTalk {
    let ids = NamedRow.count + Brief.columns.count
    return ListedTalk(
      try ID(blob: row[ids]), of: try ID(blob: row[ids + 1]), try NamedRow.details(row, from: 0),
      try Brief(row, from: NamedRow.count))
  }
}
