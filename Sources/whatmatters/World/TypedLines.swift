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
    guard let line = asItCame() else { return nil }
    return text(of: line).cleaned(lines: .one)
  }

  private mutating func asItCame() -> ArraySlice<UInt8>? {
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
    // Bytes that are no text would all become one sign, and open what others seal.
    return try asItCame().map { line throws(Trouble) in
      guard let text = String(validating: line, as: UTF8.self) else { throw .notText(secret) }
      return text.withoutByteOrderMark
    }
  }

  /// The bytes of a line without its end.
  private mutating func take(
    _ line: ArraySlice<UInt8>, goingOnAt next: Int
  ) -> ArraySlice<UInt8> {
    bytes = bytes[next...]
    searched = next
    return line.last == UInt8(ascii: "\r") ? line.dropLast() : line
  }

  /// A line, the first without the mark of the byte order that some editors put there.
  private mutating func text(of line: ArraySlice<UInt8>) -> String {
    defer { isFirst = false }
    let text = String(decoding: line, as: UTF8.self)
    return isFirst ? text.withoutByteOrderMark : text
  }
}
