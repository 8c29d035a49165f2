import Foundation
import Handout

/// A JSON array on standard output, written as it is made: one object a line, keys in the order of
/// the alphabet.
struct JSONList {
  private let encoder = JSONEncoder()
  private var isEmpty = true

  init() { encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes] }

  /// Adds objects.
  mutating func add(_ items: [some Encodable]) throws {
    var lines = ""
    for item in items {
      let json = String(decoding: try encoder.encode(item), as: UTF8.self)
      lines += (isEmpty ? "[\n  " : ",\n  ") + steeringEscaped(json)
      isEmpty = false
    }
    try say(Array(lines.utf8))
  }

  /// Ends the array.
  func end() throws(Trouble) { try say(text: isEmpty ? "[]" : "\n]") }
}
