import Canvas
import Conversation

/// How the talk that is open comes to work: it answers by itself, with the desk before it.
extension State {
  /// Does something in the talk that is open; nothing where none is.
  mutating func inTalk(_ body: (inout Talk, inout Desk) -> [Effect]) -> [Effect] {
    guard case .talk(var talk) = route else { return [] }
    // It is held here alone meanwhile: of a talk held twice all that changes is copied first, with
    // each letter the text and every step of its undo.
    route = .unlock(Unlock())
    let due = talk.draftDue
    let effects = body(&talk, &desk)
    talk.follow(effects)
    talk.setSheet(desk)
    let way = desk.paperWay(of: talk.id)
    if talk.way != way { talk.way = way }
    // Nothing is due any more when this text was, and nobody need be woken for it.
    if let due, due == wakeAt, talk.draftDue == nil { wakeAt = nil }
    route = .talk(talk)
    return effects
  }

  /// Changes the talk that is open, if one is.
  mutating func changeTalk(_ body: (inout Talk) -> Void) {
    _ = inTalk { talk, _ in
      body(&talk)
      return []
    }
  }

  /// A key in the talk: what lies over it has the keys first.
  mutating func talkKey(_ key: Key) -> [Effect] {
    inTalk { $0.key(key, &$1) }
  }

  /// A typed line in the talk.
  mutating func talkLine(_ line: String) -> [Effect] {
    let effects = inTalk { $0.line(line, &$1) }
    // What could not be taken waits, and is on the disk as half-typed text on the screen is.
    guard case .talk(let after) = route, after.isHalfTyped else { return effects }
    return effects + inTalk { $0.keepPlace($1) }
  }

  /// What lies over the talk that is open.
  var overTalk: Over? {
    if case .talk(let talk) = route { talk.over } else { nil }
  }

  /// Whether the person reads the screen.
  var isTurned: Bool {
    if case .turned(let turned)? = overTalk { !turned.isTurningBack } else { false }
  }

  /// The clock of the talk stands.
  mutating func stopTalkClock() {
    let now = now
    changeTalk { $0.stopClock(at: now) }
  }

  /// The clock of the talk runs on.
  mutating func startTalkClock() {
    let now = now
    changeTalk { $0.runningSince = now }
  }
}
