import Canvas
import Conversation

extension Talk {
  /// The keys of what has them in the talk, most useful first.
  var placeHints: [KeyHint] {
    switch focus {
    case .note: noteHints
    case .asking(let question): hints(of: question)
    case .record(let id): hints(ofNote: id)
    case .way: Talk.wayHints
    case .row(let row): hints(of: row)
    }
  }

  private static let menu = KeyHint(.key(.escape), label: "menu", inLines: ":? help")

  private var noteHints: [KeyHint] {
    let waiting = earlierHere
    let speaker = record.present.first { $0.part != .interpreter }
    var hints = [
      KeyHint(.key(.enter), label: mayWrite ? "keep" : "next", inLines: "Enter goes on")
    ]
    if waiting > 0 { hints.append(KeyHint(.menu("e"), label: Say.earlierHint(waiting))) }
    if stage == .waysForward {
      hints.append(KeyHint(.key(.up), label: Say.chooseAWay, inLines: "#1 chooses a way"))
    }
    hints.append(KeyHint(.key(.tab), label: "next prompt"))
    if waiting == 0 { hints.append(KeyHint(.typed("\""), label: "own words")) }
    if let speaker { hints.append(KeyHint(.typed(speaker.name + ":"), label: "said it")) }
    return hints + [Talk.menu]
  }

  private func hints(of question: Question) -> [KeyHint] {
    switch question {
    case .atWay:
      let doesIt = WayAnswer(answer.text) == .words ? "keep" : "do it"
      return [
        KeyHint(.key(.enter), label: doesIt), KeyHint(.key(.backspace), label: "back to the list"),
        Talk.menu,
      ]
    case .thought:
      return [
        KeyHint(.key(.enter), label: "keep"), KeyHint(.key(.backspace), label: "back"), Talk.menu,
      ]
    case .sureness, .importance:
      return [
        Talk.keepOrPass, KeyHint(.key(.left), .key(.right), label: "on the ruler"),
        KeyHint(.key(.tab), label: "what is behind it"), Talk.menu,
      ]
    case .who, .when, .notLower, .raise, .strength, .weigh, .reservation, .whoIsHere, .wasHere,
      .amending, .alone, .onSheet:
      return [Talk.keepOrPass, Talk.menu]
    }
  }

  private static let keepOrPass = KeyHint(
    .key(.enter), label: "keep, empty passes", inLines: "Enter passes")

  private func hints(ofNote id: NoteID) -> [KeyHint] {
    let isOff = record.note(id)?.isOffSheet == true
    return [
      KeyHint(.key(.enter), label: "mend"), KeyHint(.key(.delete), label: "take back"),
      KeyHint(.menu("x"), label: isOff ? "on the sheet" : "off the sheet"),
      KeyHint(.menu("m"), label: "say more"), KeyHint(.key(.down), label: "on"),
    ]
  }

  private static let wayHints = [
    KeyHint(.typed("a"), label: "add", inLines: "a or words add another"),
    KeyHint(.key(.enter), label: "say more", inLines: "Enter says more"),
    KeyHint(.typed("y"), label: "our choice"), KeyHint(.typed("o"), label: "still open"),
    KeyHint(.typed("d"), label: "not for me"),
    KeyHint(label: "1–10 how sure", inLines: "1 to 10 how sure"),
    KeyHint(.typed("f"), label: "put right"), KeyHint(.typed("c"), label: "who decides"),
  ]

  private func hints(of row: Row) -> [KeyHint] {
    // After the last stage there is none to go to.
    let onwards = stage == .sayItBack ? [] : [KeyHint(.menu("n"), label: "next stage")]
    let moving = KeyHint(.key(.up), .key(.down), label: "move")
    if row.isText {
      let typing = KeyHint(.typed(""), label: "type, Enter keeps")
      return [typing, moving] + onwards
    }
    if row.isDone { return [KeyHint(.key(.enter), label: "do it"), moving] }
    if row == .agreed { return [KeyHint(.key(.down), label: "go on")] + onwards }
    var change: [KeyHint] = []
    if case .choice(let choices, _)? = rows.first(where: { $0.row == row })?.value,
      choices.count > 1
    {
      change = [KeyHint(.key(.left), .key(.right), label: "change")]
    }
    return change + [KeyHint(.key(.enter), label: "next line")] + onwards
  }
}

extension Row {
  /// Whether Enter does something here.
  fileprivate var isDone: Bool {
    switch self {
    case .authority, .gap, .halfTyped, .translatedSheet, .safetyNet, .agreeAndPrint, .agreeOnly,
      .notToday, .printSheet, .saveSheet, .declineSheet, .copyBlock, .markCopied, .amend:
      true
    case .identity, .calledName, .present, .someone, .language, .reads, .interpreter, .paper,
      .typing, .minutes, .guide, .sayBack, .sayBackAgain, .agreement, .agreementReason, .way, .step,
      .review, .sheet, .agreed, .line:
      false
    }
  }
}
