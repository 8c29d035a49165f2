import Canvas
import Conversation

/// The list of ways forward: weighing them, and how each stands.
extension Talk {
  mutating func wayKey(_ key: Key, _ way: NoteID, _ desk: inout Desk) -> [Effect] {
    switch key {
    case .up: moveWay(from: way, by: -1)
    case .down: moveWay(from: way, by: 1)
    case .tab, .enter: return ask(.weigh(way, .good, isNew: false), &desk)
    case .right: return moveWeight(of: way, to: .hard, &desk)
    case .left: return moveWeight(of: way, to: .good, &desk)
    case .delete: return takeBack(way, &desk)
    case .character(let letter):
      guard mayType(String(letter), &desk) else { return [] }
      type(String(letter))
      return scheduleDraft(&desk)
    default: break
    }
    return []
  }

  /// Does what was typed at a way; words are another way, or what their sign says.
  mutating func answer(_ text: String, at way: NoteID, _ desk: inout Desk) -> [Effect] {
    let answer = WayAnswer(text)
    if answer == .words { return keepThought(text, else: .option, then: .way(way), &desk) }
    if case .row(let number) = answer { return choose(row: number, &desk) }
    if case .sure(let value) = answer, !(1...10).contains(value) {
      desk.notice = .warning(Say.oneToTen)
      return []
    }
    self.answer.clear()
    giveKeys(to: answer == .another ? .note : .way(way))
    guard mayWrite else {
      desk.notice = .warning(Say.readOnly(self))
      return []
    }
    switch answer {
    case .another, .words, .row: return keepPlace(desk)
    case .askSure: return ask(.sureness(way), &desk)
    case .stands(let status): return decide(way, status, &desk)
    case .whoDecides:
      desk.notice = .plain(Say.whoDecides(record.deciders.next, self))
      return keep([.decidersSet(who: record.deciders.next)], &desk)
    case .mend: return record.note(way).map { mend($0, &desk) } ?? []
    case .sure(let value): return keep([.rated(note: way, value: value)], &desk)
    }
  }

  /// Gives the keys to the way in a row, from 1.
  private mutating func choose(row number: Int, _ desk: inout Desk) -> [Effect] {
    guard let way = record.notes(.option)[checked: fromZero(number)] else {
      desk.notice = .warning(Say.noSuchWay(number))
      return []
    }
    answer.clear()
    giveKeys(to: .way(way.id))
    return keepPlace(desk)
  }

  /// What is typed as another way and does something to a way instead: a number chooses the way in that
  /// row, a letter needs one to be chosen. `nil` where it is another way, or another kind of note.
  mutating func answerFromLine(_ desk: inout Desk) -> [Effect]? {
    guard stage == .waysForward, noteKind == .option, mending == nil, !thought.isMarked else {
      return nil
    }
    switch WayAnswer(field.text) {
    case .words: return nil
    case .row(let number):
      let effects = choose(row: number, &desk)
      if focus != .note { clearLine() }
      return effects
    case .another, .stands, .whoDecides, .mend, .askSure, .sure:
      desk.notice = .plain(Say.chooseAWayFirst)
      return []
    }
  }

  private mutating func moveWay(from way: NoteID, by step: Int) {
    let ways = record.notes(.option).map(\.id)
    guard let here = ways.firstIndex(of: way) else { return }
    if let next = ways[checked: here + step] {
      giveKeys(to: .way(next))
    } else if step > 0 {
      giveKeys(to: .note)
    }
  }

  /// What was said last on the other side of a way goes over to this one.
  private mutating func moveWeight(
    of way: NoteID, to side: Side, _ desk: inout Desk
  ) -> [Effect] {
    guard mayWrite else {
      desk.notice = .warning(Say.readOnly(self))
      return []
    }
    guard case .option(let option)? = record.note(way)?.content,
      let weight = option.weights.last(where: { $0.side != side })
    else {
      desk.notice = .plain(Say.nothingToMove(to: side))
      return []
    }
    desk.notice = .plain(Say.moved(weight.words.text, to: side))
    return keep(
      [.optionWeighed(note: way, weight: weight.id, side: side, words: weight.words)], &desk)
  }

  /// Tab while something is weighed: the other side is asked about, and what is typed goes along.
  mutating func weighOtherSide(
    _ way: NoteID, _ side: Side, isNew: Bool, _ desk: inout Desk
  ) -> [Effect] {
    let typed = answer
    answer.clear()
    let effects = ask(.weigh(way, side == .good ? .hard : .good, isNew: isNew), &desk)
    if answer.isEmpty {
      answer = typed
    } else if let row = Question.weigh(way, side, isNew: isNew).row(at: stage) {
      // Something waits there already: each stays at its own side.
      halfTyped[row] = typed.isEmpty ? nil : typed
    }
    return effects + scheduleDraft(&desk)
  }

  private mutating func decide(
    _ way: NoteID, _ status: DecisionStatus, _ desk: inout Desk
  ) -> [Effect] {
    guard let note = record.note(way), case .option(let option) = note.content else { return [] }
    if status == .valid, option.awaitsLawfulBasis {
      open(.note(way), at: RowID(\Option.Particulars.basis, way), desk)
      desk.notice = .warning(Say.basisFirst)
      return []
    }
    let others = record.decisions.filter { $0.decision.status == .valid && $0.note.id != way }
    desk.notice = .plain(
      Say.nowStands(note, status, beside: status == .valid ? others.map(\.note) : []))
    let effects = keep([.decided(note: way, status: status, reservation: nil)], &desk)
    return status == .inProgress ? effects + ask(.reservation(way), &desk) : effects
  }

  /// Takes a way out of the list; to leave it as it is stays among them.
  private mutating func takeBack(_ way: NoteID, _ desk: inout Desk) -> [Effect] {
    guard mayWrite else {
      desk.notice = .warning(Say.readOnly(self))
      return []
    }
    guard way != record.leavingItID else {
      desk.notice = .plain(Say.leavingItStays)
      return []
    }
    desk.notice = .plain(Say.takenBack)
    giveKeys(to: .note)
    return keep([.withdrawn(note: way)], &desk)
  }
}

extension Deciders {
  /// The one after it, round and round.
  var next: Deciders {
    let all = Deciders.allCases
    return all[((all.firstIndex(of: self) ?? -1) + 1) % all.count]
  }
}
