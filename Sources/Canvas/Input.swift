/// A key as a person knows it.
public enum Key: Hashable, Sendable {
  case character(Character)
  /// A letter with Control, in lower case: `^A` is `.control("a")`.
  case control(Character)
  case enter
  /// `^J`, which a terminal can tell from Enter.
  case newLine
  case escape, backspace, delete, tab, backTab
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
}

/// What can come from a terminal.
public enum Input: Equatable, Sendable {
  case key(Key)
  /// A text pasted in one piece, as it came: with any controls and ends of lines.
  case pasted(String)
  case resized(Size)
  /// The program stood still and goes on; its screen is new.
  case resumed
}
