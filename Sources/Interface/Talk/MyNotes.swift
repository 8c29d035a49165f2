import Canvas
import Conversation

/// The clinician's own notes of a talk: over the screen, only once they said that they are alone.
public struct MyNotes: Equatable, Sendable {
  /// The row that has the keys.
  public internal(set) var chosen = 0

  /// What stands on the page.
  enum Row: Equatable {
    case note(NoteID)
    case safeContact, withheld, close, reflection
  }
}

extension Talk {
  /// The private notes, in the order they were written. No ordinary screen shows one.
  var privateNotes: [Note] { record.notes(.privateNote) }

  /// The rows of *My notes*: the notes, and what else only the clinician sees.
  var myNotesRows: [MyNotes.Row] {
    privateNotes.map { .note($0.id) } + [.safeContact, .withheld, .close, .reflection]
  }
}

extension Layer {
  /// Whether nobody but the clinician may see what it shows.
  var isPrivate: Bool {
    switch self {
    case .myNotes: true
    case .page, .block: true
    case .items(let page): page.subject.isPrivate
    case .cover, .help, .guide, .palette, .tour, .menu, .alone, .turned: false
    }
  }
}

// MARK: Opening and closing

extension State {
  /// Asks whether the clinician is alone with the screen.
  mutating func askAlone() -> [Effect] {
    switch route {
    case .talk: return askInTalk(.alone)
    case .person(let page):
      layer = .alone(.notes(page.conversationOfNotes))
      notice = .plain(Say.askAlone)
    case .unlock, .create, .recoveryCode, .home, .people, .personForm, .reading, .finding: break
    }
    return []
  }

  /// The answer in a talk to "Are you alone with this screen?".
  mutating func openMyNotes(_ answer: String) -> [Effect] {
    changeTalk { talk in
      talk.answer.clear()
      talk.settleFocus()
      talk.aside = nil
    }
    guard ["y", "yes"].contains(answer.lowercased()) else { return [] }
    layer = .myNotes(MyNotes())
    return []
  }

  /// Back to what lies under the notes; to the person's page if they were opened from there.
  mutating func closeMyNotes() -> [Effect] {
    layer = nil
    guard case .talk(let talk) = route else { return [] }
    if talk.aside == .after { return show(.after) }
    return closeAside()
  }

  /// Closes the visit, unless a note does not say yet what was done (hazard H07).
  mutating func closeVisit(_ talk: Talk) -> [Effect] {
    guard !talk.isReadOnly else {
      notice = .warning(Say.readOnly(talk))
      return []
    }
    if let unfinished = talk.record.unfinishedNotes.first {
      layer = .myNotes(MyNotes(chosen: talk.myNotesRows.firstIndex(of: .note(unfinished.id)) ?? 0))
      notice = .warning(Say.closeStopped)
      return []
    }
    notice = .plain(Say.visitIsClosed)
    return keepInTalk([.closed])
  }
}

// MARK: Keys

extension State {
  mutating func myNotesKey(_ key: Key, _ notes: MyNotes) -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    let rows = talk.myNotesRows
    switch key {
    case .up: layer = .myNotes(MyNotes(chosen: max(0, notes.chosen - 1)))
    case .down: layer = .myNotes(MyNotes(chosen: min(rows.count - 1, notes.chosen + 1)))
    case .enter: return enter(rows[checked: notes.chosen] ?? .close, talk)
    case .delete, .control("d"):
      guard case .note(let note)? = rows[checked: notes.chosen], !talk.isReadOnly else {
        return []
      }
      layer = .myNotes(MyNotes(chosen: max(0, notes.chosen - 1)))
      return keepInTalk([.withdrawn(note: note)])
    default: return closeMyNotes()
    }
    return []
  }

  private mutating func enter(_ row: MyNotes.Row, _ talk: Talk) -> [Effect] {
    switch row {
    case .note(let note): openItems(.privateNote(note))
    case .safeContact: openItems(.safeContact)
    case .withheld: openItems(.withheld)
    case .reflection: openItems(.reflection(Reflection()))
    case .close: return closeVisit(talk)
    }
    return []
  }
}

extension PersonPage {
  /// The conversation whose notes are meant: the chosen one, else the one that has some to
  /// finish, else the latest.
  fileprivate var conversationOfNotes: ConversationID? {
    let unfinished = file.conversations.first { $0.work.contains { $0.kind == .finishNote } }
    return (file.conversations[checked: chosen - 1] ?? unfinished ?? file.conversations.first)?.id
  }
}

extension Deciding {
  /// Whether something of it stands on an ordinary screen: undoing what does not would show it.
  var isForScreens: Bool {
    !Self.items.contains { $0.sensitivity == .hidden && $0.value.path.isTouched(in: self) }
  }
}

// MARK: Drawing

extension Sketch {
  /// The notes under a plain title: nothing of the person stands beside them.
  mutating func draw(_ notes: MyNotes, _ talk: Talk) {
    canvas = Canvas(size: size)
    title(Say.myNotes)
    cursor = Point(x: 1, y: 2)
    let width = size.width - 12
    let shown = talk.myNotesRows.map { Say.myNotesRow($0, talk) }
    let heights = shown.map { max(1, wrapped($0.1, to: width).count) }
    // The chosen row is in sight: the list begins so far down that it is.
    var first = 0
    while first < notes.chosen, heights[first...notes.chosen].reduce(0, +) > lastRow - 3 {
      first += 1
    }
    var y = 2
    for place in shown.indices.dropFirst(first) {
      if y < lastRow {
        line(y, shown[place].0, .label, at: 3)
        if place == notes.chosen { choose(row: y) }
        paragraph(shown[place].1, at: Point(x: 10, y: y), width: width, last: lastRow - 1)
      }
      y += heights[place]
      // What does not fit is told in a row of its own.
      if y > lastRow { return line(lastRow, Say.moreBelow, .quiet, at: size.width - 7) }
    }
  }
}
