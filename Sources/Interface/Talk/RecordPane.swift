import Canvas
import Conversation

/// The record as a map: the stage that is open with all its notes, the others with their newest, and
/// in one line together those that hold nothing yet. What finds no room is counted, above and below.
struct RecordPane {
  /// A row of it.
  struct Row {
    var text: String
    var role: Role = .text
    /// How many notes the row stands for: one where a note begins, more where some are left out.
    var notes = 0
    /// The note that begins here, if one does.
    var note: NoteID?
    /// Whether the row is of the stage that is open.
    var isHere = false
  }

  /// The rows in sight, from above.
  private(set) var rows: [Row] = []
  /// The note that has the keys.
  let chosen: NoteID?

  init(_ talk: Talk, width: Int, room: Int) {
    chosen = if case .record(let id) = talk.focus { id } else { nil }
    let map = RecordMap(talk, width: width, chosen: chosen)
    // Where there is little room it is for words.
    let empty = room < 8 ? nil : map.emptyStages
    let room = max(1, room - (empty == nil ? 0 : 1))
    // The others make room for the stage that is open, step by step; at last only their number is left.
    let fitting = RecordMap.Share.allCases.lazy.map { map.rows(others: $0) }
      .first { $0.count <= room }
    let all = fitting ?? map.rows(others: .number)
    let focus =
      all.firstIndex { $0.note != nil && $0.note == chosen } ?? all.lastIndex(where: \.isHere) ?? 0
    rows = RecordPane.window(all, around: focus, room: room) + (empty.map { [$0] } ?? [])
  }

  /// As many rows as there is room for, with what was kept last here among them and a little of what
  /// follows; the first and the last say how much is out of sight.
  private static func window(_ rows: [Row], around focus: Int, room: Int) -> [Row] {
    guard rows.count > room else { return rows }
    guard room > 3 else { return Array(rows[focus..<min(rows.count, focus + room)]) }
    var first = max(0, min(focus - room + min(4, room), rows.count - room))
    if first > 0, focus == first { first -= 1 }
    if first + room < rows.count, focus == first + room - 1 { first += 1 }
    var shown = Array(rows[first..<first + room])
    if first > 0 { shown[0] = count(rows[...first], Say.notesAbove) }
    if first + room < rows.count {
      shown[room - 1] = count(rows[(first + room - 1)...], Say.notesBelow)
    }
    return shown
  }

  private static func count(_ hidden: ArraySlice<Row>, _ words: (Int) -> String) -> Row {
    Row(text: words(hidden.map(\.notes).reduce(0, +)), role: .quiet)
  }
}

/// The rows of a record before it is known how many there is room for.
private struct RecordMap {
  let talk: Talk
  let width: Int
  /// The note of the record that has the keys; its stage is open as that of the talk is.
  let chosen: NoteID?

  init(_ talk: Talk, width: Int, chosen: NoteID?) {
    (self.talk, self.width, self.chosen) = (talk, width, chosen)
  }

  /// What is shown of a stage that is not open.
  enum Share: CaseIterable {
    case twoNotes, oneNote, twoRows, oneRow, number

    var notes: Int {
      switch self {
      case .twoNotes: 2
      case .oneNote, .twoRows, .oneRow: 1
      case .number: 0
      }
    }

    /// How many rows a note takes at most.
    var rows: Int {
      switch self {
      case .twoNotes, .oneNote: 4
      case .twoRows: 2
      case .oneRow, .number: 1
      }
    }
  }

  /// All of it, with so much of the stages that are not open.
  func rows(others: Share) -> [RecordPane.Row] {
    var rows: [RecordPane.Row] = []
    for stage in Stage.allCases where stage != .start && !isEmpty(stage) {
      let notes = notes(of: stage)
      let isHere = stage == talk.stage
      let isOpen = isHere || notes.contains { $0.id == chosen }
      var heading = "\(stage.digit) \(Say.stage(stage))"
      if let why = talk.record.nothings[stage] { heading += "  " + Say.nothing(why) }
      rows.append(RecordPane.Row(text: heading, role: isHere ? .key : .label, isHere: isHere))
      rows += self.rows(of: notes, isOpen ? nil : others, isHere: isHere)
    }
    let parked = talk.record.notes(.parked)
    guard !parked.isEmpty else { return rows }
    rows.append(RecordPane.Row(text: Say.forLater, role: .label))
    let isOpen = parked.contains { $0.id == chosen }
    return rows + self.rows(of: parked, isOpen ? nil : others, isHere: false)
  }

  /// The stages that hold nothing yet, in one row; `nil` where each holds something.
  var emptyStages: RecordPane.Row? {
    let empty = Stage.allCases.filter { $0 != .start && isEmpty($0) }
    return empty.isEmpty ? nil : RecordPane.Row(text: Say.emptyStages(empty), role: .quiet)
  }

  /// The stage that is open has its heading whatever it holds.
  private func isEmpty(_ stage: Stage) -> Bool {
    guard stage != talk.stage, talk.record.nothings[stage] == nil else { return false }
    return stage == .sayItBack ? !talk.holds(stage) : notes(of: stage).isEmpty
  }

  private func notes(of stage: Stage) -> [Note] {
    guard stage != .sayItBack else { return [] }
    return talk.record.notes(stage.kind).filter {
      $0.id != talk.record.leavingItID || talk.record.hasWeighed
    }
  }

  /// The newest of some notes, and how many are left out before them; all of them where nothing says
  /// how much may be shown.
  private func rows(of notes: [Note], _ share: Share?, isHere: Bool) -> [RecordPane.Row] {
    let limit = share?.notes ?? notes.count
    let left = notes.count - min(limit, notes.count)
    let before =
      left > 0
      ? [RecordPane.Row(text: "  " + Say.notesMore(left), role: .quiet, notes: left)] : []
    return before
      + notes.suffix(limit).flatMap {
        rows(of: $0, most: share?.rows ?? Int.max, isHere: isHere)
      }
  }

  private func rows(of note: Note, most: Int, isHere: Bool) -> [RecordPane.Row] {
    let text = talk.lineInRecord(note)
    let role: Role = note.words.isQuote ? .quote : .text
    let ranges = wrapped(text, to: max(1, width - 4))
    // The stage that is open shows its words whole; of others the pane is a map, and marks a cut.
    let most = min(most, ranges.count)
    var rows = ranges.prefix(most).enumerated().map { row, range in
      RecordPane.Row(
        text: (row == 0 ? "  " : "   ") + text[range]
          + (row == most - 1 && ranges.count > most ? "…" : ""),
        role: role, notes: row == 0 ? 1 : 0, note: row == 0 ? note.id : nil, isHere: isHere)
    }
    if let original = note.words.original {
      rows += wrapped(original, to: max(1, width - 4)).prefix(isHere ? 8 : max(0, most - 1)).map {
        RecordPane.Row(text: "   " + original[$0], role: .quiet, isHere: isHere)
      }
    }
    return rows
  }
}

extension Drawing {
  /// Draws the record pane from a column on.
  mutating func draw(_ pane: RecordPane, at x: Int) {
    for (offset, row) in pane.rows.enumerated() {
      let y = 4 + offset
      canvas.draw(row.text, at: Point(x: x, y: y), row.role, width: size.width - x)
      guard let note = row.note, note == pane.chosen else { continue }
      canvas.draw("▸", at: Point(x: x, y: y), .chosen)
      cursor = Point(x: x, y: y)
    }
  }
}
