import Canvas
import Conversation

/// Any screen, drawn from the beginning.
func drawn(_ state: State) -> Drawing {
  var drawing = Drawing(size: state.size)
  guard state.size.isEnough else {
    drawing.paragraph(
      Say.tooSmall, at: Point(x: 0, y: 0), width: state.size.width, last: state.size.height - 1,
      .warning)
    return drawing
  }
  if case .cover(let cover) = state.layer {
    cover.draw(on: &drawing, state.desk)
    return drawing
  }
  if let page = state.screen {
    page.draw(on: &drawing, state.desk)
    drawing.drawFoot(state)
    return drawing
  }
  if case .block(let block)? = state.overTalk {
    drawing.draw(block, state.notice)
    return drawing
  }
  if case .talk(let talk) = state.route, case .turned(let turned)? = talk.over,
    !turned.isTurningBack
  {
    drawing.draw(turned, talk, state.desk)
    return drawing
  }
  drawing.drawScreen(state)
  drawing.drawFoot(state)
  return drawing
}

extension Drawing {
  /// The screen that is open, or the page of rows that lies over a talk.
  fileprivate mutating func drawScreen(_ state: State) {
    switch state.route {
    case .create(let create): draw(create, state.desk)
    case .personForm(let form): draw(form, state.desk)
    case .aboutPerson(let page): draw(page, state.desk)
    case .settings(let page): draw(page, state.desk)
    case .talk(let talk):
      guard let page = talk.page, talk.over == nil else { return draw(talk, state.desk) }
      draw(page, over: talk, state.desk)
    case .unlock, .recoveryCode, .home, .people, .person, .reading, .finding, .review:
      state.route.screen?.draw(on: &self, state.desk)
    }
  }

  /// The rule and the footer: a notice, the menu after Esc, or the keys of this place.
  fileprivate mutating func drawFoot(_ state: State) {
    if state.isMenuShown { return drawMenu(state.menuItems) }
    // A question in the foot has the keys, and so the cursor.
    if state.overlay == nil, case .alone(let alone) = state.layer {
      return drawFoot(alone, state.desk.footNotice)
    }
    drawFoot(state.footHints, state.desk.footNotice)
  }
}

extension State {
  /// Whether a letter is awaited after Esc.
  fileprivate var isMenuShown: Bool {
    if overlay == nil, case .turned(let turned)? = overTalk {
      turned.isTurningBack
    } else {
      isInMenu
    }
  }
}
