import Canvas
import Conversation

extension Sketch {
  mutating func draw(_ unlock: Unlock) {
    title(Say.program)
    line(4, Say.unlockTitle, .label, at: 3)
    if unlock.isWorking {
      let top = isRoomy ? 7 : 5
      let y = paragraph(
        Say.opening(unlock.long), at: Point(x: 3, y: top), width: size.width - 5)
      if unlock.long != nil {
        paragraph(
          Say.stopOpening, at: Point(x: 3, y: isRoomy ? y + 1 : y), width: size.width - 5, .quiet)
      }
      cursor = Point(x: 3, y: top)
      return
    }
    line(7, Say.passphrase, .label, at: 3)
    field(unlock.passphrase, at: Point(x: 16, y: 7), width: size.width - 18, isSecret: true)
  }

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

  mutating func draw(_ page: RecoveryCodePage) {
    title(Say.recoveryTitle)
    // In a low window what is asked has the room.
    var y = isRoomy ? 3 : 2
    if isRoomy || page.check == nil {
      y = paragraph(Say.recoveryAbout, at: Point(x: 3, y: y), width: size.width - 6)
    }
    if isRoomy { y += 1 }
    let x = isNarrow ? 3 : 5
    cursor = Point(x: x, y: y)
    // Whoever could read it here would not look at the paper.
    let code = page.check == nil ? page.code : Say.codePutAway
    y = paragraph(code, at: Point(x: x, y: y), width: size.width - x - 1, .title)
    if isRoomy { y += 1 }
    if isRoomy || page.check == nil {
      y = paragraph(Say.recoveryKeep, at: Point(x: 3, y: y), width: size.width - 6) + 1
    }
    guard let check = page.check else { return }
    y = paragraph(Say.recoveryCheck, at: Point(x: 3, y: y), width: size.width - 6)
    line(y, Say.lastGroupAsk, .label, at: 3)
    field(check, at: Point(x: 4 + Say.lastGroupAsk.columns, y: y), width: 12)
  }

  /// The cover: the time and nothing else.
  mutating func draw(_ cover: Cover, _ state: State) {
    let middle = size.height / 2
    let clock = state.now.clock
    let x = max(0, (size.width - clock.columns) / 2)
    canvas.draw(clock, at: Point(x: x, y: middle), .title)
    cursor = Point(x: x, y: middle)
    guard let passphrase = cover.passphrase else { return }
    let start = max(1, size.width / 2 - 20)
    line(middle + 2, Say.passphrase, .label, at: start)
    field(
      passphrase, at: Point(x: start + 13, y: middle + 2), width: size.width - start - 14,
      isSecret: true)
    if state.isDemo { line(middle + 3, Say.demoPassphrase, .quiet, at: start) }
    if let notice = state.notice { line(middle + 4, notice.text, .warning, at: start) }
  }
}
