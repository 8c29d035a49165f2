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
    let items =
      if let known, known.summary.work == summary.work { known.rows.work.map(\.item) } else {
        try summary.work.map { try written($0) }
      }
    work = zip(summary.work, items).map { WorkRow($0, $1, of: record) }
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
  var item: Data

  /// Work with the bytes that stand for it.
  init(_ item: WorkItem, _ bytes: Data, of record: SharedDecisionRecord) {
    rank = item.kind.rank
    due = item.due?.number
    self.item = bytes
    let changed = record.changed.milliseconds
    // Work without a day comes after what has one.
    let day = item.due.map { Int64($0.number) } ?? Int64.max
    switch item.kind {
    // To within five minutes: most notes then leave the row, and the order it stands in, alone.
    case .goOn: turn = -(changed / 300_000)
    case .finishNote, .giveSheet, .copyToMainRecord: turn = changed
    case .sendReferral(let step): (turn, self.step) = (changed, step.blob)
    case .keepPromise(let step, _): (turn, self.step) = (day, step.blob)
    case .lookAgain: (turn, said) = (day, record.review?.said.milliseconds)
    }
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
