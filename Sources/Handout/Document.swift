/// A sheet of paper before it has a form: what stands on it, in order, without fonts or pages.
///
/// `Handout` makes one from the record; text, Markdown, HTML, JSON and PDF are renderers of it, so
/// that what is left out of a document is left out of every form of it.
public struct Document: Equatable, Sendable, Codable {
  /// The heading of the first page.
  public var title: String
  /// What a file calls itself: the same for every copy, so that it tells of none.
  public var fileTitle: String
  /// One line under the title: the date and who was there.
  public var subtitle: String
  /// The sentence that stands large under the title.
  public var opening: Quotation?
  /// Who the sheet is about: labelled facts, at least a name and one other identifier.
  public var identity: [Fact]
  /// Who every page belongs to, so that a loose one finds its person.
  public var owner: Owner
  /// What the sheet must say of itself before all else, such as that nothing is agreed yet.
  public var standing: Standing
  /// What stands on the sheet.
  public var blocks: [Block]
  /// What stands over lines to write on, where there is room for some; `nil` for none.
  public var writingRoom: String?
  /// Whether its edges bear marks to fold along, words inward.
  public var isFolded: Bool
  /// What is said once, at the end.
  public var closing: [String]
  /// A random mark that names this printing and tells nothing of the record; `nil` on a preview.
  public var reference: String?
  /// The words of its pages.
  public var fixedWords: FixedWords
  /// BCP 47 tag of the language the fixed words are in, such as `en`.
  public var language: String
  /// BCP 47 tag of the language that the person speaks, where it is another and known.
  public var spoken: String?
  /// The size and arrangement that the person needs.
  public var layout: Layout
  /// When the sheet was made, as ISO 8601 in UTC to the second, such as `2026-11-21T10:15:00Z`.
  public var made: String

  /// A document with all its parts.
  public init(
    title: String, fileTitle: String, subtitle: String, opening: Quotation? = nil,
    identity: [Fact], owner: Owner, standing: Standing, blocks: [Block],
    writingRoom: String? = nil, isFolded: Bool = false, closing: [String], reference: String?,
    fixedWords: FixedWords = .english, language: String, spoken: String? = nil, layout: Layout,
    made: String
  ) {
    self.title = title
    self.fileTitle = fileTitle
    self.subtitle = subtitle
    self.opening = opening
    self.identity = identity
    self.owner = owner
    self.standing = standing
    self.blocks = blocks
    self.writingRoom = writingRoom
    self.isFolded = isFolded
    self.closing = closing
    self.reference = reference
    self.fixedWords = fixedWords
    self.language = language
    self.spoken = spoken
    self.layout = layout
    self.made = made
  }

  /// Whose page it is: a name and one other identifier. However long the name is, the other stays.
  public struct Owner: Equatable, Sendable, Codable {
    /// The name.
    public var name: String
    /// Such as `NHS number 999 000 0018`; empty when none is known.
    public var identifier: String

    /// A name and what else tells this person from others.
    public init(_ name: String, _ identifier: String) {
      self.name = name
      self.identifier = identifier
    }

    /// Both in one line.
    public var line: String { [name, identifier].filter { !$0.isEmpty }.joined(separator: ", ") }
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

extension Document {
  /// Reads what is kept now, and what was kept before the fixed words were.
  public init(from decoder: any Decoder) throws {
    let kept = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      title: try kept.decode(String.self, forKey: .title),
      fileTitle: try kept.decode(String.self, forKey: .fileTitle),
      subtitle: try kept.decode(String.self, forKey: .subtitle),
      opening: try kept.decodeIfPresent(Quotation.self, forKey: .opening),
      identity: try kept.decode([Fact].self, forKey: .identity),
      owner: try kept.decode(Owner.self, forKey: .owner),
      standing: try kept.decode(Standing.self, forKey: .standing),
      blocks: try kept.decode([Block].self, forKey: .blocks),
      writingRoom: try kept.decodeIfPresent(String.self, forKey: .writingRoom),
      isFolded: try kept.decode(Bool.self, forKey: .isFolded),
      closing: try kept.decode([String].self, forKey: .closing),
      reference: try kept.decodeIfPresent(String.self, forKey: .reference),
      fixedWords: try kept.decodeIfPresent(FixedWords.self, forKey: .fixedWords)
        ?? .beforeTheyWereKept,
      language: try kept.decode(String.self, forKey: .language),
      spoken: try kept.decodeIfPresent(String.self, forKey: .spoken),
      layout: try kept.decode(Layout.self, forKey: .layout),
      made: try kept.decode(String.self, forKey: .made))
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
  /// Pieces in the order they are read, which stand beside each other where there is room.
  case beside([[Block]])
  /// A frame around what must be found at once.
  case box(Tone, [Block])
  /// What is to be done: under headings for what, who and by when; each with a box to tick by hand.
  case steps(headings: StepHeadings, [Step])
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

  /// What the columns of steps are called.
  public struct StepHeadings: Equatable, Sendable, Codable {
    /// Over what is to be done.
    public var what: String
    /// Over who does it.
    public var who: String
    /// Over the day.
    public var when: String

    /// The three.
    public init(what: String, who: String, when: String) {
      self.what = what
      self.who = who
      self.when = when
    }
  }

  /// Something to be done.
  public struct Step: Equatable, Sendable, Codable {
    /// What.
    public var what: String
    /// By whom.
    public var who: String
    /// By when.
    public var when: String
    /// What else is said of it, a sentence each.
    public var more: [String]

    /// A step.
    public init(what: String, who: String, when: String, more: [String] = []) {
      self.what = what
      self.who = who
      self.when = when
      self.more = more
    }
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
