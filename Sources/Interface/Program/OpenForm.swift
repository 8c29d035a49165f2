import Conversation

extension State {
  /// Whether a form has the keys.
  var showsForm: Bool {
    switch route {
    case .create, .personForm, .aboutPerson, .settings: true
    case .talk(let talk): talk.showsRows && talk.over == nil
    case .unlock, .recoveryCode, .home, .people, .person, .reading, .finding, .review: false
    }
  }

  /// Asks the form that is open to do something; `nil` where none is open.
  mutating func ask(form request: FormRequest) -> [Effect]? {
    switch route {
    case .create(var create):
      guard !create.isWorking else { return [] }
      let effects = create.answer(request, &desk)
      route = .create(create)
      return effects
    case .personForm(var form):
      guard !form.isAsking else { return [] }
      let effects = form.answer(request, &desk)
      route = .personForm(form)
      return effects
    case .aboutPerson(var page):
      let effects = page.answer(request, &desk)
      route = .aboutPerson(page)
      return effects
    case .settings(var page):
      let effects = page.answer(request, &desk)
      route = .settings(page)
      return effects
    case .talk(let talk):
      guard talk.showsRows, talk.over == nil else { return nil }
      return inTalk { $0.answer(request, &$1) }
    case .unlock, .recoveryCode, .home, .people, .person, .reading, .finding, .review: return nil
    }
  }

  /// Does something on the page of the settings, where it is open.
  mutating func inSettings(
    _ body: (inout SettingsPage, inout Desk) -> [Effect]
  ) -> [Effect] {
    guard case .settings(var page) = route else { return [] }
    let effects = body(&page, &desk)
    route = .settings(page)
    return effects
  }

  /// Half-typed text of the page that is open came from the archive.
  mutating func restore(_ drafts: [Draft], at place: Draft.Place) -> [Effect] {
    typedAhead.isGoing = false
    guard openDraftPlace == place else { return [] }
    return ask(form: .restore(drafts)) ?? []
  }

  /// When what is half typed on the form that is open goes to the archive.
  var formDue: Moment? {
    switch route {
    case .personForm(let form): form.isAsking ? nil : form.formFocus.handover.due
    case .aboutPerson(let page): page.formFocus.handover.due
    case .settings(let page): page.formFocus.handover.due
    case .talk(let talk): talk.showsRows ? talk.formFocus.handover.due : nil
    case .create, .unlock, .recoveryCode, .home, .people, .person, .reading, .finding, .review: nil
    }
  }

  private var openDraftPlace: Draft.Place? {
    switch route {
    case .personForm(let form): form.draftPlace
    case .aboutPerson(let page): page.draftPlace
    case .settings(let page): page.draftPlace
    case .talk(let talk): talk.draftPlace
    case .create, .unlock, .recoveryCode, .home, .people, .person, .reading, .finding, .review: nil
    }
  }
}
