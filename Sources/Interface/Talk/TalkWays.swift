import Canvas
import Conversation

/// What is typed in the list of ways, with Enter: a letter or a number that does something to the
/// chosen way, or words. Nothing is done before Enter, so that no word acts by its first letters.
enum WayAnswer: Equatable {
  /// `a`: another way is typed.
  case another
  /// `y`, `o`, `d`: how the way stands.
  case stands(DecisionStatus)
  /// `c`: who decides.
  case whoDecides
  /// `f`: its words are put right.
  case mend
  /// `1` to `10`: how sure the person is that it is right for them.
  case sure(Int)
  /// Another way, or a note with its sign.
  case words

  init(_ text: String) {
    switch text.trimmed.lowercased() {
    case "a": self = .another
    case "y": self = .stands(.valid)
    case "o": self = .stands(.inProgress)
    case "d": self = .stands(.cancelled)
    case "c": self = .whoDecides
    case "f": self = .mend
    case let said:
      let number = said.hasPrefix("sure ") ? String(said.dropFirst(5)) : said
      self = Int(number).flatMap { (1...10).contains($0) ? .sure($0) : nil } ?? .words
    }
  }
}

/// The list of ways forward: weighing them, and how each stands.
extension State {
  mutating func wayKey(_ key: Key, _ way: NoteID) -> [Effect] {
    switch key {
    case .up: return moveWay(from: way, by: -1)
    case .down: return moveWay(from: way, by: 1)
    case .tab, .enter: return askInTalk(.weigh(way, .good, isNew: false))
    case .delete: return takeBack(way)
    case .character(let letter):
      changeTalk { $0.type(String(letter)) }
      return scheduleDraft()
    default: return []
    }
  }

  /// Does what was typed at a way; words are another way, or what their sign says.
  mutating func answer(_ text: String, at way: NoteID) -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    let answer = WayAnswer(text)
    if answer == .words { return keepThought(text, else: .option, then: .way(way)) }
    giveKeys(to: answer == .another ? .note : .way(way))
    guard talk.mayWrite else {
      notice = .warning(Say.readOnly(talk))
      return []
    }
    switch answer {
    case .another, .words: return keepPlace()
    case .stands(.valid):
      if let stopped = stopForLawfulBasis(way) { return stopped }
      return decide(way, .valid)
    case .stands(let status): return decide(way, status)
    case .whoDecides:
      notice = .plain(Say.whoDecides(talk.record.deciders.next, talk))
      return keepInTalk([.decidersSet(who: talk.record.deciders.next)])
    case .mend: return talk.record.note(way).map { mend($0) } ?? []
    case .sure(let value): return keepInTalk([.rated(note: way, value: value)])
    }
  }

  private mutating func moveWay(from way: NoteID, by step: Int) -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    let ways = talk.seen.notes(.option).map(\.id)
    guard let here = ways.firstIndex(of: way) else { return [] }
    if let next = ways[checked: here + step] {
      changeTalk { $0.focus = .way(next) }
    } else if step > 0 {
      changeTalk { $0.focus = .note }
    }
    return []
  }

  private mutating func decide(_ way: NoteID, _ status: DecisionStatus) -> [Effect] {
    guard case .talk(let talk) = route, let note = talk.record.note(way) else { return [] }
    notice = .plain(Say.nowStands(note, status))
    let effects = keepInTalk([.decided(note: way, status: status, reservation: nil)])
    return status == .inProgress ? effects + askInTalk(.reservation(way)) : effects
  }

  /// Takes a way out of the list; to leave it as it is stays among them.
  private mutating func takeBack(_ way: NoteID) -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    guard talk.mayWrite else {
      notice = .warning(Say.readOnly(talk))
      return []
    }
    guard way != talk.record.leavingItID else {
      notice = .plain(Say.leavingItStays)
      return []
    }
    notice = .plain(Say.takenBack)
    changeTalk { $0.focus = .note }
    return keepInTalk([.withdrawn(note: way)])
  }

  /// Asks a short question.
  mutating func askInTalk(_ question: Talk.Question) -> [Effect] {
    let taken = takeRow() ?? []
    changeTalk { talk in
      talk.putAnswerAside()
      talk.focus = .asking(question)
    }
    // What was taken from a row is not half typed any more.
    return taken.isEmpty ? [] : taken + keepPlace()
  }
}

extension Talk {
  /// Whether what is typed as another way is what does something to a chosen one: no way is called
  /// `y` or `8`.
  var isMeantForAWay: Bool {
    stage == .waysForward && noteKind == .option && WayAnswer(field.text) != .words
  }
}

extension Deciders {
  /// The one after it, round and round.
  var next: Deciders {
    let all = Deciders.allCases
    return all[((all.firstIndex(of: self) ?? -1) + 1) % all.count]
  }
}
