/// The rows of a section, each made when it is looked at: a page may have hundreds, and few of them
/// are in sight.
struct FormRows<Act: Equatable & Sendable>: RandomAccessCollection, ExpressibleByArrayLiteral {
  private struct Piece {
    var start: Int
    var count: Int
    var row: (Int) -> FormRow<Act>
  }

  private var pieces: [Piece] = []

  let startIndex = 0
  private(set) var endIndex = 0

  /// Rows that are at hand.
  init(_ rows: [FormRow<Act>]) { append(rows.count) { rows[$0] } }

  init(arrayLiteral rows: FormRow<Act>...) { self.init(rows) }

  /// A row for each of some things.
  init<Things: RandomAccessCollection>(
    for things: Things, _ row: @escaping (Things.Element) -> FormRow<Act>
  ) {
    append(things.count) { row(things[things.index(things.startIndex, offsetBy: $0)]) }
  }

  subscript(place: Int) -> FormRow<Act> {
    let piece = pieces.last { $0.start <= place }
    guard let piece else { preconditionFailure("no row stands at \(place)") }
    return piece.row(place - piece.start)
  }

  static func + (first: FormRows, second: FormRows) -> FormRows {
    var both = first
    both += second
    return both
  }

  static func += (first: inout FormRows, second: FormRows) {
    for piece in second.pieces { first.append(piece.count, piece.row) }
  }

  private mutating func append(_ count: Int, _ row: @escaping (Int) -> FormRow<Act>) {
    guard count > 0 else { return }
    pieces.append(Piece(start: endIndex, count: count, row: row))
    endIndex += count
  }
}
