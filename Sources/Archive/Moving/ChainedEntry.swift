import Conversation

/// What binds an entry in a file to its chain and to who wrote it, beside the fields of a `WrittenEntry`:
/// `"chain": {"previous": …, "salt": …, "hash": …}` and
/// `"signature": {"key": …, "bytes": …, "vouched": …}`, in hexadecimal, so that it can be checked wherever
/// it is read.
extension KeptEntry {
  private static let (chain, signed) = ("chain", "signature")

  /// The fields of an envelope that say what binds an entry.
  static let binding = [chain, signed]

  /// The entry as it leaves the archive.
  func written() throws -> WrittenEntry {
    var written = try WrittenEntry(entry, body: event)
    written.others = others
    written.others[KeptEntry.chain] = .object([
      "previous": .string(hexadecimal(previous)), "salt": .string(hexadecimal(salt)),
      "hash": .string(hexadecimal(hash)),
    ])
    written.others[KeptEntry.signed] = signature.map(KeptEntry.written)
    return written
  }

  private static func written(_ signature: Signature) -> JSONValue {
    var parts: [String: JSONValue] = [
      "key": .string(signature.key.hexadecimal), "bytes": .string(hexadecimal(signature.bytes)),
    ]
    parts["vouched"] = signature.vouched.map(JSONValue.integer)
    return .object(parts)
  }

  /// The entry of a file when it bears its chain; `nil` when it bears none.
  init?(_ written: WrittenEntry) throws(ImportFault) {
    guard let chain = written.others[KeptEntry.chain] else { return nil }
    guard case .object(let parts) = chain else { throw ImportFault("chain", .wrongKind) }
    guard let place = written.place else { throw ImportFault("number", .missing) }
    let bytes = Part(of: "chain", parts)
    let salt = try bytes.bytes("salt", 16)
    entry = written.entry()
    event = written.body
    others = written.others
    for name in KeptEntry.binding { others[name] = nil }
    self.salt = salt
    seal = Chain.seal(salt: salt, event: written.body)
    previous = try bytes.bytes("previous", 32)
    hash = try bytes.bytes("hash", 32)
    signature = try written.others[KeptEntry.signed].map(KeptEntry.signature)
    guard isWhole, place.number > 1 || previous == Chain.beginning else {
      throw ImportFault("", .changed)
    }
  }

  /// A signature as it was written; whether it is one is judged later.
  private static func signature(_ value: JSONValue) throws(ImportFault) -> Signature {
    guard case .object(let parts) = value else { throw ImportFault(signed, .wrongKind) }
    let bytes = Part(of: signed, parts)
    guard let key = Bytes32(try bytes.bytes("key", 32)) else {
      throw ImportFault(signed + ".key", .notHexadecimal)
    }
    var vouched: Int64?
    switch parts["vouched"] {
    case nil: break
    case .integer(let moment): vouched = moment
    default: throw ImportFault(signed + ".vouched", .wrongKind)
    }
    return Signature(key: key, bytes: try bytes.bytes("bytes", Signature.count), vouched: vouched)
  }
}

/// One of the objects that bind an entry.
private func hexadecimalBytes(_ text: String) -> [UInt8]? { bytes(hexadecimal: text) }

private struct Part {
  let name: String
  let parts: [String: JSONValue]

  init(of name: String, _ parts: [String: JSONValue]) { (self.name, self.parts) = (name, parts) }

  /// Bytes of an exact count from the digits under a name.
  func bytes(_ field: String, _ count: Int) throws(ImportFault) -> [UInt8] {
    let way = name + "." + field
    guard let value = parts[field] else { throw ImportFault(way, .missing) }
    guard case .string(let text) = value, let found = hexadecimalBytes(text), found.count == count
    else { throw ImportFault(way, .notHexadecimal) }
    return found
  }
}
