import Canvas

/// Keys that come before the archive has answered. They are meant for the page that it will bring,
/// or for the list as it will be: on the page that is still open a word would be lost or a letter
/// be a command, and Enter would open somebody whom nobody chose.
struct TypedAhead: Equatable, Sendable {
  /// What came meanwhile, in its order.
  var inputs: [Input] = []
  /// Whether another page was asked for.
  var isGoing = false
  /// Whether the archive is being opened with a passphrase that nobody types: what is typed meanwhile
  /// is for the page that opens.
  var isOpening = false
}

extension State {
  /// Puts off what has to wait; `false` when it is to be taken now.
  mutating func putOff(_ input: Input) -> Bool {
    guard mustWait(input) else { return false }
    // Enter right after the one that asked is its echo: a key pressed twice opens nothing twice.
    if input == .key(.enter), typedAhead.inputs.isEmpty, typedAhead.isGoing { return true }
    typedAhead.inputs.append(input)
    return true
  }

  private func mustWait(_ input: Input) -> Bool {
    if case .cover = layer { return false }
    // Only ^C and Esc q are for the door.
    if typedAhead.isOpening, input == .key(.escape) || isInMenu { return false }
    switch input {
    case .resized, .resumed, .key(.control("l")), .key(.control("c")): return false
    case .key(let key):
      return !typedAhead.inputs.isEmpty || isAwaited || choosesInList(key)
    case .pasted: return !typedAhead.inputs.isEmpty || isAwaited
    }
  }

  /// Whether a page is to come that keys are meant for.
  private var isAwaited: Bool { typedAhead.isGoing || typedAhead.isOpening }

  /// Whether a key chooses in a list that is not yet what was asked for.
  private func choosesInList(_ key: Key) -> Bool {
    isListAwaited && layer == nil && overlay == nil && (key == .enter || Move(key) != nil)
  }

  /// Whether the list that is open is not yet what was asked for.
  private var isListAwaited: Bool {
    switch route {
    case .home(let home): home.isLoaded && home.list.isAwaited
    case .people(let people): people.list.isAwaited
    case .finding(let finding): finding.list.isAwaited
    case .unlock, .create, .recoveryCode, .personForm, .aboutPerson, .settings, .person, .talk,
      .reading, .review:
      false
    }
  }

  /// Remembers what the archive was asked for that keys have to wait for.
  mutating func note(_ effects: [Effect]) {
    for effect in effects {
      if effect.leadsElsewhere { typedAhead.isGoing = true }
    }
  }

  /// The archive answered; or it can't, and keys for a page that does not come are for no other.
  mutating func noteAnswer(_ action: Action) {
    if action.bringsPage { typedAhead.isGoing = false }
    if action.endsOpening { typedAhead.isOpening = false }
    if action == .input(.key(.control("c"))) || hasFailed(action) {
      typedAhead = TypedAhead(isOpening: typedAhead.isOpening)
      stopWaitingForList()
    }
  }

  /// The list that is open takes keys again as it is.
  private mutating func stopWaitingForList() {
    switch route {
    case .home(var home):
      home.list.stopWaiting()
      route = .home(home)
    case .people(var people):
      people.list.stopWaiting()
      route = .people(people)
    case .finding(var finding):
      finding.list.stopWaiting()
      route = .finding(finding)
    case .unlock, .create, .recoveryCode, .personForm, .aboutPerson, .settings, .person, .talk,
      .reading, .review:
      break
    }
  }

  /// What was begun on a full disk does not open.
  private func hasFailed(_ action: Action) -> Bool {
    if case .failed = action { return true }
    if case .locked = action { return true }
    guard case .notKept = action else { return false }
    return switch route {
    case .person, .personForm: true
    case .unlock, .create, .recoveryCode, .home, .people, .aboutPerson, .settings, .talk, .reading,
      .finding, .review:
      false
    }
  }

  /// Takes what came meanwhile, as far as it need not wait again.
  mutating func takeTypedAhead() -> [Effect] {
    var effects: [Effect] = []
    while let next = typedAhead.inputs.first {
      if case .cover = layer { break }
      let rest = typedAhead.inputs.dropFirst()
      typedAhead.inputs = []
      if mustWait(next) {
        typedAhead.inputs = [next] + rest
        break
      }
      let asked = take(next) + follow()
      note(asked)
      effects += asked
      typedAhead.inputs += rest
    }
    return effects
  }
}

extension Action {
  /// Whether the archive is open, and home is told of; or it is not.
  fileprivate var endsOpening: Bool {
    if case .home = self { return true }
    if case .locked = self { return true }
    return false
  }

  fileprivate var bringsPage: Bool {
    if case .person = self { return true }
    if case .opened(let opened) = self { return opened.purpose != .lookingBack }
    if case .drafts = self { return true }
    if case .compared = self { return true }
    return false
  }
}

extension Effect {
  fileprivate var leadsElsewhere: Bool {
    if case .loadPerson = self { return true }
    if case .open(_, let purpose) = self { return purpose != .lookingBack }
    if case .loadDrafts = self { return true }
    if case .compare = self { return true }
    return false
  }
}
