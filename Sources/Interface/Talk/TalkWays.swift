import Canvas
import Conversation

/// The list of ways forward: weighing them, and how each stands.
extension State {
  mutating func wayKey(_ key: Key, _ way: NoteID) -> [Effect] {
    switch key {
    case .up: return moveWay(from: way, by: -1)
    case .down: return moveWay(from: way, by: 1)
    case .tab, .enter: return askInTalk(.weigh(way, .good))
    case .character("a"):
      changeTalk { $0.focus = .note }
      return []
    case .character("y"): return decide(way, .valid)
    case .character("o"):
      let effects = decide(way, .inProgress)
      return effects + askInTalk(.reservation(way))
    case .character("d"): return decide(way, .cancelled)
    case .character("c"): return turnDeciders()
    case .character(let character):
      if character.isASCII, let value = character.wholeNumberValue {
        return keepInTalk([.rated(note: way, value: value == 0 ? 10 : value)])
      }
      // Any other letter begins another way: printable keys always type.
      changeTalk { talk in
        talk.focus = .note
        talk.field.insert(String(character))
      }
      return scheduleDraft()
    default: return []
    }
  }

  private mutating func moveWay(from way: NoteID, by step: Int) -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    let ways = talk.record.notes(.option).map(\.id)
    guard let here = ways.firstIndex(of: way) else { return [] }
    if let next = ways[checked: here + step] {
      changeTalk { $0.focus = .way(next) }
    } else if step > 0 {
      changeTalk { $0.focus = .note }
    }
    return []
  }

  private mutating func decide(_ way: NoteID, _ status: DecisionStatus) -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    guard talk.mayWrite else {
      notice = .warning(Say.readOnly(talk))
      return []
    }
    if let note = talk.record.note(way) { notice = .plain(Say.nowStands(note, status)) }
    return keepInTalk([.decided(note: way, status: status, reservation: nil)])
  }

  private mutating func turnDeciders() -> [Effect] {
    guard case .talk(let talk) = route, talk.mayWrite else { return [] }
    let all = Deciders.allCases
    let here = all.firstIndex(of: talk.record.deciders) ?? 0
    return keepInTalk([.decidersSet(who: all[(here + 1) % all.count])])
  }

  /// Asks a short question.
  mutating func askInTalk(_ question: Talk.Question) -> [Effect] {
    changeTalk { talk in
      talk.answer.clear()
      talk.focus = .asking(question)
    }
    return []
  }
}
