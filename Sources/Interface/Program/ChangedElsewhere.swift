import Conversation

/// What another window, or a command, changed in the archive: every screen that shows it asks for it
/// anew, and stays where it is. What is written whole, such as a person's details, is known as it
/// stands there, or what was changed elsewhere would be put back.
extension State {
  mutating func reload() -> [Effect] {
    guard session != nil else { return [] }
    return [.loadSettings] + reloadPage()
  }

  private mutating func reloadPage() -> [Effect] {
    switch route {
    // In lines a list keeps the numbers that were said of it.
    case .home, .people, .finding: return isLineMode ? [] : reloadList()
    case .person(let page): return [.reloadPerson(page.file.person.id)]
    case .personForm(let form): return form.person.map { [.reloadPerson($0.id)] } ?? []
    case .aboutPerson(let page): return [.reloadPerson(page.file.person.id)]
    case .review(let page): return [.reloadPerson(page.file.person.id)]
    case .reading(let reading): return [.reloadTalk(reading.record.id)]
    // What is written in a talk here is known here.
    case .talk(let talk):
      return [.reloadPerson(talk.file.person.id)] + (talk.isReadOnly ? [.reloadTalk(talk.id)] : [])
    case .unlock, .create, .recoveryCode, .settings: return []
    }
  }

  private mutating func reloadList() -> [Effect] {
    switch route {
    case .home(let home): return [.loadHome(home.group, page: home.list.page.number)]
    case .people(var people):
      let effects = people.askAgain(&desk)
      route = .people(people)
      return effects
    case .finding(var finding):
      let effects = finding.askAgain(&desk)
      route = .finding(finding)
      return effects
    case .unlock, .create, .recoveryCode, .personForm, .aboutPerson, .settings, .person, .talk,
      .reading, .review:
      return []
    }
  }

  /// Who writes, who helps and which service it is, as the archive has it, with what was set here and is
  /// not kept yet.
  mutating func show(_ clinician: Clinician, _ help: LocalHelp, _ service: Service) {
    guard session != nil else { return }
    let unsaved = unsaved
    func set(_ desk: inout Desk) {
      desk.session?.clinician = clinician
      desk.session?.help = help
      desk.session?.service = service
      for case .archive(let event) in unsaved.map(\.happening) { desk.apply(event) }
    }
    if case .settings(var page) = route {
      page.follow(&desk) { set(&$1) }
      route = .settings(page)
    } else {
      set(&desk)
    }
  }

  /// Shows what has changed of a person on the page that is open; it opens none.
  mutating func show(_ file: PersonFile) {
    let file = withUnsaved(file)
    switch route {
    case .person(var page):
      page.show(file)
      route = .person(page)
    case .personForm(var form) where form.person?.id == file.person.id:
      form.follow(&desk) { form, _ in form.person = file.person }
      route = .personForm(form)
    case .aboutPerson(var page) where page.file.person.id == file.person.id:
      page.follow(&desk) { page, _ in page.file = file }
      route = .aboutPerson(page)
    case .review(var page) where page.file.person.id == file.person.id:
      page.file = file
      route = .review(page)
    case .talk(let talk) where talk.file.person.id == file.person.id:
      _ = inTalk { talk, desk in
        talk.follow(&desk) { talk, _ in talk.file.person = file.person }
        return []
      }
    case .unlock, .create, .recoveryCode, .home, .people, .personForm, .aboutPerson, .settings,
      .finding, .reading, .review, .talk:
      break
    }
  }

  /// A person with what was written of them here and is not kept yet.
  func withUnsaved(_ file: PersonFile) -> PersonFile {
    var file = file
    for entry in unsaved {
      guard case .person(file.person.id, let event) = entry.happening else { continue }
      file.person.apply(event, at: entry.at, author: entry.author)
    }
    return file
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
      .person, .finding, .reading, .review, .talk:
      break
    }
  }
}
