import Archive
import Conversation
import Foundation
import Handout

/// A conversation with all that its sheet is made of.
struct OpenedRecord {
  let id: ConversationID
  let record: SharedDecisionRecord
  let file: PersonFile
  let clinician: Clinician

  init(_ id: ConversationID, in archive: Archive) throws {
    let entries = try archive.entries(of: .conversation(id))
    guard let record = Conversation.record(entries), let file = try archive.file(of: record.person)
    else { throw Trouble.unreadableRecord }
    self.id = id
    self.record = record
    self.file = file
    clinician = try archive.whoWrote(record.author)
  }

  /// The sheet; without a layout, as this person needs it.
  func sheet(
    _ copy: Copy, _ layout: AccessNeeds.Paper?, reference: String?, at: Moment
  ) -> Document {
    let earlier = file.conversations.filter { $0.id != id }
    return Handout.sheet(
      of: record, person: file.person, clinician: clinician, copy: copy,
      layout: layout ?? file.person.needs.paper, reference: reference, at: at,
      earlierSteps: earlier.flatMap(\.carried.steps))
  }

  /// The full record as JSON, with the entries as the archive gives them away.
  func json(from archive: Archive, at: Moment) throws -> [UInt8] {
    struct Exported: Decodable { let entries: [WrittenEntry] }
    let exported = try JSONDecoder().decode(Exported.self, from: Data(try archive.exported(id)))
    return try recordJSON(
      of: record, person: file.person, clinician: clinician, written: exported.entries, at: at)
  }
}

extension Archive {
  /// Who held a talk, as far as this archive was told.
  func whoWrote(_ author: AuthorID) throws(ArchiveError) -> Clinician {
    try clinician(author) ?? Clinician(name: CommandWords.unknownClinician, role: "")
  }
}
