import Canvas
import Conversation

/// What the form that is open is asked to do, whichever it is.
enum FormRequest: Equatable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted.
  case paste(String)
  /// A line was typed, in line mode.
  case line(String)
  /// None, rather not say, not known, not talked about, one after the other.
  case nothing
  /// What was done last is taken back, or done again.
  case undo, redo
  /// What is half typed goes to the archive.
  case handOver
  /// The row is kept as it stands, such as before the screen is covered.
  case keep
  /// The page is left.
  case leave
  /// This is half typed on its page.
  case restore([Draft])
}

extension FormHost {
  mutating func answer(_ request: FormRequest, _ desk: inout Desk) -> [Effect] {
    switch request {
    case .key(let key): return formKey(key, &desk)
    case .paste(let text): return formPaste(text, &desk)
    case .line(let line): return formLine(line, &desk)
    case .nothing: return cycleNothing(&desk)
    case .undo: return undoHere(&desk)
    case .redo: return redoHere(&desk)
    case .handOver: return handOver(desk)
    case .keep: return leaveForm(&desk)
    case .leave: return leave(&desk)
    case .restore(let drafts):
      restore(drafts, &desk)
      return []
    }
  }
}
