import Conversation
import GRDB

/// What taking files in would do, for somebody to look at before it is done.
public struct Look: Equatable, Sendable {
  /// How many entries come in without more: somebody of this archive has signed them.
  public var count = 0
  /// What would be left in the files.
  public var left: [Left] = []
  /// What others wrote, by person and talk, people first: it can be taken over.
  public var offers: [Offer] = []

  /// What others wrote of one person or in one talk.
  public struct Offer: Equatable, Sendable {
    /// The person or the talk.
    public var subject: ArchiveEvent.Subject
    /// Whether something of it is here already, which this would change.
    public var isHere: Bool
    /// What the person is called, with what comes.
    public var person: PersonDetails?
    /// When the talk began, with what comes.
    public var started: Moment?
    /// What would come in, in the order in which it counts.
    public var entries: [Entry]
  }
}

extension Archive {
  /// Looks at files, and changes nothing.
  public func look(at files: RecordFiles) throws(ArchiveError) -> Look {
    try ask { database in
      var (look, left) = (Look(), LeftInFiles(files.names))
      var offered: [StreamID: [Entry]] = [:]
      let voices = try Voices(database, device: device, speaking: files.speaking)
      try files.each { record in
        for item in record.items {
          if case .here = try Standing(of: item, inArchiveOf: device, database) { continue }
          switch try voices.voice(of: item) {
          case .ours: look.count += 1
          case .other(let why):
            let isNew = left.add(item.entry, why)
            if isNew, why == .byOthers {
              offered[item.entry.stream, default: []].append(item.entry)
            }
          }
        }
      }
      look.left = left.all
      look.offers = try offered.compactMap { stream, entries in
        try ArchiveEvent.Subject(stream).map { subject in
          try Archive.offer(subject, inOrder(entries), with: offered, database)
        }
      }.sorted { $0.order < $1.order }
      return look
    }
  }

  private static func offer(
    _ subject: ArchiveEvent.Subject, _ entries: [Entry], with offered: [StreamID: [Entry]],
    _ database: Database
  ) throws -> Look.Offer {
    let here = try Archive.entries(of: subject.stream, database)
    func person(_ id: PersonID) throws -> PersonDetails? {
      let stream = StreamID.person(id)
      let known = try Archive.entries(of: stream, database)
      return Person(id, known + (offered[stream] ?? []))?.details
    }
    var offer = Look.Offer(subject: subject, isHere: !here.isEmpty, entries: entries)
    switch subject {
    case .person(let id): offer.person = try person(id)
    case .conversation:
      let record = record(here + entries)
      offer.started = record?.started
      offer.person = try record.flatMap { try person($0.person) }
    }
    return offer
  }

  private static func entries(of stream: StreamID, _ database: Database) throws -> [Entry] {
    let number = try database.number(
      "SELECT id FROM stream WHERE kind = ? AND uuid = ?", [stream.kind, stream.subject.blob])
    return try number.map { try Entries.of(stream: $0, database) } ?? []
  }
}

extension Look.Offer {
  /// People first, then talks as they were held.
  fileprivate var order: (Int64, Int64, String) {
    (subject.stream.kind, started?.milliseconds ?? 0, subject.stream.subject.description)
  }
}
