import Conversation
import Terminal

/// The lines that come in on standard input, typed at a terminal or through a pipe.
struct TypedLines {
  private var bytes: ArraySlice<UInt8> = []
  /// Before here no line ends.
  private var searched = 0
  private var isFirst = true

  /// The next line, clean of what no note may hold, without its end; `nil` when no more come.
  mutating func next() -> String? {
    showTyping()
    return asItCame()?.cleaned(lines: .one)
  }

  private mutating func asItCame() -> String? {
    while true {
      if let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        return take(bytes[..<end], goingOnAt: end + 1)
      }
      searched = bytes.endIndex
      let more = StandardFiles.read()
      guard !more.isEmpty else {
        return bytes.isEmpty ? nil : take(bytes, goingOnAt: bytes.endIndex)
      }
      bytes += more
    }
  }

  /// The next line, typed unseen, as all is from then on until another line is asked for: whoever
  /// types on while an archive is being opened may type a passphrase. Only a terminal is asked for a
  /// secret: what goes through a pipe others may read, and a line that was meant as a note is not to
  /// be tried as a passphrase.
  mutating func next(_ secret: Secret, asking: () -> Void = {}) throws(Trouble) -> String? {
    guard StandardFiles.isAsked else { throw .notAsked(secret) }
    hideTyping()
    asking()
    return asItCame()
  }

  /// A line of these bytes, without the mark of the byte order that some editors put first.
  private mutating func take(_ line: ArraySlice<UInt8>, goingOnAt next: Int) -> String {
    defer {
      bytes = bytes[next...]
      searched = next
      isFirst = false
    }
    let ended = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    let text = String(decoding: ended, as: UTF8.self)
    return isFirst ? text.withoutByteOrderMark : text
  }
}
