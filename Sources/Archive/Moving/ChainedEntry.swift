import Conversation

/// What binds an entry in a file to its chain: `"chain": {"previous": …, "salt": …, "hash": …}`, in
/// hexadecimal, beside the fields of a `WrittenEntry`, so that it can be checked wherever it is
/// read.
extension KeptEntry {
  private static let field = "chain"

  /// The entry as it leaves the archive.
  func written() throws -> WrittenEntry {
    var written = try WrittenEntry(entry, body: event)
    written.others = others
    written.others[KeptEntry.field] = .object([
      "previous": .string(hexadecimal(previous)), "salt": .string(hexadecimal(salt)),
      "hash": .string(hexadecimal(hash)),
    ])
    return written
  }

  /// The entry of a file when it bears its chain; `nil` when it bears none.
  init?(_ written: WrittenEntry) throws(ImportFault) {
    guard let chain = written.others[KeptEntry.field] else { return nil }
    guard case .object(let parts) = chain else { throw ImportFault("chain", .wrongKind) }
    guard let place = written.place else { throw ImportFault("number", .missing) }
    let salt = try part("salt", parts, 16)
    entry = written.entry()
    event = written.body
    others = written.others
    others[KeptEntry.field] = nil
    self.salt = salt
    seal = Chain.seal(salt: salt, event: written.body)
    previous = try part("previous", parts, 32)
    hash = try part("hash", parts, 32)
    guard isWhole, place.number > 1 || previous == Chain.beginning else {
      throw ImportFault("", .changed)
    }
  }
}

/// Bytes of an exact count from the digits under a name.
private func part(
  _ name: String, _ parts: [String: JSONValue], _ count: Int
) throws(ImportFault) -> [UInt8] {
  guard let value = parts[name] else { throw ImportFault("chain." + name, .missing) }
  guard case .string(let text) = value, let found = bytes(hexadecimal: text), found.count == count
  else { throw ImportFault("chain." + name, .notHexadecimal) }
  return found
}
