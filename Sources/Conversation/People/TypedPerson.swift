/// Who is meant by what was typed to find somebody: the details that a form for a new person begins
/// with.
extension PersonDetails {
  /// Reads `Smith, John`, `anne-marie d'arcy 15 march 1948`, `999.000.0018` and the like.
  ///
  /// A name stays as it is typed; one all in small letters gets its capitals. Without a comma the
  /// family name comes last. A date that nobody can be born on, and a number that fails its check,
  /// are left out: they are asked for anew rather than guessed.
  public init(typed text: String, on today: Day) {
    var words = text.cleaned(lines: .one).split(separator: " ").map(String.init)
    let number = words.takeFirst(ofUpTo: 3) { NHSNumber($0) }
    let born = words.takeFirst(ofUpTo: 5) { Day(typed: $0) }
    // What is left of numbers is no part of a name.
    words.removeAll { !$0.contains(where: \.isLetter) && $0 != "," }
    let title = words.takeTitle()
    let isSmall = words.joined() == words.joined().lowercased()
    let (given, family) = words.givenAndFamily(isSmall: isSmall)
    self.init(
      family: family.capitalisedName, given: given.capitalisedName, title: title ?? "",
      born: born.flatMap { $0 <= today && $0.age(on: today) <= 130 ? $0 : nil }, nhsNumber: number)
  }
}

extension [String] {
  /// Takes out the first words, as many as may be, that can be read together.
  fileprivate mutating func takeFirst<Value>(
    ofUpTo most: Int, _ read: (String) -> Value?
  ) -> Value? {
    for first in indices {
      for count in stride(from: Swift.min(most, endIndex - first), to: 0, by: -1) {
        guard let value = read(self[first..<first + count].joined(separator: " ")) else { continue }
        removeSubrange(first..<first + count)
        return value
      }
    }
    return nil
  }

  /// Takes out a title: the first word, the first after a comma, or one in brackets at the end.
  fileprivate mutating func takeTitle() -> String? {
    let afterComma = firstIndex { $0.hasSuffix(",") }.map { $0 + 1 }
    for place in [0, afterComma].compactMap(\.self) where count > 1 && indices.contains(place) {
      guard let title = self[place].titleInFull else { continue }
      remove(at: place)
      return title
    }
    guard let last, last.hasPrefix("("), last.hasSuffix(")"),
      let title = String(last.dropFirst().dropLast()).titleInFull
    else { return nil }
    removeLast()
    return title
  }

  /// The name on both sides of the comma; without one the family name is the last word, with the
  /// small words before it that belong to it, as in `van der Berg`.
  fileprivate func givenAndFamily(isSmall: Bool) -> (given: String, family: String) {
    let name = joined(separator: " ")
    if let comma = name.firstIndex(of: ",") {
      return (name[name.index(after: comma)...].trimmedName, name[..<comma].trimmedName)
    }
    guard var first = indices.last else { return ("", "") }
    // Where all is small, the first word may as well be a given name: `di smith`.
    let earliest = isSmall ? 1 : 0
    while first > earliest, self[first - 1].isParticle { first -= 1 }
    return (self[..<first].joined(separator: " "), self[first...].joined(separator: " "))
  }
}

extension StringProtocol {
  fileprivate var trimmedName: String {
    split { $0 == " " || $0 == "," }.joined(separator: " ")
  }

  /// A title as it is written, from any way to type it.
  fileprivate var titleInFull: String? {
    let titles = ["Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Rev"]
    let typed = lowercased()
    return titles.first { typed == $0.lowercased() || typed == $0.lowercased() + "." }
  }

  /// Whether it is a small word that begins a family name.
  fileprivate var isParticle: Bool {
    [
      "af", "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn",
      "la", "le", "ten", "ter", "van", "von", "zu",
    ].contains(String(self))
  }

  /// The name with capitals where it is typed all in small letters: `Anne-Marie`, `D'Arcy`.
  fileprivate var capitalisedName: String {
    guard String(self) == lowercased() else { return String(self) }
    let words = split(separator: " ")
    return words.map { word in
      word.isParticle && words.count > 1 ? String(word) : word.capitalisedWord
    }.joined(separator: " ")
  }

  private var capitalisedWord: String {
    var word = ""
    var letters = 0
    for letter in self {
      // An apostrophe after more than one letter is within a name, as in `ta'u`.
      let begins =
        word.isEmpty || word.last == "-" || letters == 1 && word.last?.isApostrophe == true
      word += begins ? letter.uppercased() : String(letter)
      letters = letter.isLetter ? letters + 1 : letter.isApostrophe ? letters : 0
    }
    return word
  }
}

extension Character {
  fileprivate var isApostrophe: Bool { self == "'" || self == "\u{2019}" }
}
