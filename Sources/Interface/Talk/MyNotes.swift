import Canvas
import Conversation

/// The clinician's own notes of a talk: over the screen, only once they said that they are alone.
public struct MyNotes: Equatable, Sendable {
  /// The note that has the keys.
  public internal(set) var chosen = 0
}

extension Talk {
  /// The private notes, in the order they were written. No ordinary screen shows one.
  var privateNotes: [Note] { record.notes(.privateNote) }
}

extension State {
  /// The answer to "Are you alone with this screen?"; only a clear yes opens the notes.
  mutating func openMyNotes(_ answer: String) -> [Effect] {
    changeTalk { talk in
      talk.answer.clear()
      talk.settleFocus()
    }
    guard ["y", "yes"].contains(answer.lowercased()) else { return [] }
    layer = .myNotes(MyNotes())
    return []
  }

  mutating func myNotesKey(_ key: Key, _ notes: MyNotes) -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    var notes = notes
    switch key {
    case .up: notes.chosen = max(0, notes.chosen - 1)
    case .down: notes.chosen = max(0, min(talk.privateNotes.count - 1, notes.chosen + 1))
    case .delete, .control("d"):
      guard let note = talk.privateNotes[checked: notes.chosen], !talk.isReadOnly else {
        return []
      }
      notes.chosen = max(0, notes.chosen - 1)
      layer = .myNotes(notes)
      return keepInTalk([.withdrawn(note: note.id)])
    default:
      layer = nil
      return []
    }
    layer = .myNotes(notes)
    return []
  }
}

extension Sketch {
  /// The notes under a plain title: nothing of the person stands beside them.
  mutating func draw(_ notes: MyNotes, _ talk: Talk) {
    canvas = Canvas(size: size)
    title(Say.myNotes)
    cursor = Point(x: 1, y: 2)
    if talk.privateNotes.isEmpty { line(2, Say.noNotes, at: 3) }
    var y = 2
    // The chosen note is in sight: the list begins no more than a few before it.
    for (place, note) in talk.privateNotes.enumerated().dropFirst(max(0, notes.chosen - 2)) {
      let rows = wrapped(note.words.text, to: size.width - 12).count
      if y < lastRow {
        line(y, note.at.clock, .label, at: 3)
        if place == notes.chosen { choose(row: y) }
        paragraph(
          note.words.text, at: Point(x: 10, y: y), width: size.width - 12, last: lastRow - 1)
      }
      y += rows
      // What does not fit is told in a row of its own.
      if y > lastRow { return line(lastRow, Say.moreBelow, .quiet, at: size.width - 7) }
    }
  }
}
