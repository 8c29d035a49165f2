import Conversation
import Foundation
import GRDB

/// Two entries for one human are joined by an event and never rewritten, so that a mistake can be
/// taken back.
extension Archive {
  /// Says that `person` is the same human as `other`, whose name and birth stand for both from now
  /// on. Needs, what was told and the conversations of both are on one page.
  ///
  /// - Throws: `alreadyJoined`; `differentNumbers` when both have an NHS number and not the same
  ///   (hazard H01): one of them is wrong, or they are two people.
  public func join(
    _ person: PersonID, to other: PersonID, at: Moment
  ) throws(ArchiveError) {
    let (left, right) = (try alone(person), try alone(other))
    guard let left, let right else { throw .nothingNamed }
    let isOne = try ask { try Archive.chief(of: person, $0) == Archive.chief(of: other, $0) }
    guard !isOne else { throw .alreadyJoined }
    if let one = left.details.nhsNumber, let another = right.details.nhsNumber, one != another {
      throw .differentNumbers
    }
    try keep(.joinedTo(person: other), of: person, at)
  }

  /// Takes back that `person` was joined to somebody: they have a page of their own again.
  ///
  /// - Throws: `notJoined`.
  public func separate(_ person: PersonID, at: Moment) throws(ArchiveError) {
    let joins = inEffect(try entries(of: .person(person))).filter {
      if case .person(_, .joinedTo) = $0.happening { true } else { false }
    }
    guard !joins.isEmpty else { throw .notJoined }
    // Somebody may have been joined to one and then to another: all of it goes.
    for entry in joins { try keep(.undid(entry: entry.id), of: person, at) }
  }

  /// What one entry alone says of somebody.
  private func alone(_ person: PersonID) throws(ArchiveError) -> Person? {
    Person(person, try entries(of: .person(person)))
  }

  private func keep(
    _ event: PersonEvent, of person: PersonID, _ at: Moment
  ) throws(ArchiveError) {
    let entry = Entry(
      id: Sodium.id(of: Entry.self), author: author, at: at,
      lamport: try greatestLamport() + 1, happening: .person(person, event))
    _ = try append([entry])
  }
}
