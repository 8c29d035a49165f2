import Conversation

/// Reads a guide from the text of its file; how one is written stands in `docs/guides.md`.
///
/// - Parameters:
///   - yaml: The text.
///   - file: What the faults call the file.
/// - Returns: The guide.
/// - Throws: Every fault that was found; any text gives a guide or faults, and never traps.
public func guide(from yaml: String, named file: String) throws(GuideFaults) -> Guide {
  guard yaml.utf8.count <= Limit.bytes else {
    throw GuideFaults(file, .file(.tooLarge(bytes: yaml.utf8.count, limit: Limit.bytes)))
  }
  // Yams wants the text in one piece.
  var text = yaml
  text.makeContiguousUTF8()
  let root: Piece
  do { root = try Piece(yaml: text) } catch { throw GuideFaults(file, error.kind, error.place) }
  var reader = GuideReader(file: file)
  let guide = reader.guide(root)
  guard let guide, reader.faults.isEmpty else {
    throw GuideFaults(faults: reader.faults.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
  }
  return guide
}

/// Reads a guide from the bytes of its file, which must be UTF-8.
///
/// - Parameters:
///   - bytes: The bytes.
///   - file: What the faults call the file.
/// - Returns: The guide.
/// - Throws: Every fault that was found; any bytes give a guide or faults, and never trap.
public func guide(from bytes: [UInt8], named file: String) throws(GuideFaults) -> Guide {
  guard bytes.count <= Limit.bytes else {
    throw GuideFaults(file, .file(.tooLarge(bytes: bytes.count, limit: Limit.bytes)))
  }
  guard let text = String(validating: bytes, as: UTF8.self) else {
    throw GuideFaults(file, .file(.notUTF8), Piece.Place(after: readablePart(of: bytes)))
  }
  return try guide(from: text, named: file)
}

/// The text before the first byte that is not UTF-8.
private func readablePart(of bytes: [UInt8]) -> String {
  var text = String.UnicodeScalarView()
  var decoder = UTF8()
  var rest = bytes.makeIterator()
  while case .scalarValue(let scalar) = decoder.decode(&rest) { text.append(scalar) }
  return String(text)
}

extension GuideFaults {
  fileprivate init(_ file: String, _ kind: GuideFault.Kind, _ place: Piece.Place = Piece.Place()) {
    self.init(faults: [
      GuideFault(file: file, line: place.line, column: place.column, kind: kind)
    ])
  }
}
