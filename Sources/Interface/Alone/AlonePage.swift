import Canvas
import Conversation

/// A page for the clinician alone, before a talk or after it.
///
/// It lies over a talk whose clock stands: the one to come, or the one that was. Nothing of that
/// talk is drawn, and leaving the page leads to the person's page.
public struct AlonePage: Equatable, Sendable {
  /// Which page it is.
  public internal(set) var kind: Kind
  /// The row that has the keys, from 0.
  public internal(set) var chosen = 0
  /// What is typed there.
  public internal(set) var field = Field()
  /// What is chosen there and not kept yet: that happens when the row is left.
  public internal(set) var picked: Int?

  /// The pages.
  public enum Kind: Equatable, Sendable {
    /// *Before they come in*, with the record of last time once the archive has answered.
    case before(last: Apart<SharedDecisionRecord?>)
    /// *After*; whether the clinician's own notes go into the block for the main record.
    case after(notesAreInBlock: Bool)
  }

  init(_ kind: Kind) { self.kind = kind }

  var isBefore: Bool { if case .before = kind { true } else { false } }
}

/// What a talk is open for besides talking.
enum Aside: Equatable, Sendable {
  /// The clinician's own notes of it; then perhaps *Before they come in* again.
  case notes(thenBefore: Bool)
  /// *Before they come in*.
  case before
  /// *After*.
  case after
}

/// What opens once the clinician has said that they are alone with the screen.
public enum Alone: Equatable, Sendable {
  /// Their notes of a talk or, without one, how the person is reached safely.
  case notes(ConversationID?)
  /// *Before they come in*; without it the talk begins.
  case before
  /// *After* a talk.
  case after(ConversationID)
}

// MARK: Rows

/// Rows under a title.
struct AloneSection {
  var title: String
  /// Whether the title stands before the first row instead of above it.
  var isInline = false
  var rows: [AloneRow]
}

/// A row: something to read, to answer, or to do.
struct AloneRow {
  /// Words above it, such as the promise that is asked about.
  var above = ""
  /// What is asked.
  var label = ""
  var content: Content
  /// Words below it, such as what might be said.
  var below = ""
  /// The promise to which a day that is typed here gives another day.
  var renews: Note?

  enum Content {
    /// To be read.
    case read(String)
    /// To be answered.
    case item(Item)
    /// Something to do, and how it stands.
    case act(Act, String)
    /// Yes or no, for this page alone.
    case inBlock(Bool)
  }

  /// What can be done.
  enum Act: Equatable {
    case startTalk, myNotes, sheet, copy, show, mark, close, lookBack
  }

  /// Whether Enter stops here: there is something to answer, or to do that nobody passes over.
  func isStop(_ page: AlonePage) -> Bool {
    switch content {
    case .read: false
    case .item, .inBlock: true
    case .act(let act, _): act == .startTalk || !page.isBefore
    }
  }

  var item: Item? { if case .item(let item) = content { item } else { nil } }
}

extension State {
  /// The sections of the page that is open.
  func sections(of page: AlonePage) -> [AloneSection] {
    guard case .talk(let talk) = route else { return [] }
    return switch page.kind {
    case .before(let last): talk.beforeSections(last.wrappedValue, page)
    case .after(let notesAreInBlock): talk.afterSections(notesAreInBlock)
    }
  }

  /// The rows of the page that is open, one after the other.
  func rows(of page: AlonePage) -> [AloneRow] { sections(of: page).flatMap(\.rows) }

  /// The page that is open over a talk.
  var alonePage: AlonePage? { if case .page(let page) = layer { page } else { nil } }

  mutating func changePage(_ body: (inout AlonePage) -> Void) {
    guard case .page(var page) = layer else { return }
    body(&page)
    layer = .page(page)
  }

  /// Gives a row the keys; a typed one begins with its words as they stand.
  mutating func chooseRow(_ row: Int) {
    guard let page = alonePage else { return }
    let rows = rows(of: page)
    let chosen = max(0, min(row, rows.count - 1))
    let item = rows[checked: chosen]?.item
    changePage { page in
      page.chosen = chosen
      page.field = Field(item?.isText == true ? item?.words ?? "" : "")
      page.picked = nil
    }
  }

  /// Gives the keys to the first row where something is still to be answered or done.
  mutating func chooseFirstAnswer() {
    guard let page = alonePage else { return }
    chooseRow(firstAnswer(of: page))
  }

  func firstAnswer(of page: AlonePage) -> Int {
    let rows = rows(of: page)
    return rows.firstIndex { $0.isStop(page) && $0.item?.chosen == nil && $0.item?.isText != true }
      ?? 0
  }
}
