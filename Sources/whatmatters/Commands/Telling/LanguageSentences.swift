import Conversation
import Handout

/// What is said of languages and their files.
extension CommandWords {
  static let languageOfOurs = "comes with the program"

  static func checked(_ check: LanguageFile.Check?) -> String {
    guard let check else { return "nobody yet: English stands beside it on paper" }
    return "\(check.by), \(Day(iso: check.on)?.plain ?? check.on)"
  }

  static func languagesLie(in folder: String) -> String {
    "Files of other languages lie in \(folder). “whatmatters languages pattern” shows what one is like."
  }

  static func fault(_ fault: LanguageFault) -> String {
    switch fault {
    case .notReadable(let place):
      place.isEmpty
        ? "it is no JSON of a language" : "it is no JSON of a language: look at “\(place)”"
    case .noLanguage(let tag): "“\(tag)” is no tag of a language, such as pl"
    case .noName: "the language has no name"
    case .checkedByNobody: "it does not say who checked it"
    case .noDayOfCheck(let day): "“\(day)” is no day of a check, such as 2026-12-01"
    case .missing(let key): "\(key): missing or empty"
    case .unknown(let key): "\(key): no sheet has such a phrase"
    case .places(let key, let wanted):
      wanted.isEmpty
        ? "\(key): nothing in braces may stand there"
        : "\(key): must hold \(wanted.map { "{\($0)}" }.joined(separator: ", ")) and no other braces"
    case .steering(let key): "\(key): holds a character that is not seen, or turns text round"
    }
  }
}
