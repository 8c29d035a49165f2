import Canvas

/// What a screen is given to answer.
enum Given {
  /// A key.
  case key(Key)
  /// A letter after Esc, or after a colon in line mode.
  case letter(Character)
  /// A line, in line mode.
  case line(String)
  /// A paste.
  case pasted(String)

  /// What the screen answers; `nil` when a letter is none of its own.
  fileprivate func answered(by screen: inout some Screen, _ desk: inout Desk) -> [Effect]? {
    switch self {
    case .key(let key): screen.key(key, &desk)
    case .letter(let letter): screen.letter(letter, &desk)
    case .line(let line): screen.line(line, &desk)
    case .pasted(let text): screen.paste(text, &desk)
    }
  }
}

extension Overlay {
  /// The page as a screen that answers for itself.
  fileprivate var screen: any Screen {
    switch self {
    case .text(let page): page
    case .palette(let palette): palette
    case .tour(let tour): tour
    }
  }
}

extension Route {
  /// The screen that answers for itself, where it is one.
  var screen: (any Screen)? {
    switch self {
    case .unlock(let unlock): unlock
    case .recoveryCode(let page): page
    case .home(let home): home
    case .people(let people): people
    case .person(let page): page
    case .reading(let reading): reading
    case .finding(let finding): finding
    case .review(let page): page
    case .create, .personForm, .aboutPerson, .settings, .talk: nil
    }
  }
}

extension State {
  /// What has the keys, where it is a screen that answers for itself.
  var screen: (any Screen)? {
    if case .cover(let cover) = layer { return cover }
    if let overlay { return overlay.screen }
    return layer == nil ? route.screen : nil
  }

  /// Lets the screen that has the keys answer; `nil` when it is none that answers for itself, or
  /// the letter is none of its own.
  mutating func answer(_ given: Given) -> [Effect]? {
    if case .cover(let cover) = layer { return answer(given, cover) { $0.layer = .cover($1) } }
    switch overlay {
    case .text(let page): return answer(given, page) { $0.overlay = .text($1) }
    case .palette(let palette): return answer(given, palette) { $0.overlay = .palette($1) }
    case .tour(let tour): return answer(given, tour) { $0.overlay = .tour($1) }
    case .none: return layer == nil ? answerOnRoute(given) : nil
    }
  }

  private mutating func answerOnRoute(_ given: Given) -> [Effect]? {
    switch route {
    case .unlock(let unlock): answer(given, unlock) { $0.route = .unlock($1) }
    case .recoveryCode(let page): answer(given, page) { $0.route = .recoveryCode($1) }
    case .home(let home): answer(given, home) { $0.route = .home($1) }
    case .people(let people): answer(given, people) { $0.route = .people($1) }
    case .person(let page): answer(given, page) { $0.route = .person($1) }
    case .reading(let reading): answer(given, reading) { $0.route = .reading($1) }
    case .finding(let finding): answer(given, finding) { $0.route = .finding($1) }
    case .review(let page): answer(given, page) { $0.route = .review($1) }
    case .create, .personForm, .aboutPerson, .settings, .talk: nil
    }
  }

  private mutating func answer<Answering: Screen>(
    _ given: Given, _ screen: Answering, put: (inout State, Answering) -> Void
  ) -> [Effect]? {
    var screen = screen
    let effects = given.answered(by: &screen, &desk)
    put(&self, screen)
    return effects
  }
}
