/// A large value that seldom changes, held apart from the rest of what it belongs to.
///
/// A state is copied and compared at each key. A copy of this costs as much as one of a number, and
/// two copies of one value are equal at a glance. It is a value like any other all the same.
@propertyWrapper
public struct CopyOnWrite<Value: Equatable & Sendable>: Equatable, Sendable {
  private final class Place: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private var place: Place

  /// The value.
  public var wrappedValue: Value {
    get { place.value }
    set { place = Place(newValue) }
  }

  /// Holds a value apart.
  public init(wrappedValue: Value) { place = Place(wrappedValue) }

  /// Whether they hold equal values.
  public static func == (one: CopyOnWrite, other: CopyOnWrite) -> Bool {
    one.place === other.place || one.place.value == other.place.value
  }
}
