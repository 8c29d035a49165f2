import Canvas
import Conversation

/// The keys of pages that are no values with a table of their own yet.
extension State {
  /// The keys of the page that lies over the screen; none where it tells them itself.
  var layerHints: [KeyHint] {
    switch layer {
    case .myNotes(let notes): hints(of: notes)
    case .alone(let alone): hints(of: alone)
    case .page(let page): hints(of: page, rows(of: page)[checked: page.chosen])
    case .items(let page): page.isInMenu ? State.itemsMenuHints : hints(ofItem: itemChosen)
    case .turned, .block, .cover, .none: []
    }
  }

  private func hints(of notes: MyNotes) -> [KeyHint] {
    guard case .talk(let talk) = route else { return [] }
    let takesBack =
      if case .note? = talk.myNotesRows[checked: notes.chosen] { !talk.isReadOnly } else { false }
    return [
      KeyHint(.key(.up), .key(.down), label: "choose"), KeyHint(.key(.enter), label: "open"),
    ] + (takesBack ? [KeyHint(.key(.delete), label: "take back")] : [])
      + [KeyHint(label: "any other key closes")]
  }

  private func hints(of alone: Alone) -> [KeyHint] {
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

  private func hints(of page: AlonePage, _ row: AloneRow?) -> [KeyHint] {
    let isTyped = row?.item?.isText == true
    let isAct = if case .act = row?.content { true } else { false }
    let change: [KeyHint] =
      switch row?.content {
      case .item, .inBlock:
        [
          isTyped
            ? KeyHint(.typed(""), label: "type")
            : KeyHint(.key(.left), .key(.right), label: "change")
        ]
      case .read, .act, nil: []
      }
    let letters: [(Character, String)] =
      page.isBefore
      ? [("n", "start the talk"), ("v", "my notes")]
      : [
        ("c", "copy"), ("m", "it is copied"), ("s", "show it"), ("p", "print"), ("v", "my notes"),
      ]
    return [KeyHint(.key(.enter), label: isAct ? "do it" : "next")] + change
      + [KeyHint(.key(.up), .key(.down), label: "move")]
      + (isTyped ? [] : letters.map { KeyHint(.letter($0.0), label: $0.1, inLines: "") })
      + [KeyHint(.key(.escape), label: "back")]
  }

  private static let itemsMenuHints = [
    KeyHint(.letter("z"), label: "nothing here"), KeyHint(.key(.escape), label: "back"),
    KeyHint(.letter("u"), label: "undo"), KeyHint(.letter("b"), label: "cover"),
    KeyHint(.letter("?"), label: "help"),
  ]

  private func hints(ofItem item: Item?) -> [KeyHint] {
    let back = KeyHint(.menu("q"), label: "back", inLines: "")
    guard let item else { return [back] }
    let change =
      item.isText
      ? KeyHint(.typed(""), label: "type")
      : KeyHint(.key(.left), .key(.right), label: "or first letter")
    let nothing = item.isText ? Stroke.menu("z") : .letter("z")
    return [
      KeyHint(.key(.enter), label: "next"), change,
      KeyHint(.key(.up), .key(.down), label: "move"),
    ] + (item.canBeNothing ? [KeyHint(nothing, label: "nothing", inLines: "")] : []) + [back]
  }

  /// The keys of the screen that is open, where it is none that tells them itself.
  var formHints: [KeyHint] {
    switch route {
    case .talk(let talk): talk.placeHints
    case .create:
      [
        KeyHint(.key(.enter), label: "next line"),
        KeyHint(.key(.up), .key(.down), label: "move"), KeyHint(.menu("q"), label: "quit"),
      ]
    case .personForm:
      [
        KeyHint(.key(.enter), label: "next line, at the end keep"),
        KeyHint(.key(.up), .key(.down), label: "move"), KeyHint(.menu("q"), label: "home"),
      ]
    case .unlock, .recoveryCode, .home, .people, .person, .reading, .finding: []
    }
  }
}
