/// Which way words run, and how words that run in two ways stand in one line (UAX 9).
///
/// A dose or a telephone number that stands bare in Urdu or Arabic words is torn apart, and so are
/// the words of one person in a sentence of ours. Each such piece is therefore kept in an isolate
/// of its own, in every form of a document.
enum Isolate {
  /// Opens a piece that runs from the left.
  static let fromTheLeft: Unicode.Scalar = "\u{2066}"
  /// Opens a piece that runs from the right.
  static let fromTheRight: Unicode.Scalar = "\u{2067}"
  /// Closes a piece.
  static let end: Unicode.Scalar = "\u{2069}"

  static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    scalar == fromTheLeft || scalar == fromTheRight
  }
}

/// Words that somebody typed, as a piece that may stand in a sentence of ours: nothing in them
/// steers anything, and they run their own way without turning what stands around them.
func typed(_ words: String) -> String {
  let words = printable(words)
  guard words.unicodeScalars.contains(where: \.runsFromTheRight) else { return words }
  let isFromRight = runsFromTheRight(words)
  let lines = words.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    guard !line.isEmpty else { return "" }
    let opening = isFromRight ? Isolate.fromTheRight : Isolate.fromTheLeft
    return "\(opening)\(isolating(String(line), isFromRight))\(Isolate.end)"
  }
  return lines.joined(separator: "\n")
}

/// A text that is a paragraph of its own, with every run in it that goes the other way in an
/// isolate. What is in one already stays as it is.
///
/// - Parameters:
///   - text: The text; each line of it is set by itself.
///   - isFromRight: Whether the paragraph runs from the right; as its own letters do unless said.
/// - Returns: The same words.
public func withDirections(_ text: String, isFromRight: Bool? = nil) -> String {
  let isFromRight = isFromRight ?? runsFromTheRight(text)
  guard isFromRight || text.unicodeScalars.contains(where: \.runsFromTheRight) else { return text }
  return text.split(separator: "\n", omittingEmptySubsequences: false)
    .map { isolating(String($0), isFromRight) }.joined(separator: "\n")
}

/// Whether a text runs from the right: most of its words do, or of as many of either the first. What
/// stands in isolates counts only where nothing else has letters.
public func runsFromTheRight(_ text: String) -> Bool {
  var words = (outside: WordCount(), inside: WordCount())
  var depth = 0
  for scalar in text.unicodeScalars {
    if Isolate.isOpening(scalar) { depth += 1 }
    if scalar == Isolate.end { depth = max(0, depth - 1) }
    if depth == 0 { words.outside.read(scalar) } else { words.inside.read(scalar) }
  }
  return (words.outside.first == nil ? words.inside : words.outside).runsFromTheRight
}

/// Words of a text by the way they run, each by its first letter.
private struct WordCount {
  /// Whether the first of them runs from the right.
  var first: Bool?
  private var fromRight = 0
  private var fromLeft = 0
  private var isInWord = false

  var runsFromTheRight: Bool {
    fromRight == fromLeft ? first ?? false : fromRight > fromLeft
  }

  mutating func read(_ scalar: Unicode.Scalar) {
    if scalar.properties.isWhitespace { isInWord = false }
    guard !isInWord, scalar.properties.isAlphabetic else { return }
    isInWord = true
    first = first ?? scalar.runsFromTheRight
    if scalar.runsFromTheRight { fromRight += 1 } else { fromLeft += 1 }
  }
}

/// The text without the marks that steer its direction, as it is read out, searched and counted.
public func withoutDirections(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars where !scalar.steersDirection { scalars.append(scalar) }
  return String(scalars)
}

/// Where the isolates of a text stand that may be kept: those that open and close on one line. Any
/// other mark could turn what stands after it.
public func pairedIsolates(of scalars: [Unicode.Scalar]) -> Set<Int> {
  var paired: Set<Int> = []
  var open: [Int] = []
  for (index, scalar) in scalars.enumerated() {
    if scalar.endsALine { open = [] }
    if Isolate.isOpening(scalar) { open.append(index) }
    if scalar == Isolate.end, let start = open.popLast() { paired.formUnion([start, index]) }
  }
  return paired
}

extension Unicode.Scalar {
  /// Whether it is a letter of Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin.
  var runsFromTheRight: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      properties.isAlphabetic
    default: false
    }
  }

  fileprivate var endsALine: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  fileprivate var isDigit: Bool { properties.generalCategory == .decimalNumber }

  fileprivate var isArabicDigit: Bool { isDigit && (0x0600...0x07FF).contains(value) }

  fileprivate var steersDirection: Bool {
    switch value {
    case 0x2066...0x2069, 0x200E, 0x200F, 0x061C: true
    default: false
    }
  }
}

// MARK: Runs

