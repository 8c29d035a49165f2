import Conversation

/// What another window, or a command, changed in the archive: every screen that shows it asks for it
/// anew, and stays where it is.
extension State {
  mutating func reload() -> [Effect] {
    switch route {
    case .home(let home): return [.loadHome(page: home.list.page.number)]
    case .people(var people):
      let effects = people.askAgain(&desk)
      route = .people(people)
      return effects
    case .person(let page): return [.reloadPerson(page.file.person.id)]
    case .finding(var finding):
      let effects = finding.askAgain(&desk)
      route = .finding(finding)
      return effects
    case .reading(let reading): return [.reloadTalk(reading.record.id)]
    // What is written here is known here.
    case .talk(let talk): return talk.isReadOnly ? [.reloadTalk(talk.id)] : []
    case .unlock, .create, .recoveryCode, .personForm, .aboutPerson, .settings: return []
    }
  }

  /// A conversation that is only read here has other entries now.
  mutating func take(_ entries: [Entry], of conversation: ConversationID) {
    see(entries)
    switch route {
    case .reading(var reading) where reading.record.id == conversation:
      reading.show(entries, desk)
      route = .reading(reading)
    case .talk(var talk) where talk.id == conversation && talk.isReadOnly:
      talk.entries = entries
      talk.refold()
      route = .talk(talk)
    case .unlock, .create, .recoveryCode, .home, .people, .personForm, .aboutPerson, .settings,
      .person, .finding, .reading, .talk:
      break
    }
  }
}
