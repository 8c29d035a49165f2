import Conversation

extension State {
  /// Opens the form of somebody new, with what was typed of them and what is half typed there.
  mutating func openPersonForm(_ name: String?) -> [Effect] {
    route = .personForm(PersonForm(typed: name ?? "", on: now.day))
    return [.loadDrafts(.newPerson)]
  }

  /// What the archive was asked it could not do: the page may ask anew.
  mutating func takeKeysAgain() {
    if case .personForm(var form) = route {
      form.isAsking = false
      route = .personForm(form)
    } else if case .person(var page) = route {
      page.isStarting = false
      route = .person(page)
    }
  }

  /// The archive said who may be this person already.
  mutating func doublesFound(_ doubles: [PersonRow]) -> [Effect] {
    guard case .personForm(var form) = route else { return [] }
    let effects = form.doublesFound(doubles, &desk)
    route = .personForm(form)
    return effects
  }
}
