import Canvas
import Conversation

/// The words of undo and redo: what they took back, or brought back.
extension Say {
  static let somethingEarlier = "something of an earlier visit"

  /// What the next undo would take back from a stage that is not open.
  static func undoesNext(_ name: String, _ stage: Stage, isLineMode: Bool) -> String {
    "\(isLineMode ? ":u" : "^Z") again undoes: \(name) (\(stage.digit) \(Say.stage(stage)))"
  }

  /// What the next redo would bring back there.
  static func redoesNext(_ name: String, _ stage: Stage, isLineMode: Bool) -> String {
    "\(isLineMode ? ":r" : "^Y") again brings back: \(name) (\(stage.digit) \(Say.stage(stage)))"
  }

  /// A note by its kind and its words.
  static func noteName(_ kind: NoteKind, _ words: String) -> String {
    "\(Say.kind(kind)) “\(shortened(words.oneLine, to: 40))”"
  }

  static func correction(of note: String) -> String { "correction of " + note }
  static func removal(of note: String) -> String { "removal of " + note }
  static func more(of note: String) -> String { "more about " + note }

  static func moved(_ note: String, to kind: NoteKind) -> String {
    note + ", moved to " + Say.kind(kind)
  }

  static func sheet(isOff: Bool, of note: String) -> String {
    note + (isOff ? ", off the sheet" : ", on the sheet")
  }

  static func rating(_ value: Int, of note: String) -> String { "\(value) for " + note }

  static func weighing(_ way: String, _ side: Side, _ words: String) -> String {
    "\(side.rawValue) about \(way): “\(shortened(words.oneLine, to: 30))”"
  }

  static func agreement(
    _ who: StepOwner, _ when: When, _ person: String, on step: String
  ) -> String {
    let said = [owner(who, person: person, clinician: you), Say.when(when)].compactMap(\.self)
    return said.filter { !$0.isEmpty }.joined(separator: ", ") + ": " + step
  }

  static func cameIn(_ name: String) -> String { name + " came in" }
  static func wentOut(_ name: String) -> String { name + " left" }
}
