import Canvas
import Conversation

extension Talk {
  /// The keys of what has them in the talk, most useful first.
  func placeHints(_ desk: Desk) -> [KeyHint] {
    guard over == nil else { return [] }
    guard showsRows else { return talkHints }
    // A letter types where text is typed: there Esc comes before it.
    let isTyped = focusedRow(desk)?.isText == true
    let letters = pageKeys.map { key in
      KeyHint(isTyped ? .menu(key.letter) : .letter(key.letter), label: key.label)
    }
    let onwards =
      page == nil
      ? (stage == .sayItBack ? [] : [KeyHint(.menu("n"), label: "next stage")])
      : hasKey("q") ? [] : [KeyHint(.menu("q"), label: "back")]
    return rowHints(desk) + letters + onwards
  }

  /// The keys of what has them, where that is no row of a form.
  var talkHints: [KeyHint] {
    switch focus {
    case .note: noteHints
    case .asking(let question): hints(of: question)
    case .record(let id): hints(ofNote: id)
    case .way: mayWrite ? Talk.wayHints : [Talk.onwards, Talk.menu]
    case .rows: []
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
    if prompts.count > 1 { hints.append(KeyHint(.key(.tab), label: "next prompt")) }
    if waiting == 0, mayWrite, !record.isInterpreted {
      hints.append(KeyHint(.typed("\""), label: "own words"))
    }
    if let speaker, mayWrite { hints.append(KeyHint(.typed(speaker.name + ":"), label: "said it")) }
    let isFree = field.isEmpty && mending == nil
    if isFree { hints.append(KeyHint(.key(.left), .key(.right), label: "stage", inLines: "")) }
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
    case .whoIsHere:
      let others = KeyHint(.key(.tab), label: "what others may hear", inLines: "")
      return [Talk.keepOrPass] + (record.hasCompany ? [] : [others]) + [Talk.menu]
    case .whoAgrees:
      return [KeyHint(.letter("1"), label: "is \(name)", inLines: "1 is \(name)"), Talk.menu]
    case .who, .when, .notLower, .raise, .strength, .weigh, .reservation, .change, .howItWent,
      .inTheWay, .carry, .sayAnew, .carryRest,
      .wasHere, .mayKnow, .service, .whyNotAgreed, .amending, .onSheet, .whoSaid:
      return [Talk.keepOrPass, Talk.menu]
    case .alone:
      return [
        KeyHint(.typed("y"), label: "shows your notes"), KeyHint(.typed("n"), label: "does not"),
        KeyHint(.key(.enter), label: "answers", inLines: ""),
        KeyHint(.key(.escape), label: "goes back", inLines: ""),
      ]
    }
  }

  private static let keepOrPass = KeyHint(
    .key(.enter), label: "keep, empty passes", inLines: "Enter passes")

  private func hints(ofNote id: NoteID) -> [KeyHint] {
    let isOff = record.note(id)?.isOffSheet == true
    guard mayWrite else { return [Talk.onwards, Talk.menu] }
    return [
      KeyHint(.key(.enter), label: "edit"), KeyHint(.key(.delete), label: "remove"),
      KeyHint(.menu("x"), label: isOff ? "on the sheet" : "off the sheet"),
      KeyHint(.menu("m"), label: "say more"), KeyHint(.key(.down), label: "on"),
    ]
  }

  private static let onwards = KeyHint(.key(.up), .key(.down), label: "choose", inLines: "")

  private static let wayHints = [
    KeyHint(.typed("a"), label: "add", inLines: "a or words add another"),
    KeyHint(.key(.enter), label: "say more", inLines: "Enter says more"),
    KeyHint(.typed("y"), label: "our choice"), KeyHint(.typed("o"), label: "still open"),
    KeyHint(.typed("d"), label: "not for me"),
    KeyHint(.key(.left), .key(.right), label: "good or hard", inLines: ""),
    KeyHint(.typed("s"), label: "how sure"),
    KeyHint(.typed("f"), label: "edit"), KeyHint(.typed("c"), label: "who decides"),
  ]
}
