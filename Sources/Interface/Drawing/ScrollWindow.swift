/// Which rows of a list, or lines of a text, are seen in the room there is.
struct ScrollWindow: Equatable {
  /// The rows that are seen.
  let rows: Range<Int>
  /// How many there are.
  let count: Int

  /// Whether there is more above.
  var isMoreAbove: Bool { rows.lowerBound > 0 }

  /// Whether there is more below.
  var isMoreBelow: Bool { rows.upperBound < count }

  /// The rows around the chosen one: it stands in the middle, but where the list ends sooner. Each
  /// is seen whole; one that is taller than the room is seen alone, as far as it goes.
  ///
  /// - Parameters:
  ///   - heights: How many rows of the screen each takes.
  ///   - chosen: The row that has the keys.
  ///   - room: How many rows of the screen there are.
  ///   - keepsRowForMark: Whether the mark that more follows takes one of them.
  init(heights: [Int], chosen: Int, room: Int, keepsRowForMark: Bool = false) {
    count = heights.count
    guard let here = heights[checked: chosen] ?? heights.first else {
      rows = 0..<0
      return
    }
    let isWhole = heights.reduce(0, +) <= room
    var left = (isWhole || !keepsRowForMark ? room : max(1, room - 1)) - here
    let above = left / 2
    var (first, end) = (min(max(chosen, 0), count - 1), min(max(chosen, 0), count - 1) + 1)
    /// Takes in rows as long as they fit, and `rest` stays free for others.
    func takeAbove(leaving rest: Int) {
      while first > 0, left - heights[first - 1] >= rest {
        first -= 1
        left -= heights[first]
      }
    }
    takeAbove(leaving: left - above)
    while end < count, heights[end] <= left {
      left -= heights[end]
      end += 1
    }
    if end == count { takeAbove(leaving: 0) }
    rows = first..<end
  }

  /// The lines of a text from `first` on, or as many as it ends with.
  init(lines count: Int, from first: Int, room: Int) {
    self.count = count
    let room = max(1, room)
    let isWhole = count <= room
    // That there is more stands in a row of its own, never over the text.
    let seen = isWhole ? room : max(1, room - 1)
    let start = min(max(0, first), ScrollWindow.lastStart(of: count, room: room))
    rows = start..<min(count, start + (start + room >= count ? room : seen))
  }

  /// The line from which a text is seen to its end.
  static func lastStart(of count: Int, room: Int) -> Int { max(0, count - max(1, room)) }

  /// The first line that is seen of a text after a move.
  static func start(after move: Move, from first: Int, lines count: Int, room: Int) -> Int {
    // A page on begins with what the mark stood in place of.
    let page = max(1, room - 1)
    let target: Int =
      switch move {
      case .up: first - 1
      case .down: first + 1
      case .pageUp: first - page
      case .pageDown: first + page
      case .first: 0
      case .last: count
      }
    return min(max(0, target), lastStart(of: count, room: room))
  }

  /// The row that has the keys after a move; `nil` where the list ends that way.
  static func row(
    after move: Move, from chosen: Int, heights: [Int], room: Int
  ) -> Int? {
    let last = heights.count - 1
    let target: Int =
      switch move {
      case .up: chosen - 1
      case .down: chosen + 1
      case .first: 0
      case .last: last
      case .pageUp:
        chosen - rows(fitting: heights[..<max(0, min(chosen, last + 1))].reversed(), room)
      case .pageDown: chosen + rows(fitting: Array(heights.dropFirst(chosen + 1)), room)
      }
    let row = max(0, min(target, last))
    return row == chosen ? nil : row
  }

  /// How many rows a windowful holds, at least one.
  private static func rows(fitting heights: [Int], _ room: Int) -> Int {
    var left = room
    return max(
      1,
      heights.prefix { height in
        left -= height
        return left > 0
      }.count)
  }
}
