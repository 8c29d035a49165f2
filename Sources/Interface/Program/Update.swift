import Canvas
import Conversation

/// Decides what follows from an action: the new state, and what the world is asked to do.
///
/// No drawing, no clock, no input or output: `now` is when the action happened.
public func update(_ state: inout State, _ action: Action, at now: Moment) -> [Effect] {
  state.now = now
  state.rememberHints()
  state.noteAnswer(action)
  var effects = state.decide(action)
  effects += state.follow()
  state.forgetWarning(after: action)
  state.note(effects)
  effects += state.takeTypedAhead()
  state.noteDrafts(in: effects)
  return effects + state.wakeIfNeeded()
}

extension State {
  fileprivate mutating func decide(_ action: Action) -> [Effect] {
    switch action {
    case .input(let input): return take(input)
    case .line(let line): return take(line: cleaned(line: line))
    case .endOfInput, .terminated: return (isOpening ? [.stopOpening] : []) + end()
    case .woke: return wakeUp()
    case .guides(let guides): self.guides = guides
    case .languages(let languages): desk.languages = languages
    case .opening(let opening): show(opening)
    case .unlocked(let session): return enter(session)
    case .created(let session, let code): return enter(session, recoveryCode: code)
    case .locked(let failure): stayLocked(failure)
    case .uncovered(let isRight): return passphraseChecked(isRight: isRight)
    case .kept(let places): markKept(places)
    case .notKept(_, let failure): markNotKept(failure)
    case .draftNotKept(let draft, let failure): markNotKept(draft, failure)
    case .draftKept(let field): markDraftKept(field)
    case .drafts(let place, let drafts): return restore(drafts, at: place)
    case .home(let page): show(page)
    case .backupDue(let due): show(due)
    case .people(let answer, let page): show(answer, page)
    case .doubles(let rows): return doublesFound(rows)
    case .person(let file): openPerson(file)
    case .personChanged(let file): show(file)
    case .settings(let clinician, let help, let service): show(clinician, help, service)
    case .compared(let file, let then, let now): openThenAndNow(file, then, now)
    case .oldTalks(let talks): return inSettings { $0.show(talks, $1) }
    case .looked(let look): return inSettings { $0.show(look, $1) }
    case .notTakenIn(let why): return inSettings { $0.stayOut(why, &$1) }
    case .takenIn(let count): return inSettings { $0.tookIn(count, &$1) }
    case .opened(let opened): return open(opened)
    case .found(let answer, let page): show(answer, page)
    case .changedElsewhere: return reload()
    case .talkChanged(let conversation, let entries): take(entries, of: conversation)
    case .printing(let progress): return printed(progress)
    case .saved(let order, let path, let digest): return sheetSaved(order, path, digest)
    case .cut(let pages): show(cut: pages)
    case .printers(let printers): show(printers)
    case .notCopied(let text): notCopied(text)
    case .notSaved(_, let failure): notice = .warning(Say.failure(failure))
    case .failed(let failure):
      notice = .warning(Say.failure(failure))
      takeKeysAgain()
    }
    return []
  }

  mutating func take(_ input: Input) -> [Effect] {
    if putOff(input) { return [] }
    guard let input = cleaned(input) else { return [] }
    switch input {
    case .key(let key):
      lastKey = now
      return take(key)
    case .pasted(let text):
      lastKey = now
      return take(pasted: text)
    case .resized(let size):
      _ = inTalk { talk, desk in
        talk.resize(to: size, &desk)
        return []
      }
      self.size = size
      changeTalk { _ in }
      if case .reading(var reading) = route {
        reading.resize(to: size, at: now)
        route = .reading(reading)
      }
    case .resumed: break
    }
    return []
  }

