import Conversation

/// The languages that a person's papers can be had in.
public struct Languages: Equatable, Sendable {
  /// Their words, English first.
  public let all: [SheetWords]

  /// English alone.
  public static let english = Languages([])

  /// English, and what files say. A file in English takes no other's place.
  public init(_ files: [LanguageFile]) {
    all = [.english] + files.filter { $0.language != "en" }.map { SheetWords($0) }
  }

  /// The words for a copy: what the person reads, where there is a file in it; the clinician reads
  /// English.
  public func words(for copy: Copy, _ needs: AccessNeeds) -> SheetWords {
    guard copy != .clinician, let read = needs.reads?.value else { return .english }
    let name = read.lowercased()
    let tag = languageTag(named: read)
    return all.first { words in
      words.file.names.contains { $0.lowercased() == name } || words.language == tag
    } ?? .english
  }
}
