import Archive
import ArgumentParser
import Conversation

/// Where a new passphrase comes from.
struct NewPassphrase: ParsableArguments {
  @ArgumentParser.Option(
    help: "A file whose first line is the new passphrase.", completion: .file())
  var newPassphraseFile: String?
}

/// Changes the passphrase.
struct ArchivePassphrase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "passphrase", abstract: "Change the passphrase.",
    discussion: "Copies that were made before still open with the old one.")

  @Flag(help: "Keep the passphrase and change the key of the archive: all is sealed anew.")
  var newKey = false

  @OptionGroup var new: NewPassphrase
  @OptionGroup var place: ArchivePlace

  func validate() throws {
    if newKey, new.newPassphraseFile != nil {
      throw ValidationError("--new-key keeps the passphrase: change it by itself.")
    }
  }

  func run() throws {
    let now = place.clock.now
    guard try Archive.exists(at: place.folder) else {
      throw ArchiveError.notAnArchive(folder: place.folder)
    }
    let old = try Passphrase.asked(file: place.passphraseFile)
    if newKey { return try changeKey(old, now) }
    let archive = try Archive.open(
      at: place.folder, key: .passphrase(old), at: now, finding: tellFound)
    try archive.changePassphrase(
      from: old, to: try Passphrase.new(.newPassphrase, file: new.newPassphraseFile), at: now)
    try say("The passphrase is changed.")
  }

  /// The code is shown when it opens the archive, not before: then it is put on paper.
  private func changeKey(_ passphrase: String, _ now: Moment) throws {
    var progress = Progress("Sealing anew")
    var unshown: (any Error)?
    try Archive.changeKey(
      at: place.folder, passphrase: passphrase, at: now, progress: { progress.tell($0, of: $1) },
      finding: tellFound
    ) { code in
      do { try show(code) } catch { unshown = error }
    }
    if unshown != nil { throw Trouble.codeNotShown }
    tell("The key is changed. Copies made before have the old one: make a new copy.")
  }

  private func show(_ code: RecoveryCode) throws {
    tell(CommandWords.codeIsNew)
    try say(code.text)
    Passphrase.check(code)
  }
}

/// Opens the archive with its recovery code and sets a new passphrase.
struct ArchiveRecover: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recover", abstract: "Set a new passphrase with the recovery code.",
    discussion: "The code stays good.")

  @ArgumentParser.Option(
    help: "A file whose first line is the recovery code.", completion: .file())
  var recoveryCodeFile: String?

  @OptionGroup var new: NewPassphrase
  @OptionGroup var place: ArchivePlace

  func run() throws {
    guard try Archive.exists(at: place.folder) else {
      throw ArchiveError.notAnArchive(folder: place.folder)
    }
    let typed = try Passphrase.secret(.recoveryCode, file: recoveryCodeFile)
    guard let code = RecoveryCode(typed: typed) else { throw Trouble.notARecoveryCode }
    _ = try Archive.recover(
      at: place.folder, code: code,
      newPassphrase: try Passphrase.new(.newPassphrase, file: new.newPassphraseFile),
      at: place.clock.now, finding: tellFound)
    try say("The archive opens with the new passphrase.")
  }
}
