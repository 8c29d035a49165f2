/// Why there can be no screen. The program goes on in line mode.
public enum TerminalError: Error, Equatable, Sendable {
  /// Standard input or output is not a terminal.
  case notATerminal
  /// `TERM` is not set, `dumb`, or names a terminal that no screen can be drawn on.
  case unsuitable(type: String)
  /// A terminal is open already; there can only be one.
  case alreadyOpen
  /// The system has no descriptor left, or the like; with its `errno`.
  case system(Int32)
}
