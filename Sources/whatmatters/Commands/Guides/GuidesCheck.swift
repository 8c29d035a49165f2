import Archive
import ArgumentParser
import Guides

/// Checks files of guides.
struct GuidesCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check files of guides, and say where each fault stands.")

  @Argument(help: "The files.", completion: .file(extensions: ["yaml", "yml"]))
  var files: [String]

  func run() throws {
    var count = 0
    for file in files {
      let bytes = try NamedFile.read(file)
      do {
        let guide = try guide(from: bytes, named: file)
        try say("\(file): no faults in \(guide.id.rawValue), version \(guide.version)")
      } catch let found as GuideFaults {
        for fault in found.faults { try say(fault.description) }
        count += found.faults.count
      }
    }
    if count > 0 { throw Trouble.guideFaults(count) }
  }
}
