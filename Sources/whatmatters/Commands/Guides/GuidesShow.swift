import ArgumentParser
import Conversation
import Guides

/// Shows a guide so that it can be read.
struct GuidesShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a guide, stage by stage.")

  @Argument(help: "The guide's name, as guides list has it.")
  var guide: String

  func run() throws {
    guard let guide = shelf.first(where: { $0.id.rawValue == guide }) else {
      throw Trouble.noGuide(guide)
    }
    var lines = ["\(guide.title) (\(guide.id.rawValue), version \(guide.version))"]
    for stage in Stage.allCases { lines += ["", stage.guideName] + plans(stage, of: guide) }
    try say(lines: lines)
  }

  /// What is said at a stage; lengths at which the same is said stand together.
  private func plans(_ stage: Stage, of guide: Guide) -> [String] {
    var groups: [(lengths: [Int], prompts: [Guide.Prompt])] = []
    for length in guide.lengths {
      let prompts = guide.plan(for: stage, minutes: length).prompts
      if groups.last?.prompts == prompts {
        groups[groups.count - 1].lengths.append(length)
      } else {
        groups.append(([length], prompts))
      }
    }
    return groups.flatMap { group in
      ["  " + group.lengths.map { time($0, stage, guide) }.joined(separator: "; ")]
        + group.prompts.flatMap(lines)
    }
  }

  private func time(_ length: Int, _ stage: Stage, _ guide: Guide) -> String {
    let plan = guide.plan(for: stage, minutes: length)
    guard plan.seconds > 0 else { return "of \(length) minutes none" }
    let seconds = plan.seconds % 60
    let spent = "\(plan.seconds / 60):" + (seconds < 10 ? "0" : "") + "\(seconds)"
    return "of \(length) minutes \(spent)" + (plan.isCore ? "" : ", may be left out")
  }

  private func lines(_ prompt: Guide.Prompt) -> [String] {
    ["    “\(prompt.say)”"] + prompt.followUps.map { "      then  “\($0)”" }
      + prompt.listenFor.map { "      hear  \($0)" }
  }
}
