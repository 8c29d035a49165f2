import ArgumentParser
import Conversation

extension Copy: ExpressibleByArgument {}

extension AccessNeeds.Paper: ExpressibleByArgument {}

/// What a sheet is to be.
struct SheetOptions: ParsableArguments {
  @ArgumentParser.Option(help: "For whom it is; for the person unless said.")
  var copy: Copy?

  @ArgumentParser.Option(help: "Its size and arrangement; as this person needs it unless said.")
  var layout: AccessNeeds.Paper?

  @ArgumentParser.Option(help: "An older version, as it was agreed; it is stamped as replaced.")
  var version: Int?

  @Flag(
    name: .customLong("private"),
    help: "End the clinician's copy with the private notes, to be hidden from online view.")
  var showsPrivate = false

  @Flag(
    name: .customLong("sureness"),
    help: "Say how sure the person felt, where that was 7 out of 10 or more.")
  var showsSureness = false

  /// What left the archive in a form, as the audit has it.
  func written(_ form: String) -> String {
    [form, version.map { "version \($0)" }, showsPrivate ? "with private notes" : nil]
      .compactMap { $0 }.joined(separator: ", ")
  }

  func validate() throws {
    if showsPrivate, copy != .clinician {
      throw ValidationError("--private belongs to --copy clinician.")
    }
    if let version, version < 1 { throw ValidationError("--version is from 1.") }
  }
}
