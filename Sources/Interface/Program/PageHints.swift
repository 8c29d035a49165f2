import Canvas

/// The keys of what is no screen with a table of its own: a form, a talk.
extension State {
  /// The keys of the form or the talk that is open.
  var formHints: [KeyHint] {
    func leaving(_ label: String) -> KeyHint { KeyHint(.menu("q"), label: label) }
    return switch route {
    case .talk(let talk): talk.placeHints(desk)
    case .create(let create): create.rowHints(desk) + [leaving("quit")]
    case .personForm(let form):
      form.rowHints(desk) + [leaving(form.person == nil ? "home" : "back")]
    case .aboutPerson(let page): page.rowHints(desk) + [leaving("back")]
    case .settings(let page): page.rowHints(desk) + [leaving("home")]
    case .unlock, .recoveryCode, .home, .people, .person, .reading, .finding, .review: []
    }
  }
}
