import Archive
import ArgumentParser

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

  @OptionGroup var new: NewPassphrase
  @OptionGroup var place: ArchivePlace

  func run() throws {
    let now = place.clock.now
    guard Archive.exists(at: place.folder) else {
      throw ArchiveError.notAnArchive(folder: place.folder)
    }
    let old = try Passphrase.asked(file: place.passphraseFile)
    let archive = try Archive.open(at: place.folder, key: .passphrase(old), at: now)
    try archive.changePassphrase(
      from: old, to: try Passphrase.new(file: new.newPassphraseFile), at: now)
    try say("The passphrase is changed.")
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
    guard Archive.exists(at: place.folder) else {
      throw ArchiveError.notAnArchive(folder: place.folder)
    }
    let typed = try Passphrase.secret(file: recoveryCodeFile, prompt: CommandWords.recoveryCode)
    guard let code = RecoveryCode(typed: typed) else { throw Trouble.notARecoveryCode }
    _ = try Archive.recover(
      at: place.folder, code: code,
      newPassphrase: try Passphrase.new(file: new.newPassphraseFile), at: place.clock.now)
    try say("The archive opens with the new passphrase.")
  }
}
