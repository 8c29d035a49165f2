import Conversation
import Foundation

extension Archive {
  /// Gives the archive another passphrase: the data key is sealed anew, nothing else changes.
  /// Copies made before still open with the old one. One program does so at a time.
  public func changePassphrase(
    from old: String, to new: String, at: Moment, cost: KeyCost = .standard
  ) throws(ArchiveError) {
    try stating {
      try lockFile.changingKeys {
        var keys = try KeyFile.read(folder)
        let mine = keys.slots.first { $0.kind == .passphrase && $0.author == author }
        guard let mine else { throw ArchiveError.wrongPassphrase }
        let (data, _) = try keys.open(.passphrase(old), slot: mine.id)
        try keys.add(.passphrase(new), for: author, opening: data, cost)
        try keys.take(placeIn: folder, markedBy: data) { try log(.passphraseChanged, at) }
      }
    }
  }

  /// Opens an archive with its recovery code and gives it another passphrase; the code stays good.
  public static func recover(
    at path: String, code: RecoveryCode, newPassphrase: String, at: Moment,
    cost: KeyCost = .standard, progress: (Opening) -> Bool = { _ in true },
    finding: ([FoundAtOpening]) -> Bool = { _ in true }
  ) throws(ArchiveError) -> Archive {
    try stating {
      let folder = Folder(path: path)
      let (archive, data, slot) = try opened(
        folder, .recoveryCode(code), at: at, progress: progress, finding: finding)
      try archive.lockFile.changingKeys {
        var keys = try KeyFile.read(folder)
        try keys.add(.passphrase(newPassphrase), for: slot.author, opening: data, cost)
        try keys.take(placeIn: folder, markedBy: data) { try archive.renewKeys(at) }
      }
      return archive
    }
  }
}

extension Archive {
  /// Replaces what signs here, and says that the archive was recovered.
  private func renewKeys(_ at: Moment) throws {
    let head = try inPlace {
      try journal.write { database in
        let (writer, _) = try Archive.renewKeys(of: author, on: device, at: at, database)
        let next = try Journal.greatestLamport(database) + 1
        return try Archive.keep(
          [Archive.entry(.recovered, author, at, lamport: next)], by: writer, database
        ).head
      }
    }
    HeadFile.write(head, to: folder.head)
    // What the log still holds of the old keys is overwritten with it.
    try journal.moveLog()
  }
}

extension Archive {
  /// What trying the passphrase of this archive costs; less than `KeyCost.standard` where the computer
  /// on which it was set has little memory.
  public func passphraseCost() throws(ArchiveError) -> KeyCost? {
    try stating {
      try KeyFile.read(folder).slots.first { $0.kind == .passphrase && $0.author == author }?.cost
    }
  }
}

extension KeyFile.Slot {
  /// Whether it could open something.
  var isWellFormed: Bool {
    derivation == KeyFile.derivation && cost.isReasonable && salt.count == 16 && nonce.count == 24
      && sealed.count == 48
  }
}
