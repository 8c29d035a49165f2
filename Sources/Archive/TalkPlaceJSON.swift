import Conversation
import Foundation

extension TalkPlace {
  /// The draft in the JSON that `TalkPlace`'s own `Decodable` reads.
  ///
  /// Text that is being typed is kept at every eighth key. `JSONEncoder` was a third of what that
  /// cost, and more than drawing the key; so this one value is written by hand.
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
    if let spent { json += ",\"spent\":[\(spent.map(String.init).joined(separator: ","))]" }
    if let toldBack { json += ",\"toldBack\":\(list(toldBack))" }
    if let saidAgain { json += ",\"saidAgain\":\(list(saidAgain))" }
    var bytes = Array(json.utf8)
    bytes.reserveCapacity(bytes.count + text.utf8.count + 16)
    bytes += ",\"text\":\"".utf8
    bytes.append(asText: text)
    bytes += "\"}".utf8
    return Data(bytes)
  }

  private func list(_ notes: [NoteID]) -> String {
    "[" + notes.map { "\"\($0)\"" }.joined(separator: ",") + "]"
  }
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
