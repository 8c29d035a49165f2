extension String {
  /// Without spaces and newlines around it.
  var trimmed: String {
    let start = self.drop { $0.isWhitespace }
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
