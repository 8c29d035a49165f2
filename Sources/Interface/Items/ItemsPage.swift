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
    case .visit, .note, .earlier, .person: false
    case .safeContact, .withheld, .privateNote, .reflection: true
    }
  }
}

// MARK: Opening and closing

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
    return effects + keepReflection(page.subject)
  }

  /// Private pages of a talk lie over *My notes*.
  private func placeUnder(_ subject: ItemsPage.Subject) -> Layer? {
    guard case .talk(let talk) = route else { return nil }
    let row: MyNotes.Row
    switch subject {
    case .visit, .note, .earlier, .person: return nil
    case .safeContact: row = .safeContact
    case .withheld: row = .withheld
    case .privateNote(let note): row = .note(note)
    case .reflection: row = .reflection
    }
    return .myNotes(MyNotes(chosen: talk.myNotesRows.firstIndex(of: row) ?? 0))
  }

  /// What a clinician said looking back is kept as one, and names no talk.
  private mutating func keepReflection(_ subject: ItemsPage.Subject) -> [Effect] {
    guard case .reflection(let reflection) = subject, reflection != Reflection() else { return [] }
    return keep([.archive(.reflected(reflection: reflection))])
  }
}

// MARK: Keys

extension State {
  mutating func itemsKey(_ key: Key, _ page: ItemsPage) -> [Effect] {
    switch key {
    case .enter, .down, .tab: return moveItem(by: 1, isEnter: key == .enter)
    case .up, .backTab: return moveItem(by: -1)
    case .pageDown: return moveItem(by: 8)
    case .pageUp: return moveItem(by: -8)
    case .control("z"):
      changeItems { _ = $0.field.undo() }
      return []
    case .control("y"):
      changeItems { _ = $0.field.redo() }
      return []
    default: break
    }
    guard let item = itemChosen else { return [] }
    if item.isText {
      let due = now.adding(milliseconds: 2000)
      changeItems { page in
        if page.field.take(key, width: 40) {
          page.picked = nil
          page.dueAt = due
        }
      }
    } else {
      choose(key, in: item, page)
    }
    return []
  }

  private mutating func choose(_ key: Key, in item: Item, _ page: ItemsPage) {
    let here: Int? =
      switch page.picked {
      case .choice(let number): number
      case .nothing: nil
      case .none: item.chosen
      }
    let count = item.choices.count
    switch key {
    case .right, .character(" "): pick(here.map { ($0 + 1) % count } ?? 0)
    case .left: pick(here.map { ($0 + count - 1) % count } ?? count - 1)
    case .character("z"): turnNothing(in: item, page)
    case .character(let letter):
      if let number = letter.wholeNumberValue, item.choices.indices.contains(number - 1) {
        pick(number - 1)
        return
      }
      let order = (1...count).map { ((here ?? -1) + $0) % count }
      let found = order.first { item.choices[$0].lowercased().hasPrefix(letter.lowercased()) }
      if let found { pick(found) }
    default: break
    }
  }

  private mutating func pick(_ choice: Int) { changeItems { $0.picked = .choice(choice) } }

  /// None, rather not say, not known, not talked about, one after the other.
  private mutating func turnNothing(in item: Item, _ page: ItemsPage) {
    guard item.canBeNothing else {
      notice = .plain(Say.mustBeSomething)
      return
    }
    let order: [Nothing] = [.none, .declined, .unknown, .notDiscussed]
    let here: Int? =
      switch page.picked {
      case .nothing(let why): order.firstIndex(of: why)
      case .choice, .none:
        item.nothing.flatMap { $0 == .notDiscussed ? nil : order.firstIndex(of: $0) }
      }
    let why = order[((here ?? -1) + 1) % order.count]
    changeItems { page in
      page.picked = .nothing(why)
      page.field.clear()
      page.dueAt = nil
    }
  }

  /// Keeps the row and goes to another; from the last one Enter goes back to where one was.
  private mutating func moveItem(by step: Int, isEnter: Bool = false) -> [Effect] {
    guard case .items(let page) = layer else { return [] }
    guard let effects = keepItem() else { return [] }
    // Keeping it may have led to another row, which must be answered first.
    guard case .items(let after) = layer, after.row == page.row else { return effects }
    let count = itemsOpen.count
    if isEnter, page.row + 1 >= count { return effects + closeItems() }
    chooseItem(max(0, min(count - 1, page.row + step)))
    return effects
  }

  /// Esc on a page: its own menu; Esc again goes back to what lies under it.
  mutating func itemsMenuKey(_ key: Key, _ page: ItemsPage) -> [Effect] {
    changeItems { $0.isInMenu = false }
    switch key {
    case .escape, .control("g"), .character("q"), .character("m"): return closeItems()
    case .character("z"):
      if let item = itemChosen { turnNothing(in: item, page) }
      return []
    case .character(let letter):
      let effects = closeItems()
      if layer != nil { layer = nil }
      return effects + take(letter: letter)
    default: return []
    }
  }
}

