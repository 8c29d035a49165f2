import Conversation
import Foundation

/// The part of JSON Schema that `docs/record.schema.json` uses, read strictly: a key it does not
/// name is a fault unless the schema opens an object with `additionalProperties: true`.
struct RecordSchema {
  private let root: JSONValue

  static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../docs/record.schema.json").standardizedFileURL

  init() throws {
    root = try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: Self.file))
  }

  func faults(in json: [UInt8]) -> [String] {
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(json)) else {
      return ["no JSON"]
    }
    return faults(value, root, "")
  }

  private func faults(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    if case .string(let name)? = schema["$ref"] {
      guard let found = root["$defs"]?[String(name.dropFirst("#/$defs/".count))] else {
        return ["\(path): \(name) is nowhere"]
      }
      return faults(value, found, path)
    }
    if let constant = schema["const"] {
      return constant == value ? [] : ["\(path): not \(constant)"]
    }
    var faults: [String] = []
    if case .array(let values)? = schema["enum"], !values.contains(value) {
      faults.append("\(path): not among the values")
    }
    guard case .string(let type)? = schema["type"] else {
      return ["\(path): the schema has no type"]
    }
    switch (type, value) {
    case ("string", .string), ("boolean", .bool), ("number", .integer), ("number", .double):
      return faults
    case ("integer", .integer(let number)):
      return faults + rangeFaults(number, schema, path)
    case ("array", .array(let values)):
      guard let items = schema["items"] else { return ["\(path): the schema has no items"] }
      return values.enumerated().flatMap { self.faults($1, items, path + "/\($0)") }
    case ("object", .object(let fields)): return objectFaults(fields, schema, path)
    default: return ["\(path): no \(type)"]
    }
  }

  private func rangeFaults(_ number: Int64, _ schema: JSONValue, _ path: String) -> [String] {
    if case .integer(let least)? = schema["minimum"], number < least { return ["\(path): too low"] }
    if case .integer(let most)? = schema["maximum"], number > most { return ["\(path): too high"] }
    return []
  }

  private func objectFaults(_ fields: [String: JSONValue], _ schema: JSONValue, _ path: String)
    -> [String]
  {
    let isOpen = schema["additionalProperties"] == .bool(true)
    var faults: [String] = []
    for (name, value) in fields {
      if let property = schema["properties"]?[name] {
        faults += self.faults(value, property, path + "/" + name)
      } else if !isOpen {
        faults.append("\(path)/\(name): not in the schema")
      }
    }
    if case .integer(let least)? = schema["minProperties"], fields.count < least {
      faults.append("\(path): too few fields")
    }
    if case .integer(let most)? = schema["maxProperties"], fields.count > most {
      faults.append("\(path): too many fields")
    }
    guard case .array(let required)? = schema["required"] else { return faults }
    for case .string(let name) in required where fields[name] == nil {
      faults.append("\(path)/: no \(name)")
    }
    return faults
  }
}

extension JSONValue {
  /// The value under a name.
  subscript(name: String) -> JSONValue? {
    if case .object(let fields) = self { fields[name] } else { nil }
  }

  /// The value at a place.
  subscript(place: Int) -> JSONValue? {
    guard case .array(let values) = self, values.indices.contains(place) else { return nil }
    return values[place]
  }
}
