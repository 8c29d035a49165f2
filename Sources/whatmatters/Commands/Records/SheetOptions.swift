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
}
