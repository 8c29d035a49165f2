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
  state.note(effects)
  effects += state.takeTypedAhead()
  return effects + state.wakeIfNeeded()
}

extension State {
  fileprivate mutating func decide(_ action: Action) -> [Effect] {
    switch action {
    case .input(let input): return take(input)
    case .line(let line): return take(line: line)
    case .endOfInput, .terminated: return (isOpening ? [.stopOpening] : []) + end()
    case .woke: return wakeUp()
    case .guides(let guides): self.guides = guides
    case .opening(let opening):
      if case .unlock(var unlock) = route {
        unlock.tell(opening)
        route = .unlock(unlock)
      }
    case .unlocked(let session): return enter(session)
    case .created(let session, let code): return enter(session, recoveryCode: code)
    case .locked(let failure): stayLocked(failure)
    case .uncovered(let isRight): return passphraseChecked(isRight: isRight)
    case .kept(let places): markKept(places)
    case .notKept(_, let failure): markNotKept(failure)
    case .draftNotKept(let draft, let failure): markNotKept(draft, failure)
    case .draftKept(let conversation): markDraftKept(conversation)
    case .home(let page): show(page)
    case .backupDue(let due): show(due)
    case .people(let answer, let page): show(answer, page)
    case .doubles(let rows): return doublesFound(rows)
    case .person(let file): openPerson(file)
    case .personChanged(let file):
      if case .person(var page) = route {
        page.show(file)
        route = .person(page)
      }
    case .opened(let opened): return open(opened)
    case .found(let answer, let page): show(answer, page)
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
    switch input {
    case .key(let key):
      lastKey = now
      return take(key)
    case .pasted(let text):
      lastKey = now
      return take(pasted: text)
    case .resized(let size):
      resizeTurned(to: size)
      if case .reading(var reading) = route {
        reading.resize(to: size, at: now)
        route = .reading(reading)
      }
    case .resumed: break
    }
    return []
  }

  mutating func take(_ key: Key) -> [Effect] {
    notice = nil
    if case .cover = layer { return answer(.key(key)) ?? [] }
    if key == .control("l") { return perform(.cover, unless: off(.cover)) }
    if isInMenu { return menuKey(key) }
    if overlay == nil, case .items(let page) = layer, page.isInMenu {
      return itemsMenu(key, page)
    }
    switch key {
    case .control("s"):
      let effects = keepItem() ?? []
      notice = saving
      return effects
    case .control("c") where isOpening: break
    case .control("c"):
      notice = .plain(Say.nothingIsLost)
      return []
    case .escape, .control("g"): return escape()
    case .function(1): return perform(.help)
    default: break
    }
    return answer(.key(key)) ?? answerForm(key)
  }

  /// Esc is the menu; on pages that are left by it, it leaves them.
  private mutating func escape() -> [Effect] {
    guard overlay == nil else {
      isInMenu = true
      return []
    }
    switch layer {
    case .items: changeItems { $0.isInMenu = true }
    case .myNotes: return closeMyNotes()
    case .page: return closePage()
    case .block(let block): return blockKey(.escape, block)
    case .turned(let turned): return turnBack(turned)
    case .alone(let alone): return aloneKey(.escape, alone)
    case .cover, .none: isInMenu = true
    }
    return []
  }

  /// What can be looked up from a page of items leaves it open.
  private mutating func itemsMenu(_ key: Key, _ page: ItemsPage) -> [Effect] {
    guard key == .character("?") || key == .character(":") else { return itemsMenuKey(key, page) }
    changeItems { $0.isInMenu = false }
    return perform(key == .character("?") ? .help : .palette)
  }

  /// A key in the menu: a letter is a command, the arrows go on where they would have gone, any
  /// other closes it.
  mutating func menuKey(_ key: Key) -> [Effect] {
    isInMenu = false
    switch key {
    case .character(let letter): return take(letter: letter)
    case .up, .down:
      guard case .talk = route else { return take(key) }
      return intoRecord()
    default: return []
    }
  }

  /// A key on a page that does not answer for itself yet.
  private mutating func answerForm(_ key: Key) -> [Effect] {
    switch layer {
    case .myNotes(let notes): return myNotesKey(key, notes)
    case .alone(let alone): return aloneKey(key, alone)
    case .page(let page): return pageKey(key, page)
    case .block(let block): return blockKey(key, block)
    case .turned(let turned): return turnedKey(key, turned)
    case .items(let page): return itemsKey(key, page)
    case .cover, .none: break
    }
    switch route {
    case .create: return createKey(key)
    case .personForm: return personFormKey(key)
    case .talk: return talkKey(key)
    case .unlock, .recoveryCode, .home, .people, .person, .reading, .finding: return []
    }
  }

  /// A paste goes into the field that has the keys; where none has them, it does nothing.
  private mutating func take(pasted text: String) -> [Effect] {
    guard !isInMenu else { return [] }
    if let effects = answer(.pasted(text)) { return effects }
    if case .items = layer {
      if itemChosen?.isText == true { changeItems { $0.paste(text.cleanedForField) } }
      return []
    }
    if let page = alonePage {
      if rows(of: page)[checked: page.chosen]?.item?.isText == true {
        changePage { $0.field.insert(text.cleanedForField) }
      }
      return []
    }
    guard layer == nil else { return [] }
    switch route {
    case .talk: return paste(text)
    case .create(var create):
      let secret = create.row.isSecret
      create.fields[create.row, default: Field()]
        .insert(secret ? text.pastedSecret : text.cleanedForField)
      route = .create(create)
    case .personForm(let form) where form.row != .paper:
      return text.cleanedForField.flatMap { personFormKey(.character($0)) }
    case .personForm, .unlock, .recoveryCode, .home, .people, .person, .reading, .finding: break
    }
    return []
  }

  /// Whether everything is saved, in words that are true.
  var saving: Notice { desk.saving }

  /// The program is asked to end: the place and the half-typed text go with what is kept.
  private mutating func end() -> [Effect] {
    isEnding = true
    let kept = closeItems() + (keepRow() ?? [])
    return kept + (route.isTalk ? handOverDraft() : []) + [.quit]
  }
}

extension Route {
  var isTalk: Bool { if case .talk = self { true } else { false } }
}