  mutating func take(_ key: Key) -> [Effect] {
    // Whoever typed a line that was not taken ends it with Enter, and is told once more.
    let wereWordsRefused = desk.wereWordsRefused
    desk.wereWordsRefused = false
    if wereWordsRefused, key == .enter { return [] }
    notice = nil
    let afterMenu = afterMenu
    self.afterMenu = .nothing
    if case .cover = layer { return answer(.key(key)) ?? [] }
    if key == .control("l") { return perform(.cover, unless: off(.cover)) }
    if isInMenu {
      if key == .escape || key == .control("g") { self.afterMenu = .closed }
      return menuKey(key)
    }
    if let effects = takeStray(key) { return effects }
    switch key {
    case .control("s"):
      let effects = ask(form: .handOver) ?? []
      notice = saving
      return effects
    case .control("c") where isOpening: break
    case .control("c"):
      notice = .plain(off(.leave) ?? Say.nothingIsLost)
      return []
    case .escape, .control("g"): return escape()
    case .function(1): return perform(.help)
    default: break
    }
    if let effects = take(key, after: afterMenu) { return effects }
    if let effects = answer(.key(key)) { return effects }
    if case .alone(let alone) = layer { return aloneKey(key, alone) }
    return answerForm(key)
  }

  /// Esc is the menu. "Are you alone?" it answers with no, and from the turned screen it leads to the talk
  /// and its menu at once.
  private mutating func escape() -> [Effect] {
    if overlay == nil, case .alone(let alone) = layer { return aloneKey(.escape, alone) }
    if overlay == nil, overTalk != nil { return overTalkKey(.escape) }
    if overlay == nil, case .talk(let talk) = route, talk.focus == .asking(.alone) {
      return inTalk { $0.leaveAlone(&$1) }
    }
    isInMenu = true
    return []
  }

  /// A key in the menu: a letter is a command, the arrows go on where they would have gone, any
  /// other closes it.
  mutating func menuKey(_ key: Key) -> [Effect] {
    isInMenu = false
    switch key {
    case .character(let letter): return take(letter: letter)
    case .up, .down:
      guard case .talk = route else { return take(key) }
      return inTalk { $0.enterRecord(&$1) }
    // What is chosen is asked about: of a step all that is asked of one.
    case .enter:
      guard case .talk = route, overlay == nil, layer == nil else { return [] }
      return take(letter: "j")
    default: return []
    }
  }

  /// A key on a form or in a talk.
  private mutating func answerForm(_ key: Key) -> [Effect] {
    if overTalk != nil { return overTalkKey(key) }
    if case .talk = route { return talkKey(key) }
    return ask(form: .key(key)) ?? []
  }

  /// A key while something lies over the talk. After the Esc that turns the screen back every other
  /// letter is a command; another Esc is the menu, so that `Esc` `6` typed there is stage 6.
  private mutating func overTalkKey(_ key: Key) -> [Effect] {
    if case .turned(let turned)? = overTalk, turned.isTurningBack, key != .character("t") {
      if key == .escape {
        isInMenu = true
        return inTalk { $0.key(key, &$1) }
      }
      changeTalk { $0.over = nil }
      return menuKey(key)
    }
    return inTalk { $0.key(key, &$1) }
  }

  /// A paste closes the menu and goes into the field that has the keys; where none has them, it does
  /// nothing.
  private mutating func take(pasted text: String) -> [Effect] {
    (isInMenu, afterMenu) = (false, .nothing)
    if case .turned(let turned)? = overTalk, turned.isTurningBack { changeTalk { $0.over = nil } }
    if let effects = answer(.pasted(text)) { return effects }
    if case .alone(let alone) = layer { alonePaste(text, alone) }
    guard layer == nil, overTalk == nil else { return [] }
    if case .talk = route { return inTalk { $0.paste(text, &$1) } }
    return ask(form: .paste(text.oneLine)) ?? []
  }

  /// Whether everything is saved, in words that are true.
  var saving: Notice { desk.saving }

  /// The program is asked to end: the place and the half-typed text go with what is kept.
  private mutating func end() -> [Effect] {
    isEnding = true
    let kept = ask(form: .keep) ?? []
    return kept + inTalk { $0.keepPlace($1) } + [.quit]
  }
}

extension Route {
  var isTalk: Bool { if case .talk = self { true } else { false } }
}
