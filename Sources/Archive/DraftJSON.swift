import Conversation
import Foundation

extension Draft {
  /// The draft in the JSON that `Draft`'s own `Decodable` reads.
  ///
  /// Text that is being typed is kept at every eighth key. `JSONEncoder` was a third of what that
  /// cost, and more than drawing the key; so this one value is written by hand.
  var json: Data {
    var json = "{\"conversation\":\"\(conversation)\",\"stage\":\(stage.rawValue)"
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
    var bytes = Array(json.utf8)
    bytes.reserveCapacity(bytes.count + text.utf8.count + 16)
    bytes += ",\"text\":\"".utf8
    for byte in text.utf8 { bytes.append(inText: byte) }
    bytes += "\"}".utf8
    return Data(bytes)
  }
}

extension [UInt8] {
  /// Appends a byte of a text as it stands between the quotation marks of JSON (RFC 8259,
  /// section 7).
  fileprivate mutating func append(inText byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      append(UInt8(ascii: "\\"))
      append(byte)
    case 0..<0x20:
      self += "\\u00".utf8
      for digit in [byte >> 4, byte & 15] {
        append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    default: append(byte)
    }
  }
}
