import Conversation
import Foundation
import GRDB

/// What lists show of a conversation beside whose it is. It stands in columns of its own: lists and
/// finds show fifty at once, and JSON takes longer to read than all else of a row.
struct Brief: Equatable, Sendable {
  var started: Moment
  var changed: Moment
  var standing: SharedDecisionRecord.Standing
  var version: Int
  var minutes: Int
  var review: Day?
  var privateNotes: Int

  init(_ summary: Summary) {
    (started, changed, standing) = (summary.started, summary.changed, summary.standing)
    (version, minutes, review) = (summary.version, summary.minutes, summary.review)
    privateNotes = summary.privateNotes
  }

  /// The columns of the table `conversation` that hold it.
  static let columns = [
    "started", "startedOffset", "startedZone", "changed", "changedOffset", "changedZone",
    "standing", "reason", "version", "minutes", "review", "privateNotes",
  ]

  /// They, as they are selected.
  static let selected = columns.map { "conversation." + $0 }.joined(separator: ", ")

  /// What a row holds in these columns, the first of which has this place. By their names they would
  /// take longer to find than to read.
  init(_ row: Row, from first: Int) throws {
    started = Moment(milliseconds: row[first], offset: row[first + 1], zone: row[first + 2])
    changed = Moment(milliseconds: row[first + 3], offset: row[first + 4], zone: row[first + 5])
    standing = try Brief.standing(row[first + 6], reason: row[first + 7])
    let review: Int? = row[first + 10]
    (version, minutes, self.review) = (
      row[first + 8], row[first + 9], review.map { Day(number: $0) }
    )
    privateNotes = row[first + 11]
  }

  /// What the columns hold, in their order.
  var values: StatementArguments {
    let (standing, reason) = named
    return [
      started.milliseconds, started.offset, started.zone, changed.milliseconds, changed.offset,
      changed.zone, standing, reason, version, minutes, review?.number, privateNotes,
    ]
  }

  private var named: (standing: String, reason: String) {
    switch standing {
    case .draft: ("draft", "")
    case .agreed: ("agreed", "")
    case .amending(let reason): ("amending", reason)
    case .abandoned(let reason): ("abandoned", reason)
    }
  }

  private static func standing(
    _ name: String, reason: String
  ) throws -> SharedDecisionRecord.Standing {
    switch name {
    case "draft": .draft
    case "agreed": .agreed
    case "amending": .amending(reason: reason)
    case "abandoned": .abandoned(reason: reason)
    default: throw ArchiveError.damaged(from: nil)
    }
  }
}

/// Who somebody is, in columns of the table `person`.
enum NamedRow {
  /// The columns, as they are selected.
  static let selected = """
    person.family, person.given, person.title, person.preferred, person.gender, person.born,
    person.nhs
    """

  /// How many they are.
  static let count = 7

  /// Who a row names in these columns, the first of which has this place; nobody's name when they are
  /// not registered here.
  static func details(_ row: Row, from first: Int) throws -> PersonDetails {
    let family: String? = row[first]
    guard let family else { return PersonDetails(family: "", given: "") }
    let (born, number): (Int?, String?) = (row[first + 5], row[first + 6])
    return PersonDetails(
      family: family, given: row[first + 1], title: row[first + 2],
      preferredName: row[first + 3], born: born.map { Day(number: $0) },
      nhsNumber: number.flatMap { NHSNumber($0) }, gender: row[first + 4])
  }
}
