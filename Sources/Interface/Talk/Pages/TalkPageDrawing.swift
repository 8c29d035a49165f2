import Canvas
import Conversation

extension Drawing {
  /// A page that lies over a talk; one for the clinician alone has a plain title, and nothing of the
  /// person beside it.
  mutating func draw(_ page: TalkPage, over talk: Talk, _ desk: Desk) {
    let words = talk.title(of: page.subject)
    guard !page.subject.isPlain else {
      title(words)
      return draw(form: talk, from: 2, to: lastRow, desk)
    }
    let isAround = page.subject.isPrivate
    banner(
      talk.file.person, desk.now.day, standing: isAround ? "" : Say.banner(talk.record.standing),
      with: isAround ? [] : talk.record.present)
    let end = canvas.draw(words, at: Point(x: 1, y: 2), .title)
    let eyes = talk.eyes(of: page.subject)
    if end + 3 + eyes.columns < size.width { line(2, eyes, .quiet, at: end + 3) }
    canvas.rule(row: 3, from: 0, to: size.width)
    draw(form: talk, from: 4, to: lastRow, desk)
  }
}

extension Talk {
  /// What a page is called.
  func title(of subject: TalkPage.Subject) -> String {
    switch subject {
    case .visit: Say.pageOfVisit
    case .note(let id): record.note(id).map { Say.pageOfNote($0.kind) + ", more" } ?? ""
    case .earlier: Say.pageOfEarlier
    case .before: Say.BeforeAfter.before(name)
    case .after: Say.BeforeAfter.after(record.started.day)
    case .myNotes: Say.myNotes
    case .privateNote(let id): whole.note(id).map { "My note, " + $0.at.clock } ?? Say.myNotes
    case .safeContact: Say.pageOfSafeContact
    case .withheld: Say.pageOfWithheld
    case .forOthers: Say.pageForOthers
    case .preview: Say.pageOfPreview
    case .reflection: Say.pageOfReflection
    }
  }

  /// Whom the page is for, where that is said beside its title.
  fileprivate func eyes(of subject: TalkPage.Subject) -> String {
    switch subject {
    case .before: Say.BeforeAfter.forYourEyes
    case .after: Say.BeforeAfter.forYourEyesAlone
    case .visit, .note, .earlier, .forOthers, .preview, .myNotes, .privateNote, .safeContact,
      .withheld, .reflection:
      ""
    }
  }
}
