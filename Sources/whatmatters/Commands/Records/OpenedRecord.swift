import Archive
import Conversation
import Foundation
import Handout

/// A conversation with all that its sheet is made of.
struct OpenedRecord {
  let id: ConversationID
  let record: SharedDecisionRecord
  /// Whether it is shown as it was once agreed, and another version stands or is being made now.
  let isOlder: Bool
  let file: PersonFile
  let clinician: Clinician
  private let service: Service
  private let given: [GivenSheet]
  private let languages: Languages

  /// Opens it as it stands now, or as an older version of it was agreed.
  init(_ id: ConversationID, version: Int? = nil, in archive: Archive, _ languages: Languages)
    throws
  {
    let entries = try archive.entries(of: .conversation(id))
    guard let now = Conversation.record(entries), let file = try archive.file(of: now.person)
    else { throw Trouble.unreadableRecord }
    self.id = id
    record = try OpenedRecord.version(version, of: now, entries)
    isOlder = record.version != now.version
    self.file = file
    clinician = try archive.whoWrote(record.author)
    service = try archive.service()
    given = sheetsGiven(entries)
    self.languages = languages
  }

  private static func version(
    _ version: Int?, of now: SharedDecisionRecord, _ entries: [Entry]
  ) throws -> SharedDecisionRecord {
    guard let version else { return now }
    guard let old = Conversation.record(entries, asAgreed: version) else {
      throw Trouble.noVersion(version, agreed: now.agreedVersions)
    }
    return old
  }

  /// The sheet, or the page to carry, that the options ask for.
  func sheet(_ options: SheetOptions, reference: String?, at: Moment) -> Document {
    paper(
      options.paper, request(options, reference: reference, at: at),
      showsForms: options.showsForms)
  }

  /// What it is made from; without a layout, as this person needs it.
  func request(_ options: SheetOptions, reference: String?, at: Moment) -> SheetRequest {
    SheetRequest(
      record: record, file: file, clinician: clinician, service: service, given: given,
      copy: options.copy ?? .person, layout: options.layout ?? file.person.needs.paper,
      reference: reference, at: at, hasSignatures: false,
      hasSureness: options.showsSureness || options.copy == .clinician,
      hasPrivateNotes: options.showsPrivate,
      words: languages.words(for: options.copy ?? .person, file.person.needs))
  }

  /// Whether there is nothing on the sheet that others could read, since nobody chose a line for it.
  func isEmpty(_ options: SheetOptions) -> Bool {
    options.paper == .sheet && options.copy == .discreet && record.safeForOthers.isEmpty
  }

  /// Whether its sheet says whom to ring.
  var hasNumberToRing: Bool { !service.telephone.isEmpty }

  /// What to say before a sheet of another size than this person needs leaves (hazard H11).
  func misfit(_ options: SheetOptions) -> String? {
    let needed = file.person.needs.paper
    guard options.copy ?? .person != .clinician, let layout = options.layout, layout != needed
    else { return nil }
    return CommandWords.misfit(layout, needed: needed)
  }

  /// The full record as JSON, with the entries as the archive gives them away, and the bytes they name.
  func json(from archive: Archive, at: Moment) throws -> [UInt8] {
    struct Exported: Decodable {
      let entries: [WrittenEntry]
      let named: [Data]?
    }
    let exported = try JSONDecoder().decode(Exported.self, from: Data(try archive.exported(id)))
    let names = try archive.writtenNames(of: Set(exported.entries.map(\.author)))
    return try recordJSON(
      of: record, person: file.person, clinician: clinician, written: names + exported.entries,
      naming: exported.named?.map { Array($0) } ?? [], at: at)
  }
}

extension SharedDecisionRecord {
  /// How many versions of it were agreed.
  fileprivate var agreedVersions: Int {
    agreements.filter { agreed in
      switch agreed.agreement {
      case .person, .representative: true
      case .notAgreed: false
      }
    }.count
  }
}

extension Archive {
  /// Who held a talk, as far as this archive was told.
  func whoWrote(_ author: AuthorID) throws(ArchiveError) -> Clinician {
    try clinician(author) ?? Clinician(name: CommandWords.unknownClinician, role: "")
  }
}
