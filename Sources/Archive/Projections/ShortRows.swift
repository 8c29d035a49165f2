import Conversation
import Foundation
import GRDB

/// What lists show of a conversation beside whose it is. It stands in columns of its own: lists and
/// finds show fifty at once, and JSON takes longer to read than all else of a row.
struct Brief: Equatable {
  var started: Moment
  var changed: Moment
  var standing: SharedDecisionRecord.Standing

  init(_ summary: Summary) {
    (started, changed, standing) = (summary.started, summary.changed, summary.standing)
  }

  /// The columns of the table `conversation` that hold it.
  static let columns = [
    "started", "startedOffset", "startedZone", "changed", "changedOffset", "changedZone",
    "standing", "reason",
  ]

  /// They, as they are selected.
  static let selected = columns.map { "conversation." + $0 }.joined(separator: ", ")

  /// What a row of the columns holds.
  init(_ row: Row) throws {
    started = Moment(
      milliseconds: row["started"], offset: row["startedOffset"], zone: row["startedZone"])
    changed = Moment(
      milliseconds: row["changed"], offset: row["changedOffset"], zone: row["changedZone"])
    standing = try Brief.standing(row["standing"], reason: row["reason"])
  }

  /// What the columns hold, in their order.
  var values: StatementArguments {
    let (standing, reason) = named
    return [
      started.milliseconds, started.offset, started.zone, changed.milliseconds, changed.offset,
      changed.zone, standing, reason,
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

  /// Who a row of the columns names; nobody's name when they are not registered here.
  static func details(_ row: Row) throws -> PersonDetails {
    let family: String? = row["family"]
    guard let family else { return PersonDetails(family: "", given: "") }
    let (born, number): (Int?, String?) = (row["born"], row["nhs"])
    return PersonDetails(
      family: family, given: row["given"], title: row["title"],
      preferredName: row["preferred"], born: born.map { Day(number: $0) },
      nhsNumber: number.flatMap { NHSNumber($0) }, gender: row["gender"])
  }
}
