import Canvas
import Conversation

/// Keys on the pages around a talk.
extension State {
  mutating func pageKey(_ key: Key, _ page: AlonePage) -> [Effect] {
    switch key {
    case .up, .backTab: return moveRow(to: page.chosen - 1)
    case .down, .tab: return moveRow(to: page.chosen + 1)
    case .pageUp: return moveRow(to: page.chosen - 8)
    case .pageDown: return moveRow(to: page.chosen + 8)
    case .enter: return enter(on: page)
    default: break
    }
    guard let row = rows(of: page)[checked: page.chosen] else { return [] }
    if let item = row.item, item.isText {
      changePage { _ = $0.field.take(key, width: 60) }
      return []
    }
    switch key {
    case .left: return pick(in: row, page, by: -1)
    case .right, .character(" "): return pick(in: row, page, by: 1)
    case .character(let letter):
      guard let number = letter.wholeNumberValue else { return pageLetter(letter, page) }
      return pick(number - 1, in: row)
    default: return []
    }
  }

  /// What a letter does where none is typed.
  mutating func pageLetter(_ letter: Character, _ page: AlonePage) -> [Effect] {
    switch (letter, page.isBefore) {
    case ("q", _): return closePage()
    case ("n", true): return startFromBefore()
    case ("v", _): return act(.myNotes)
    case ("c", false): return act(.copy)
    case ("s", false): return act(.show)
    case ("m", false): return act(.mark)
    case ("p", false): return act(.sheet)
    default: return []
    }
  }

  private mutating func moveRow(to row: Int) -> [Effect] {
    guard let kept = keepRow() else { return [] }
    chooseRow(row)
    return kept
  }

  /// Enter: keeps the answer and goes on to the next; does what there is to do.
  private mutating func enter(on page: AlonePage) -> [Effect] {
    if case .act(let act, _)? = rows(of: page)[checked: page.chosen]?.content {
      return self.act(act)
    }
    guard let kept = keepRow(), let page = alonePage else { return [] }
    let rows = rows(of: page)
    let next = rows.indices.first { $0 > page.chosen && rows[$0].isStop(page) }
    chooseRow(next ?? page.chosen)
    return kept
  }

  // MARK: Choosing

  private mutating func pick(in row: AloneRow, _ page: AlonePage, by step: Int) -> [Effect] {
    switch row.content {
    case .item(let item):
      let count = item.choices.count
      let here = page.picked ?? item.chosen
      return pick(here.map { ($0 + step + count) % count } ?? 0, in: row)
    case .inBlock(let isIn): return pick(isIn ? 0 : 1, in: row)
    case .read, .act: return []
    }
  }

  mutating func pick(_ number: Int, in row: AloneRow) -> [Effect] {
    switch row.content {
    case .item(let item):
      if item.choices.indices.contains(number) { changePage { $0.picked = number } }
    case .inBlock:
      // No stands first: notes go along only when somebody asks for them.
      if (0...1).contains(number) { changePage { $0.kind = .after(notesAreInBlock: number == 1) } }
    case .read, .act: break
    }
    return []
  }

  // MARK: Doing

  mutating func act(_ act: AloneRow.Act) -> [Effect] {
    guard case .talk(let talk) = route, let page = alonePage else { return [] }
    guard let kept = keepRow() else { return [] }
    switch act {
    case .startTalk: return kept + startFromBefore()
    case .myNotes where page.isBefore: return kept + notesFromBefore()
    case .myNotes: layer = .myNotes(MyNotes())
    case .sheet: return kept + printSheet()
    case .copy: return kept + copyBlock(withPrivateNotes: page.notesAreInBlock)
    case .show: return kept + showBlock(withPrivateNotes: page.notesAreInBlock)
    case .mark:
      guard talk.record.isAgreed, !talk.isReadOnly else {
        notice = .warning(talk.isReadOnly ? Say.readOnly(talk) : Say.Around.notAgreedYet)
        return kept
      }
      notice = .plain(Say.Around.isCopied)
      return kept + keepInTalk([.copiedToMainRecord])
    case .close: return kept + closeVisit(talk)
    case .lookBack: openItems(.reflection(Reflection()))
    }
    return kept
  }

  // MARK: Keeping

  /// Writes down what the chosen row holds now, if that is new; `nil` when it could not be taken,
  /// which has been said.
  mutating func keepRow() -> [Effect]? {
    guard case .talk(let talk) = route, let page = alonePage,
      let row = rows(of: page)[checked: page.chosen], let item = row.item
    else { return [] }
    if let picked = page.picked {
      changePage { $0.picked = nil }
      return picked == item.chosen ? [] : tell(item.choose(picked), talk)
    }
    let text = page.field.text.trimmed
    guard item.isText, !text.isEmpty, text != item.words.trimmed else { return [] }
    if let promise = row.renews {
      guard let day = Day(saying: text, on: now.day) else {
        notice = .warning(Say.dateNotUnderstood)
        return nil
      }
      return renew(promise, by: day)
    }
    guard let telling = item.read(text, now.day) else {
      notice = .warning(Say.notUnderstood)
      return nil
    }
    return tell(telling, talk)
  }

  private mutating func tell(_ telling: Telling?, _ talk: Talk) -> [Effect]? {
    guard case .conversation(let events)? = telling else { return [] }
    guard !talk.isReadOnly else {
      notice = .warning(Say.readOnly(talk))
      changePage { $0.field.clear() }
      return nil
    }
    return keepInTalk(events)
  }
}

extension AlonePage {
  var notesAreInBlock: Bool {
    if case .after(let notesAreInBlock) = kind { notesAreInBlock } else { false }
  }
}
