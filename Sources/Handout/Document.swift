/// A sheet of paper before it has a form: what stands on it, in order, without fonts or pages.
///
/// `Handout` makes one from the record; text, Markdown, HTML, JSON and PDF are renderers of it, so
/// that what is left out of a document is left out of every form of it.
public struct Document: Equatable, Sendable, Codable {
  /// The heading of the first page and the title in a file's own description.
  public var title: String
  /// One line under the title: the date and who was there.
  public var subtitle: String
  /// Who the sheet is about: labelled facts, at least a name and one other identifier.
  public var identity: [Fact]
  /// The line at the head of every further page, so that a loose page finds its person.
  public var runningHead: String
  /// What the sheet must say of itself before all else, such as that nothing is agreed yet.
  public var standing: Standing
  /// What stands on the sheet.
  public var blocks: [Block]
  /// Small print at the foot of every page.
  public var foot: String
  /// A random mark that names this printing and tells nothing of the record; `nil` on a preview.
  public var reference: String?
  /// BCP 47 tag of the language the fixed words are in, such as `en`.
  public var language: String
  /// The size and arrangement that the person needs.
  public var layout: Layout
  /// When the sheet was made, as ISO 8601 in UTC to the second, such as `2026-11-21T10:15:00Z`.
  public var made: String

  /// A document with all its parts.
  public init(
    title: String, subtitle: String, identity: [Fact], runningHead: String, standing: Standing,
    blocks: [Block], foot: String, reference: String?, language: String, layout: Layout,
    made: String
  ) {
    self.title = title
    self.subtitle = subtitle
    self.identity = identity
    self.runningHead = runningHead
    self.standing = standing
    self.blocks = blocks
    self.foot = foot
    self.reference = reference
    self.language = language
    self.layout = layout
    self.made = made
  }

  /// A labelled fact, such as `Born` and `15 March 1948`.
  public struct Fact: Equatable, Sendable, Codable {
    /// What it is.
    public var label: String
    /// The fact itself.
    public var value: String

    /// A label and its fact.
    public init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }

  /// What a sheet says of itself (hazards H02 and H04: a draft or a replaced sheet taken as final).
  public enum Standing: Equatable, Sendable, Codable {
    /// Agreed and current.
    case agreed
    /// Not agreed; the words to print at the head.
    case warned(String)
  }

  /// How large and how arranged.
  public enum Layout: String, Equatable, Sendable, Codable, CaseIterable {
    /// Body of 12 point.
    case standard
    /// Body of 18 point, single column.
    case large
    /// One sentence a row. Never called easy read: that is made together with people who need it.
    case plain
  }
}

/// One piece of a document.
public indirect enum Block: Equatable, Sendable, Codable {
  /// A heading of a section.
  case heading(String)
  /// A heading within a section.
  case subheading(String)
  /// Running text.
  case paragraph(String)
  /// Somebody's words, marked as what they are.
  case quote(Quotation)
  /// Points, each a piece of its own.
  case list([Item])
  /// Rows under headings; every row has as many cells as there are headings.
  case table(headings: [String], rows: [[String]])
  /// A frame around what must be found at once.
  case box(Tone, [Block])
  /// Something to be ticked by hand, or ticked already.
  case tickBox(String, isTicked: Bool)
  /// Lines to sign on, each with who signs.
  case signatures([String])
  /// A QR code: what it holds, and the words that say what it is.
  case code(payload: String, words: String)

  /// What a box is for.
  public enum Tone: String, Equatable, Sendable, Codable {
    /// Set apart, calm.
    case calm
    /// What to do when things go wrong.
    case alert
  }

  /// A point of a list.
  public enum Item: Equatable, Sendable, Codable {
    /// In the writer's words.
    case plain(String)
    /// Somebody's words.
    case quote(Quotation)
  }
}

/// Words that somebody said, with how far they are that person's own.
public struct Quotation: Equatable, Sendable, Codable {
  /// The words, without quotation marks.
  public var words: String
  /// Who said it when it was not the person, and what else must be said of it, such as `edited` or
  /// `through an interpreter`; empty for the person's own unchanged words.
  public var remarks: [String]
  /// Whether quotation marks may stand around it: only verbatim words in the language spoken.
  public var isVerbatim: Bool
  /// The words in the language they were said in, where they were interpreted.
  public var original: String?

  /// Words and what is known of them.
  public init(words: String, remarks: [String] = [], isVerbatim: Bool, original: String? = nil) {
    self.words = words
    self.remarks = remarks
    self.isVerbatim = isVerbatim
    self.original = original
  }
}
