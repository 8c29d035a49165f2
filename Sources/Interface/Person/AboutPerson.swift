import Canvas
import Conversation

/// The page of all that can be told of a person, or of how they are reached safely: it lies over
/// their page.
public struct AboutPerson: Equatable, Sendable {
  /// Whose it is.
  @CopyOnWrite public internal(set) var file: PersonFile
  /// What it is about.
  public let subject: Subject
  /// Where the keys are.
  public internal(set) var formFocus = FormFocus()

  /// What it is about.
  public enum Subject: Equatable, Sendable {
    /// Needs, background, how to reach them, *About me*.
    case all
    /// How they are reached safely. For the clinician alone.
    case safeContact
  }

  init(_ file: PersonFile, _ subject: Subject) {
    self.file = file
    self.subject = subject
  }
}

extension AboutPerson: FormHost {
  /// Nothing is done here but answering.
  enum Act: Equatable, Sendable {}

  func form(_ desk: Desk) -> Form<Act> {
    let sections =
      switch subject {
      case .all: file.person.sections
      case .safeContact:
        [ItemSection(title: "", items: safeContactItems(file.person.safeContact))]
      }
    return Form(sections: sections.map { FormSection($0) })
  }

  var pageName: String { subject == .all ? Say.pageOfPerson : Say.myNotes }

  var isSeenByAll: Bool { subject == .all }

  var draftPlace: Draft.Place? { .person(file.person.id) }

  func refusal(at row: FormRow<Act>, typing text: String, _ today: Day) -> String? {
    file.person.isMadeByNewerVersion ? Say.personOfNewerVersion : nil
  }

  mutating func write(_ written: Written<Act>, _ desk: inout Desk) -> [Effect]? {
    guard case .person(let event) = written, let author = desk.session?.author else { return [] }
    guard !file.person.isMadeByNewerVersion else {
      desk.notice = .warning(Say.personOfNewerVersion)
      return nil
    }
    file.person.apply(event, at: desk.now, author: author)
    return desk.keep([.person(file.person.id, event)])
  }

  mutating func perform(_ act: Act, _ desk: inout Desk) -> [Effect]? {}

  mutating func passEnd(_ desk: inout Desk) -> [Effect] { leave(&desk) }

  /// Back to the person's page.
  mutating func leave(_ desk: inout Desk) -> [Effect] {
    let kept = leaveForm(&desk)
    desk.destination = .person(file, at: nil)
    return kept
  }
}

extension FormSection {
  /// Items under their heading; of a note, where they are its own.
  init(_ section: ItemSection, of note: NoteID? = nil) {
    self.init(
      title: section.title, rows: OnDemand(for: section.items) { FormRow($0, of: note) },
      foot: section.foot)
  }
}
