/// What was said of one item: its value, or which of the four kinds of nothing stands there.
///
/// In the record an item is a `Told?`. `nil` and `nothing(.notDiscussed)` both mean that nobody
/// talked about it; the second takes back what was said before.
public enum Told<Value: Hashable & Sendable & Codable>: Hashable, Sendable {
  /// This was said.
  case said(Value)
  /// Nothing was said, and why that is.
  case nothing(Nothing)
}

extension Told: Codable {
  private enum Key: CodingKey { case said, nothing }

  /// Reads `{"said": …}` or `{"nothing": "declined"}`.
  public init(from decoder: any Decoder) throws {
    let told = try decoder.container(keyedBy: Key.self)
    self =
      told.contains(.said)
      ? .said(try told.decode(Value.self, forKey: .said))
      : .nothing(try told.decode(Nothing.self, forKey: .nothing))
  }

  /// Writes `{"said": …}` or `{"nothing": "declined"}`.
  public func encode(to encoder: any Encoder) throws {
    var told = encoder.container(keyedBy: Key.self)
    switch self {
    case .said(let value): try told.encode(value, forKey: .said)
    case .nothing(let why): try told.encode(why, forKey: .nothing)
    }
  }
}

/// What every `Told` is, whatever its value; so that a missing one can be asked too.
public protocol ToldItem {
  /// What may be said.
  associatedtype Value
  /// What was said; `nil` when it is nothing.
  var value: Value? { get }
  /// Which nothing it is; `nil` when something was said.
  var nothing: Nothing? { get }
}

extension Told: ToldItem {
  /// What was said; `nil` when it is nothing.
  public var value: Value? {
    switch self {
    case .said(let value): value
    case .nothing: nil
    }
  }

  /// Which nothing it is; `nil` when something was said.
  public var nothing: Nothing? {
    switch self {
    case .said: nil
    case .nothing(let why): why
    }
  }
}

extension Optional where Wrapped: ToldItem {
  /// What was said; `nil` when it is nothing.
  public var value: Wrapped.Value? {
    switch self {
    case .some(let told): told.value
    case .none: nil
    }
  }

  /// Which nothing it is; `nil` when something was said. What nobody touched was not talked about.
  public var nothing: Nothing? {
    switch self {
    case .some(let told): told.nothing
    case .none: .notDiscussed
    }
  }

  /// Whether it was talked about: something was said, or there is none, or it is not known, or the
  /// person would rather not say.
  public var isAnswered: Bool { nothing != .notDiscussed }
}
