/// What is promised so that the sheet reaches a person who does not read English.
public enum SheetPromise: Sendable {
  /// The sheet in their language.
  case translation
  /// Somebody who reads it out to them.
  case readingOut
}

/// The step by which that is promised.
extension SharedDecisionRecord {
  /// Names that step. It follows from the talk, so that two devices that promise it make one step,
  /// and its words may be put otherwise.
  public var sheetPromiseID: NoteID {
    let talk = id.halves
    return NoteID(high: ~talk.high, low: talk.low)
  }

  /// Whether it was promised and still is a step.
  public var isSheetPromised: Bool {
    notes(.step).contains { $0.id == sheetPromiseID || $0.isKnownAsPromiseOfTheSheet }
  }
}

extension Note {
  /// Whether it is such a step by its words: programs before this one knew it by nothing else.
  fileprivate var isKnownAsPromiseOfTheSheet: Bool {
    let text = words.text.lowercased()
    return ["translated sheet", "read the sheet out"].contains { text.contains($0) }
  }
}

extension AccessNeeds {
  /// Whether they said that they read English.
  public var readsEnglish: Bool { reads.value?.lowercased() == "english" }
}
