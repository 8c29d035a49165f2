extension String {
  /// A name as names are written, where it is typed in small letters: `carol` is Carol, `the practice
  /// nurse` and `her sister` stay as they are, for they are no names.
  var asName: String {
    let words = split(separator: " ")
    guard (1...2).contains(words.count), allSatisfy({ $0.isLowercase || " -'’".contains($0) }),
      !words.contains(where: { String.isNoName(String($0)) })
    else { return self }
    return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  /// Whether a name is asked for and this is more likely a sentence: somebody typed on without looking.
  var readsAsSentence: Bool {
    let words = split(separator: " ")
    let small = words.filter {
      $0.first?.isLowercase == true && !String.particles.contains(String($0))
    }
    return words.count > 3 && small.count > 2
  }

  /// The small words within names: *van der Berg*, *bin Salim*.
  private static let particles: Set<String> = [
    "af", "al", "ap", "bin", "bint", "da", "de", "del", "den", "der", "di", "do", "dos", "du", "el",
    "ibn",
    "la", "le", "of", "ten", "ter", "van", "von", "y", "zu",
  ]

  private static func isNoName(_ word: String) -> Bool {
    Relation.isOne(word) || noNames.contains(word)
  }

  private static let noNames: Set<String> = [
    "a", "all", "an", "and", "anybody", "anyone", "both", "clinic", "council", "day", "dentist",
    "district", "doctor", "everybody", "everyone", "family", "gp", "health", "her", "his",
    "hospital",
    "link", "midwife", "my", "nobody", "our", "pharmacist", "pharmacy", "physio", "physiotherapist",
    "practice", "receptionist", "school", "she", "social", "specialist", "staff", "support",
    "surgery", "team", "the", "their", "them", "therapist", "they", "us", "ward", "we", "work",
    "worker",
  ]
}
