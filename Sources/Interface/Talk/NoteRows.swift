import Canvas
import Conversation

/// The rows of the note that is being typed, and the one of the screen in which they begin: the
/// note grows upwards, to half the screen.
struct NoteRows {
  /// All of them but the one with the caret, which is empty there.
  let field: FieldRows
  /// The row with the caret.
  let typed: Substring
  let top: Int
  /// Whether a short question stands in place of the note.
  let isHidden: Bool

  init(_ talk: Talk, in size: Size) {
    let most = max(2, (size.height - 8) / 2)
    var field = FieldRows(talk.field, width: talkLayout(size).noteWidth, most: most)
    typed = field.takeTypedRow()
    self.field = field
    top = size.height - 2 - max(field.height, 2)
    isHidden = if case .asking = talk.focus { true } else { false }
  }
}
