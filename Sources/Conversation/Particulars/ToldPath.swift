/// A value that is one of some, such as a kind of place. Its name in the code is its name in the
/// stored JSON.
public protocol Choice: Hashable, Sendable, Codable, CaseIterable where AllCases == [Self] {}

/// A property of particulars that holds what was told of an item, whatever its value.
public protocol ToldPath<Items>: Sendable {
  /// The particulars that have it.
  associatedtype Items: Particulars
  /// What may be said.
  associatedtype Value: Hashable & Sendable & Codable
  /// The property.
  var path: WritableKeyPath<Items, Told<Value>?> & Sendable { get }
}

/// A property that holds one of some.
public protocol ChoicePath<Items>: ToldPath where Value: Choice {}

struct PlainPath<Items: Particulars, Value: Hashable & Sendable & Codable>: ToldPath {
  let path: WritableKeyPath<Items, Told<Value>?> & Sendable
}

struct TypedChoice<Items: Particulars, Value: Choice>: ChoicePath {
  let path: WritableKeyPath<Items, Told<Value>?> & Sendable
}

extension ToldPath {
  /// The property without the type of its value, to tell it from others.
  public var property: PartialKeyPath<Items> { path }

  /// Which nothing stands there; `nil` when something was said.
  public func nothing(in items: Items) -> Nothing? { items[keyPath: path].nothing }

  /// Whether anybody touched it, if only to take back what was said.
  public func isTouched(in items: Items) -> Bool { items[keyPath: path] != nil }

  /// Says that nothing stands there, and why.
  public func leave(_ why: Nothing, in items: inout Items) { items[keyPath: path] = .nothing(why) }

  /// Lays what was told newer over what was told before.
  func lay(_ newer: Items, over items: inout Items) {
    if let told = newer[keyPath: path] { items[keyPath: path] = told }
  }
}
