/// What opens an archive and is known or held by few.
enum Secret: Equatable {
  /// The passphrase of an archive that is there.
  case passphrase
  /// The passphrase of one that is being made.
  case firstPassphrase
  /// The passphrase that takes the place of another.
  case newPassphrase
  /// The recovery code.
  case recoveryCode

  /// The option that names a file with it.
  var option: String {
    switch self {
    case .passphrase, .firstPassphrase: "--passphrase-file"
    case .newPassphrase: "--new-passphrase-file"
    case .recoveryCode: "--recovery-code-file"
    }
  }

  /// What it is asked for by.
  var prompt: String {
    switch self {
    case .passphrase: "Passphrase: "
    case .firstPassphrase, .newPassphrase: "New passphrase: "
    case .recoveryCode: "Recovery code: "
    }
  }
}
