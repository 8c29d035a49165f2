import Archive
import Conversation
import Foundation
import Interface

/// Looking at files that others wrote, and taking them in.
extension Perform {
  /// What was found in the files of a path.
  struct Looked {
    let records: RecordFiles
    let look: Look
    let shown: LookAtFiles
  }

  /// Looks at a file or a folder, and changes nothing.
  func look(at path: String) throws -> Looked {
    let named = places.written(out: path)
    // A pipe would keep the archive waiting, and give what it has only once.
    guard !NamedFile.isOther(named) else { throw Trouble.noFileOrFolder(path) }
    let records = try RecordFiles(reading: try filesOfOthers([named]))
    let look = try opened().look(at: records)
    let shown = LookAtFiles(
      path: path, own: look.count, offers: look.offers.map(CommandWords.offer),
      left: look.left.filter { $0.why != .byOthers }.map(CommandWords.left),
      names: CommandWords.namesOfOthers(look.left))
    return Looked(records: records, look: look, shown: shown)
  }

  /// Takes in what was looked at, unless the files have changed since; how many entries are new.
  func takeIn(_ seen: LookAtFiles, takingOver: Bool) throws -> Int {
    let now = try look(at: seen.path)
    guard now.shown == seen else { throw Trouble.changedSinceLooking(seen.path) }
    return try opened().take(now.records, at: clock.now, takingOver: takingOver).count
  }
}

/// The files that are meant by paths: plain files as they are, of a folder every .json file.
func filesOfOthers(_ paths: [String]) throws -> [String] {
  try paths.flatMap { path in
    guard NamedFile.isFolder(path) else { return [path] }
    let files = try NamedFile.files(in: path, ending: ".json")
    guard !files.isEmpty else { throw Trouble.nothingToTakeIn(path) }
    return files
  }
}

extension RecordFiles {
  /// Files by their paths; what is no record throws with its name. A pipe, which gives what it has only
  /// once, comes with what it `held`.
  init(
    reading paths: [String], held: [String: [UInt8]] = [:],
    progress: (_ done: Int) -> Bool = { _ in true }
  ) throws {
    try self.init(paths, progress: progress) { file in
      do {
        return try ReadRecord(try held[file] ?? NamedFile.read(file))
      } catch let fault as ImportFault {
        throw Trouble.notARecord(file, fault)
      }
    }
  }
}
