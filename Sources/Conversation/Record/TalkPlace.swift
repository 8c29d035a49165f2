/// Text that is being typed and where the talk stands: kept beside the entries, overwritten at
/// each change, gone when the note is kept.
public struct TalkPlace: Equatable, Sendable, Codable {
  /// The conversation it belongs to.
  public var conversation: ConversationID
  /// The stage that is open.
  public var stage: Stage
  /// Which of the stage's prompts is shown, from 0.
  public var prompt: Int
  /// The text so far.
  public var text: String
  /// How many UTF-8 bytes of the text stand before the caret.
  public var caret: Int
  /// The kind, when it is not the stage's own.
  public var kind: NoteKind?
  /// Who said it.
  public var speaker: Words.Speaker
  /// Whether these are the very words.
  public var form: Words.Form
  /// The note that is being mended; `nil` for a new one.
  public var mending: NoteID?
  /// Milliseconds of talk so far, covered time left out.
  public var talked: Int64
  /// Milliseconds of it at each stage, from the first on; `nil` where an older version kept none.
  public var spent: [Int64]?
  /// The lines that were told back through an interpreter; `nil` when there are none.
  public var toldBack: [NoteID]?
  /// Those that were said again.
  public var saidAgain: [NoteID]?

  /// An empty draft at a stage.
  public init(
    conversation: ConversationID, stage: Stage = .start, prompt: Int = 0, text: String = "",
    caret: Int = 0, kind: NoteKind? = nil, speaker: Words.Speaker = .person,
    form: Words.Form = .paraphrase, mending: NoteID? = nil, talked: Int64 = 0,
    spent: [Int64]? = nil, toldBack: [NoteID]? = nil, saidAgain: [NoteID]? = nil
  ) {
    self.conversation = conversation
    self.stage = stage
    self.prompt = prompt
    self.text = text
    self.caret = caret
    self.kind = kind
    self.speaker = speaker
    self.form = form
    self.mending = mending
    self.talked = talked
    self.spent = spent
    self.toldBack = toldBack
    self.saidAgain = saidAgain
  }
}
