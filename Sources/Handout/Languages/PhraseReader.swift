import Conversation

/// Hands out the phrases of a file, and notes what is wrong with them.
///
/// Whoever makes the words of a sheet asks it for each phrase with the places it has. So what a file
/// must hold is said in one place, where it is used.
struct PhraseReader {
  let file: LanguageFile
  /// What stands beside each phrase.
  private let english: LanguageFile?
  private var asked: Set<String> = []
  private var found: [LanguageFault] = []

  /// - Parameters:
  ///   - file: The file that is read.
  ///   - english: The English one, which stands beside a translation that nobody has checked.
  init(_ file: LanguageFile, beside english: LanguageFile?) {
    self.file = file
    self.english = file.checked == nil ? english : nil
  }

  /// Whether English stands beside what is read.
  var standsBesideEnglish: Bool { english != nil }

  /// A phrase with places, in the order in which they will be filled.
  mutating func phrase(_ key: String, _ places: String...) -> Phrase {
    phrase(key, places, beside: english?.phrases[key])
  }

  /// A phrase without places.
  mutating func words(_ key: String) -> String { phrase(key)() }

  /// A sign or a name that English never stands beside.
  mutating func sign(_ key: String, _ places: String...) -> String {
    _ = phrase(key, places, beside: nil)
    return file.phrases[key] ?? ""
  }

  /// Phrases of one kind, under the names that they are kept under.
  mutating func phrases(
    _ group: String, of names: [String], _ places: String...
  ) -> [String: Phrase] {
    Dictionary(
      uniqueKeysWithValues: names.map { name in
        let key = "\(group).\(name)"
        return (name, phrase(key, places, beside: english?.phrases[key]))
      })
  }

  /// A phrase in which a day stands, written as it is to be.
  mutating func day(
    _ key: String, _ written: @escaping @Sendable (Day) -> String
  ) -> @Sendable (Day) -> String {
    let phrase = phrase(key, "day")
    return { phrase(written($0)) }
  }

  /// A phrase that has a form for each kind of number.
  mutating func plural(_ key: String, _ places: String...) -> @Sendable (Int) -> Phrase {
    let rule = file.plural
    var forms: [PluralRule.Form: Phrase] = [:]
    for form in rule.forms {
      forms[form] = phrase(
        "\(key).\(form.rawValue)", places, beside: english?.phrases["\(key).other"])
    }
    let (said, any) = (forms, Phrase("", places: [], english: nil))
    return { said[rule.form(of: $0)] ?? any }
  }

  /// What is wrong, with the phrases that nobody asked for.
  var faults: [LanguageFault] {
    found + file.phrases.keys.filter { !asked.contains($0) }.sorted().map { .unknown($0) }
  }

  private mutating func phrase(
    _ key: String, _ places: [String], beside english: String?
  ) -> Phrase {
    asked.insert(key)
    let text = file.phrases[key] ?? ""
    if text.isEmpty {
      found.append(.missing(key))
    } else if Phrase.places(in: text).sorted() != places.sorted() {
      found.append(.places(key, wanted: places))
    }
    if text.unicodeScalars.contains(where: isSteering) { found.append(.steering(key)) }
    return Phrase(text, places: places, english: english)
  }
}
