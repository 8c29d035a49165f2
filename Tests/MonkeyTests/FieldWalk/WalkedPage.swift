import Canvas
import Conversation
import Testing

@testable import Interface

/// Every page of the program that is a form. A new page must be added here: `page(of:)` no longer
/// compiles without it, and a page that is not opened by its keys fails.
enum WalkedPage: String, CaseIterable, Sendable {
  case newPerson, knownPerson, aboutPerson, settings, files, oldTalks
  case start, sayItBack
  case visit, matter, preference, goal, option, step, appStep, groupStep, contingency
  case earlier, before, after, forOthers, preview, myNotes, privateNote, safeContact, withheld,
    reflection, paper, safeLines

  /// The page that lies over a talk.
  static func page(of subject: TalkPage.Subject, in talk: Talk) -> WalkedPage? {
    switch subject {
    case .visit: .visit
    case .note(let id): talk.record.note(id).flatMap(page(of:))
    case .earlier: .earlier
    case .before: .before
    case .after: .after
    case .forOthers: .forOthers
    case .preview: .preview
    case .myNotes: .myNotes
    case .privateNote: .privateNote
    case .safeContact: .safeContact
    case .withheld: .withheld
    case .reflection: .reflection
    case .paper: .paper
    case .safeLines: .safeLines
    }
  }

  /// The page of a note; that of a step has other rows where it is an app or a group.
  private static func page(of note: Note) -> WalkedPage? {
    guard case .step(let step) = note.content else { return page(of: note.kind) }
    return switch step.particulars.support.value {
    case .digitalTool: .appStep
    case .community, .peers: .groupStep
    case .coaching, .education, .none: .step
    }
  }

  private static func page(of kind: NoteKind) -> WalkedPage? {
    switch kind {
    case .matter: .matter
    case .preference: .preference
    case .goal: .goal
    case .option: .option
    case .step: .step
    case .contingency: .contingency
    // Their pages hold their words alone, as that of a matter does.
    case .strength, .need, .parked: .matter
    case .privateNote: nil
    }
  }

  /// Whether a talk is open on it, in which a note can be kept.
  var isInTalk: Bool {
    switch self {
    case .newPerson, .knownPerson, .aboutPerson, .settings, .files, .oldTalks: false
    case .start, .sayItBack, .visit, .matter, .preference, .goal, .option, .step, .appStep,
      .groupStep, .contingency, .earlier, .before, .after, .forOthers, .preview, .myNotes,
      .privateNote, .safeContact,
      .withheld, .reflection, .paper, .safeLines:
      true
    }
  }

  /// Opens the page from home.
  func open(_ walker: inout Walker) {
    switch self {
    case .newPerson: walker.type("n")
    case .settings: walker.type("s")
    case .files, .oldTalks:
      walker.type("s")
      walker.go(to: RowID(rawValue))
      walker.press(.enter)
    case .knownPerson, .aboutPerson:
      walker.openPerson()
      switch self {
      case .knownPerson: walker.type("e")
      default: walker.type("m")
      }
    case .before:
      walker.openPerson(withVisits: true)
      walker.type("ny")
      walker.press(.enter)
    case .after: openAfter(&walker)
    case .paper, .safeLines:
      openAfter(&walker)
      walker.go(to: RowID("paper"))
      walker.press(.enter)
      guard self == .safeLines else { return }
      walker.go(to: RowID("forWhom"))
      walker.type("2")
      walker.press(.enter)
      walker.go(to: RowID("safeLines"))
      walker.press(.enter)
    default: openInTalk(&walker)
    }
  }

  private func openAfter(_ walker: inout Walker) {
    walker.openPerson(withVisits: true)
    walker.type("ay")
    walker.press(.enter)
  }

  private func openInTalk(_ walker: inout Walker) {
    walker.openPerson(withVisits: self == .earlier)
    walker.type("n")
    // Whether to look at last time first is asked where there was one.
    if case .alone = walker.state.layer {
      walker.type("n")
      walker.press(.enter)
    }
    switch self {
    case .start: walker.command("1")
    case .sayItBack: walker.command("0")
    case .visit:
      walker.command("1")
      walker.command("m")
    case .earlier: walker.command("e")
    case .forOthers:
      walker.command("3")
      walker.type("walk to church")
      walker.press(.enter)
      openAgain(&walker)
    case .preview: openAgain(&walker)
    case .matter, .preference, .goal, .option, .step, .appStep, .groupStep, .contingency:
      walker.command(stage)
      walker.type("walk to church")
      walker.press(.enter)
      walker.command("m")
      guard let kind, let row = walker.rows.first(where: { $0.id.name.hasSuffix(".support") })
      else { return }
      walker.go(to: row.id)
      walker.type(kind)
      walker.press(.enter)
    case .myNotes, .privateNote, .safeContact, .withheld, .reflection:
      walker.command("3")
      walker.type("! a bruise")
      walker.press(.enter)
      walker.command("v")
      walker.type("y")
      walker.press(.enter)
      walker.press(.home)
      let down = [Self.privateNote, .safeContact, .withheld, .reflection].firstIndex(of: self)
      guard let down else { return }
      for _ in 0..<(self == .reflection ? down + 1 : down) { walker.press(.down) }
      walker.press(.enter)
    case .newPerson, .knownPerson, .aboutPerson, .settings, .files, .oldTalks, .before, .after,
      .paper, .safeLines:
      return
    }
  }

  /// What kind of support a step is chosen to be.
  private var kind: String? {
    switch self {
    case .appStep: Support.digitalTool.words
    case .groupStep: Support.community.words
    default: nil
    }
  }

  /// Opens a page that follows from what stands in the talk already.
  func openAgain(_ walker: inout Walker) {
    if self == .forOthers {
      walker.command("h")
      walker.press(.tab)
    } else {
      walker.command(":")
      walker.type("preview")
      walker.press(.enter)
    }
  }

  private var stage: Character {
    switch self {
    case .preference: "5"
    case .goal: "6"
    case .option: "7"
    case .step, .appStep, .groupStep: "8"
    case .contingency: "9"
    default: "3"
    }
  }
}

extension Walker {
  /// Opens the page of somebody made up: of one with visits, or the first of all.
  mutating func openPerson(withVisits: Bool = false) {
    type("p")
    for _ in 0..<8 {
      press(.enter)
      guard case .person(let page) = state.route else { continue }
      if !withVisits || !page.file.conversations.isEmpty { return }
      type("q")
      type("p")
      press(.down)
    }
  }
}
