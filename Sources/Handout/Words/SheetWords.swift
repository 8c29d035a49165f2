import Conversation

/// Every fixed word of a sheet in one language: those of the person's copies from the file of the
/// language, those of the clinician's copy in English.
public struct SheetWords: Equatable, Sendable {
  /// The words of pages rather than of what stands on them.
  public let fixed: Document.FixedWords
  /// What a file of any copy calls itself: the same in every language, so that it tells of none.
  let fileTitle = "What matters"

  let remarks: Remarks
  let outOfTen: @Sendable (Int) -> String
  let leavingIt: String
  let person: PersonWords
  let clinician = ClinicianWords.english
  /// What they were read from.
  let file: LanguageFile

  /// What must be said of somebody's words.
  struct Remarks: Sendable {
    let edited: String
    let interpreted: String
    let why: Phrase
    let speaker: Phrase
    let somebody: String
    /// Whoever talked with the person, where nobody is named.
    let us: String
  }

  /// British English.
  public static let english = SheetWords(.english)

  /// The words of a file. English stands beside them until somebody has checked it.
  public init(_ file: LanguageFile) {
    var read = PhraseReader(file, beside: file.language == "en" ? nil : .english)
    self.init(&read)
  }

  /// BCP 47 tag of the language, such as `en`.
  public var language: String { file.language }

  /// What is wrong with the phrases of a file.
  static func faults(of file: LanguageFile) -> [LanguageFault] {
    var read = PhraseReader(file, beside: nil)
    _ = SheetWords(&read)
    return read.faults
  }

  private init(_ read: inout PhraseReader) {
    file = read.file
    fixed = Document.FixedWords(&read)
    remarks = Remarks(
      edited: read.words("remark.edited"), interpreted: read.words("remark.interpreted"),
      why: read.phrase("remark.why", "reason"),
      speaker: read.phrase("remark.speaker", "name", "relation"),
      somebody: read.words("remark.somebody"), us: read.words("remark.us"))
    let number = read.phrase("sheet.outOfTen", "number")
    outOfTen = { number(String($0)) }
    leavingIt = read.words("sheet.leavingIt")
    person = PersonWords(&read)
  }

  /// Two are the same where they were read from the same.
  public static func == (one: SheetWords, other: SheetWords) -> Bool { one.file == other.file }
}

extension Document.FixedWords {
  fileprivate init(_ read: inout PhraseReader) {
    openQuote = read.sign("sign.openQuote")
    closeQuote = read.sign("sign.closeQuote")
    page = read.sign("sign.page", "page", "count")
    reference = read.words("sheet.reference")
    tickBox = read.words("sheet.tickBox")
    signedOn = read.words("sheet.signedOn")
  }
}
