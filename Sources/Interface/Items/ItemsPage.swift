import Canvas
import Conversation

/// A page of items that lies over a talk or a person's page: *Say more*.
public struct ItemsPage: Equatable, Sendable {
  /// What it is about.
  public internal(set) var subject: Subject
  /// The row that has the keys, from 0.
  public internal(set) var row = 0
  /// What is typed there.
  public internal(set) var field = Field()
  /// What is chosen there and not kept yet: that happens when the row is left.
  public internal(set) var picked: Picked?
  /// Whether Esc was pressed and a letter is awaited.
  public internal(set) var isInMenu = false
  /// When what is typed is kept though the row was not left.
  var dueAt: Moment?

  /// What a page is about.
  public enum Subject: Equatable, Sendable {
    /// The visit that is open.
    case visit
    /// A note of it.
    case note(NoteID)
    /// What earlier visits left to be answered.
    case earlier
    /// The person.
    case person
    /// The archive itself: who writes, and who helps.
    case settings
    /// How the person is reached safely. For the clinician alone.
    case safeContact
    /// What the person was not told. For the clinician alone.
    case withheld
    /// A private note. For the clinician alone.
    case privateNote(NoteID)
    /// Looking back on a talk. For the clinician alone, and apart from every record.
    case reflection(Reflection)
  }

  /// What is chosen in a row.
  public enum Picked: Equatable, Sendable {
    /// One of its choices.
    case choice(Int)
    /// One of the four nothings.
    case nothing(Nothing)
  }

  init(_ subject: Subject) { self.subject = subject }

  mutating func paste(_ text: String) {
    field.insert(text)
    picked = nil
  }
}

extension ItemsPage.Subject {
  /// Whether nobody but the clinician may see it (rule 1).
  var isPrivate: Bool {
    switch self {
    case .visit, .note, .earlier, .person, .settings: false
    case .safeContact, .withheld, .privateNote, .reflection: true
    }
  }
}

extension State {
  /// Opens a page of items over what is open.
  mutating func openItems(_ subject: ItemsPage.Subject, at row: Int = 0) {
    layer = .items(ItemsPage(subject))
    let count = itemsOpen.count
    chooseItem(min(row, max(0, count - 1)))
  }

  /// The rows of the page that is open, one after the other.
  var itemsOpen: [Item] {
    guard case .items(let page) = layer else { return [] }
    return sections(of: page.subject).flatMap(\.items)
  }

  /// The row that has the keys.
  var itemChosen: Item? {
    guard case .items(let page) = layer else { return nil }
    return itemsOpen[checked: page.row]
  }

  mutating func changeItems(_ body: (inout ItemsPage) -> Void) {
    guard case .items(var page) = layer else { return }
    body(&page)
    layer = .items(page)
  }

  /// Gives a row the keys; a typed one begins with its words as they stand.
  mutating func chooseItem(_ row: Int) {
    let item = itemsOpen[checked: row]
    changeItems { page in
      page.row = row
      page.field = Field(item?.isText == true ? item?.words ?? "" : "")
      page.picked = nil
      page.dueAt = nil
    }
  }

  /// Keeps the row and goes back to what lies under the page.
  mutating func closeItems() -> [Effect] {
    guard case .items = layer else { return [] }
    let kept = keepItem()
    guard case .items(let page) = layer else { return kept ?? [] }
    // Nothing blocks going back; but what is lost by it is named.
    if kept == nil, !page.field.isEmpty { notice = .warning(Say.notKept(page.field.text.oneLine)) }
    let effects = kept ?? []
    layer = placeUnder(page.subject)
    chooseFirstAnswer()
    return effects + keepReflection(page.subject)
  }

  /// Private pages of a talk lie over *My notes*.
  private func placeUnder(_ subject: ItemsPage.Subject) -> Layer? {
    guard case .talk(let talk) = route else { return nil }
    let row: MyNotes.Row
    switch subject {
    case .visit, .note, .earlier, .person, .settings: return nil
    case .safeContact: row = .safeContact
    case .withheld: row = .withheld
    case .privateNote(let note): row = .note(note)
    case .reflection:
      if talk.aside == .after { return .page(AlonePage(.after(notesAreInBlock: false))) }
      row = .reflection
    }
    return .myNotes(MyNotes(chosen: talk.myNotesRows.firstIndex(of: row) ?? 0))
  }

  /// What a clinician said looking back is kept as one, and names no talk.
  private mutating func keepReflection(_ subject: ItemsPage.Subject) -> [Effect] {
    guard case .reflection(let reflection) = subject, reflection != Reflection() else { return [] }
    return keep([.archive(.reflected(reflection: reflection))])
  }
}
