import Glibc
import Handout

/// Writes a line to standard output.
func say(_ text: String) throws(Trouble) { try say(Array((text + "\n").utf8)) }

/// Writes bytes to standard output.
func say(_ bytes: [UInt8]) throws(Trouble) {
  guard write(bytes, to: STDOUT_FILENO) else { throw .outputClosed }
}

/// Writes a line to standard output when nobody is left to hear that it failed.
func tellOut(_ text: String) { _ = write(Array((text + "\n").utf8), to: STDOUT_FILENO) }

/// Writes to standard error, where nothing can be done when that fails.
func tell(_ text: String, ending: String = "\n") {
  _ = write(Array((text + ending).utf8), to: STDERR_FILENO)
}

/// Writes all bytes, however often the system stops half-way; whether it could.
private func write(_ bytes: [UInt8], to file: Int32) -> Bool {
  var done = 0
  while done < bytes.count {
    let count = bytes.withUnsafeBytes {
      Glibc.write(file, $0.baseAddress?.advanced(by: done), $0.count - done)
    }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return false }
    done += count
  }
  return true
}

/// Text in a column: with spaces to its right, and nothing in it that steers a terminal.
func column(_ text: String, _ width: Int) -> String {
  let text = printable(text)
  return text + String(repeating: " ", count: max(0, width - text.count))
}
