/// Any JSON, kept as it is: for fields and events that only a newer version understands.
public enum JSONValue: Hashable, Sendable {
  /// Nothing.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number.
  case integer(Int64)
  /// A whole number beyond the reach of `Int64`.
  case unsigned(UInt64)
  /// Any other number.
  case double(Double)
  /// A text.
  case string(String)
  /// Values in order.
  case array([JSONValue])
  /// Values under names.
  case object([String: JSONValue])
}

extension JSONValue: Codable {
  /// Reads any JSON.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    // Each attempt that does not fit throws, so the commonest come first.
    func attempt<Wanted: Decodable>(_ type: Wanted.Type) -> Wanted? {
      do { return try value.decode(type) } catch { return nil }
    }
    if let text = attempt(String.self) {
      self = .string(text)
    } else if let values = attempt([String: JSONValue].self) {
      self = .object(values)
    } else if let number = attempt(Int64.self) {
      self = .integer(number)
    } else if let isTrue = attempt(Bool.self) {
      self = .bool(isTrue)
    } else if let values = attempt([JSONValue].self) {
      self = .array(values)
    } else if let number = attempt(UInt64.self) {
      self = .unsigned(number)
    } else if value.decodeNil() {
      self = .null
    } else {
      self = .double(try value.decode(Double.self))
    }
  }

  /// Writes the same JSON.
  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .null: try value.encodeNil()
    case .bool(let isTrue): try value.encode(isTrue)
    case .integer(let number): try value.encode(number)
    case .unsigned(let number): try value.encode(number)
    case .double(let number): try value.encode(number)
    case .string(let text): try value.encode(text)
    case .array(let values): try value.encode(values)
    case .object(let values): try value.encode(values)
    }
  }
}
