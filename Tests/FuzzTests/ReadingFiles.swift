import Conversation
import Foundation
import Guides

@testable import Archive
@testable import Peggy

/// Files that came from elsewhere.
extension Reading {
  private static let recordTokens = [
    "\"schema\":", "\"whatmatters/entries/1\"", "\"entries\":", "\"chain\":", "\"stored\":",
    "\"event\":", "\"lamport\":", "\"number\":", "\"at\":", "\"utc\":", "\"zone\":", "\"offset\":",
    "\"stream\":", "\"person\":", "\"conversation\":", "\"archive\":true", "\"device\":",
  ]

  static func record() throws -> Reading {
    let seeds = try Corpus.records() + Corpus.records(areChained: false)
    return Reading(seeds: seeds, tokens: recordTokens + Corpus.types) { input in
      guard let found = read(input) else { return false }
      _ = Conversation.record(found.entries)
      return true
    }
  }

  /// What can be read as a record is taken into an archive, or refused as a whole; the archive stays
  /// sound.
  static func importing() throws -> Reading {
    let place = try SealedPlace()
    let loose = try Corpus.records(areChained: false)
    return Reading(seeds: loose, tokens: recordTokens + Corpus.types) { input in
      guard let found = read(input) else { return false }
      do {
        _ = try place.archive.take([found], at: Talk.start, takingOver: true)
        let found = try place.archive.verify()
        guard found.isSound else { throw Unkept.notSound(found.faults) }
        return true
      } catch ArchiveError.conflicts {
        return false
      }
    }
  }

  private static func read(_ input: [UInt8]) -> ReadRecord? {
    do throws(ImportFault) { return try ReadRecord(input) } catch { return nil }
  }

  /// An event's stored bytes: what can be read is written as what reads the same, and folds.
  static func event() throws -> Reading {
    let talk = FullTalk.talk
    let streams: [StreamID] = [.conversation(talk.conversation), .person(peggy.id), .archive]
    return Reading(seeds: try Corpus.events(), tokens: Corpus.types) { input in
      var isRead = false
      for stream in streams {
        let happening = Happening(stored: input, in: stream)
        if case .unknown = happening { continue }
        isRead = true
        guard Happening(stored: try happening.stored(), in: stream) == happening else {
          throw Unkept.differs
        }
        guard let last = talk.entries.last else { continue }
        let entry = Entry(
          id: EntryID(high: 1, low: 1), author: last.author, at: last.at,
          lamport: last.lamport + 1, happening: happening)
        switch stream {
        case .conversation: _ = Conversation.record(talk.entries + [entry])
        case .person: _ = Person(peggy.id, FullTalk.personEntries + [entry])
        case .archive: break
        }
      }
      return isRead
    }
  }

  static var guide: Reading {
    let keys = [
      "guide: ", "version: ", "title: ", "lengths: ", "stages:\n", "seconds: ", "core: ",
      "prompts:\n", "- say: ", "if it helps:\n", "listen for: ", "at: ", "|\n", ">\n", "&a ", "*a ",
      "!!int ", "? ", "<<: ", "--- ", "...\n", "# ", "%YAML 1.2\n", "  ", "[1, 2]", "{a: b}",
    ]
    return Reading(seeds: Corpus.guides, tokens: keys) { input in
      do throws(GuideFaults) {
        _ = try Guides.guide(from: input, named: "a.yaml")
        return true
      } catch {
        return false
      }
    }
  }

  /// What a key file says is believed only when it opens something; one that asks for more memory
  /// than a machine has is refused before it is tried.
  static func keyFile() throws -> Reading {
    let seeds = try Corpus.keyFiles()
    let tokens = [
      "\"format\":", "\"slots\":", "\"next\":", "\"mark\":", "\"memoryKiB\":", "\"passes\":",
      "\"salt\":", "\"nonce\":", "\"sealed\":", "\"argon2id13\"", "\"recoveryCode\"", "AAAA", "=",
    ]
    let folder = Folder(path: NSTemporaryDirectory() + "whatmatters-" + UUID().uuidString)
    try folder.make()
    let data = try SecretBytes.random(count: 32)
    return Reading(seeds: seeds, tokens: tokens) { input in
      try Data(input).write(to: URL(filePath: folder.keys))
      do {
        let file = try KeyFile.read(folder)
        _ = file.marked(under: data)
        let isCheap = file.slots.allSatisfy { $0.cost.memoryKiB <= 1024 && $0.cost.passes <= 4 }
        _ = isCheap ? try file.open(.passphrase(SealedPlace.passphrase), slot: nil) : nil
        return isCheap
      } catch is ArchiveError {
        return false
      }
    } atTheEnd: {
      folder.clear()
    }
  }

  /// The head file, and the heads that a backup's manifest names.
  static func heads() throws -> Reading {
    let head =
      "00000000-0000-4002-8000-000000000002 00000000000000000012 "
      + String(repeating: "ab", count: 32) + "\n"
    let manifest = "whatmatters/backup/1\nmade 2026-11-18T10:15:00.123Z\nhead \(head)head \(head)"
    let folder = Folder(path: NSTemporaryDirectory() + "whatmatters-" + UUID().uuidString)
    try folder.make()
    return Reading(
      seeds: [head, manifest].map { Array($0.utf8) }, tokens: ["head ", "made ", "ff", "g", "Z"]
    ) { input in
      try Data(input).write(to: URL(filePath: folder.head))
      try Data(input).write(to: URL(filePath: folder.manifest))
      let heads = try Folder.heads(inManifestOf: folder)
      return try HeadFile.read(folder.head) != nil || !heads.isEmpty
    } atTheEnd: {
      folder.clear()
    }
  }
}

/// A sealed archive in a folder of its own, gone with it.
final class SealedPlace {
  static let passphrase = "three plain words"
  let path = NSTemporaryDirectory() + "whatmatters-" + UUID().uuidString
  let archive: Archive

  init() throws {
    archive = try Archive.create(
      at: path, passphrase: SealedPlace.passphrase, clinician: amina, at: Talk.start,
      cost: KeyCost(memoryKiB: 8, passes: 1)
    ).archive
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Whether a text is a recovery code; what is one is written as itself.
  static func isCode(_ text: String) -> Bool {
    guard let code = RecoveryCode(typed: text) else { return false }
    return RecoveryCode(typed: code.text) == code
  }
}
