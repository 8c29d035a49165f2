import Archive
import Glibc
import Handout

// The only ways out for words that are no screen. None lets through what steers a terminal.

/// Writes a line to standard output: one row, whatever stands in it.
func say(_ line: String) throws(Trouble) { try say(lines: [line]) }

/// Writes lines to standard output at once, each one row.
func say(lines: [String]) throws(Trouble) {
  try say(Array(lines.map { inOneRow($0) + "\n" }.joined().utf8))
}

/// Writes text to standard output, its lines as they are.
func say(text: String) throws(Trouble) { try say(Array((printable(text) + "\n").utf8)) }

/// Writes bytes to standard output: those of a document or of JSON, in which nothing steers.
func say(_ bytes: [UInt8]) throws(Trouble) {
  guard StandardFiles.write(bytes, to: STDOUT_FILENO) else {
    throw errno == EPIPE ? .readerGone : .outputClosed
  }
}

/// Writes bytes to the file that somebody named, or to standard output: where none was, or `-`.
func give(_ bytes: [UInt8], to file: String?) throws {
  if let file, file != "-" { try NamedFile.write(bytes, to: file) } else { try say(bytes) }
}

/// Writes a line to standard error, where nothing can be done when that fails.
func tell(_ line: String, ending: String = "\n") { tellBytes(inOneRow(line) + ending) }

/// Writes text to standard error, its lines as they are.
func tell(text: String) { tellBytes(printable(text) + "\n") }

/// Writes to standard error in place of the line that was told last, which has no end yet.
func tell(inPlace line: String, ending: String) { tellBytes("\r" + inOneRow(line) + ending) }

private func tellBytes(_ text: String) {
  _ = StandardFiles.write(Array(text.utf8), to: STDERR_FILENO)
}

/// Text that stands in one row, with nothing in it that steers a terminal.
func inOneRow(_ text: String) -> String { printable(text).replacing("\n", with: " ") }

/// Text in a column: one row, with spaces to its right.
func column(_ text: String, _ width: Int) -> String {
  let text = inOneRow(text)
  return text + String(repeating: " ", count: max(0, width - text.count))
}
