import Canvas

/// The keys of what is no screen with a table of its own: a question, a form, a talk.
extension State {
  /// The keys of the question that lies over the screen.
  func hints(of alone: AloneQuestion) -> [KeyHint] {
    let no = KeyHint(label: "any other key does not")
    return switch alone {
    case .notes: [KeyHint(.letter("y"), label: "shows your notes", inLines: ""), no]
    case .before:
      [
        KeyHint(.letter("y"), label: "what to know before", inLines: ""),
        KeyHint(.letter("n"), label: "start the talk", inLines: ""),
        KeyHint(label: "any other key goes back"),
      ]
    case .after:
      [KeyHint(.letter("y"), label: "opens what comes after", inLines: ""), no]
    }
  }

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
    case .unlock, .recoveryCode, .home, .people, .person, .reading, .finding: []
    }
  }
}
