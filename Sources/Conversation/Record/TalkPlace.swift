/// Where a talk stands, with the note that is being typed: kept beside the entries, overwritten at
/// each change, gone when the note is kept.
public struct TalkPlace: Equatable, Sendable {
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
  /// Milliseconds of it at each stage where there were any.
  public var spent: [Stage: Int64]

  /// A place in a talk, by default its beginning, with nothing half typed.
  public init(
    conversation: ConversationID, stage: Stage = .start, prompt: Int = 0, text: String = "",
    caret: Int = 0, kind: NoteKind? = nil, speaker: Words.Speaker = .person,
    form: Words.Form = .paraphrase, mending: NoteID? = nil, talked: Int64 = 0,
    spent: [Stage: Int64] = [:]
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
  }
}

// MARK: Reading

extension TalkPlace: Decodable {
  private enum CodingKeys: CodingKey {
    case conversation, stage, prompt, text, caret, kind, speaker, form, mending, talked, spent
  }

  /// Reads a place as any version has written it.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      conversation: try fields.decode(ConversationID.self, forKey: .conversation),
      stage: try fields.decode(Stage.self, forKey: .stage),
      prompt: try fields.decode(Int.self, forKey: .prompt),
      text: try fields.decode(String.self, forKey: .text),
      caret: try fields.decode(Int.self, forKey: .caret),
      kind: try fields.decodeIfPresent(NoteKind.self, forKey: .kind),
      speaker: try fields.decode(Words.Speaker.self, forKey: .speaker),
      form: try fields.decode(Words.Form.self, forKey: .form),
      mending: try fields.decodeIfPresent(NoteID.self, forKey: .mending),
      talked: try fields.decode(Int64.self, forKey: .talked),
      spent: try fields.decodeIfPresent(StageTimes.self, forKey: .spent)?.times ?? [:])
  }
}

/// Times at stages by the numbers of the stages. The first version wrote them as a list, in the order
/// of the ten stages that there were.
private struct StageTimes: Decodable {
  let times: [Stage: Int64]

  init(from decoder: any Decoder) throws {
    let numbered: [(Int?, Int64)]
    do {
      numbered = try [String: Int64](from: decoder).map { (Int($0), $1) }
    } catch DecodingError.typeMismatch {
      numbered = try [Int64](from: decoder).enumerated().map { ($0 + 1, $1) }
    }
    var times: [Stage: Int64] = [:]
    // A stage that this version does not have keeps no time here.
    for (number, time) in numbered where time > 0 {
      if let stage = number.flatMap(Stage.init(storedNumber:)) { times[stage] = time }
    }
    self.times = times
  }
}
