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

extension Talk {
  /// What the person may read, by the sheet's own rules.
  func soFar(at now: Moment) -> SoFar {
    Handout.soFar(
      SheetRequest(
        record: record, file: file, clinician: clinician, service: Service(), given: [],
        copy: .person, layout: .standard, reference: nil, at: now, hasSignatures: false,
        hasSureness: false, hasPrivateNotes: false, words: .english))
  }
}

// MARK: Turning, and turning back

extension Talk {
  /// Esc t: the screen is turned to the person.
  ///
  /// A private note that is half typed is kept first: it would stand there as the screen is turned
  /// back.
  mutating func turn(_ desk: inout Desk) -> [Effect] {
    let effects = keepPrivateText(&desk) + leaveRows(&desk)
    over = .turned(Turned())
    desk.notice = nil
    return effects
  }

  /// Esc on the turned screen: the talk is shown at once, on what is to be changed; the letter that
  /// may follow is a command as anywhere.
  private mutating func turnBack(_ turned: Turned, _ desk: inout Desk) -> [Effect] {
    guard !turned.isTurningBack else {
      close(turned, &desk)
      return []
    }
    var turned = turned
    turned.isTurningBack = true
    over = .turned(turned)
    return showWhatIsToChange(&desk)
  }

  /// The talk has the keys again, and says what is to be changed.
  private mutating func close(_ turned: Turned, _ desk: inout Desk) {
    over = nil
    if turned.wasRefused {
      desk.notice = .warning(Say.readOnly(self))
    } else if mayWrite, !record.toChange.isEmpty {
      desk.notice = .plain(Say.Turned.toChange(record.toChange.count))
    }
  }

  /// Gives the keys to the first note that the person wants changed, where it can be mended.
  private mutating func showWhatIsToChange(_ desk: inout Desk) -> [Effect] {
    guard mayWrite, let first = record.notesToChange.first else { return [] }
    if stage == .sayItBack {
      giveKeys(to: .rows)
      give(to: .gap(.changeNotMade(first.id)), desk)
      return []
    }
    return goToMend(first, &desk)
  }

  /// Goes to a note of the record, or to a way in the list of ways.
  mutating func goToMend(_ note: Note, _ desk: inout Desk) -> [Effect] {
    let isWay = note.kind == .option
    var effects: [Effect] = []
    if isWay != (stage == .waysForward) || stage.isPageOfRows {
      effects = go(to: note.kind.stage ?? .matters, &desk)
    }
    giveKeys(to: isWay ? .way(note.id) : .record(note.id))
    return effects
  }
}

// MARK: Keys

extension Talk {
  /// A number marks a note *to change*, or takes the mark away; the rest turns pages.
  mutating func turnedKey(_ key: Key, _ turned: Turned, _ desk: inout Desk) -> [Effect] {
    if key == .escape { return turnBack(turned, &desk) }
    guard !turned.isTurningBack else {
      // The `t` of Esc t; every other key is a command, and not for this screen.
      close(turned, &desk)
      return []
    }
    let pages = turnedPages(desk)
    let page = min(turned.page, pages.count - 1)
    switch key {
    case .right, .down, .pageDown, .enter, .tab, .character(" "):
      over = .turned(Turned(page: min(page + 1, pages.count - 1), wasRefused: turned.wasRefused))
    case .left, .up, .pageUp, .backTab, .backspace:
      over = .turned(Turned(page: max(0, page - 1), wasRefused: turned.wasRefused))
    case .character(let letter):
      guard let number = letter.wholeNumberValue else { return [] }
      return mark(number, on: pages[page], turned, &desk)
    default: break
    }
    return []
  }

  /// Takes the new size; the turned screen stays at the note that stood first on its page.
  mutating func resize(to size: Size, _ desk: inout Desk) {
    guard case .turned(var turned)? = over,
      let first = turnedPages(desk)[checked: turned.page]?.notes.first
    else { return }
    desk.size = size
    turned.page = turnedPages(desk).firstIndex { $0.notes.contains(first) } ?? 0
    over = .turned(turned)
  }

  private mutating func mark(
    _ number: Int, on page: TurnedPage, _ turned: Turned, _ desk: inout Desk
  ) -> [Effect] {
    guard let note = page.notes[checked: fromZero(number)] else { return [] }
    guard mayWrite else {
      over = .turned(Turned(page: turned.page, wasRefused: true))
      return []
    }
    let isAsked = !record.toChange.contains(note)
    return keep([.changeAsked(note: note, isAsked: isAsked)], &desk)
  }

  /// A line on the turned screen: a number marks, an empty line or `:t` goes back to the talk; any
  /// other command goes there too, and is then for the talk.
  mutating func turnedLine(_ line: String, _ turned: Turned, _ desk: inout Desk) -> [Effect] {
    if let number = Int(line) { return mark(number, on: turnedPages(desk)[0], turned, &desk) }
    guard line.isEmpty || line.hasPrefix(":") else {
      desk.notice = .plain(Say.Turned.ask)
      return []
    }
    let effects = turnBack(turned, &desk)
    close(turned, &desk)
    return effects
  }
}
