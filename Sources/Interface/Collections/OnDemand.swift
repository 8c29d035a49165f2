/// A list whose elements are each made when they are looked at: a page may have hundreds of rows, and
/// few of them are in sight.
struct OnDemand<Element>: RandomAccessCollection, ExpressibleByArrayLiteral {
  private struct Piece {
    var start: Int
    var count: Int
    var element: (Int) -> Element
  }

  private var pieces: [Piece] = []

  let startIndex = 0
  private(set) var endIndex = 0

  /// Elements that are at hand.
  init(_ elements: [Element]) { append(elements.count) { elements[$0] } }

  init(arrayLiteral elements: Element...) { self.init(elements) }

  /// An element for each of some things.
  init<Things: RandomAccessCollection>(
    for things: Things, _ element: @escaping (Things.Element) -> Element
  ) {
    append(things.count) { element(things[things.index(things.startIndex, offsetBy: $0)]) }
  }

  subscript(place: Int) -> Element {
    let piece = pieces.last { $0.start <= place }
    guard let piece else { preconditionFailure("nothing stands at \(place)") }
    return piece.element(place - piece.start)
  }

  static func + (first: OnDemand, second: OnDemand) -> OnDemand {
    var both = first
    both += second
    return both
  }

  static func += (first: inout OnDemand, second: OnDemand) {
    for piece in second.pieces { first.append(piece.count, piece.element) }
  }

  private mutating func append(_ count: Int, _ element: @escaping (Int) -> Element) {
    guard count > 0 else { return }
    pieces.append(Piece(start: endIndex, count: count, element: element))
    endIndex += count
  }
}
