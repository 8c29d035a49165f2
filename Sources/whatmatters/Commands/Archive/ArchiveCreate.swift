import Archive
import ArgumentParser
import Conversation
import Interface

/// Makes an archive.
struct ArchiveCreate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "create", abstract: "Make an archive, and show its recovery code once.",
    discussion: "Standard output is the recovery code alone: put it on paper.")

  @ArgumentParser.Option(help: "Your name, as it stands on sheets.")
  var name: String?

  @ArgumentParser.Option(help: "Your role, such as GP.")
  var role: String?

  @OptionGroup var place: ArchivePlace

  func validate() throws {
    let isNamed = [name, role].allSatisfy { $0?.allSatisfy(\.isWhitespace) == false }
    guard isNamed || StandardFiles.isAsked else { throw ValidationError(CommandWords.nameNeeded) }
  }

  func run() throws {
    let folder = place.folder
    guard try !Archive.exists(at: folder) else { throw ArchiveError.folderInUse(folder: folder) }
    let name = name ?? Passphrase.shown(prompt: CommandWords.name)
    let role = role ?? Passphrase.shown(prompt: CommandWords.role)
    guard let name, let role, !name.allSatisfy(\.isWhitespace) else {
      throw Trouble.noName
    }
    let made = try Archive.create(
      at: folder, passphrase: try Passphrase.new(.firstPassphrase, file: place.passphraseFile),
      clinician: Clinician(name: name, role: role), at: place.clock.now)
    tell("Made \(folder). This code opens it when the passphrase is forgotten; it is shown once:")
    try say(made.recoveryCode.text)
    Passphrase.check(made.recoveryCode)
    if let cheap = try made.archive.cheapGuess() { tell(littleMemorySentence(MiB: cheap)) }
  }
}

extension Archive {
  /// The MiB that a guess of the passphrase costs here, where that is less than `cost`.
  func cheapGuess(than cost: KeyCost = .standard) throws -> Int? {
    guard let own = try passphraseCost(), own.memoryKiB < cost.memoryKiB else { return nil }
    return own.memoryKiB / 1024
  }
}
