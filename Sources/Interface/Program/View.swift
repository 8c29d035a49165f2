import Canvas
import Conversation

/// Any screen, drawn from the beginning.
func drawn(_ state: State) -> Sketch {
  var sketch = Sketch(size: state.size)
  guard state.size.isEnough else {
    sketch.paragraph(
      Say.tooSmall, at: Point(x: 0, y: 0), width: state.size.width, last: state.size.height - 1,
      .warning)
    return sketch
  }
  if case .cover(let cover) = state.layer {
    cover.draw(on: &sketch, state.desk)
    return sketch
  }
  if let page = state.screen {
    page.draw(on: &sketch, state.desk)
    sketch.drawFoot(state)
    return sketch
  }
  if case .block(let block) = state.layer {
    sketch.draw(block, state.notice)
    return sketch
  }
  if case .turned(let turned) = state.layer, !turned.isTurningBack,
    case .talk(let talk) = state.route
  {
    sketch.draw(turned, talk, state)
    return sketch
  }
  sketch.drawScreen(state)
  sketch.drawFoot(state)
  return sketch
}

extension Sketch {
  /// The screen that is open, and the page of rows that lies over it.
  fileprivate mutating func drawScreen(_ state: State) {
    if case .page(let page) = state.layer, case .talk(let talk) = state.route {
      return draw(page, talk, state)
    }
    switch state.route {
    case .create(let create): draw(create)
    case .personForm(let form): draw(form, state)
    case .talk(let talk): draw(talk, state)
    case .unlock, .recoveryCode, .home, .people, .person, .reading, .finding:
      state.route.screen?.draw(on: &self, state.desk)
    }
    if case .myNotes(let notes) = state.layer, case .talk(let talk) = state.route {
      draw(notes, talk)
    }
    if case .items(let page) = state.layer { draw(page, state) }
  }

  /// The rule and the footer: a notice, the menu after Esc, or the keys of this place.
  fileprivate mutating func drawFoot(_ state: State) {
    if state.isMenuShown { return drawMenu(state.menuItems) }
    drawFoot(state.footHints, state.footNotice)
    // A question in the foot has the keys, and so the cursor.
    if state.overlay == nil, case .alone = state.layer, let question = state.footNotice {
      cursor = Point(x: min(1 + question.text.columns, size.width - 1), y: size.height - 2)
    }
  }
}

extension State {
  /// Whether a letter is awaited after Esc.
  fileprivate var isMenuShown: Bool {
    if overlay == nil, case .turned(let turned) = layer { turned.isTurningBack } else { isInMenu }
  }
}
