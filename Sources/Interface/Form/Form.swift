import Conversation

/// A page of rows as it stands: what it says, what it asks, and what an answer writes.
///
/// A form is made anew from the record whenever it is asked for; no state holds one. `Act` is what
/// can be done on this page besides answering.
struct Form<Act: Equatable & Sendable> {
  /// The rows, under their headings.
  var sections: [FormSection<Act>]
  /// How it is set on the screen.
  var look = FormLook()

  /// Words below the rows that always stay in sight.
  var pinned: [String] = []

  /// The rows, one after the other.
  var rows: OnDemand<FormRow<Act>> { sections.reduce([]) { $0 + $1.rows } }
}

/// Rows under a heading.
struct FormSection<Act: Equatable & Sendable> {
  /// The heading; empty for none.
  var title = ""
  /// Whether the heading stands before the first row instead of above it.
  var isInline = false
  /// The rows.
  var rows: OnDemand<FormRow<Act>>
  /// Words below them that nobody answers.
  var foot: [String] = []
}

/// A row: something to read, to answer or to do.
struct FormRow<Act: Equatable & Sendable>: Identifiable {
  /// Its stable name.
  var id: RowID
  /// What is asked.
  var label: String
  /// What stands there.
  var stands = Stands.nothing(.notDiscussed)
  /// How it is answered.
  var asks: Asks<Act>
  /// How a typed answer may look; shown while it has the keys.
  var hint = ""
  /// Quiet words beside it that always stand there: what it means, how it stands.
  var note = ""
  /// Words above it, such as the promise that is asked about.
  var above = ""
  /// Words below it, such as what might be said.
  var below = ""
  /// Whether it belongs to words that stand above it: it is set in below them.
  var isSetIn = false
  /// Whether *none*, *rather not say* and *not known* are answers too.
  var canBeNothing = false
  /// Whether Enter passes it over: it is there to be chosen, not to be answered.
  var isPassedOver = false
  /// What a button says before it does what can't be taken back: pressed again it does it.
  var confirmation: String?
  /// Whether the keys stop there though it is only read: something begins there.
  var isStop = false
  /// Whether a number, or the letter by which one choice alone begins, chooses at once, without Enter.
  var isAtOnce = false
  /// The choice after which it is asked again at once; `nil` for none.
  var asksAgain: Int?
  /// What Delete writes there; `nil` where it takes nothing away.
  var removal: Written<Act>?
  /// How typed words are understood on a day, where that is worth showing.
  var echo: (String, Day) -> String? = { _, _ in nil }
  /// What an answer writes, given on a day.
  var answer: (Answer, Day) -> Written<Act>

  init(
    id: RowID, label: String, stands: Stands = .nothing(.notDiscussed), asks: Asks<Act>,
    hint: String = "", note: String = "", above: String = "", below: String = "",
    canBeNothing: Bool = false, isPassedOver: Bool = false, isAtOnce: Bool = false,
    answer: @escaping (Answer, Day) -> Written<Act> = { _, _ in .nothing }
  ) {
    self.id = id
    self.label = label
    self.stands = stands
    self.asks = asks
    self.hint = hint
    self.note = note
    self.above = above
    isSetIn = !above.isEmpty
    self.below = below
    self.canBeNothing = canBeNothing
    self.isPassedOver = isPassedOver
    self.isAtOnce = isAtOnce
    self.answer = answer
  }
}

/// What stands at a row.
enum Stands: Equatable, Sendable {
  /// These words.
  case said(String)
  /// Nothing, and why.
  case nothing(Nothing)
}

/// How a row is answered.
enum Asks<Act: Equatable & Sendable>: Equatable, Sendable {
  /// Not at all: it is read.
  case reading
  /// By typing.
  case text(FieldKind)
  /// By one of some; which of them stands there.
  case choice([String], chosen: Int?)
  /// By doing it.
  case button(Act)
}

/// What somebody answered at a row.
enum Answer: Equatable {
  /// All that stood there was taken away.
  case emptied
  /// These words.
  case words(Thought)
  /// The choice with this number, from 0.
  case chosen(Int)
  /// One of the four nothings.
  case nothing(Nothing)
}

/// What an answer writes down.
enum Written<Act: Equatable & Sendable>: Equatable {
  /// Nothing: all is as it was.
  case nothing
  /// Something of the talk.
  case conversation([ConversationEvent])
  /// Something of the person.
  case person(PersonEvent)
  /// Something of the archive itself.
  case archive(ArchiveEvent)
  /// Something that only this page knows how to do.
  case act(Act)
  /// Nothing, for it can't be read: what is said of it. The text and the keys stay.
  case refused(String)
  /// Nothing yet: another row must be answered first.
  case first(RowID, saying: String)
}

extension FormRow {
  /// Whether something is typed there.
  var isText: Bool { if case .text = asks { true } else { false } }

  /// Whether Enter does something there.
  var isButton: Bool { if case .button = asks { true } else { false } }

  /// Whether it is a button and nothing else: no words stand at it.
  var isPlainButton: Bool { isButton && words.isEmpty }

  /// Whether it is only read.
  var isReading: Bool { asks == .reading }

  /// Whether it waits to be answered or done.
  var isWaiting: Bool { !isReading && !isPassedOver }

  /// What can be chosen, in its order.
  var choices: [String] { if case .choice(let choices, _) = asks { choices } else { [] } }

  /// Which of the choices stands there.
  var chosen: Int? { if case .choice(_, let chosen) = asks { chosen } else { nil } }

  /// The words that stand there; empty when nothing does.
  var words: String { if case .said(let words) = stands { words } else { "" } }

  /// Which nothing stands there; `nil` when something does.
  var nothing: Nothing? {
    if case .nothing(let why) = stands, chosen == nil { why } else { nil }
  }

  /// What stands there as it is shown, the nothings too.
  var shown: String {
    if let chosen { return choices.indices.contains(chosen) ? choices[chosen] : "" }
    return switch stands {
    case .said(let words): words
    case .nothing(let why): Say.nothing(why)
    }
  }

  /// The choice that typed words mean, by its number or by how it alone begins; `nil` for none.
  func choice(typed text: String) -> Int? {
    let text = text.trimmed.lowercased()
    if let number = Int(text) {
      return choices.indices.contains(fromZero(number)) ? fromZero(number) : nil
    }
    guard !text.isEmpty else { return nil }
    if let same = choices.firstIndex(where: { $0.lowercased() == text }) { return same }
    return choices.firstIndex { $0.lowercased().hasPrefix(text) }
  }
}
