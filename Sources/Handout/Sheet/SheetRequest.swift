import Conversation

/// All that a sheet is made from. Nothing in it has a default: whoever asks for a sheet says each
/// part, so that no caller leaves out what another one gives.
public struct SheetRequest: Sendable {
  /// What the talk came to.
  public var record: SharedDecisionRecord
  /// Whose record it is, with their other talks: answers to steps and outcomes of goals of those
  /// name them on the sheet.
  public var file: PersonFile
  /// Who held the talk.
  public var clinician: Clinician
  /// Whom the person may ring.
  public var service: Service
  /// The sheets of this talk that the person has already, the last one last.
  public var given: [GivenSheet]
  /// For whom the sheet is.
  public var copy: Copy
  /// The size and arrangement that the person needs.
  public var layout: AccessNeeds.Paper
  /// The random mark of this printing; `nil` on a preview.
  public var reference: String?
  /// When the sheet is made.
  public var at: Moment
  /// Whether it has lines to sign on.
  public var hasSignatures: Bool
  /// Whether it says how sure the person felt; only where they want it to.
  public var hasSureness: Bool
  /// Whether a clinician's copy ends with the private notes.
  public var hasPrivateNotes: Bool
  /// The fixed words in the language of the reader.
  public var words: SheetWords

  /// A request in which every part is said.
  public init(
    record: SharedDecisionRecord, file: PersonFile, clinician: Clinician, service: Service,
    given: [GivenSheet], copy: Copy, layout: AccessNeeds.Paper, reference: String?, at: Moment,
    hasSignatures: Bool, hasSureness: Bool, hasPrivateNotes: Bool, words: SheetWords
  ) {
    (self.record, self.file, self.clinician) = (record, file, clinician)
    (self.service, self.given) = (service, given)
    (self.copy, self.layout, self.reference, self.at) = (copy, layout, reference, at)
    (self.hasSignatures, self.hasSureness) = (hasSignatures, hasSureness)
    self.hasPrivateNotes = hasPrivateNotes
    self.words = words
  }
}

extension SheetRequest {
  /// Whose record it is.
  var person: Person { file.person }

  /// The steps of the person's other talks, whose answers this record may hold.
  var earlierSteps: [Note] { file.steps(besides: record.id) }

  /// The goals of the person's other talks, whose outcomes this record may hold.
  var earlierGoals: [Note] { file.goals(besides: record.id) }

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
}
