import FoundationEssentials

/// The whole numbers that stored events hold: those that every reader of JSON reads exactly
/// (RFC 7493). Nothing in a record counts further, and what is reckoned with them stays within what a
/// computer's numbers hold.
enum StoredNumber {
  static let greatest: Double = 9_007_199_254_740_991

  /// Whether JSON holds a number beyond them. It only looks at digits outside texts, since every entry
  /// that is read comes by here.
  static func isBeyond(in json: [UInt8]) -> Bool {
    var place = 0
    while place < json.count {
      switch json[place] {
      case UInt8(ascii: "\""): place = end(ofText: json, from: place + 1)
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        let end = end(ofNumber: json, from: place)
        if isBeyond(json[place..<end]) { return true }
        place = end
      default: place += 1
      }
    }
    return false
  }

  /// The way to the first number beyond them, by the names and places that lead to it.
  static func wayBeyond(in value: JSONValue) -> [String]? {
    switch value {
    case .null, .bool, .string: return nil
    case .integer(let number): return isBeyond(Double(number)) ? [] : nil
    case .unsigned: return []
    case .double(let number): return isBeyond(number) ? [] : nil
    case .array(let values):
      for (place, value) in values.enumerated() {
        if let way = wayBeyond(in: value) { return ["[\(place)]"] + way }
      }
    case .object(let values):
      for (name, value) in values.sorted(by: { $0.key < $1.key }) {
        if let way = wayBeyond(in: value) { return [name] + way }
      }
    }
    return nil
  }

  private static func isBeyond(_ number: Double) -> Bool { !(abs(number) <= greatest) }

  private static func isBeyond(_ digits: ArraySlice<UInt8>) -> Bool {
    let isShort = digits.count <= 15 && !digits.contains { $0 | 0x20 == UInt8(ascii: "e") }
    return !isShort && isBeyond(Double(String(decoding: digits, as: UTF8.self)) ?? .infinity)
  }

  private static func end(ofText json: [UInt8], from start: Int) -> Int {
    var place = start
    while place < json.count, json[place] != UInt8(ascii: "\"") {
      place += json[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return place + 1
  }

  private static func end(ofNumber json: [UInt8], from start: Int) -> Int {
    json[start...].firstIndex { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
        UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
        false
      default: true
      }
    } ?? json.count
  }
}
