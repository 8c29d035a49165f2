import Conversation
import Foundation
import GRDB

/// Everything that the tables hold of one conversation besides its entries: a function of them and
/// of the person's name.
struct ConversationRows: Equatable, Sendable {
  var person: PersonID
  /// The day on the wall on which it began.
  var day: Int
  var isAbandoned: Bool
  var brief: Brief
  var summary: Data
  var work: [WorkRow]
  var answers: [AnswerRow]
  var texts: [TextRow]

  /// What a record comes to, of somebody with this name as the index holds it; `person` is the entry that stands for
  /// all that were joined. What is as it was `after` other rows of it is not written anew.
  init(
    _ record: SharedDecisionRecord, _ summary: Summary, of person: PersonID, name: String,
    after known: MadeRows? = nil
  ) throws {
    self.person = person
    day = record.started.day.number
    if case .abandoned = record.standing { isAbandoned = true } else { isAbandoned = false }
    brief = Brief(summary)
    let stored = StoredSummary(summary)
    self.summary =
      if let known, StoredSummary(known.summary) == stored { known.rows.summary } else {
        try written(stored)
      }
    work = workList(of: summary.work).map { WorkRow($0, of: record) }
    answers = record.answers.map {
      AnswerRow(step: $0.step.blob, at: $0.at.milliseconds, isOpen: $0.isOpen)
    }
    texts =
      [TextRow(note: nil, kind: nil, isOpen: true, words: name, name: name)]
      + indexTexts(of: record).map {
        TextRow(
          note: $0.note?.blob, kind: $0.kind?.rawValue, isOpen: $0.isOpen,
          words: indexed($0.text), name: name)
      }
  }
}

/// Work that a conversation leaves, with what the home screen orders and hides it by.
struct WorkRow: Equatable, Sendable {
  var rank: Int
  var turn: Int64
  var due: Int?
  var step: Data?
  var said: Int64?

  /// Work of the list, as it stands there.
  init(_ work: ListedWork, of record: SharedDecisionRecord) {
    rank = work.group.rawValue
    due = work.due?.number
    step = work.step?.blob
    switch work.group {
    // Work without a day comes after what has one.
    case .promises, .lookAgain, .coming: turn = work.due.map { Int64($0.number) } ?? Int64.max
    // The newest first, to within five minutes: most notes then leave the row, and the order it stands
    // in, alone.
    case .toFinish: turn = -(record.changed.milliseconds / 300_000)
    case .sheets, .referrals: turn = record.changed.milliseconds
    }
    if work.group == .lookAgain { said = record.review?.said.milliseconds }
  }
}

/// How a step went, by whichever conversation.
struct AnswerRow: Equatable, Sendable {
  var step: Data
  var at: Int64
  var isOpen: Bool
}

/// Text to be found. The first of a conversation is the person's name alone, for finds by name; all
/// bear the name beside their words, so that words and names can be asked for together.
struct TextRow: Equatable, Sendable {
  var note: Data?
  var kind: String?
  var isOpen: Bool
  var words: String
  var name: String
}
