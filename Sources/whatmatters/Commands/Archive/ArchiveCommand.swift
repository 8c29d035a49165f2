import ArgumentParser

/// What is done with the archive as a whole.
struct ArchiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive", abstract: "Make, check, copy and move the archive.",
    subcommands: [
      ArchiveCreate.self, ArchiveVerify.self, ArchiveBackup.self, ArchiveRestore.self,
      ArchiveExport.self, ArchiveImport.self, ArchiveAudit.self, ArchivePassphrase.self,
      ArchiveRecover.self, ArchiveRetention.self, ArchiveHold.self, ArchiveRelease.self,
      ArchiveDispose.self, ArchiveJoin.self, ArchivePart.self,
    ])
}
