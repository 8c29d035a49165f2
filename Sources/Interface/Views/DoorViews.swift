import Canvas
import Conversation

extension Sketch {
  mutating func draw(_ unlock: Unlock) {
    title(Say.program)
    line(4, Say.unlockTitle, .label, at: 3)
    if unlock.isWorking {
      line(7, Say.opening(unlock.long), at: 3)
      if unlock.long != nil { line(9, Say.stopOpening, .quiet, at: 3) }
      cursor = Point(x: 3, y: 7)
      return
    }
    line(7, Say.passphrase, .label, at: 3)
    field(unlock.passphrase, at: Point(x: 16, y: 7), width: size.width - 18, isSecret: true)
  }

  mutating func draw(_ create: Create) {
    title(Say.program)
    line(2, Say.createTitle, .label, at: 3)
    var y = paragraph(Say.createAbout, at: Point(x: 3, y: 4), width: size.width - 6)
    y = paragraph(Say.createAdvice, at: Point(x: 3, y: y), width: size.width - 6) + 1
    if create.isWorking {
      line(y, Say.making, at: 3)
      cursor = Point(x: 3, y: y)
      return
    }
    for row in Create.Row.allCases {
      let isChosen = row == create.row
      line(y, Say.row(row), .label, at: 3)
      let text = create.fields[row] ?? Field()
      field(
        text, at: Point(x: 16, y: y), width: size.width - 18, isSecret: row.isSecret,
        hasCursor: isChosen)
      if isChosen { choose(row: y, hasCursor: false) }
      y += 1
    }
  }

  mutating func draw(_ page: RecoveryCodePage) {
    title(Say.recoveryTitle)
    var y = paragraph(Say.recoveryAbout, at: Point(x: 3, y: 3), width: size.width - 6) + 1
    cursor = Point(x: 5, y: y)
    // Whoever could read it here would not look at the paper.
    let code = page.check == nil ? page.code : Say.codePutAway
    y = paragraph(code, at: Point(x: 5, y: y), width: size.width - 8, .title) + 1
    y = paragraph(Say.recoveryKeep, at: Point(x: 3, y: y), width: size.width - 6) + 1
    guard let check = page.check else { return }
    y = paragraph(Say.recoveryCheck, at: Point(x: 3, y: y), width: size.width - 6)
    line(y, Say.lastGroupAsk, .label, at: 3)
    field(check, at: Point(x: 4 + Say.lastGroupAsk.columns, y: y), width: 20)
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
