import Canvas

/// A key that a terminal sends as Escape and more bytes (ECMA-48, and what terminals made of it).
enum KeySequence: Equatable {
  /// The bytes so far are the start of one.
  case unfinished
  /// The key, and how many bytes it took; no key when it is one we have no use for.
  case key(Key?, length: Int)
  case pasteStart(length: Int)
  /// Not a sequence: the Escape was a key of its own.
  case none

  /// Reads the sequence that `bytes`, which begins with Escape, begins with.
  init(_ bytes: ArraySlice<UInt8>) {
    guard let second = bytes.dropFirst().first else {
      self = .unfinished
      return
    }
    switch second {
    case UInt8(ascii: "["): self = Self.control(bytes.dropFirst(2))
    case UInt8(ascii: "O"): self = Self.keypad(bytes.dropFirst(2))
    default: self = .none
    }
  }

  /// `Esc [`, then parameters, then one final byte.
  private static func control(_ bytes: ArraySlice<UInt8>) -> KeySequence {
    // The Linux console sends F1 to F5 as Esc [ [ A to Esc [ [ E.
    if bytes.first == UInt8(ascii: "[") {
      guard let letter = bytes.dropFirst().first else { return .unfinished }
      let isFunction = (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter)
      return .key(isFunction ? .function(Int(letter) - 0x40) : nil, length: 4)
    }
    let parameters = bytes.prefix { (0x20..<0x40).contains($0) }
    guard let final = bytes.dropFirst(parameters.count).first else { return .unfinished }
    let length = parameters.count + 3
    // Something that cannot be part of it: what came before is left out, the rest is read anew.
    guard (0x40..<0x7F).contains(final) else { return .key(nil, length: length - 1) }
    guard final == UInt8(ascii: "~") else { return .key(letterKey(final), length: length) }
    let digits = parameters.prefix { (0x30..<0x3A).contains($0) }
    let number = digits.prefix(4).reduce(0) { $0 * 10 + Int($1) - 0x30 }
    return number == 200 ? .pasteStart(length: length) : .key(numberKey(number), length: length)
  }

  /// `Esc O`, then one byte; the number pad sends its digits so when it is in that mode.
  private static func keypad(_ bytes: ArraySlice<UInt8>) -> KeySequence {
    guard let letter = bytes.first else { return .unfinished }
    switch letter {
    case UInt8(ascii: "M"): return .key(.enter, length: 3)
    case UInt8(ascii: "X"): return .key(.character("="), length: 3)
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      return .key(.character(Character(Unicode.Scalar(letter - 0x40))), length: 3)
    case 0x20..<0x7F: return .key(letterKey(letter), length: 3)
    default: return .key(nil, length: 2)
    }
  }

  private static func letterKey(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "A"), UInt8(ascii: "a"): .up
    case UInt8(ascii: "B"), UInt8(ascii: "b"): .down
    case UInt8(ascii: "C"), UInt8(ascii: "c"): .right
    case UInt8(ascii: "D"), UInt8(ascii: "d"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter) - 0x4F)
    default: nil
    }
  }

  private static func numberKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 4, 8: .end
    case 3: .delete
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }
}
