import Conversation

/// What lists of people are ordered by: family name, then given names, in plain letters alone.
func nameOrder(_ details: PersonDetails) -> String {
  letters(details.family) + "\u{1}" + letters(details.given)
}

/// What two spellings of one name have in common: apostrophes, hyphens, spaces and letters that are spelled
/// out do not count.
func nameLikeness(_ details: PersonDetails) -> String {
  takenBack(letters(details.family)) + "\u{1}" + takenBack(letters(details.given))
}

/// A name in plain letters, without what stands between its parts.
func letters(_ name: String) -> String { parts(name).joined() }

/// A name as the index holds it: as it is written, and, behind a mark that is never shown, as others may
/// write it who look for it.
func indexedName(_ details: PersonDetails) -> String {
  let names = [details.given, details.family, details.preferredName].filter { !$0.isEmpty }
  var others: [String] = []
  func add(_ spelling: String) {
    if !others.contains(spelling) { others.append(spelling) }
  }
  for name in names {
    let parts = parts(name)
    if parts.count > 1 { add(parts.joined()) }
    for spelling in parts + [parts.joined()] where takenBack(spelling) != spelling {
      add(takenBack(spelling))
    }
  }
  let name = indexed(names.joined(separator: " "))
  return others.isEmpty ? name : name + endOfShown + others.joined(separator: " ")
}

/// The words of a name, each in plain letters.
private func parts(_ name: String) -> [String] {
  var parts: [String] = []
  WordReader.read(name, isQuery: true) { word in
    if !word.isAnother { parts.append(word.text) }
    return true
  }
  return parts
}
