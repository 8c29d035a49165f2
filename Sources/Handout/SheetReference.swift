import Conversation

extension IDSource {
  /// A random mark for a sheet, such as `K7P3-9XQM`, without letters that look like digits. It
  /// follows from nothing in the record, so it tells nothing of it.
  ///
  /// - Returns: Eight letters and digits with a hyphen between.
  public mutating func sheetReference() -> String {
    let letters = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
    let mark = (0..<8).map { _ in letters[Int(next() % UInt64(letters.count))] }
    return String(mark[..<4]) + "-" + String(mark[4...])
  }
}
