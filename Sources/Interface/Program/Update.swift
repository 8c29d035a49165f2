import Canvas
import Conversation

/// Decides what follows from an action: the new state, and what the world is asked to do.
///
/// No drawing, no clock, no input or output: `now` is when the action happened.
public func update(_ state: inout State, _ action: Action, at now: Moment) -> [Effect] {
  state.now = now
  state.noteAnswer(action)
  var effects = state.decide(action)
  effects += state.follow()
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
    case .opening(let opening): tell(opening)
    case .unlocked(let session): return enter(session)
    case .created(let session, let code): return enter(session, recoveryCode: code)
    case .locked(let failure): stayLocked(failure)
    case .uncovered(let isRight): return passphraseChecked(isRight: isRight)
    case .kept(let places): markKept(places)
    case .notKept(_, let failure): markNotKept(failure)
    case .draftNotKept(let draft, let failure): markNotKept(draft, failure)
    case .draftKept(let field): markDraftKept(field)
    case .drafts(let place, let drafts): return restore(drafts, at: place)
    case .home(let page): homeLoaded(page)
    case .backupDue(let due): backupDue = due
    case .people(let answer, let page): peopleFound(answer, page)
    case .doubles(let rows): return doublesFound(rows)
    case .person(let file): openPerson(file)
    case .personChanged(let file): refreshPerson(file)
    case .opened(let opened): return open(opened)
    case .found(let answer, let page): found(answer, page)
    case .changedElsewhere: return reload()
    case .talkChanged(let conversation, let entries): take(entries, of: conversation)
    case .printing(let progress): return printed(progress)
    case .saved(let order, let path): return sheetSaved(order, path)
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
      if case .reading(var reading) = route {
        reading.resize(to: size, at: now)
        route = .reading(reading)
      }
    case .resumed: break
    }
    return []
  }

  private mutating func take(_ key: Key) -> [Effect] {
    if case .cover(let cover) = layer {
      notice = nil
      return coverKey(key, cover)
    }
    notice = nil
    let afterMenu = afterMenu
    self.afterMenu = .nothing
    switch key {
    case .control("l"): return coverScreen()
    case .control("s"):
      let effects = ask(form: .handOver) ?? []
      notice = saving
      return effects
    case .control("c") where isOpening: return [.stopOpening]
    case .control("c"):
      notice = .plain(Say.nothingIsLost)
      return []
    case .escape, .control("g"):
      if overTalk != nil { return overTalkKey(.escape) }
      if layer == .menu { self.afterMenu = .closed }
      layer = layer == nil ? .menu : nil
      return []
    default: break
    }
    if overTalk != nil { return overTalkKey(key) }
    switch layer {
    case .menu: return menuKey(key)
    case .help(let scroll):
      layer = desk.scrolled(by: key, from: scroll).map { .help(scroll: $0) }
      return []
    case .palette(let palette): return paletteKey(key, palette)
    case .tour(let page): return tourKey(key, page)
    case .alone(let alone): return aloneKey(key, alone)
    case .cover, .none: return take(key, after: afterMenu) ?? routeKey(key)
    }
  }

  mutating func menuKey(_ key: Key) -> [Effect] {
    layer = nil
    switch key {
    case .character(let letter): return take(letter: letter)
    case .up, .down:
      guard case .talk = route else { return routeKey(key) }
      return inTalk { $0.enterRecord(&$1) }
    default: return []
    }
  }

  /// A key while something lies over the talk. After the Esc that turns the screen back every other
  /// letter is a command.
  private mutating func overTalkKey(_ key: Key) -> [Effect] {
    if case .turned(let turned)? = overTalk, turned.isTurningBack, key != .escape,
      key != .character("t")
    {
      changeTalk { $0.over = nil }
      return menuKey(key)
    }
    return inTalk { $0.key(key, &$1) }
  }

  private mutating func routeKey(_ key: Key) -> [Effect] {
    if key == .function(1) {
      layer = .help(scroll: 0)
      return []
    }
    return switch route {
    case .unlock: unlockKey(key)
    case .recoveryCode: recoveryCodeKey(key)
    case .home: homeKey(key)
    case .people: peopleKey(key)
    case .create, .personForm, .aboutPerson, .settings: ask(form: .key(key)) ?? []
    case .person: personKey(key)
    case .talk: talkKey(key)
    case .reading: readingKey(key)
    case .finding: findingKey(key)
    }
  }

  private mutating func take(pasted text: String) -> [Effect] {
    if case .palette(var palette) = layer {
      palette.write(text.oneLine)
      layer = .palette(palette)
      return []
    }
    guard layer == nil, overTalk == nil else { return [] }
    if case .talk = route { return inTalk { $0.paste(text, &$1) } }
    if let effects = ask(form: .paste(text.oneLine)) { return effects }
    // Elsewhere a paste is what the keys of its first line would be.
    return text.prefix { !$0.isNewline }.flatMap { routeKey(.character($0)) }
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
