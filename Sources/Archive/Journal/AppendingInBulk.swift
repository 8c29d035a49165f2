import Conversation
import Foundation
import GRDB

extension Archive {
  /// Keeps a great many entries quickly: each batch holds whole streams, such as one conversation
  /// from its start or one person. Every thousand batches are one transaction; `progress` hears how
  /// many batches are kept and stops it by answering false.
  ///
  /// - Throws: `cancelled` with what was kept so far kept.
  public func appendInBulk(
    _ batches: some Sequence<[Entry]>, progress: (Int) -> Bool = { _ in true }
  ) throws(ArchiveError) {
    var iterator = batches.makeIterator()
    var kept = 0
    try stating { try journal.setCache(KiB: 24_576) }
    defer { journal.restoreCache() }
    while true {
      let part = next(1000, &iterator)
      if part.isEmpty { return }
      let head = try stating {
        try inPlace {
          try journal.write { try Archive.keepWhole(part, by: currentWriter($0), $0) }
        }
      }
      HeadFile.write(head, to: folder.head)
      kept += part.count
      guard progress(kept) else { throw .cancelled }
    }
  }

  private func next(
    _ count: Int, _ batches: inout some IteratorProtocol<[Entry]>
  ) -> [[Entry]] {
    var part: [[Entry]] = []
    while part.count < count, let batch = batches.next() { part.append(batch) }
    return part
  }

  private static func keepWhole(
    _ batches: [[Entry]], by writer: Writer, _ database: Database
  ) throws -> Head {
    var journal = try Journal(database, for: writer)
    var touched: [StreamID: Int64] = [:]
    var whole: [StreamID: [Entry]] = [:]
    for var entry in batches.joined() {
      let stream = entry.stream
      if touched[stream] == nil {
        let number = try journal.number(of: stream)
        touched[stream] = number
        let isNew = try database.number("SELECT 1 FROM entry WHERE stream = ?", [number]) == nil
        whole[stream] = isNew ? [] : nil
      }
      entry.place = try journal.append(entry)
      whole[stream]?.append(entry)
      try ArchiveRows.add(entry, at: database.lastInsertedRowID, database)
    }
    try journal.close()
    var projections = Projections(database, isBulk: true)
    try projections.update(touched, whole: whole)
    return journal.head
  }
}
