import Conversation

extension State {
  /// Opens the screen that was asked for from the one that is open, if one was.
  mutating func follow() -> [Effect] {
    guard let destination = desk.destination else { return [] }
    desk.destination = nil
    switch destination {
    case .home: return openHome()
    case .people: return openPeople()
    case .newPerson(let typed): return openPersonForm(typed)
    case .changePerson(let person):
      route = .personForm(PersonForm(person))
      return [.loadDrafts(.person(person.id))]
    case .person(let file, let conversation):
      var page = PersonPage(file: file)
      if let place = file.conversations.firstIndex(where: { $0.id == conversation }) {
        page.chosen = place + 1
      }
      route = .person(page)
      return []
    case .before(let file): return openBefore(file)
    case .newTalk(let file): return startTalk(PersonPage(file: file))
    case .find: return openFinding()
    case .settings:
      route = .settings(SettingsPage())
      return [.loadDrafts(.settings)]
    case .help:
      layer = .help(scroll: 0)
      return []
    case .tour:
      layer = .tour(page: 0)
      return []
    case .quit: return quit()
    }
  }
}
