import Conversation
import Foundation
import GRDB

extension Archive {
  /// Whether an archive stands at a folder, so that none is to be made there.
  ///
  /// - Throws: `keyFileMissing` and `othersArchive` where one does that can't be opened.
  public static func exists(at folder: String) throws(ArchiveError) -> Bool {
    switch try Folder(path: folder).standing {
    case .nothing: false
    case .archive: true
    }
  }

  /// The ways into an archive: identifiers, no names.
  public static func slots(at folder: String) throws(ArchiveError) -> [KeySlot] {
    try stating {
      try KeyFile.read(Folder(path: folder)).slots.map {
        KeySlot(id: $0.id, kind: $0.kind, author: $0.author)
      }
    }
  }

  /// Makes an archive, and the folders it stands in; its own must not be there, or be empty. It is
  /// made beside its place and renamed when it is whole, so there is never half of one.
  public static func create(
    at path: String, passphrase: String, clinician: Clinician, at: Moment,
    cost: KeyCost = .standard
  ) throws(ArchiveError) -> (archive: Archive, recoveryCode: RecoveryCode) {
    let folder = Folder(path: path)
    try folder.expectFree()
    let author = Sodium.id(of: Clinician.self)
    let code = RecoveryCode.random()
    do {
      let data = try SecretBytes.random(count: 32)
      var keys = KeyFile()
      try keys.add(.passphrase(passphrase), for: author, opening: data, cost)
      try keys.add(.recoveryCode(code), for: author, opening: data, cost)
      let unfinished = try folder.makeBeside()
      do {
        try writeFile(unfinished.keys, try keys.written(markedBy: data))
        try begin(unfinished, data, author, clinician, at)
        try folder.takePlace(of: unfinished)
      } catch {
        unfinished.clear()
        throw error
      }
      return (try Archive(folder, data: data, author: author, at: at), code)
    } catch {
      throw ArchiveError(error)
    }
  }

  private static func begin(
    _ folder: Folder, _ data: SecretBytes, _ author: AuthorID, _ clinician: Clinician, _ at: Moment
  ) throws {
    let database = try Connection.open(
      folder.database, key: try databaseKey(data), .full)
    let device = Sodium.id(of: Device.self)
    let head = try database.write { database in
      try Schema.make(database)
      try set(device, database)
      try Rebuild.markCurrent(database)
      try Keyring(database).renewKey(of: author)
      let (writer, _) = try introduce(device, author, at: at, database)
      return try keep(
        [
          entry(.created(device: device), author, at, lamport: 2),
          entry(.clinicianSet(author: author, clinician: clinician), author, at, lamport: 3),
        ], by: writer, database
      ).head
    }
    try database.leaveLog(false)
    try database.closeAndKeep()
    HeadFile.write(head, to: folder.head)
  }

  /// Opens an archive by the slot named, or else the first that fits.
  /// When trying a passphrase costs less than it does in archives made today, the slot is sealed anew
  /// at today's `cost`.
  ///
  /// When it is unsealed, and before anything is written, `finding` hears what is not as it was last
  /// time. After the program has changed opening may take long: `progress` hears how far it is. Both stop
  /// it by answering false; then the archive is as it was.
  ///
  /// Where it can't be written, on a full disk or in a folder that can only be read, it is opened for
  /// reading: `whyOnlyReadable` says why.
  ///
  /// - Throws: `wrongPassphrase` or `wrongRecoveryCode` with nothing changed; `notAnArchive`,
  ///   `keyFileMissing`, `keyFileDamaged`, `damaged`, `newerSchema`, `notWritable`, `diskFull`,
  ///   `cancelled`.
  public static func open(
    at path: String, key: Key, slot: String? = nil, at: Moment, cost: KeyCost = .standard,
    progress: (Opening) -> Bool = { _ in true },
    finding: ([FoundAtOpening]) -> Bool = { _ in true }
  ) throws(ArchiveError) -> Archive {
    try stating {
      let folder = Folder(path: path)
      let (archive, data, slot) = try opened(
        folder, key, slot: slot, at: at, progress: progress, finding: finding)
      try archive.logReading(.unlocked, at)
      try archive.raise(slot, key, data, to: cost)
      return archive
    }
  }

  /// The archive, with the key and the slot that opened it. What a change of the key left behind when
  /// it was interrupted is settled: either the change was made, or it was not.
  static func opened(
    _ folder: Folder, _ key: Key, slot id: String? = nil, at: Moment,
    progress: (Opening) -> Bool = { _ in true },
    finding: ([FoundAtOpening]) -> Bool = { _ in true }
  ) throws -> (Archive, SecretBytes, KeyFile.Slot) {
    let keys = try KeyFile.read(folder)
    // SQLite would make an empty file where there is none.
    guard folder.holdsDatabase else {
      throw keys.slots.isEmpty ? ArchiveError.keyFileDamaged : ArchiveError.damaged(from: nil)
    }
    guard let next = keys.next else {
      let (data, slot) = try keys.open(key, slot: id)
      let archive = try atWorkOrReading(
        folder, data: data, author: slot.author, at: at, progress: progress, finding: finding)
      return (archive, data, slot)
    }
    return try settled(folder, keys, next, key, at, progress, finding)
  }