// MARK: Keeping

extension State {
  /// Writes down what the row holds now, if that is new; `nil` when it could not be taken, which
  /// has been said.
  mutating func keepItem() -> [Effect]? {
    guard case .items(let page) = layer, let item = itemChosen else { return [] }
    switch page.picked {
    case .choice(let number): return number == item.chosen ? [] : tell(item.choose(number))
    case .nothing(let why): return item.nothing == why ? [] : tell(item.leave(why))
    case .none: break
    }
    let text = page.field.text.trimmed
    guard item.isText, text != item.words.trimmed else { return [] }
    if text.isEmpty { return item.canBeNothing ? tell(item.leave(.notDiscussed)) : [] }
    guard let telling = item.read(text, now.day) else {
      notice = .warning(item.hint.isEmpty ? Say.notUnderstood : Say.typeLike(item.hint))
      return nil
    }
    return tell(telling)
  }

  /// What was typed and left standing for a while is kept, where words are all that it takes.
  mutating func keepItemDue() -> [Effect] {
    guard case .items(let page) = layer, let due = page.dueAt, due <= now else { return [] }
    changeItems { $0.dueAt = nil }
    guard let item = itemChosen, item.hint.isEmpty, !page.field.text.trimmed.isEmpty else {
      return []
    }
    return keepItem() ?? []
  }

  private mutating func tell(_ telling: Telling?) -> [Effect]? {
    switch telling {
    case .none: return []
    case .reflection(let reflection):
      changeItems { page in
        guard case .reflection(var known) = page.subject else { return }
        known.take(reflection)
        page.subject = .reflection(known)
      }
      return []
    case .person(let event): return tell(event)
    case .conversation(let events): return tell(events)
    }
  }

  private mutating func tell(_ events: [ConversationEvent]) -> [Effect]? {
    guard case .talk(let talk) = route, case .items(let page) = layer else { return [] }
    let isOutside = if case .privateNote = page.subject { !talk.isReadOnly } else { false }
    guard talk.mayWrite || isOutside else {
      notice = .warning(Say.readOnly(talk))
      forgetItem()
      return nil
    }
    if let refused = refusal(of: events, in: talk.record) { return refused }
    return keepInTalk(events)
  }

  private mutating func tell(_ event: PersonEvent) -> [Effect]? {
    switch route {
    case .talk(let talk):
      guard !talk.isReadOnly else {
        notice = .warning(Say.readOnly(talk))
        forgetItem()
        return nil
      }
      return keepPerson(event)
    case .person(var page):
      guard !page.file.person.isMadeByNewerVersion, let session else {
        notice = .warning(Say.personOfNewerVersion)
        forgetItem()
        return nil
      }
      page.file.person.take(event, at: now, author: session.author)
      route = .person(page)
      return keep([.person(page.file.person.id, event)])
    case .unlock, .create, .recoveryCode, .home, .people, .personForm, .reading, .finding:
      return []
    }
  }

  /// What could not be kept goes, so that the row says what stands.
  private mutating func forgetItem() {
    guard case .items(let page) = layer else { return }
    chooseItem(page.row)
  }

  /// A referral without an answer to the question of risks is not made: that row opens instead
  /// (PRSB Social Prescribing 1.1). What the record would pass over is said here.
  private mutating func refusal(
    of events: [ConversationEvent], in record: SharedDecisionRecord
  ) -> [Effect]? {
    for event in events {
      guard case .noteTold(let note, .introduction(let changes)) = event,
        case .step(let step)? = record.note(note)?.content
      else { continue }
      let known = step.introduction
      if changes.reach.value == .referred, known.risks.value == nil {
        return send(to: "risks", saying: Say.risksFirst)
      }
      if changes.sent.value != nil, known.reach.value != .referred {
        return send(to: "reach", saying: Say.referredFirst)
      }
      if changes.risks?.nothing != nil, known.reach.value == .referred {
        return send(to: "risks", saying: Say.risksStay)
      }
    }
    return nil
  }

  private mutating func send(to item: String, saying words: String) -> [Effect] {
    notice = .warning(words)
    if let row = itemsOpen.firstIndex(where: { $0.property?.name == item }) { chooseItem(row) }
    return []
  }
}

extension Person {
  /// Takes what was written about the person.
  mutating func take(_ event: PersonEvent, at: Moment, author: AuthorID) {
    switch event {
    case .detailsChanged(let details): self.details = details
    case .needsSet(let needs): self.needs = needs
    case .told(let particulars): take(particulars, at: at, author: author)
    case .registered, .joinedTo, .undid, .redid: break
    }
  }
}
