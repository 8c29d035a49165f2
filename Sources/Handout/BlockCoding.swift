/// How blocks are written in files: `{"type": "heading", "words": "What helps you"}`, so that they
/// read well without the program.
extension Block {
  private enum Key: String, CodingKey {
    case type, words, quotation, items, headings, rows, steps, pieces, tone, blocks, names, payload
  }

  private enum Kind: String, Codable {
    case heading, subheading, paragraph, quote, list, table, beside, box, steps, signatures, code
  }

  /// Writes the type and what a block of this type has.
  public func encode(to encoder: any Encoder) throws {
    var block = encoder.container(keyedBy: Key.self)
    func write(_ kind: Kind, _ words: String? = nil) throws {
      try block.encode(kind, forKey: .type)
      try block.encodeIfPresent(words, forKey: .words)
    }
    switch self {
    case .heading(let words): try write(.heading, words)
    case .subheading(let words): try write(.subheading, words)
    case .paragraph(let words): try write(.paragraph, words)
    case .quote(let quotation):
      try write(.quote)
      try block.encode(quotation, forKey: .quotation)
    case .list(let items):
      try write(.list)
      try block.encode(items, forKey: .items)
    case .table(let headings, let rows):
      try write(.table)
      try block.encode(headings, forKey: .headings)
      try block.encode(rows, forKey: .rows)
    case .beside(let pieces):
      try write(.beside)
      try block.encode(pieces, forKey: .pieces)
    case .box(let tone, let blocks):
      try write(.box)
      try block.encode(tone, forKey: .tone)
      try block.encode(blocks, forKey: .blocks)
    case .steps(let headings, let steps):
      try write(.steps)
      try block.encode(headings, forKey: .headings)
      try block.encode(steps, forKey: .steps)
    case .signatures(let names):
      try write(.signatures)
      try block.encode(names, forKey: .names)
    case .code(let payload, let words):
      try write(.code, words)
      try block.encode(payload, forKey: .payload)
    }
  }

  /// Reads what `encode` writes.
  public init(from decoder: any Decoder) throws {
    let block = try decoder.container(keyedBy: Key.self)
    func words() throws -> String { try block.decode(String.self, forKey: .words) }
    switch try block.decode(Kind.self, forKey: .type) {
    case .heading: self = .heading(try words())
    case .subheading: self = .subheading(try words())
    case .paragraph: self = .paragraph(try words())
    case .quote: self = .quote(try block.decode(Quotation.self, forKey: .quotation))
    case .list: self = .list(try block.decode([Item].self, forKey: .items))
    case .table:
      self = .table(
        headings: try block.decode([String].self, forKey: .headings),
        rows: try block.decode([[String]].self, forKey: .rows))
    case .beside: self = .beside(try block.decode([[Block]].self, forKey: .pieces))
    case .box:
      self = .box(
        try block.decode(Tone.self, forKey: .tone), try block.decode([Block].self, forKey: .blocks))
    case .steps:
      self = .steps(
        headings: try block.decode(StepHeadings.self, forKey: .headings),
        try block.decode([Step].self, forKey: .steps))
    case .signatures: self = .signatures(try block.decode([String].self, forKey: .names))
    case .code:
      self = .code(payload: try block.decode(String.self, forKey: .payload), words: try words())
    }
  }
}

extension Block.Item {
  private enum Key: String, CodingKey { case words, quotation }

  /// Writes `{"words": …}` or `{"quotation": …}`.
  public func encode(to encoder: any Encoder) throws {
    var item = encoder.container(keyedBy: Key.self)
    switch self {
    case .plain(let words): try item.encode(words, forKey: .words)
    case .quote(let quotation): try item.encode(quotation, forKey: .quotation)
    }
  }

  /// Reads what `encode` writes.
  public init(from decoder: any Decoder) throws {
    let item = try decoder.container(keyedBy: Key.self)
    if let quotation = try item.decodeIfPresent(Quotation.self, forKey: .quotation) {
      self = .quote(quotation)
    } else {
      self = .plain(try item.decode(String.self, forKey: .words))
    }
  }
}

extension Document.Standing {
  private enum Key: String, CodingKey { case isAgreed, warning }

  /// Writes whether the sheet is agreed and current, and the warning when it is not.
  public func encode(to encoder: any Encoder) throws {
    var standing = encoder.container(keyedBy: Key.self)
    switch self {
    case .agreed: try standing.encode(true, forKey: .isAgreed)
    case .warned(let words):
      try standing.encode(false, forKey: .isAgreed)
      try standing.encode(words, forKey: .warning)
    }
  }

  /// Reads what `encode` writes.
  public init(from decoder: any Decoder) throws {
    let standing = try decoder.container(keyedBy: Key.self)
    self =
      try standing.decode(Bool.self, forKey: .isAgreed)
      ? .agreed : .warned(try standing.decode(String.self, forKey: .warning))
  }
}
