import Canvas
import Conversation

/// Draws one frame after another.
///
/// While a note is typed at a stage of talk, nearly all of the screen stays as it was. That part is drawn from its
/// ``Surroundings`` and from nothing else, so it need not be drawn again while they are equal: what
/// is kept cannot be out of date, and a painter's frame is always what ``view(_:)`` answers.
public struct Painter {
  private var surroundings: Surroundings?
  /// What was drawn of them.
  private var drawing = Drawing(size: Size(width: 0, height: 0))

  /// A painter who has drawn nothing yet.
  public init() {}

  /// The whole screen, from the state alone.
  public mutating func frame(of state: State) -> Frame {
    guard case .talk(let talk) = state.route, state.layer == nil, state.overlay == nil,
      !state.isInMenu, talk.over == nil, talk.pages.isEmpty, state.size.isEnough,
      talk.stage.isTalkedThrough
    else { return drawn(state).frame }
    // A method of the state would be given a copy of it at each key: only words of trouble need one.
    let notice = state.trouble == nil ? state.notice : state.desk.footNotice
    return frame(of: talk, in: state.size, notice, at: state.now)
  }

  private mutating func frame(
    of talk: Talk, in size: Size, _ notice: Notice?, at now: Moment
  ) -> Frame {
    let note = NoteRows(talk, in: size)
    look(at: Surroundings(talk, note, in: size, notice, at: now))
    var drawing = drawing
    drawing.drawNoteLine(talk, now.day, note)
    return drawing.frame
  }

  private mutating func look(at new: Surroundings) {
    guard new != surroundings else { return }
    surroundings = new
    drawing = Drawing(size: new.size)
    drawing.draw(new)
    drawing.drawFoot(new.talk.talkHints.usable.withCover(true), new.notice)
  }
}

/// Draws the whole screen from the state alone.
public func view(_ state: State) -> Frame {
  var painter = Painter()
  return painter.frame(of: state)
}

extension Size {
  /// Whether there is room for a screen of ours.
  var isEnough: Bool { width >= 40 && height >= 12 }
}
