import Canvas
import Conversation

extension Unlock {
  func draw(on drawing: inout Drawing, _ desk: Desk) {
    let (size, isRoomy) = (drawing.size, drawing.isRoomy)
    drawing.title(Say.program)
    drawing.line(4, Say.unlockTitle, .label, at: 3)
    guard isWorking else {
      drawing.line(7, Say.passphrase, .label, at: 3)
      drawing.field(passphrase, at: Point(x: 16, y: 7), width: size.width - 18, isSecret: true)
      return
    }
    let top = isRoomy ? 7 : 5
    let y = drawing.paragraph(Say.opening(long), at: Point(x: 3, y: top), width: size.width - 5)
    if long != nil {
      drawing.paragraph(
        Say.stopOpening, at: Point(x: 3, y: isRoomy ? y + 1 : y), width: size.width - 5, .quiet)
    }
    drawing.cursor = Point(x: 3, y: top)
  }
}

extension RecoveryCodePage {
  func draw(on drawing: inout Drawing, _ desk: Desk) {
    let (width, isRoomy) = (drawing.size.width, drawing.isRoomy)
    drawing.title(Say.recoveryTitle)
    // In a low window what is asked has the room.
    var y = isRoomy ? 3 : 2
    if isRoomy || check == nil {
      y = drawing.paragraph(Say.recoveryAbout, at: Point(x: 3, y: y), width: width - 6)
    }
    if isRoomy { y += 1 }
    let x = drawing.isNarrow ? 3 : 5
    drawing.cursor = Point(x: x, y: y)
    // Whoever could read it here would not look at the paper.
    y = drawing.paragraph(
      check == nil ? code : Say.codePutAway, at: Point(x: x, y: y), width: width - x - 1, .title)
    if isRoomy { y += 1 }
    if isRoomy || check == nil {
      y = drawing.paragraph(Say.recoveryKeep, at: Point(x: 3, y: y), width: width - 6) + 1
    }
    guard let check else { return }
    y = drawing.paragraph(Say.recoveryCheck, at: Point(x: 3, y: y), width: width - 6)
    drawing.line(y, Say.lastGroupAsk, .label, at: 3)
    drawing.field(
      check, at: Point(x: 4 + Say.lastGroupAsk.columns, y: y), width: 12, isSecret: true)
  }
}

extension Cover {
  /// The time and nothing else.
  func draw(on drawing: inout Drawing, _ desk: Desk) {
    let width = drawing.size.width
    let middle = drawing.size.height / 2
    let clock = desk.now.clock
    let x = max(0, (width - clock.columns) / 2)
    drawing.canvas.draw(clock, at: Point(x: x, y: middle), .title)
    drawing.cursor = Point(x: x, y: middle)
    guard let passphrase else { return }
    let start = max(1, width / 2 - 20)
    drawing.line(middle + 2, Say.passphrase, .label, at: start)
    drawing.field(
      passphrase, at: Point(x: start + 13, y: middle + 2), width: width - start - 14,
      isSecret: true)
    if desk.isDemo { drawing.line(middle + 3, Say.demoPassphrase, .quiet, at: start) }
    if let notice = desk.notice { drawing.line(middle + 4, notice.text, .warning, at: start) }
  }
}

extension Drawing {
  mutating func draw(_ create: Create, _ desk: Desk) {
    title(Say.program)
    line(2, Say.createTitle, .label, at: 3)
    var y = 4
    if isRoomy {
      y = paragraph(Say.createAbout, at: Point(x: 3, y: y), width: size.width - 6)
      y = paragraph(Say.createAdvice, at: Point(x: 3, y: y), width: size.width - 6) + 1
    }
    if create.isWorking {
      line(y, Say.making, at: 3)
      cursor = Point(x: 3, y: y)
      return
    }
    draw(form: create, from: y, to: lastRow, desk)
  }
}
