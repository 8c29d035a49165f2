/// What went wrong in the world, as far as the screen has words for it.
public enum Failure: Equatable, Sendable {
  /// The passphrase does not open the archive.
  case wrongPassphrase
  /// The disk is full.
  case diskFull
  /// The place can't be written to.
  case notWritable
  /// The archive is damaged.
  case damaged
  /// The archive was made by a newer version of this program.
  case newerVersion
  /// Another program holds it.
  case inUse
  /// The archive's key file is missing or damaged.
  case keyFile
  /// The print service does not run on this machine.
  case noPrintService
  /// There is no printer of this name, or none at all.
  case noPrinter
  /// No printer is chosen on this machine; those there are.
  case noUsualPrinter([String])
  /// The print service does not answer.
  case printServiceSilent
  /// The print service broke off.
  case printServiceBrokeOff
  /// The print service has forgotten what it was asked to print: nobody knows whether it came out.
  case jobForgotten
  /// The printer did not print it, and why.
  case printerRefuses([PrinterWord])
  /// Characters that no font on this machine has, and the packages that bring one.
  case missingCharacters(String, packages: [String])
  /// The fonts are not installed.
  case noFonts
  /// Anything else; the system's own words, never a patient's.
  case other(String)
}
