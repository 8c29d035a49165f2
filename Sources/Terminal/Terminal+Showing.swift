import CNcurses
import Canvas

extension Terminal {
  /// How large the screen is.
  public var size: Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    if isOpen { cn_size(&rows, &columns) }
    return Size(width: Int(columns), height: Int(rows))
  }

  /// Shows a frame: sends what differs from the one before, and puts the cursor in its place.
  public func show(_ frame: Frame) {
    guard isOpen else { return }
    // What came in between is not missed: only the last frame is worth sending.
    guard !cn_is_held() else {
      late = frame
      return
    }
    late = nil
    let size = size
    if let shown, shown.canvas.size == frame.canvas.size {
      drawChanges(from: shown.canvas, to: frame.canvas, in: size)
    } else {
      cn_erase()
      drawChanges(from: Canvas(size: frame.canvas.size), to: frame.canvas, in: size)
    }
    if frame.title != shown?.title { send(title: frame.title) }
    cn_show(
      Int32(min(max(frame.cursor.y, 0), max(size.height - 1, 0))),
      Int32(min(max(frame.cursor.x, 0), max(size.width - 1, 0))))
    shown = frame
  }

  /// Asks the terminal to put `text` on the clipboard, also through ssh (OSC 52).
  /// - Returns: whether it was asked. Terminals do not answer whether they did it.
  @discardableResult
  public func copy(_ text: String) -> Bool {
    guard isOpen, cn_is_like_xterm() else { return false }
    let request = clipboardRequest(for: text)
    cn_send(request, request.count)
    return true
  }

  /// Sends on what the terminal did not take, and then the frame that waited for that.
  func catchUp() {
    guard cn_send_held(), let late else { return }
    show(late)
  }

  private func drawChanges(from old: Canvas, to new: Canvas, in size: Size) {
    new.forEachChange(since: old) { cell, point in
      guard point.x < size.width, point.y < size.height else { return }
      put(cell, x: point.x, y: point.y)
    }
  }

  private func put(_ cell: Cell, x: Int, y: Int) {
    // The second half of a wide character is drawn with the first.
    guard cell.columns > 0 else { return }
    let (base, first, second, third) = cell.scalars
    let style = cell.role.style
    guard isASCII else {
      cn_put(Int32(y), Int32(x), base, first, second, third, Int32(cell.columns), style)
      return
    }
    cn_put(Int32(y), Int32(x), plainLetter(for: base), 0, 0, 0, 1, style)
    if cell.columns == 2 { cn_put(Int32(y), Int32(x + 1), 0x20, 0, 0, 0, 1, style) }
  }

  private func send(title: String) {
    guard cn_is_like_xterm() else { return }
    // A control character would end the title and begin something else.
    let shown = title.unicodeScalars.filter { $0.properties.generalCategory != .control }
    let bytes = Array("\u{1B}]2;\(String(String.UnicodeScalarView(shown)))\u{07}".utf8)
    cn_send(bytes, bytes.count)
  }
}
