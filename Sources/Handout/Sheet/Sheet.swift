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
  /// The document with what all copies share.
  func document(
    title: String, subtitle: String, identity: [Document.Fact], runningHead: String,
    warnings: [String], blocks: [Block], foot: String
  ) -> Document {
    Document(
      title: title, subtitle: subtitle, identity: identity, runningHead: runningHead,
      standing: warnings.isEmpty ? .agreed : .warned(warnings.joined(separator: " ")),
      blocks: blocks, foot: foot, reference: reference, language: words.language,
      layout: Document.Layout(layout), made: at.isoToTheSecond)
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
