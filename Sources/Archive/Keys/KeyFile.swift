import Conversation
import Foundation

/// `keys.json`: the random data key, sealed once for every way in. Losing it is losing the archive,
/// so every backup holds it.
struct KeyFile: Codable {
  var format = 1
  var archive: String
  var slots: [Slot]
  /// While the key of the sealed file is being changed: the ways to the new one.
  var next: [Slot]?
  /// A mark of all this under the data key, so that whoever opens the archive by one way sees that no
  /// other way was damaged; none in files of the first versions.
  var mark: Data?

  /// One way in. All but the nonce and the sealed key are bound into the seal.
  struct Slot: Codable {
    var id: String
    var kind: KeySlot.Kind
    var author: AuthorID
    var derivation: String
    var memoryKiB: Int
    var passes: Int
    var salt: Data
    var nonce: Data
    var sealed: Data

    var cost: KeyCost { KeyCost(memoryKiB: memoryKiB, passes: passes) }
  }

  static let derivation = "argon2id13"

  /// A key file without a way in.
  init() {
    archive = Sodium.id(of: Archive.self).description
    slots = []
  }

  /// Adds a way in, or replaces that of the same kind and author; at less than this cost only where
  /// there is not memory enough.
  mutating func add(
    _ key: Archive.Key, for author: AuthorID, opening data: SecretBytes, _ cost: KeyCost
  ) throws {
    do {
      try add(key, author, data, cost)
    } catch ArchiveError.outOfMemory {
      guard let lesser = cost.lesser else { throw ArchiveError.outOfMemory }
      try add(key, for: author, opening: data, lesser)
    }
  }

  private mutating func add(
    _ key: Archive.Key, _ author: AuthorID, _ data: SecretBytes, _ cost: KeyCost
  ) throws {
    var slot = Slot(
      id: Sodium.id(of: KeySlot.self).description, kind: key.kind, author: author,
      derivation: KeyFile.derivation, memoryKiB: cost.memoryKiB, passes: cost.passes,
      salt: Data(Sodium.random(16)), nonce: Data(Sodium.random(24)), sealed: Data())
    let wrapping = try Sodium.key(from: key.words, salt: Array(slot.salt), cost)
    slot.sealed = Data(
      Sodium.wrap(data, under: wrapping, nonce: Array(slot.nonce), bound: bound(slot)))
    slots.removeAll { $0.kind == key.kind && $0.author == author }
    slots.append(slot)
  }

  /// The data key and the slot that gave it: the slot named, or else the first that the key can fit;
  /// one derivation for each spelling of the key until one fits.
  func open(_ key: Archive.Key, slot id: String?) throws -> (data: SecretBytes, slot: Slot) {
    let fitting = slots.first { $0.kind == key.kind && (id == nil || $0.id == id) }
    guard let slot = fitting else { throw key.wrong }
    guard slot.isWellFormed else { throw ArchiveError.keyFileDamaged }
    for words in key.spellings {
      let wrapping = try Sodium.key(from: words, salt: Array(slot.salt), slot.cost)
      let data = try Sodium.unwrap(
        Array(slot.sealed), under: wrapping, nonce: Array(slot.nonce), bound: bound(slot))
      if let data { return (data, slot) }
    }
    throw key.wrong
  }

  private func bound(_ slot: Slot) -> [UInt8] {
    let parts = [
      "whatmatters/keys/1", archive, slot.id, slot.kind.rawValue, slot.author.description,
      slot.derivation, String(slot.memoryKiB), String(slot.passes),
    ]
    return Array(parts.joined(separator: "/").utf8)
  }

  // MARK: The file

  static func read(_ folder: Folder) throws -> KeyFile {
    do {
      _ = try folder.standing
      guard let bytes = try readFile(folder.keys) else {
        throw folder.holdsAnything()
          ? ArchiveError.keyFileMissing : ArchiveError.notAnArchive(folder: folder.path)
      }
      let file = try JSONDecoder().decode(KeyFile.self, from: Data(bytes))
      guard file.format == 1 else { throw ArchiveError.newerSchema(file.format) }
      return file
    } catch let known as ArchiveError {
      throw known
    } catch {
      throw ArchiveError.keyFileDamaged
    }
  }

  /// Puts this in the place of the key file; `lastly` is done before it counts.
  func take(placeIn folder: Folder, markedBy data: SecretBytes, lastly: () throws -> Void = {})
    throws
  {
    try replaceFile(folder.keys, with: try written(markedBy: data), lastly: lastly)
  }

  /// The bytes of the file with its mark.
  func written(markedBy data: SecretBytes) throws -> [UInt8] {
    var file = self
    file.mark = Data(marked(under: try Archive.markKey(data)))
    return try file.written()
  }

  /// The mark that this file has to bear.
  func marked(under key: SecretBytes) -> [UInt8] {
    var bytes = Array("\(slots.count)/".utf8)
    for slot in slots + (next ?? []) {
      bytes += bound(slot)
      for part in [slot.salt, slot.nonce, slot.sealed] { bytes += part }
    }
    return Sodium.mark(bytes, under: key)
  }

  /// The bytes of the file.
  func written() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    return Array(try encoder.encode(self))
  }
}
