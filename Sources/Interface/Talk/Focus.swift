import Conversation

extension Talk {
  /// What has the keys.
  public enum Focus: Equatable, Sendable {
    /// The note line.
    case note
    /// A short question about what was just kept.
    case asking(Question)
    /// A note in the record pane.
    case record(NoteID)
    /// A way forward in the list of ways.
    case way(NoteID)
    /// The rows of a stage that is a page of rows.
    case rows
  }

  /// A short question about what was just kept; an empty answer passes it over.
  public enum Question: Equatable, Sendable {
    /// Who does a step.
    case who(NoteID)
    /// By when.
    case when(NoteID, StepOwner)
    /// How sure the person is of a step, 1 to 10.
    case sureness(NoteID)
    /// How much a goal matters, 1 to 10.
    case importance(NoteID)
    /// What makes a rating not lower.
    case notLower(NoteID, Int)
    /// What would raise it.
    case raise(NoteID, Int)
    /// How strongly a preference is meant.
    case strength(NoteID)
    /// What is good or hard about a way forward; after one that is new the next one is typed.
    case weigh(NoteID, Side, isNew: Bool)
    /// What is typed in the list of ways: a letter that does something there, or another way.
    case atWay(NoteID)
    /// What still stands against a decision that was left open.
    case reservation(NoteID)
    /// How a step of an earlier visit went.
    case howItWent(NoteID)
    /// What got in the way of it.
    case inTheWay(NoteID)
    /// Whether something that an earlier visit left still holds.
    case carry(NoteID)
    /// In which words it holds now.
    case sayAnew(NoteID)
    /// Whether what helps and the person's way are still so, all together.
    case carryRest
    /// What is to be done if things change, part by part.
    case change(NoteID, ChangePart)
    /// Who came in, or went out.
    case whoIsHere
    /// Whether who came in has been here all along, or has just come in.
    case wasHere(Participant)
    /// Whether somebody who has been here all along may really see what was said before.
    case mayKnow(Participant)
    /// Which service an interpreter comes from, or whether they are family or a friend.
    case service(Participant)
    /// Who says that it is right; the sheet is printed then, or not.
    case whoAgrees(isPrinted: Bool)
    /// Why it is not agreed today.
    case whyNotAgreed
    /// Why an agreed record is changed.
    case amending
    /// Whether the clinician is alone with the screen.
    case alone
    /// Whether a companion's words may stand on the sheet that is about to be printed.
    case onSheet(NoteID, Printing)
    /// A thought that was caught where something else has the keys.
    indirect case thought(from: Focus)
    /// Whose words stand in a field, where the name before the colon does not tell.
    indirect case whoSaid(String, at: Focus)
  }
}

extension Talk.Focus {
  /// The question that has the keys.
  var question: Talk.Question? { if case .asking(let question) = self { question } else { nil } }

  /// Whether an answer is being written.
  var hasText: Bool {
    switch self {
    case .asking: true
    case .note, .record, .way, .rows: false
    }
  }

  /// Whether what is typed answers something, so that a note among it has to be told apart.
  var takesAnswers: Bool {
    switch self {
    case .asking(.alone), .asking(.wasHere), .asking(.mayKnow), .asking(.service),
      .asking(.whoAgrees),
      .asking(.onSheet),
      .asking(.atWay),
      .asking(.thought), .asking(.whoSaid), .note, .record, .way, .rows:
      false
    case .asking: true
    }
  }

  /// Whether what is typed are somebody's words, so that a quotation mark and a name before a colon
  /// mean what they mean in the note line.
  var holdsWords: Bool {
    switch self {
    case .asking(.notLower), .asking(.raise), .asking(.weigh), .asking(.reservation),
      .asking(.wasHere), .asking(.mayKnow), .asking(.thought), .asking(.atWay), .asking(.howItWent),
      .asking(.inTheWay), .asking(.carry), .asking(.sayAnew), .asking(.carryRest), .note:
      true
    case .asking, .record, .way, .rows: false
    }
  }
}

extension Talk.Question {
  /// The note that it is about.
  var note: NoteID? {
    switch self {
    case .who(let note), .when(let note, _), .sureness(let note), .importance(let note),
      .notLower(let note, _), .raise(let note, _), .strength(let note), .weigh(let note, _, _),
      .atWay(let note), .reservation(let note), .change(let note, _):
      note
    case .howItWent, .inTheWay, .carry, .sayAnew, .carryRest, .whoIsHere, .wasHere, .mayKnow,
      .service, .whoAgrees, .whyNotAgreed,
      .amending,
      .alone, .thought, .onSheet, .whoSaid:
      nil
    }
  }

  /// Whether its number answers it at once, without Enter.
  var isAtOnce: Bool {
    switch self {
    case .whoAgrees, .onSheet: true
    case .who, .when, .sureness, .importance, .notLower, .raise, .strength, .weigh, .atWay,
      .reservation, .change, .howItWent, .inTheWay, .carry, .sayAnew, .carryRest, .whoIsHere,
      .wasHere, .mayKnow, .service,
      .whyNotAgreed,
      .amending,
      .alone, .thought, .whoSaid:
      false
    }
  }

  /// Where the keys go back to when all that was typed is taken away again.
  var place: Talk.Focus? {
    switch self {
    case .thought(let place), .whoSaid(_, let place): place
    case .atWay(let way): .way(way)
    case .who, .when, .sureness, .importance, .notLower, .raise, .strength, .weigh, .reservation,
      .howItWent, .inTheWay, .carry, .sayAnew, .carryRest, .change, .whoIsHere, .wasHere, .mayKnow,
      .service, .whoAgrees,
      .whyNotAgreed,
      .amending, .alone, .onSheet:
      nil
    }
  }
}
