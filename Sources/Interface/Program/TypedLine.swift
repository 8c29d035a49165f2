import Canvas
import Conversation

/// Line mode, the way in: a typed line does what keys do on the screen.
///
/// An empty line is Enter; `:` and a letter is Esc and that letter; `#` and a number goes to that
/// row of a page; a number chooses from what was listed; anything else is text, kept by Enter.
extension State {
  mutating func take(line: String) -> [Effect] {
    lastKey = now
    notice = nil
    if case .cover(let cover) = layer { return coverLine(line, cover) }
    if let effects = overTalkLine(line) { return effects }
    switch layer {
    case .help: layer = nil
    case .palette(let palette): return paletteLine(line, palette)
    case .tour(let page): return tourKey(line.isEmpty ? .enter : .escape, page)
    case .alone(let alone): return aloneLine(line, alone)
    case .menu, .cover, .none: break
    }
    if line.hasPrefix(":"), let letter = line.dropFirst().first { return take(letter: letter) }
    switch route {
    case .unlock(var unlock):
      unlock.passphrase = Field(line)
      route = .unlock(unlock)
      return unlockKey(.enter)
    case .create, .personForm, .aboutPerson, .settings: return ask(form: .line(line)) ?? []
    case .recoveryCode(var page):
      guard page.check != nil else {
        return recoveryCodeKey(line.first.map { .character($0) } ?? .enter)
      }
      page.check = Field(line)
      route = .recoveryCode(page)
      return recoveryCodeKey(.enter)
    case .home(var home):
      if let number = chosenNumber(line, of: home.page.items.count) {
        home.chosen = number
        route = .home(home)
        return homeKey(.enter)
      }
      return homeKey(line.first.map { .character($0) } ?? .enter)
    case .people(let people): return peopleLine(line, people)
    case .finding(let finding): return findingLine(line, finding)
    case .person(var page):
      if let number = chosenNumber(line, of: page.file.conversations.count + 1) {
        page.chosen = number
        route = .person(page)
        return personKey(.enter)
      }
      return personKey(line.first.map { .character($0) } ?? .enter)
    case .reading: return line.first.map { readingKey(.character($0)) } ?? []
    case .talk: return talkLine(line)
    }
  }

  /// A line while something lies over the talk; `nil` where it is for what lies below. A command
  /// typed on the turned screen is done once it is turned back.
  private mutating func overTalkLine(_ line: String) -> [Effect]? {
    guard let over = overTalk else { return nil }
    var isForOver = true
    let effects = inTalk { talk, desk in
      let answered = talk.line(line, over: over, &desk)
      isForOver = answered != nil
      return answered ?? []
    }
    guard isForOver else { return nil }
    guard case .turned = over, line.hasPrefix(":"), let letter = line.dropFirst().first,
      letter != "t"
    else { return effects }
    return effects + take(letter: letter)
  }

  /// Whether the next line is a secret that must not be echoed.
  public var asksSecret: Bool {
    if case .cover(let cover) = layer { return cover.passphrase != nil }
    return switch route {
    case .unlock: true
    case .create(let create): create.rowInHand(desk)?.isSecret ?? false
    case .recoveryCode, .home, .people, .personForm, .aboutPerson, .settings, .person, .talk,
      .reading, .finding:
      false
    }
  }

  /// A number of one or two digits that names a row of a list, from 0.
  private func chosenNumber(_ line: String, of count: Int) -> Int? {
    guard line.utf8.count <= 2, let number = Int(line), (1...max(count, 1)).contains(number),
      count > 0
    else { return nil }
    return number - 1
  }

  private mutating func coverLine(_ line: String, _ cover: Cover) -> [Effect] {
    guard cover.passphrase != nil, !line.isEmpty else { return coverKey(.enter, cover) }
    var typed = cover
    typed.passphrase = Field(line)
    layer = .cover(typed)
    return coverKey(.enter, typed)
  }

  private mutating func peopleLine(_ line: String, _ people: People) -> [Effect] {
    var people = people
    if let number = chosenNumber(line, of: people.page.items.count + 1) {
      people.chosen = number
      route = .people(people)
      return peopleKey(.enter)
    }
    people.field = Field(line)
    people.chosen = 0
    route = .people(people)
    generation += 1
    return [.loadPeople(line, page: 0, generation)]
  }

  private mutating func findingLine(_ line: String, _ finding: Finding) -> [Effect] {
    var finding = finding
    if let number = chosenNumber(line, of: finding.page.items.count) {
      finding.chosen = number
      route = .finding(finding)
      return findingKey(.enter)
    }
    finding.field = Field(line)
    finding.isAnswered = false
    generation += 1
    let query = Query(line, on: now.day)
    finding.misread = query.narrowing.misread
    route = .finding(finding)
    return query.isEmpty ? [] : [.find(query, page: 0, generation)]
  }
}

/// The place in a list, from 0, of what is called by a number from 1. Somebody may type any number:
/// one below 1 has no place.
func fromZero(_ number: Int) -> Int { max(number, 0) - 1 }