  /// Seals a slot anew when trying its passphrase costs too little, and marks a key file that has no
  /// mark yet. It is no reason not to open an
  /// archive when that can't be done today.
  private func raise(
    _ slot: KeyFile.Slot, _ key: Key, _ data: SecretBytes, to cost: KeyCost
  ) throws {
    do {
      try lockFile.changingKeys {
        var keys = try KeyFile.read(folder)
        guard keys.next == nil, keys.slots.contains(where: { $0.id == slot.id }) else { return }
        let isCheap = slot.cost.isLess(than: cost)
        // Where the ways are remembered the file had a mark, which somebody took out.
        guard keys.mark == nil ? !remembersWays : isCheap else { return }
        // A file that was damaged is not marked as whole: verify is to say so.
        let mark = Data(keys.marked(under: markKey))
        guard keys.mark == nil || keys.mark == mark else { return }
        if isCheap {
          try keys.add(key, for: slot.author, opening: data, slot.cost.raised(to: cost))
        }
        try keys.take(placeIn: folder, markedBy: data)
      }
    } catch let error as ArchiveError {
      switch error {
      case .outOfMemory, .diskFull, .notWritable, .io, .inUse: return
      default: throw error
      }
    }
  }

  /// Whether this is the passphrase of the archive.
  public func isPassphrase(_ passphrase: String) throws(ArchiveError) -> Bool {
    try Archive.isPassphrase(passphrase, of: folder.path)
  }

  /// Whether this is the passphrase of the archive at a folder, without opening it.
  public static func isPassphrase(
    _ passphrase: String, of folder: String
  ) throws(ArchiveError) -> Bool {
    try stating {
      do {
        let keys = try KeyFile.read(Folder(path: folder))
        _ = try keys.open(.passphrase(passphrase), slot: nil)
        return true
      } catch ArchiveError.wrongPassphrase {
        return false
      }
    }
  }

  /// An entry of the archive's own stream.
  static func entry(
    _ event: ArchiveEvent, _ author: AuthorID, _ at: Moment, lamport: UInt64
  ) -> Entry {
    Entry(
      id: Sodium.id(of: Entry.self), author: author, at: at, lamport: lamport,
      happening: .archive(event))
  }

  /// Keeps an event of the archive's own stream.
  public func log(_ event: ArchiveEvent, _ at: Moment) throws(ArchiveError) {
    try keep(event, at)
  }

  /// Keeps that something was read. Where there is no room for it, it can be read all the same: that it
  /// was is kept along with what is kept next.
  public func logReading(_ event: ArchiveEvent, _ at: Moment) throws(ArchiveError) {
    try logReading(event, at) { _ in }
  }

  /// Keeps it with what is written along with it.
  func logReading(
    _ event: ArchiveEvent, _ at: Moment, with others: (Database) throws -> Void
  ) throws(ArchiveError) {
    do {
      try keep(event, at, with: others)
    } catch {
      guard error.isForWantOfRoom || whyOnlyReadable != nil else { throw error }
      owed.withLock { $0.append(Owed(event: event, at: at)) }
    }
  }

  /// What was read, and when.
  struct Owed: Sendable {
    var event: ArchiveEvent
    var at: Moment
  }

  // MARK: Devices

  static func set(_ device: DeviceID?, _ database: Database) throws {
    try database.run(
      "INSERT OR REPLACE INTO setting(name, value) VALUES('device', ?)", [device?.blob])
  }

  /// The device that this copy of the archive says it is; none when it was copied or made just now.
  static func device(_ database: Database) throws -> DeviceID? {
    let row = try database.row("SELECT value FROM setting WHERE name = 'device'")
    let blob: Data? = row?["value"]
    return try blob.map { try DeviceID(blob: $0) }
  }

  /// Whose chain grows here, and whether its end is the one that was seen outside.
  ///
  /// A copy that was restored has no device yet. One that lacks entries which were kept here before
  /// must not go on with the same numbers, so it becomes a new device too, and remembers what was
  /// seen. So does one whose chain has no number left, since an older program took in a file that said
  /// so.
  static func settle(
    _ seen: Head?, isRestored: Bool, _ database: Database
  ) throws -> (DeviceID, HeadState) {
    let device = isRestored ? nil : try device(database)
    let state = try HeadState(seen: seen, of: device, database)
    let isSpent = try device.map { try Journal.head(of: $0, database).number >= Chain.lastNumber }
    switch (isSpent == true ? nil : device, state) {
    case (let device?, .agrees), (let device?, .unknown): return (device, state)
    case (_, .lacksEntries), (_, .differs):
      if let seen {
        try database.run(
          "INSERT OR IGNORE INTO witness(device, number, hash) VALUES(?, ?, ?)",
          [seen.device.blob, seen.number, Data(seen.hash)])
      }
    case (nil, _): break
    }
    let fresh = Sodium.id(of: Device.self)
    try set(fresh, database)
    return (fresh, state)
  }
}

/// What the file beside the archive says of the end of its chain.
public enum HeadState: Equatable, Sendable {
  /// The same as the archive.
  case agrees
  /// Nothing, or something older: after a power cut, or on another machine.
  case unknown
  /// Entries were kept here that the archive does not have: those after this number.
  case lacksEntries(after: Int64)
  /// Another entry was kept here under this number than the archive has.
  case differs(at: Int64)

  init(seen: Head?, of device: DeviceID?, _ database: Database) throws {
    guard let seen, seen.device == device else {
      self = .unknown
      return
    }
    let row = try database.row(
      """
      SELECT max(number) AS last FROM entry JOIN device ON device.id = entry.device
      WHERE device.uuid = ?
      """, [seen.device.blob])
    let last: Int64 = row?["last"] ?? 0
    guard seen.number <= last else {
      self = .lacksEntries(after: last)
      return
    }
    let hash = try Data.fetchOne(
      database,
      sql: """
        SELECT hash FROM entry JOIN device ON device.id = entry.device
        WHERE device.uuid = ? AND number = ?
        """, arguments: [seen.device.blob, seen.number])
    if hash != Data(seen.hash) {
      self = .differs(at: seen.number)
    } else {
      self = seen.number == last ? .agrees : .unknown
    }
  }
}
