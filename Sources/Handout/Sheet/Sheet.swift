import Conversation

/// The sheet that a record becomes on paper or in a file.
///
/// A person's copy, also the discreet one, is made of what stands on the sheet alone: no word,
/// number or gap in it follows from a note that was left off (hazard H06). The clinician's copy
/// holds everything but private notes, which stand at its end when they are asked for. A record of
/// an older version is stamped with the day it was replaced (H04).
///
/// - Parameter request: What it is made from, and for whom.
/// - Returns: The document, in which no text steers a terminal or a printer (H29).
public func sheet(_ request: SheetRequest) -> Document {
  let document =
    switch request.copy {
    case .person: PersonSheet(source: request, isDiscreet: false).document
    case .discreet: PersonSheet(source: request, isDiscreet: true).document
    case .clinician: ClinicianSheet(source: request).document
    }
  return document.printableThroughout()
}

extension SheetRequest {
  /// What the person speaks, where their words may be in it.
  var spoken: String? {
    languageTag(named: person.needs.speaks).flatMap { $0 == words.language ? nil : $0 }
  }

  /// Sentences in a row; in the plain layout one a line.
  func together(_ sentences: [String]) -> String {
    switch layout {
    case .standard, .large: sentences.joined(separator: " ")
    case .plain: sentences.joined(separator: "\n")
    }
  }
}

extension Document.Layout {
  /// The layout that a person's needs ask for.
  public init(_ paper: AccessNeeds.Paper) {
    self =
      switch paper {
      case .standard: .standard
      case .large: .large
      case .plain: .plain
      }
  }
}
