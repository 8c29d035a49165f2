/// Cuts strips into pages.
struct PageCutter {
  let flow: Flow
  let furniture: Furniture
  private(set) var pages: [[Mark]] = [[]]
  /// Pictures at the place they came to stand.
  private(set) var pictures: [(id: StructureTree.ID, bounds: Rectangle)] = []
  private var y = 0.0
  private var isFresh = true
  /// Where each frame began on this page, and how far it reaches so far.
  private var openFrames: [Int: (top: Double, bottom: Double)] = [:]

  /// Room between a frame's edge and its first or last line where a page cuts it.
  private static var cutPadding: Double { 6 }
  private static var roomUnderRepeatedHead: Double { 2 }

  init(flow: Flow, furniture: Furniture) {
    self.flow = flow
    self.furniture = furniture
    y = furniture.area(ofPage: 0).top
  }

  /// What is left of the last page.
  var roomLeft: Double { max(0, bottom - y) }

  private var bottom: Double { furniture.area(ofPage: pages.count - 1).bottom }

  mutating func cut() {
    var index = 0
    while index < flow.strips.count {
      let end = endOfChain(from: index)
      let need = Array(flow.strips[index..<end]).height
      let room = bottom - y - (isFresh ? 0 : flow.strips[index].gap)
      if need > room && !isFresh && (need <= roomOnNewPage(for: index) || room < need / 8) {
        startPage(with: index)
      }
      place(index..<end)
      index = end
    }
    closeFrames()
  }

  /// The strips that hold each other, from one on.
  private func endOfChain(from start: Int) -> Int {
    var end = start
    while flow.strips[end].holdsNext, end + 1 < flow.strips.count { end += 1 }
    return end + 1
  }

  private func roomOnNewPage(for index: Int) -> Double {
    let area = furniture.area(ofPage: pages.count)
    let heads = flow.strips[index].table.map { flow.tableHeads[$0].height } ?? 0
    let padding = flow.strips[index].frames.isEmpty ? 0 : PageCutter.cutPadding
    return area.bottom - area.top - heads - PageCutter.roomUnderRepeatedHead - padding
  }

  /// Places strips that hold each other, cutting among them only where a page is too short.
  private mutating func place(_ range: Range<Int>) {
    for index in range {
      let strip = flow.strips[index]
      if !isFresh && y + strip.gap + strip.height > bottom { startPage(with: index) }
      place(strip)
    }
  }

  private mutating func place(_ strip: Strip) {
    if !isFresh { y += strip.gap }
    pages[pages.count - 1] += strip.marks.map { $0.moved(down: y) }
    for picture in strip.pictures {
      var bounds = picture.bounds
      bounds.y += y
      pictures.append((picture.id, bounds))
    }
    for frame in strip.frames {
      let top = openFrames[frame]?.top ?? y
      openFrames[frame] = (top, y + strip.height)
    }
    y += strip.height
    isFresh = false
  }

  private mutating func startPage(with index: Int) {
    let strip = flow.strips[index]
    let continued = strip.frames.filter { openFrames[$0] != nil }
    for frame in continued { openFrames[frame]?.bottom += PageCutter.cutPadding }
    closeFrames()
    pages.append([])
    y = furniture.area(ofPage: pages.count - 1).top
    isFresh = true
    for frame in continued { openFrames[frame] = (y, y) }
    if !continued.isEmpty { y += PageCutter.cutPadding }
    if let table = strip.table {
      for head in flow.tableHeads[table] { place(head) }
      y += PageCutter.roomUnderRepeatedHead
    }
    isFresh = true
  }

  /// Frames lie beneath what stands in them, the outer beneath the inner.
  private mutating func closeFrames() {
    let marks = openFrames.sorted { $0.key < $1.key }.flatMap { number, reach in
      flow.frames[number].marks(from: reach.top, to: reach.bottom)
    }
    pages[pages.count - 1].insert(contentsOf: marks, at: 0)
    openFrames = [:]
  }
}

extension Frame {
  func marks(from top: Double, to bottom: Double) -> [Mark] {
    let area = Rectangle(x: x, y: top, width: width, height: bottom - top)
    let shape = Shape.box(area, radius: 5)
    var marks = [Mark(.fill(shape, fill)), Mark(.stroke(shape, line, width: lineWidth))]
    if let bar {
      let bar = Rectangle(x: bar, y: top, width: 5, height: bottom - top)
      marks.append(Mark(.fill(.box(bar, radius: 2.5), line)))
    }
    return marks
  }
}
