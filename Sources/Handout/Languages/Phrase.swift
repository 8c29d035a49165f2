/// A phrase of a language, with places for what is put into it.
///
/// While nobody has checked a translation, the English phrase stands behind it in brackets, with three
/// dots where something is put in: what was put in stands in the translation.
struct Phrase: Sendable {
  private let pieces: [Piece]
  private let english: [Piece]?

  private enum Piece: Equatable {
    case words(String)
    case place(Int)
  }

  /// - Parameters:
  ///   - text: The phrase, its places in braces.
  ///   - places: What is put in, in the order in which it is given.
  ///   - english: What stands beside it.
  init(_ text: String, places: [String], english: String?) {
    pieces = Phrase.pieces(of: text, places)
    let beside = english.flatMap { $0 == text ? nil : Phrase.pieces(of: $0, places) }
    self.english = beside.flatMap { Phrase.hasLetters($0) ? $0 : nil }
  }

  /// The phrase with its places filled.
  func callAsFunction(_ fillings: String...) -> String {
    let said = Phrase.text(pieces) { fillings[$0] }
    guard let english else { return said }
    return said + " (" + Phrase.text(english) { _ in "…" } + ")"
  }

  /// The places in braces that a text has, in its order.
  static func places(in text: String) -> [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { rest in
      String(rest.prefix { $0 != "}" })
    }
  }

  private static func pieces(of text: String, _ places: [String]) -> [Piece] {
    var pieces: [Piece] = []
    for (index, part) in text.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let end = part.firstIndex(of: "}"),
        let place = places.firstIndex(of: String(part[..<end]))
      else {
        pieces.append(.words(String(part)))
        continue
      }
      pieces += [.place(place), .words(String(part[part.index(after: end)...]))]
    }
    return pieces
  }

  private static func text(_ pieces: [Piece], _ filling: (Int) -> String) -> String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .words(let words): text += words
      case .place(let place): text += filling(place)
      }
    }
  }

  private static func hasLetters(_ pieces: [Piece]) -> Bool {
    pieces.contains { piece in
      if case .words(let words) = piece { words.contains(where: \.isLetter) } else { false }
    }
  }
}
