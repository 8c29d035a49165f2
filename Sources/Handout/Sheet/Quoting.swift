import Conversation

/// How somebody's words come onto paper, so that nobody takes them for what they are not (H05).
///
/// Quotation marks stand around verbatim words alone. What a companion said bears their name, what
/// came through an interpreter says so, and a quotation that was mended says that too.
struct Quoting {
  let source: SheetRequest
  /// Whether notes that are off the sheet are marked; on a person's copy there are none.
  let marksOffSheet: Bool
  /// What is left unsaid of words because the head of the sheet says it, or because nobody is named.
  var leavesOut: Unsaid = []

  /// What needs no saying of words on a sheet.
  struct Unsaid: OptionSet {
    let rawValue: Int
    static var interpreter: Unsaid { Unsaid(rawValue: 1) }
    static var names: Unsaid { Unsaid(rawValue: 2) }
  }

  private var words: SheetWords { source.words }

  /// A note as a quotation, with further remarks after those on its words.
  func quotation(_ note: Note, adding more: [String] = []) -> Quotation {
    var said = remarks(on: note.words, namesClinician: note.kind.isSaidByThePerson)
    if isEdited(note.words, since: note.firstWords) { said.append(words.remarks.edited) }
    if marksOffSheet && note.isOffSheet { said.append(words.clinician.notes.offSheet) }
    let text = text(of: note)
    return Quotation(
      words: note.words.isQuote || marksOffSheet ? text : begun(text), remarks: said + more,
      isVerbatim: note.words.isQuote,
      original: note.words.original.flatMap { $0.isEmpty ? nil : $0 })
  }

  /// A note as a point of a list.
  func item(_ note: Note, adding more: [String] = []) -> Block.Item {
    item(quotation(note, adding: more))
  }

  /// A note at the head of a cell or a line.
  func beginning(_ note: Note) -> String { inline(quotation(note)) }

  /// Words that belong to a note, at the head of a line.
  func beginning(_ words: Words) -> String {
    var quotation = quotation(words)
    if !quotation.isVerbatim { quotation.words = begun(quotation.words) }
    return inline(quotation)
  }

  /// What is good or hard about a way forward, at the head of a line.
  func beginning(_ weight: Option.Weight) -> String {
    weight.words.isQuote ? inline(weight) : begun(inline(weight))
  }

  /// Words that belong to a note as a point of a list.
  func item(_ words: Words) -> Block.Item { item(quotation(words)) }

  /// A note within a sentence of ours.
  func inline(_ note: Note, adding more: [String] = []) -> String {
    var quotation = quotation(note, adding: more)
    quotation.words = text(of: note)
    return inline(quotation)
  }

  /// Words that belong to a note, within a sentence of ours.
  func inline(_ words: Words) -> String { inline(quotation(words)) }

  /// What is good or hard about a way forward, within a sentence of ours.
  func inline(_ weight: Option.Weight) -> String {
    var said = quotation(weight.words, firstWords: weight.firstWords)
    if marksOffSheet && weight.isOffSheet == true {
      said.remarks.append(words.clinician.notes.offSheet)
    }
    return inline(said)
  }

  private func quotation(_ said: Words, firstWords: Words? = nil) -> Quotation {
    var remarks = remarks(on: said, namesClinician: false)
    if isEdited(said, since: firstWords) { remarks.append(words.remarks.edited) }
    return Quotation(
      words: said.text, remarks: remarks, isVerbatim: said.isQuote,
      original: said.original.flatMap { $0.isEmpty ? nil : $0 })
  }

  /// Whether words that are somebody's own were changed since they were first written. What the
  /// clinician put in short may be put otherwise.
  private func isEdited(_ said: Words, since first: Words?) -> Bool {
    guard let first else { return false }
    return first.text != said.text && said.form != .paraphrase
  }

  private func item(_ quotation: Quotation) -> Block.Item {
    let isBare =
      !quotation.isVerbatim && quotation.remarks.isEmpty && quotation.original == nil
    return isBare ? .plain(quotation.words) : .quote(quotation)
  }

  /// A point of a list in one piece.
  func inline(_ item: Block.Item) -> String {
    switch item {
    case .plain(let words): typed(words)
    case .quote(let quotation): inline(quotation)
    }
  }

  private func inline(_ quotation: Quotation) -> String {
    var text = quotation.marked(words.fixed)
    if let remarks = quotation.joinedRemarks { text += " " + remarks }
    if let original = quotation.original { text += " · " + typed(original) }
    return text
  }

  private func text(of note: Note) -> String {
    source.isUntouchedLeavingIt(note) ? words.leavingIt : note.words.text
  }

  private func remarks(on said: Words, namesClinician: Bool) -> [String] {
    var remarks: [String] = []
    switch said.speaker {
    case .person: break
    case .companion(let id): if !leavesOut.contains(.names) { remarks.append(name(of: id)) }
    case .clinician:
      if namesClinician || said.isQuote {
        let name = leavesOut.contains(.names) ? words.remarks.us : typed(source.clinician.name)
        remarks.append(name)
      }
    }
    switch said.form {
    case .verbatim, .paraphrase: break
    case .interpreted:
      if !leavesOut.contains(.interpreter) { remarks.append(words.remarks.interpreted) }
    }
    return remarks
  }

  func name(of id: ParticipantID) -> String {
    guard let participant = source.record.participant(id),
      !(participant.name + participant.relation).isEmpty
    else { return words.remarks.somebody }
    return participant.name.isEmpty
      ? typed(participant.relation)
      : words.remarks.speaker(typed(participant.name), typed(participant.relation))
  }
}

extension Quotation {
  /// The words, in quotation marks when they may have them.
  func marked(_ words: Document.FixedWords) -> String {
    isVerbatim ? words.openQuote + typed(self.words) + words.closeQuote : typed(self.words)
  }

  /// The remarks in brackets; `nil` when there are none.
  var joinedRemarks: String? {
    remarks.isEmpty ? nil : "(" + remarks.joined(separator: "; ") + ")"
  }
}

extension NoteKind {
  /// Whether a reader takes a note of this kind for the person's own, unless another is named.
  fileprivate var isSaidByThePerson: Bool {
    switch self {
    case .matter, .strength, .preference, .need, .goal: true
    case .option, .step, .contingency, .parked, .privateNote: false
    }
  }
}

/// A text that begins as a sentence does: with a capital, where its first word is a plain one. What
/// somebody said is never touched, and neither is a word that has capitals of its own.
func begun(_ text: String) -> String {
  let word = text.prefix { $0.isLetter || $0 == "'" || $0 == "’" }
  let next = text.dropFirst(word.count).first
  guard let first = word.first, word.allSatisfy({ !$0.isUppercase }), next?.isNumber != true
  else { return text }
  return first.uppercased() + text.dropFirst()
}

/// A text that ends as a sentence does, so that another may follow it.
func ended(_ text: String) -> String {
  guard let last = withoutDirections(String(text.suffix(3))).last else { return text }
  return ".?!…:;”\"'’)。？！؟।".contains(last) ? text : text + "."
}
