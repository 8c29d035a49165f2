import Conversation

extension State {
  /// Opens the screen that was asked for from the one that is open, if one was.
  mutating func follow() -> [Effect] {
    guard let destination = desk.destination else { return [] }
    desk.destination = nil
    return go(to: destination) + follow()
  }

  private mutating func go(to destination: Destination) -> [Effect] {
    switch destination {
    case .home: return openHome()
    case .people: return openPeople()
    case .newPerson(let typed): return openPersonForm(typed)
    case .changePerson(let person):
      route = .personForm(PersonForm(person))
      return [.reloadPerson(person.id), .loadDrafts(.person(person.id))]
    case .person(let file, let conversation):
      route = .person(PersonPage(file: file, at: conversation))
    case .before(let file): return openBefore(file)
    case .newTalk(let file): return startTalk(PersonPage(file: file))
    case .talk:
      guard case .person(let page) = route else { return [] }
      return beginTalk(page)
    case .goals(let file): route = .review(ReviewPage(file, .goals))
    case .after: if case .person(let page) = route { askAfter(page) }
    case .sayMore:
      guard case .person(let page) = route else { return [] }
      return openAboutPerson(page.file, .all)
    case .myNotes: return askAlone()
    case .find: return openFinding()
    case .settings:
      route = .settings(SettingsPage())
      return [.loadSettings, .loadDrafts(.settings)]
    case .help: return perform(.help)
    case .tour: return perform(.tour)
    case .back: overlay = nil
    case .uncovered: return uncover()
    case .command(let hint): return perform(hint)
    case .quit: return quit()
    }
    return []
  }
}
