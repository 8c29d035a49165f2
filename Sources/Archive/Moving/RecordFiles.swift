import Conversation

/// Files of entries, which are read one after the other as often as they are needed: all at once would take
/// more memory than a computer has.
public struct RecordFiles {
  private let paths: [String]
  private let read: (String) throws -> ReadRecord
  /// How many entries there are in them.
  private(set) var entries = 0
  /// Those that say by whose word others count: who certified keys, and who took over what.
  private(set) var speaking: [KeptEntry] = []
  /// How people name themselves in them.
  private(set) var names: [AuthorID: Clinician] = [:]

  /// How many files there are.
  public var count: Int { paths.count }

  /// Reads every file once, to see whether it can be taken in; `progress` hears how many are read and stops
  /// it by answering false.
  ///
  /// - Throws: `cancelled`; what `reading` throws.
  public init(
    _ paths: [String], progress: (_ done: Int) -> Bool = { _ in true },
    reading: @escaping (String) throws -> ReadRecord
  ) throws {
    (self.paths, read) = (paths, reading)
    // What speaks stands in many files.
    var seen: Set<[UInt8]> = []
    for (place, path) in paths.enumerated() {
      let record = try reading(path)
      entries += record.items.count
      for item in record.items { note(item, &seen) }
      guard progress(place + 1) else { throw ArchiveError.cancelled }
    }
  }

  private mutating func note(_ item: ReadRecord.Item, _ seen: inout Set<[UInt8]>) {
    guard case .archive(let event) = item.entry.happening else { return }
    switch event {
    case .clinicianSet(let author, let clinician): names[author] = clinician
    case .deviceSet, .tookOver:
      guard case .chained(let kept) = item else { return }
      let bytes = kept.hash + (kept.signature.map { $0.key.bytes + $0.bytes } ?? [])
      if seen.insert(bytes).inserted { speaking.append(kept) }
    default: return
    }
  }

  /// Hands over each file in turn.
  ///
  /// - Throws: `unreadable` where one has changed since it was read first; what `body` throws.
  func each(_ body: (ReadRecord) throws -> Void) throws {
    for path in paths {
      let record: ReadRecord
      do { record = try read(path) } catch let known as ArchiveError { throw known } catch {
        throw ArchiveError.unreadable(path, .busy)
      }
      try body(record)
    }
  }
}

extension RecordFiles {
  /// What was read already.
  init(_ records: [ReadRecord]) throws {
    let named = Dictionary(
      records.enumerated().map { ("\($0)", $1) }, uniquingKeysWith: { first, _ in first })
    try self.init(records.indices.map { "\($0)" }) { path in
      guard let record = named[path] else { throw ArchiveError.unreadable(path, .missing) }
      return record
    }
  }
}

extension Archive {
  /// Takes in what was read from files already.
  public func take(
    _ records: [ReadRecord], at: Moment, takingOver: Bool = false,
    progress: (_ done: Int, _ of: Int) -> Bool = { _, _ in true }
  ) throws(ArchiveError) -> Taken {
    let files = try stating { try RecordFiles(records) }
    return try take(files, at: at, takingOver: takingOver, progress: progress)
  }

  /// Looks at what was read from files already, and changes nothing.
  public func look(at records: [ReadRecord]) throws(ArchiveError) -> Look {
    try look(at: try stating { try RecordFiles(records) })
  }
}
