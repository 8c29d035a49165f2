import Conversation
import Foundation

/// Text that is being typed is kept at every eighth key. `JSONEncoder` was a third of what that cost,
/// and more than drawing the key; so these two values are written by hand.
extension TalkPlace {
  /// The place in the JSON that `TalkPlace`'s own `Decodable` reads.
  var json: Data {
    var json = "{\"conversation\":\"\(conversation)\",\"stage\":\(stage.storedNumber)"
    json += ",\"prompt\":\(prompt),\"caret\":\(caret),\"talked\":\(talked)"
    json += ",\"form\":\"\(form.rawValue)\",\"speaker\":"
    switch speaker {
    case .person: json += "{\"person\":{}}"
    case .clinician: json += "{\"clinician\":{}}"
    case .companion(let id): json += "{\"companion\":{\"participant\":\"\(id)\"}}"
    }
    if let kind { json += ",\"kind\":\"\(kind.rawValue)\"" }
    if let mending { json += ",\"mending\":\"\(mending)\"" }
    if !spent.isEmpty {
      let times = spent.sorted { $0.key.storedNumber < $1.key.storedNumber }
        .map { "\"\($0.key.storedNumber)\":\($0.value)" }
      json += ",\"spent\":{\(times.joined(separator: ","))}"
    }
    return written(json, withText: text)
  }
}

extension Draft {
  /// What the table holds of a draft beside its field.
  var json: Data { written("{\"caret\":\(caret)", withText: text) }

  /// A draft of a field, from what the table holds.
  init(place: Place, row: String, json: Data) throws {
    let stored = try read(Stored.self, json)
    self.init(place: place, row: row, text: stored.text, caret: stored.caret)
  }

  private struct Stored: Decodable {
    let text: String
    let caret: Int
  }
}

/// An object of JSON: the fields so far, and last a text.
private func written(_ fields: String, withText text: String) -> Data {
  var bytes = Array(fields.utf8)
  bytes.reserveCapacity(bytes.count + text.utf8.count + 16)
  bytes += ",\"text\":\"".utf8
  bytes.append(asText: text)
  bytes += "\"}".utf8
  return Data(bytes)
}

extension [UInt8] {
  /// Appends a text as it stands between the quotation marks of JSON (RFC 8259, section 7). What
  /// lies between two signs that are written otherwise, which is nearly all of it, goes as one.
  fileprivate mutating func append(asText text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for place in bytes.indices where bytes[place].isEscaped {
        self += bytes[start..<place]
        appendEscape(of: bytes[place])
        start = place + 1
      }
      self += bytes[start...]
    }
  }

  private mutating func appendEscape(of byte: UInt8) {
    append(UInt8(ascii: "\\"))
    guard byte < 0x20 else { return append(byte) }
    self += "u00".utf8
    for digit in [byte >> 4, byte & 15] {
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}

extension UInt8 {
  fileprivate var isEscaped: Bool {
    self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
  }
}
