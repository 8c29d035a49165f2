/// What can be asked for on every form with Esc and a letter.
enum FormCommand: Equatable, Sendable {
  case nothing, undo, redo

  /// What the form is asked to do.
  var request: FormRequest {
    switch self {
    case .nothing: .nothing
    case .undo: .undo
    case .redo: .redo
    }
  }
}

/// The keys of every form; in a talk the same letters do the same.
let formKeys: [PlaceKey<FormCommand>] = [
  PlaceKey(.menu("z"), command: .nothing, label: "nothing here", help: Say.Help.nothing),
  PlaceKey(.menu("u"), .key(.control("z")), command: .undo, label: "undo", help: Say.Help.undo),
  PlaceKey(.menu("r"), .key(.control("y")), command: .redo, label: "redo", help: Say.Help.redo),
]

extension FormHost {
  /// The keys of the row that has them, most useful first.
  func rowHints(_ desk: Desk) -> [KeyHint] {
    guard let row = focusedRow(desk) else { return [] }
    let rows = form(desk).rows
    let moving =
      rows.count > 1
      ? [KeyHint(.key(.up), .key(.down), label: "move", inLines: "#2 goes to row 2")] : []
    let next = KeyHint(.key(.enter), label: "next", inLines: "Enter goes on")
    let nothing = row.canBeNothing ? [KeyHint(.menu("z"), label: "nothing here")] : []
    // What can't be kept here is not offered.
    guard refusal(at: row, typing: "", desk.now.day) == nil else { return [next] + moving }
    switch row.asks {
    case .reading: return [next] + moving
    case .text:
      let keeps = KeyHint(.typed(""), label: "type, Enter keeps", inLines: "Enter goes on")
      return [keeps] + moving + nothing
    case .choice(let choices, _):
      let change = KeyHint(.key(.left), .key(.right), label: "change")
      return (choices.count > 1 ? [change] : []) + [next] + moving + nothing
    case .button:
      return [KeyHint(.key(.enter), label: "do it", inLines: "Enter goes on")] + moving
    }
  }
}
