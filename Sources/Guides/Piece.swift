import Yams

/// A piece of a guide's file, with the place where it stands: YAML brought down to texts, lists
/// and keys. This is the only file that knows Yams.
struct Piece {
  let place: Place
  let value: Value

  /// A line and a place in it, both from 1.
  struct Place: Equatable {
    var line = 1
    var column = 1
  }

  enum Value {
    case text(String)
    case list([Piece])
    case keys([(key: Piece, value: Piece)])
  }
}

/// Why a text is no YAML of ours, and where.
struct Unreadable: Error {
  let place: Piece.Place
  let kind: GuideFault.Kind
}

extension Piece {
  /// Reads YAML, every scalar as text.
  ///
  /// Anchors are refused before Yams sees them: with aliases a short file can unfold to more than
  /// any machine holds. Without them its size bounds the work, libyaml its depth, and the count of
  /// brackets how often Yams looks through keys that are lists or maps themselves.
  init(yaml: String) throws(Unreadable) {
    let marks = Marks(in: yaml)
    if let place = marks.firstAnchor {
      throw Unreadable(place: place, kind: .file(.reference))
    }
    if marks.brackets > Limit.brackets {
      let fault = GuideFault.FileFault.tooManyBrackets(marks.brackets, limit: Limit.brackets)
      throw Unreadable(place: Place(), kind: .file(fault))
    }
    do {
      let parser = try Parser(yaml: yaml, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        throw Unreadable(place: Place(), kind: .file(.empty))
      }
      self.init(root)
    } catch let unreadable as Unreadable {
      throw unreadable
    } catch let error as YamlError {
      throw Unreadable(error, in: yaml)
    } catch {
      throw Unreadable(place: Place(), kind: .file(.notYAML(problem: "\(error)")))
    }
  }

  private init(_ node: Node) {
    place = node.mark.map { Place(line: $0.line, column: $0.column) } ?? Place()
    value =
      switch node {
      case .scalar(let scalar): .text(scalar.string)
      case .sequence(let sequence): .list(sequence.map(Piece.init))
      case .mapping(let mapping): .keys(mapping.map { (Piece($0.key), Piece($0.value)) })
      case .alias: .text("")
      }
  }
}

/// What has to be known of a text before it is read as YAML.
private struct Marks {
  /// The first `&` that could begin an anchor: before a name, and not inside a word such as `R&D`.
  private(set) var firstAnchor: Piece.Place?
  /// How often a list, a map or a key could begin: `[`, `{`, and `?` on its own.
  private(set) var brackets = 0

  init(in yaml: String) {
    var place = Piece.Place()
    var last: UInt8 = UInt8(ascii: "\n")
    var beforeLast = last
    for byte in yaml.utf8 {
      if last == UInt8(ascii: "&"), isNameByte(byte), !isNameByte(beforeLast), firstAnchor == nil {
        firstAnchor = Piece.Place(line: place.line, column: place.column - 1)
      }
      let opens = byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
      if opens || byte == UInt8(ascii: "?") && !isNameByte(last) { brackets += 1 }
      if byte == UInt8(ascii: "\n") {
        place = Piece.Place(line: place.line + 1, column: 1)
      } else if byte & 0xC0 != 0x80 {
        place.column += 1
      }
      (beforeLast, last) = (last, byte)
    }
  }
}

private func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
    true
  default: false
  }
}

extension Unreadable {
  fileprivate init(_ error: YamlError, in yaml: String) {
    var place = Piece.Place()
    var kind: GuideFault.FileFault
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      place = Piece.Place(line: mark.line, column: mark.column)
      kind = .notYAML(problem: problem)
    case .duplicatedKeysInMapping(let keys, let context):
      place = Piece.Place(line: context.mark.line, column: context.mark.column)
      self.init(place: place, kind: .value(.duplicated(keys.first ?? "")))
      return
    case .reader(let problem, let offset, _, _):
      place = Piece.Place(after: yaml.prefix(offset ?? 0))
      kind = .notYAML(problem: problem)
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      kind = .notYAML(problem: "\(error)")
    }
    self.init(place: place, kind: .file(kind))
  }
}

extension Piece.Place {
  /// The place where the next character after `text` stands.
  init(after text: some StringProtocol) {
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        self = Piece.Place(line: line + 1, column: 1)
      } else {
        column += 1
      }
    }
  }
}
