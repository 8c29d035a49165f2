import Canvas

/// Turns the bytes of a terminal into keys and pasted texts.
///
/// We read them ourselves, not through `wget_wch`: it waits inside for the rest of a sequence, and
/// forgets the first half of a letter that comes in two pieces.
struct KeyDecoder {
  /// What is not yet clear and for how long to wait for more of it.
  enum Pause: Equatable {
    /// An Escape, which may be a key or the start of one; or half a letter.
    case key
    /// A paste that has no end yet.
    case paste
  }

  /// Bytes that are not understood yet.
  private var waiting: [UInt8] = []
  /// What was pasted so far, while a paste goes on.
  private var paste: [UInt8]?

  /// What more bytes are waited for, if for any.
  var pause: Pause? {
    if paste != nil { return .paste }
    return waiting.isEmpty ? nil : .key
  }

  /// Takes bytes as they come and answers what they mean.
  mutating func take(_ bytes: ArraySlice<UInt8>) -> [Input] {
    // Most that comes by far is a letter of ASCII, which needs no looking up.
    if pause == nil, bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      return bytes.map { .key(.character(Character(Unicode.Scalar($0)))) }
    }
    waiting += bytes
    var inputs: [Input] = []
    var rest = waiting[...]
    while !rest.isEmpty {
      let count = rest.count
      if paste != nil {
        takePaste(&rest, &inputs)
      } else if rest.first == Byte.escape {
        takeEscape(&rest, &inputs)
      } else {
        takeText(&rest, &inputs)
      }
      if rest.count == count { break }
    }
    waiting = Array(rest)
    return inputs
  }

  /// Takes what is waiting for what it is: no more will come.
  mutating func giveUp() -> [Input] {
    let rest = waiting
    waiting = []
    if let pasted = paste {
      paste = nil
      return Self.input(pasted: pasted + rest)
    }
    guard rest.first == Byte.escape else {
      return rest.isEmpty ? [] : Self.inputs(typed: rest[...])
    }
    // Longer than Escape and one key, it was a broken sequence, which nobody typed.
    return rest.count > 2 ? [] : [.key(.escape)] + Self.inputs(typed: rest.dropFirst())
  }

  // MARK: - Parts

  private mutating func takeEscape(_ rest: inout ArraySlice<UInt8>, _ inputs: inout [Input]) {
    switch KeySequence(rest) {
    case .unfinished: return
    case .none:
      inputs.append(.key(.escape))
      rest = rest.dropFirst()
    case .key(let key, let length):
      if let key { inputs.append(.key(key)) }
      rest = rest.dropFirst(length)
    case .pasteStart(let length):
      paste = []
      rest = rest.dropFirst(length)
    }
  }

  private mutating func takePaste(_ rest: inout ArraySlice<UInt8>, _ inputs: inout [Input]) {
    let end = Byte.pasteEnd
    while let place = rest.firstIndex(of: Byte.escape) {
      paste?.append(contentsOf: rest[..<place])
      rest = rest[place...]
      if rest.starts(with: end) {
        inputs += Self.input(pasted: paste ?? [])
        paste = nil
        rest = rest.dropFirst(end.count)
        return
      }
      if end.starts(with: rest) { return }
      paste?.append(Byte.escape)
      rest = rest.dropFirst()
    }
    paste?.append(contentsOf: rest)
    rest = rest[rest.endIndex...]
  }

  private func takeText(_ rest: inout ArraySlice<UInt8>, _ inputs: inout [Input]) {
    var text = rest.prefix { $0 != Byte.escape }
    if text.endIndex == rest.endIndex { text = text.dropLast(Self.unfinishedLetter(at: text)) }
    inputs += Self.inputs(typed: text)
    rest = rest[text.endIndex...]
  }

  /// How many bytes at the end of `text` are the first part of one letter.
  private static func unfinishedLetter(at text: ArraySlice<UInt8>) -> Int {
    for count in 1...3 where count <= text.count {
      let byte = text[text.endIndex - count]
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      if byte & 0xC0 != 0x80 { return length > count ? count : 0 }
    }
    return 0
  }

  // MARK: - Meanings

  private static func inputs(typed bytes: ArraySlice<UInt8>) -> [Input] {
    var inputs: [Input] = []
    for part in String(decoding: bytes, as: UTF8.self) {
      // Return and ^J typed at once are one Character to Swift, and two keys to a person.
      let scalars = part.unicodeScalars
      guard let first = scalars.first, first.properties.generalCategory == .control else {
        inputs.append(.key(.character(part)))
        continue
      }
      inputs += scalars.compactMap { controlKey($0.value).map(Input.key) }
    }
    return inputs
  }

  private static func controlKey(_ code: UInt32) -> Key? {
    switch code {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A: .newLine
    case 0x0D: .enter
    case 0x1B: .escape
    case 0x00...0x1F:
      // The letter that makes it with Control stands 64 places on, in capitals.
      Unicode.Scalar(code + 64).map { .control(Character($0.properties.lowercaseMapping)) }
    default: nil
    }
  }

  /// A pasted text as it came; who takes it cleans it, as all that is typed.
  private static func input(pasted bytes: [UInt8]) -> [Input] {
    bytes.isEmpty ? [] : [.pasted(String(decoding: bytes, as: UTF8.self))]
  }

  private enum Byte {
    static let escape: UInt8 = 0x1B
    static let pasteEnd = Array("\u{1B}[201~".utf8)
  }
}
