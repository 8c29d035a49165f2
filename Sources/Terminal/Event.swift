import Canvas

/// What waiting at the terminal can end with.
public enum Event: Equatable, Sendable {
  case input(Input)
  /// Another thread rang the bell.
  case woken
  /// The watched file was written or replaced.
  case fileChanged
  /// The moment that was waited for has come.
  case timer
  /// The process was asked to end (SIGTERM, SIGINT or SIGQUIT from outside).
  case terminate
  /// The terminal is gone: closed, at its end, or not answering. Nothing more comes from it.
  case hungUp
}
