import Archive

extension CommandWords {
  /// What the system says of a file, as the end of a sentence.
  static func fault(_ fault: FileFault) -> String {
    switch fault {
    case .missing: "it is not there"
    case .noName: "it has no name"
    case .notAllowed: "it is somebody else's, or protected"
    case .readOnly: "its disk can only be read"
    case .full: "there is no room on its disk"
    case .tooLarge: "it would be larger than a file may be here"
    case .tooLong: "it is longer than anything that is read there"
    case .folder: "it is a folder"
    case .notAFolder: "something on the way to it is no folder"
    case .circle: "links lead in a circle"
    case .longName: "its name is too long"
    case .ofAnArchive: "it stands in the folder of an archive"
    case .taken: "there is something already"
    case .busy: "it is in use"
    case .notRead: "the disk failed while it was read"
    case .notWritten: "the disk failed while it was written"
    case .unknown: "the system gave no reason that is known here"
    }
  }

  static func others(_ folder: String, _ owner: String?) -> String {
    "\(folder) can't be read: it belongs to \(owner ?? "somebody else")."
  }

  static func copyDamaged(_ folder: String) -> String {
    "The copy at \(folder) is damaged: make another, whatmatters archive backup. Nothing was changed."
  }

  static func copyNotSound(_ folder: String) -> String {
    "The copy at \(folder) was not sound, so it was taken away. Is the archive? whatmatters archive "
      + "verify"
  }

  static func unreadable(_ path: String, _ why: FileFault) -> String {
    "\(place(path)) can't be read: \(fault(why))."
  }

  static func unwritable(_ path: String, _ why: FileFault) -> String {
    "\(place(path)) can't be written: \(fault(why)). Nothing was written there."
  }

  static func unfinished(_ path: String, _ why: FileFault) -> String {
    "\(place(path)) can't be written to the end: \(fault(why)). What was written so far stays there, "
      + "unsealed."
  }

  /// A file as a sentence names it, also one without a name.
  private static func place(_ path: String) -> String { path.isEmpty ? "The place named" : path }
}

extension Ending {
  /// What an error of the archive is to whoever gave the command.
  init(_ error: ArchiveError) {
    self.init(ExitStatus(error), Ending.sentence(error))
  }

  private static func sentence(_ error: ArchiveError) -> String {
    switch error {
    case .wrongPassphrase: "This is not the passphrase. Nothing was changed."
    case .wrongRecoveryCode: "This recovery code is not of this archive."
    case .notAnArchive(let folder):
      "There is no archive at \(folder). Make one: whatmatters archive create"
    case .folderInUse(let folder): "There is something at \(folder) already."
    case .keyFileMissing: "keys.json is missing: bring it back from a backup. Nothing was changed."
    case .keyFileDamaged: "The key file is damaged: restore it from a backup."
    case .damaged: "The archive is damaged. Nothing was changed: whatmatters archive verify"
    case .conflicts(let conflicts):
      "\(conflicts.count) entries are here in another form. Nothing was taken in."
    case .clockOutOfReach:
      "An entry says that it came after more than was ever kept. Nothing was taken in."
    case .unreadableAfterwards:
      "Taken in, it could not be read again as it was. Nothing was taken in."
    case .inUse: "Another program holds the archive."
    case .notInPlace: "The archive's files were moved or removed meanwhile. It was not kept."
    case .diskFull: "The archive's disk is full. What was kept before is safe; make room."
    case .notWritable: "The archive's folder can't be written to."
    case .newerSchema: "A newer version of this program made the archive."
    case .notEncrypting: "This build would store in clear, so it stores nothing."
    case .outOfMemory: "There is not enough memory."
    case .cancelled: "Stopped before it was done."
    case .heldBack(let reason): "It is held (\(reason)): release it first. Nothing was changed."
    case .othersHoldKeys: "Others have ways into this archive, who would be shut out."
    case .nothingNamed: "There is nobody of this id."
    case .alreadyJoined: "They stand on one page already. Nothing was changed."
    case .differentNumbers:
      "Their NHS numbers differ: one is wrong, or they are two people. Nothing was changed."
    case .notJoined: "They were joined to nobody. Nothing was changed."
    case .nothingToDispose: "The archive holds nothing of it."
    case .othersArchive(let folder, let owner): CommandWords.others(folder, owner)
    case .notACopy(let folder): "There is no copy of an archive at \(folder)."
    case .copyDamaged(let folder): CommandWords.copyDamaged(folder)
    case .copyNotSound(let folder): CommandWords.copyNotSound(folder)
    case .unreadable(let path, let fault): CommandWords.unreadable(path, fault)
    case .unwritable(let path, let fault): CommandWords.unwritable(path, fault)
    case .unfinished(let path, let fault): CommandWords.unfinished(path, fault)
    case .io(let fault):
      "A file of the archive can't be used: \(CommandWords.fault(fault)). Nothing was changed."
    }
  }
}

extension ExitStatus {
  /// What an error of the archive tells a script.
  fileprivate init(_ error: ArchiveError) {
    self =
      switch error {
      case .wrongPassphrase, .wrongRecoveryCode: .wrongPassphrase
      case .keyFileMissing, .keyFileDamaged, .damaged, .copyDamaged, .copyNotSound: .damaged
      case .inUse: .inUse
      case .nothingNamed, .nothingToDispose: .nothingFound
      case .notAnArchive, .folderInUse, .conflicts, .clockOutOfReach, .unreadableAfterwards,
        .notInPlace, .diskFull, .notWritable, .newerSchema, .notEncrypting, .outOfMemory,
        .cancelled, .heldBack, .othersHoldKeys, .alreadyJoined, .differentNumbers, .notJoined,
        .othersArchive, .notACopy, .unreadable, .unwritable, .unfinished, .io:
        .failed
      }
  }
}
