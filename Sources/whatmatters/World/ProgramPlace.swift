/// Where the program is opened: the archive of the command line, or a throw-away one.
struct ProgramPlace {
  let places: Places
  /// Opens the archive without asking; `nil` where somebody is to be asked.
  let passphrase: String?
  let isDemo: Bool
}

extension ProgramPlace {
  /// The place that the command line names.
  init(_ place: ArchivePlace) throws {
    var passphrase: String?
    if let file = place.passphraseFile { passphrase = try Passphrase.asked(file: file) }
    self.init(places: place.places, passphrase: passphrase, isDemo: false)
  }
}
