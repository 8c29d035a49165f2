/// Words that differ by one slip of the finger.
extension StringProtocol {
  /// Whether another word, of three letters or more, is this one with a letter too many or too few, another
  /// letter, or two that changed places; or only its beginning.
  func isOneSlip(from other: some StringProtocol) -> Bool {
    let (one, two) = (Array(self), Array(other))
    guard two.count >= 3, one != two else { return false }
    if one.starts(with: two) { return true }
    let same = zip(one, two).prefix { $0 == $1 }.count
    let (left, right) = (one.dropFirst(same), two.dropFirst(same))
    let isSwapped =
      left.count > 1 && right.count > 1 && left.prefix(2).elementsEqual(right.prefix(2).reversed())
      && left.dropFirst(2).elementsEqual(right.dropFirst(2))
    return isSwapped || left.dropFirst().elementsEqual(right.dropFirst())
      || left.dropFirst().elementsEqual(right) || left.elementsEqual(right.dropFirst())
  }
}
