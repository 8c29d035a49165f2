import Archive
import Conversation
import Fiction
import Foundation
import Glibc
import Interface

/// A throw-away archive of made-up people, for whoever wants to see the program at work.
enum DemoArchive {
  static let clinician = Clinician(name: "Dr Amina Yusuf", role: "GP")
  /// Trying one passphrase may be cheap: there is nothing to guess.
  static let keyCost = KeyCost(memoryKiB: 64, passes: 1)

  /// Makes one in a folder of its own, which is gone with everything in it when `body` is done.
  static func using(_ body: (ProgramPlace) throws -> Void) throws {
    let folder = try temporaryFolder()
    defer { remove(folder) }
    let environment = ProcessInfo.processInfo.environment
    var places = Places(environment: environment, archive: folder + "/archive")
    places.state = folder + "/state"
    places.sheets = folder + "/sheets"
    try fill(places.archive, at: Clock(environment: environment).now)
    try body(ProgramPlace(places: places, passphrase: State.demoPassphrase, isDemo: true))
  }

  private static func fill(_ folder: String, at now: Moment) throws {
    let archive = try Archive.create(
      at: folder, passphrase: State.demoPassphrase, clinician: clinician, at: now,
      cost: keyCost
    ).archive
    let fiction = Fiction(
      people: 24, conversations: 60, seed: 1, today: now, author: archive.author,
      startingAt: try archive.greatestLamport() + 1)
    try archive.appendInBulk(fiction.batches)
    try archive.close()
  }

  private static func temporaryFolder() throws -> String {
    let place = FileManager.default.temporaryDirectory.appending(path: "whatmatters-demo-XXXXXX")
    var pattern = Array(place.path.utf8CString)
    guard mkdtemp(&pattern) != nil else { throw ArchiveError.notWritable }
    return String(decoding: pattern.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func remove(_ folder: String) {
    do {
      try FileManager.default.removeItem(atPath: folder)
    } catch {
      tell("The demo's folder could not be removed: \(folder)")
    }
  }
}
