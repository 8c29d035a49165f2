import Conversation
import Foundation
import GRDB

extension Archive {
  /// Checks everything: pages, trees, search index, chains, what lists show, key file and ends of
  /// chains. `progress` hears each step and stops it by answering false. It only reads, and nobody
  /// who writes has to wait for it.
  ///
  /// Of the signatures it checks the newest of each run of numbers, which covers all before it in its
  /// chain; each one when `everySignature` is asked for, which takes longer.
  ///
  /// - Throws: `cancelled`; `inUse`, `io` and their like when it could not be checked.
  public func verify(
    everySignature: Bool = false, progress: (Verification.Step) -> Bool = { _ in true }
  ) throws(ArchiveError) -> Verification {
    func tell(_ step: Verification.Step) throws {
      guard progress(step) else { throw ArchiveError.cancelled }
    }
    defer { journal.restoreCache() }
    return try stating {
      try journal.setCache(KiB: 22_528)
      var found = Verification()
      try journal.writeWithoutTransaction { database in
        try checkPages(database, &found, tell)
        let indexes = IndexCheck.all(database)
        try finding(.searchIndex, &found) { _ in try indexes.forEach { try $0.begin() } }
        try database.execute(sql: "PRAGMA query_only = ON")
        defer { endReading(database, indexes) }
        // Seen before the reading begins: another window may go on writing meanwhile.
        let seen = try HeadFile.read(folder.head)
        try database.inTransaction(.deferred) {
          try checkTrees(database, &found, tell)
          try checkIndexes(indexes, &found, tell)
          try finding(.unreadable, &found) { found in
            try ChainCheck(database, everySignature: everySignature).run(&found, tell)
            let changed = try NamedBytes.changed(database)
            if changed > 0 { found.faults.append(.namedBytes(count: changed)) }
            var lists = ProjectionCheck(database)
            try lists.run(&found, tell)
            try Archive.checkDrafts(database)
          }
          try tell(.outside)
          try checkHeads(database, seen, &found)
          return .commit
        }
      }
      try checkKeyFile(&found)
      return found
    }
  }

  // MARK: The file

  private func checkPages(
    _ database: Database, _ found: inout Verification, _ tell: (Verification.Step) throws -> Void
  ) throws {
    // The check of pages reads the main file alone; what a crash tore there stands in the log.
    try finding(.unreadable, &found) { found in
      _ = try Row.fetchAll(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      let broken = try FileCheck(database).brokenSeals(under: key) {
        try tell(.pages(done: $0, of: $1))
      }
      if broken > 0 { found.faults.append(.pages(count: broken)) }
    }
  }

  private func checkTrees(
    _ database: Database, _ found: inout Verification, _ tell: (Verification.Step) throws -> Void
  ) throws {
    try finding(.trees, &found) { found in
      let isWhole = try FileCheck(database).hangsTogether(isThorough: true) {
        try tell(.trees(done: $0, of: $1))
      }
      if !isWhole { found.faults.append(.trees) }
    }
  }

  private func checkIndexes(
    _ indexes: [IndexCheck], _ found: inout Verification,
    _ tell: (Verification.Step) throws -> Void
  ) throws {
    try finding(.searchIndex, &found) { found in
      let whole = try indexes.reduce(0) { try $0 + 2 * $1.size() }
      var done = 0
      try tell(.searchIndex(done: 0, of: whole))
      for index in indexes {
        let isRight = try index.isRight { try tell(.searchIndex(done: done + $0, of: whole)) }
        if !isRight { found.faults.append(.searchIndex) }
        done += try 2 * index.size()
      }
      try tell(.searchIndex(done: whole, of: whole))
    }
  }

  private func endReading(_ database: Database, _ indexes: [IndexCheck]) {
    do {
      try database.execute(sql: "PRAGMA query_only = OFF")
      try indexes.forEach { try $0.end() }
    } catch {
      // A table in memory that stays behind harms nothing; the next check says that it is there.
    }
  }

  /// Runs a check; damage that stops it is what it found.
  private func finding(
    _ fault: Verification.Fault, _ found: inout Verification,
    _ check: (inout Verification) throws -> Void
  ) throws {
    do { try check(&found) } catch {
      guard case .damaged = ArchiveError(error) else { throw error }
      found.faults.append(fault)
    }
  }

  // MARK: Outside

  private func checkHeads(
    _ database: Database, _ seen: Head?, _ found: inout Verification
  ) throws {
    found.head = try HeadState(seen: seen, of: device, database)
    if let seen { found.report(found.head, of: seen) }
    for seen in try Folder.heads(inManifestOf: folder) {
      found.report(try HeadState(seen: seen, of: seen.device, database), of: seen)
    }
    for row in try database.rows("SELECT device, number, hash FROM witness") {
      let hash: Data = row["hash"]
      let head = Head(
        device: try ID(blob: row["device"]), number: row["number"], hash: Array(hash))
      found.report(try HeadState(seen: head, of: head.device, database), of: head)
    }
  }

  private func checkKeyFile(_ found: inout Verification) throws {
    let keys: KeyFile
    do { keys = try KeyFile.read(folder) } catch {
      found.faults.append(.keyFile)
      return
    }
    let isWhole = keys.slots.contains { $0.kind == .passphrase && $0.author == author }
    let isMarked = keys.mark.map { $0 == Data(keys.marked(under: markKey)) } ?? !remembersWays
    let missing = try journal.answer { try RememberedWays($0)?.missing(in: keys) } ?? []
    if !isWhole || !isMarked || !missing.isEmpty || !keys.slots.allSatisfy(\.isWellFormed) {
      found.faults.append(.keyFile)
    }
  }
}

extension Verification {
  fileprivate mutating func report(_ state: HeadState, of head: Head) {
    switch state {
    case .agrees, .unknown: break
    case .lacksEntries(let last):
      faults.append(.lacksEntries(device: head.device, after: last))
    case .differs(let number):
      faults.append(.differs(Entry.Place(device: head.device, number: number)))
    }
  }
}
