import Conversation
import Foundation
import GRDB

/// What the table `summary` holds of a conversation: what only pages show of it. It
/// says nothing that the table `conversation` says, so a note that is kept seldom changes it.
struct StoredSummary: Codable, Equatable {
  var work: [WorkItem]
  var carried: Carried

  init(_ summary: Summary) { (work, carried) = (summary.work, summary.carried) }

  /// What is selected for `summary`, from the tables `conversation`, `stream` of the person and
  /// `summary`.
  static let selected = "\(Brief.selected), conversation.uuid, stream.uuid, summary.summary"

  /// The summary that a row holds in these columns, the first of which has this place.
  static func summary(_ row: Row, from first: Int) throws -> Summary {
    try read(StoredSummary.self, row[first + Brief.columns.count + 2])
      .summary(row, from: first)
  }

  /// The summaries of such rows, read as one.
  static func summaries(_ rows: [Row], from first: Int) throws -> [Summary] {
    let stored = try readAll(
      StoredSummary.self, rows.map { $0[first + Brief.columns.count + 2] })
    return try zip(stored, rows).map { try $0.summary($1, from: first) }
  }

  private func summary(_ row: Row, from first: Int) throws -> Summary {
    let (brief, rest) = (try Brief(row, from: first), first + Brief.columns.count)
    return Summary(
      id: try ID(blob: row[rest]), person: try ID(blob: row[rest + 1]), started: brief.started,
      changed: brief.changed, standing: brief.standing, version: brief.version,
      minutes: brief.minutes, review: brief.review, privateNotes: brief.privateNotes, work: work,
      carried: carried)
  }
}