/// A line with each run that goes against it in an isolate.
private func isolating(_ line: String, _ isFromRight: Bool) -> String {
  let scalars = Array(line.unicodeScalars)
  var result = String.UnicodeScalarView()
  var index = 0
  while index < scalars.count {
    if Isolate.isOpening(scalars[index]) {
      let end = endOfIsolate(scalars, from: index)
      result.append(contentsOf: scalars[index..<end])
      index = end
      continue
    }
    let end = isFromRight ? endOfLeftRun(scalars, index) : endOfRightRun(scalars, index)
    guard end > index else {
      result.append(scalars[index])
      index += 1
      continue
    }
    let run = scalars[index..<end]
    result.append(isFromRight ? Isolate.fromTheLeft : Isolate.fromTheRight)
    if isFromRight {
      result.append(contentsOf: run)
    } else {
      var words = String.UnicodeScalarView()
      words.append(contentsOf: run)
      result.append(contentsOf: isolating(String(words), true).unicodeScalars)
    }
    result.append(Isolate.end)
    index = end
  }
  return String(result)
}

private func endOfIsolate(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
  var depth = 0
  for index in start..<scalars.count {
    if Isolate.isOpening(scalars[index]) { depth += 1 }
    if scalars[index] == Isolate.end { depth -= 1 }
    if depth == 0 { return index + 1 }
  }
  return scalars.count
}

/// Where a run of Latin letters, numbers and their signs ends that begins at a place; the place
/// itself where none begins. Words and groups of digits that follow each other are one run.
private func endOfLeftRun(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
  guard beginsLeftRun(scalars, start) else { return start }
  var end = start
  var index = start
  while index < scalars.count, !Isolate.isOpening(scalars[index]),
    !scalars[index].runsFromTheRight
  {
    let scalar = scalars[index]
    if let close = bracketedDigits(scalars, index) {
      (index, end) = (close, close)
      continue
    }
    // A span of days in Arabic digits is read from the right, unlike one in Latin digits.
    if scalar == "-" || scalar == "–", index > start, scalars[index - 1].isArabicDigit { break }
    if isOfLeftRun(scalar) {
      end = index + 1
    } else if isEndOfLeftRun(scalar), index > start, end == index {
      end = index + 1
    } else if !isBetweenLeftRuns(scalar), !isBeforeLeftRun(scalar) {
      break
    }
    index += 1
  }
  return end
}

private func beginsLeftRun(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
  if isOfLeftRun(scalars[index]) || bracketedDigits(scalars, index) != nil { return true }
  // A sign belongs to the number that it stands before, and between two of them to neither.
  guard isBeforeLeftRun(scalars[index]), index == 0 || !scalars[index - 1].isDigit
  else { return false }
  let next = scalars[index...].dropFirst().first { !isBeforeLeftRun($0) && $0 != " " }
  return next.map(isOfLeftRun) ?? false
}

/// Where a bracket ends that holds nothing but digits, such as the code of a telephone number.
private func bracketedDigits(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
  guard scalars[start] == "(" else { return nil }
  let inside = scalars[(start + 1)...].prefix { $0.isDigit || $0 == "+" || $0 == " " }
  guard inside.contains(where: \.isDigit), inside.endIndex < scalars.count,
    scalars[inside.endIndex] == ")"
  else { return nil }
  return inside.endIndex + 1
}

/// Where a run of letters that go from the right ends; numbers between its words are part of it.
private func endOfRightRun(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
  guard scalars[start].runsFromTheRight else { return start }
  var end = start
  for index in start..<scalars.count {
    let scalar = scalars[index]
    if scalar.runsFromTheRight || isMark(scalar) && end == index {
      end = index + 1
    } else if Isolate.isOpening(scalar) || isLetter(scalar) {
      break
    }
  }
  return end
}

private func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .spacingMark, .enclosingMark: true
  default: false
  }
}

/// Letters of scripts that run from the left, and digits of every script: a telephone number is
/// read from the left in Arabic too.
private func isOfLeftRun(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.runsFromTheRight { return false }
  return isLetter(scalar) || scalar.isDigit
    || isMark(scalar) && !(0x0590...0x08FF).contains(scalar.value)
}

private func isBeforeLeftRun(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "+", "-", "−", "±", "<", ">", "≤", "≥", "~", "≈", "£", "€", "$", "#", "@": true
  default: false
  }
}

private func isEndOfLeftRun(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "%", "°", "′", "″", "½", "¼", "¾", "²", "³", "+", "€", "£", "/": true
  default: false
  }
}

private func isBetweenLeftRuns(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case " ", "\u{A0}", "\u{202F}", ".", ",", ":", "/", "–", "'", "’", "&", "_", "=", "?", "×", "·",
    "½", "¼", "¾", "°", "%", "*", "~":
    true
  default: false
  }
}
