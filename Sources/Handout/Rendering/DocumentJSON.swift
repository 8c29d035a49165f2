import FoundationEssentials

/// The schema that the JSON of a document bears.
public let documentSchema = "whatmatters/document/3"

/// The schema of documents that were kept without the words of their pages.
private let schemaBefore = "whatmatters/document/2"

/// A document as JSON: what stands on the sheet and nothing else, keys sorted, for programs that
/// lay it out anew. Every text in it is printable (H29).
///
/// - Throws: `EncodingError` when a value cannot be written as JSON; none of a document's can.
public func documentJSON(_ document: Document) throws -> [UInt8] {
  try readableJSON(DocumentFile(document: document.printableThroughout()))
}

/// The document that JSON of ours holds: a sheet as it was given is read so after decades. What a later
/// program wrote in another schema is not read as if it were ours.
///
/// - Throws: `DecodingError` when the bytes are no document of this schema.
public func document(fromJSON bytes: [UInt8]) throws -> Document {
  struct Head: Decodable { let schema: String }
  let data = Data(bytes)
  let head = try JSONDecoder().decode(Head.self, from: data)
  guard head.schema == documentSchema || head.schema == schemaBefore else {
    throw DecodingError.dataCorrupted(
      DecodingError.Context(codingPath: [], debugDescription: "of the schema \(head.schema)"))
  }
  return try JSONDecoder().decode(Document.self, from: data).printableThroughout()
}

private struct DocumentFile: Encodable {
  let document: Document

  private enum Key: CodingKey { case schema }

  func encode(to encoder: any Encoder) throws {
    try document.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(documentSchema, forKey: .schema)
  }
}

/// JSON for people too: sorted, indented, ended by a line feed, and with every character escaped
/// that could steer a terminal the file is shown in.
func readableJSON(_ value: some Encodable) throws -> [UInt8] {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  let json = String(decoding: try encoder.encode(value), as: UTF8.self)
  return Array((steeringEscaped(json) + "\n").utf8)
}

/// The same JSON with every character escaped that could steer a terminal it is shown in (H29).
public func steeringEscaped(_ json: String) -> String {
  var written = ""
  for scalar in json.unicodeScalars {
    // JSON itself escapes what is below U+0020 in strings; outside them only spaces and line
    // feeds of ours stand. No character beyond U+FFFF steers anything.
    if scalar.value > 0x7E, scalar.value <= 0xFFFF, isSteering(scalar) {
      let digits = String(scalar.value, radix: 16)
      written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    } else {
      written.unicodeScalars.append(scalar)
    }
  }
  return written
}
