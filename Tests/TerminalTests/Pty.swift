import CNcurses
import Canvas
import Glibc
import Testing

@testable import Terminal

/// A terminal made of two ends: the program holds the one, the test types and reads at the other.
final class Pty {
  private(set) var master: Int32
  let slave: Int32
  let path: String

  private static let setLock: UInt = 0x4004_5431  // TIOCSPTLCK
  private static let getNumber: UInt = 0x8004_5430  // TIOCGPTN

  init(width: Int = 80, height: Int = 24) throws {
    // Swift does not see posix_openpt and its family; these are the calls they make on Linux.
    master = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var isLocked: Int32 = 0
    var number: Int32 = 0
    try #require(ioctl(master, Self.setLock, &isLocked) == 0)
    try #require(ioctl(master, Self.getNumber, &number) == 0)
    path = "/dev/pts/\(number)"
    slave = Glibc.open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(slave >= 0)
    resize(width: width, height: height)
  }

  deinit {
    hangUp()
    close(slave)
  }

  func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// Stops what is sent to it, as somebody does who selects text or presses ^S.
  func stop() { #expect(tcflow(slave, TCOOFF) == 0) }

  func goOn() { #expect(tcflow(slave, TCOON) == 0) }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(write(master, bytes, bytes.count) == bytes.count)
  }

  func resize(width: Int, height: Int) {
    var size = winsize(
      ws_row: UInt16(height), ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
    #expect(ioctl(slave, UInt(TIOCSWINSZ), &size) == 0)
  }

  /// What the program has sent, up to and with `end`, which it must send.
  func sent(until end: String) -> String {
    var bytes: [UInt8] = []
    let last = Array(end.utf8)
    var buffer = [UInt8](repeating: 0, count: 4096)
    while !bytes.contains(last) {
      var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, 10_000) == 1 else { break }
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(end), "only \(text.debugDescription) was sent")
    return text
  }

  /// Some of what the program has sent; nothing when it has sent nothing.
  func some() -> String {
    var buffer = [UInt8](repeating: 0, count: 512)
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, 0) == 1 else { return "" }
    let count = read(master, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }

  /// All that the program has sent so far, made certain by a mark that we send after it.
  func sentSoFar() -> String {
    let mark = "\u{1B}]mark\u{7}"
    cn_send(mark, mark.utf8.count)
    return String(sent(until: mark).dropLast(mark.count))
  }

  func open(
    _ environment: [String: String] = ["TERM": "xterm-256color"], watching file: String? = nil
  ) throws -> Terminal {
    try Terminal(
      environment: environment, watching: file, crash: nil, input: slave, output: slave)
  }

  /// The modes of the terminal, to compare.
  var modes: [UInt32] {
    var modes = termios()
    #expect(tcgetattr(slave, &modes) == 0)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }
}

extension [UInt8] {
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    guard count >= part.count else { return false }
    return (0...count - part.count).contains { self[$0..<$0 + part.count].elementsEqual(part) }
  }
}

extension Terminal {
  /// What comes, until there are `count` of it.
  func next(_ count: Int) -> [Event] {
    var events: [Event] = []
    while events.count < count, !events.contains(.timer) {
      events += wait(until: .now.adding(milliseconds: 10_000))
    }
    return events
  }

  func show(_ rows: [String], title: String = "What Matters", cursor: Point = Point(x: 0, y: 0)) {
    var canvas = Canvas(size: size)
    for (y, row) in rows.enumerated() { canvas.draw(row, at: Point(x: 0, y: y)) }
    show(Frame(canvas: canvas, cursor: cursor, title: title))
  }

  /// The rows as ncurses holds them.
  var rows: [String] {
    (0..<size.height).map { y in
      var row = ""
      var x = 0
      while x < size.width {
        var text = [UInt32](repeating: 0, count: 8)
        let columns = cn_read(Int32(y), Int32(x), &text)
        guard columns > 0 else { break }
        for code in text.prefix(while: { $0 != 0 }) {
          if let scalar = Unicode.Scalar(code) { row.unicodeScalars.append(scalar) }
        }
        x += Int(columns)
      }
      while row.last == " " { row.removeLast() }
      return row
    }
  }
}
