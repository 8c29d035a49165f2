import Canvas
import Conversation
import Handout

/// The screen turned to the person: what stands on their sheet so far, and nothing else.
///
/// It lies over the talk and is drawn without it: neither keys nor notices nor anybody else stands
/// beside what the person reads (hazard H08).
public struct Turned: Equatable, Sendable {
  /// The page that is shown, from 0.
  public internal(set) var page = 0
  /// Whether Esc was pressed: the talk is shown again, and a letter is awaited.
  public internal(set) var isTurningBack = false
  /// Whether a number was pressed that could not be written down.
  var wasRefused = false
}

extension Layer {
  /// Whether the person reads the screen.
  var isTurned: Bool {
    if case .turned(let turned) = self { !turned.isTurningBack } else { false }
  }
}

extension Talk {
  /// What the person may read, by the sheet's own rules.
  func soFar(at now: Moment) -> SoFar {
    Handout.soFar(
      SheetRequest(
        record: record, file: file, clinician: clinician, copy: .person, layout: .standard,
        reference: nil, at: now, hasSignatures: false, hasPrivateNotes: false, words: .english))
  }
}

// MARK: Turning, and turning back

extension State {
  /// Esc t: the screen is turned to the person.
  ///
  /// A private note that is half typed is kept first: it would stand there as the screen is turned
  /// back.
  mutating func turnScreen() -> [Effect] {
    let effects = keepHalfTypedPrivateNote()
    layer = .turned(Turned())
    notice = nil
    return effects
  }

  private mutating func keepHalfTypedPrivateNote() -> [Effect] {
    guard case .talk(let talk) = route,
      NotePrefix(talk.halfTyped, present: talk.record.present).kind == .privateNote
    else { return [] }
    changeTalk { talk in
      talk.putAnswerAside()
      talk.focus = .note
    }
    let effects = keepNote()
    changeTalk { if $0.stage.isPageOfRows { $0.settleFocus() } }
    return effects
  }

  /// Esc on the turned screen: the talk is shown at once, on what is to be changed; the letter that
  /// may follow is a command as anywhere.
  mutating func turnBack(_ turned: Turned) -> [Effect] {
    guard !turned.isTurningBack else {
      tellWhatIsToChange(turned)
      return []
    }
    var turned = turned
    turned.isTurningBack = true
    layer = .turned(turned)
    return showWhatIsToChange()
  }

  /// The key after that Esc: `t` is Esc t; every other one is a command.
  private mutating func turningBackKey(_ key: Key, _ turned: Turned) -> [Effect] {
    guard key == .character("t") else {
      layer = nil
      return menuKey(key)
    }
    tellWhatIsToChange(turned)
    return []
  }

  /// The talk has the keys again.
  private mutating func tellWhatIsToChange(_ turned: Turned) {
    layer = nil
    guard case .talk(let talk) = route else { return }
    if turned.wasRefused {
      notice = .warning(Say.readOnly(talk))
    } else if talk.mayWrite, !talk.record.toChange.isEmpty {
      notice = .plain(Say.Turned.toChange(talk.record.toChange.count))
    }
  }

  /// Gives the keys to the first note that the person wants changed, where it can be mended.
  private mutating func showWhatIsToChange() -> [Effect] {
    guard case .talk(let talk) = route, talk.mayWrite,
      let first = talk.record.notesToChange.first
    else { return [] }
    if talk.stage == .sayItBack {
      changeTalk { $0.putAnswerAside() }
      focus(on: .gap(.changeNotMade(first.id)))
      return []
    }
    return goToMend(first)
  }

  /// Goes to a note of the record, or to a way in the list of ways.
  mutating func goToMend(_ note: Note) -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    let isWay = note.kind == .option
    var effects: [Effect] = []
    if isWay != (talk.stage == .waysForward) || talk.stage.isPageOfRows {
      effects = go(to: note.kind.stage ?? .matters)
    }
    changeTalk { talk in
      talk.putAnswerAside()
      talk.focus = isWay ? .way(note.id) : .record(note.id)
    }
    return effects
  }
}

// MARK: Keys

extension State {
  /// A number marks a note *to change*, or takes the mark away; the rest turns pages.
  mutating func turnedKey(_ key: Key, _ turned: Turned) -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    guard !turned.isTurningBack else { return turningBackKey(key, turned) }
    let pages = talk.turnedPages(self)
    let page = min(turned.page, pages.count - 1)
    switch key {
    case .right, .down, .pageDown, .enter, .tab, .character(" "):
      layer = .turned(Turned(page: min(page + 1, pages.count - 1), wasRefused: turned.wasRefused))
    case .left, .up, .pageUp, .backTab, .backspace:
      layer = .turned(Turned(page: max(0, page - 1), wasRefused: turned.wasRefused))
    case .character(let letter):
      guard let number = letter.wholeNumberValue else { return [] }
      return mark(number, on: pages[page], turned)
    default: break
    }
    return []
  }

  /// Takes the new size; the turned screen stays at the note that stood first on its page.
  mutating func resizeTurned(to size: Size) {
    var first: NoteID?
    if case .turned(let turned) = layer, case .talk(let talk) = route {
      first = talk.turnedPages(self)[checked: turned.page]?.notes.first
    }
    self.size = size
    guard let first, case .turned(var turned) = layer, case .talk(let talk) = route else { return }
    let pages = talk.turnedPages(self)
    turned.page = pages.firstIndex { $0.notes.contains(first) } ?? 0
    layer = .turned(turned)
  }

  mutating func mark(_ number: Int, on page: TurnedPage, _ turned: Turned) -> [Effect] {
    guard case .talk(let talk) = route, let note = page.notes[checked: fromZero(number)] else {
      return []
    }
    guard talk.mayWrite else {
      layer = .turned(Turned(page: turned.page, wasRefused: true))
      return []
    }
    let isAsked = !talk.record.toChange.contains(note)
    return keepInTalk([.changeAsked(note: note, isAsked: isAsked)])
  }

  /// A line on the turned screen: a number marks, an empty line or a command goes back to the talk.
  mutating func turnedLine(_ line: String, _ turned: Turned) -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    if let number = Int(line) { return mark(number, on: talk.turnedPages(self)[0], turned) }
    guard line.isEmpty || line.hasPrefix(":") else {
      notice = .plain(Say.Turned.ask)
      return []
    }
    let effects = turnBack(turned)
    tellWhatIsToChange(turned)
    guard let letter = line.dropFirst().first, letter != "t" else { return effects }
    return effects + take(letter: letter)
  }
}
