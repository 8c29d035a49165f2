import Conversation

/// The sheet that a record becomes on paper or in a file.
///
/// A person's copy, also the discreet one, is made of what stands on the sheet alone: no word,
/// number or gap in it follows from a note that was left off (hazard H06). The clinician's copy
/// holds everything but private notes, which stand at its end when they are asked for. A record of
/// an older version is stamped with the day it was replaced (H04).
///
/// - Parameters:
///   - record: What the talk came to.
///   - person: Whose record it is.
///   - clinician: Who held the talk.
///   - copy: For whom the sheet is.
///   - layout: The size and arrangement that the person needs.
///   - reference: The random mark of this printing; `nil` on a preview.
///   - at: When the sheet is made.
///   - signatures: Whether it has lines to sign on.
///   - privateNotes: Whether a clinician's copy ends with the private notes.
///   - earlierSteps: The steps of earlier conversations, whose answers this record may hold.
///   - earlierGoals: Their goals, whose outcomes this record may hold.
///   - words: The fixed words in the language of the reader.
/// - Returns: The document, in which no text steers a terminal or a printer (H29).
public func sheet(
  of record: SharedDecisionRecord, person: Person, clinician: Clinician, copy: Copy,
  layout: AccessNeeds.Paper, reference: String?, at: Moment, signatures: Bool = false,
  privateNotes: Bool = false, earlierSteps: [Note] = [], earlierGoals: [Note] = [],
  words: SheetWords = .english
) -> Document {
  let source = SheetSource(
    record: record, person: person, clinician: clinician, layout: Document.Layout(layout),
    reference: reference, at: at, hasSignatures: signatures, hasPrivateNotes: privateNotes,
    earlierSteps: earlierSteps, earlierGoals: earlierGoals, words: words)
  let document =
    switch copy {
    case .person: PersonSheet(source: source, isDiscreet: false).document
    case .discreet: PersonSheet(source: source, isDiscreet: true).document
    case .clinician: ClinicianSheet(source: source).document
    }
  return document.printableThroughout()
}

/// All that a sheet is made from.
struct SheetSource {
  let record: SharedDecisionRecord
  let person: Person
  let clinician: Clinician
  let layout: Document.Layout
  let reference: String?
  let at: Moment
  let hasSignatures: Bool
  let hasPrivateNotes: Bool
  let earlierSteps: [Note]
  let earlierGoals: [Note]
  let words: SheetWords

  /// Everybody who was here, each once, in the order they first came.
  var participants: [Participant] {
    var found: [Participant] = []
    for presence in record.presences
    where !found.contains(where: { $0.id == presence.participant.id }) {
      found.append(presence.participant)
    }
    return found
  }

  /// What a way forward is called: the one that is always there bears the sheet's own words
  /// until somebody gives it others.
  func isUntouchedLeavingIt(_ note: Note) -> Bool {
    note.id == record.leavingItID && note.firstWords == nil
  }

  /// The document with what all copies share.
  func document(
    title: String, subtitle: String, identity: [Document.Fact], runningHead: String,
    warnings: [String], blocks: [Block], foot: String
  ) -> Document {
    Document(
      title: title, subtitle: subtitle, identity: identity, runningHead: runningHead,
      standing: warnings.isEmpty ? .agreed : .warned(warnings.joined(separator: " ")),
      blocks: blocks, foot: foot, reference: reference, language: words.language, layout: layout,
      made: at.isoToTheSecond)
  }
}

extension Document.Layout {
  /// The layout that a person's needs ask for.
  public init(_ paper: AccessNeeds.Paper) {
    self =
      switch paper {
      case .standard: .standard
      case .large: .large
      case .plain: .plain
      }
  }
}
