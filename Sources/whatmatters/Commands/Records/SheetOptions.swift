import ArgumentParser
import Conversation

extension Copy: ExpressibleByArgument {}

extension AccessNeeds.Paper: ExpressibleByArgument {}

extension PaperKind: ExpressibleByArgument {
  /// How it is called on the command line.
  var argument: String {
    switch self {
    case .sheet: "sheet"
    case .aboutMe: "about-me"
    case .ifThingsChange: "if-things-change"
    case .beforeWeMeet: "before-we-meet"
    case .message: "message"
    }
  }

  /// The paper of this name; `nil` for one that there is none of.
  public init?(argument: String) {
    guard let kind = PaperKind.allCases.first(where: { $0.argument == argument }) else {
      return nil
    }
    self = kind
  }

  /// Every name.
  public static var allValueStrings: [String] { allCases.map(\.argument) }

  /// The name, as help shows it.
  public var defaultValueDescription: String { argument }
}

/// What a sheet is to be.
struct SheetOptions: ParsableArguments {
  @ArgumentParser.Option(help: "For whom it is; for the person unless said.")
  var copy: Copy?

  @ArgumentParser.Option(
    help: "The sheet, or a page to carry; about-me, if-things-change, before-we-meet, or message.")
  var paper: PaperKind = .sheet

  @Flag(name: .customLong("forms"), help: "The card says which forms are kept where.")
  var showsForms = false

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

  /// Whether nothing is asked for: the sheet as it is given.
  var asksNothing: Bool {
    paper == .sheet && copy == nil && layout == nil && version == nil
      && !(showsForms || showsPrivate || showsSureness)
  }

  /// What left the archive in a form, as the audit has it.
  func written(_ form: String) -> String {
    [
      form, paper == .sheet ? nil : paper.argument, version.map { "version \($0)" },
      showsPrivate ? "with private notes" : nil,
    ]
    .compactMap { $0 }.joined(separator: ", ")
  }

  func validate() throws {
    if showsPrivate, copy != .clinician {
      throw ValidationError("--private belongs to --copy clinician.")
    }
    if paper != .sheet, copy != nil || version != nil {
      throw ValidationError("--copy and --version are of the sheet; pages to carry have neither.")
    }
    if showsForms, paper != .ifThingsChange {
      throw ValidationError("--forms belongs to --paper if-things-change.")
    }
    if let version, version < 1 { throw ValidationError("--version is from 1.") }
  }
}
