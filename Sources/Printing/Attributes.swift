import CCups

/// An answer of the scheduler: named lists of values.
final class Attributes {
  private let message: OpaquePointer?

  init(owning message: OpaquePointer?) {
    self.message = message
  }

  deinit {
    ippDelete(message)
  }

  func texts(_ name: String) -> [String] {
    guard let attribute = ippFindAttribute(message, name, IPP_TAG_ZERO) else { return [] }
    return (0..<ippGetCount(attribute)).compactMap { index in
      ippGetString(attribute, index, nil).map { String(cString: $0) }
    }
  }

  func number(_ name: String) -> Int32? {
    ippFindAttribute(message, name, IPP_TAG_ZERO).map { ippGetInteger($0, 0) }
  }
}
