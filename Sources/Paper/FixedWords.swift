/// The few words that belong to pages rather than to the document.
struct FixedWords {
  var page: (Int, Int) -> String
  /// What a box to tick is to somebody who hears the sheet.
  var tickBox: String
  /// Under the line for the day of signing; without it there is no such line.
  var signedOn: String?
  var quotationMarks: (open: String, close: String)

  init(language: String) {
    switch language.lowercased().split(separator: "-").first.map(String.init) {
    case "en":
      page = { "Page \($0) of \($1)" }
      tickBox = "A box to tick"
      signedOn = "Date"
    default:
      // Signs that need no translation, until somebody who speaks the language has given words.
      page = { "\($0) / \($1)" }
      tickBox = "☐"
    }
    quotationMarks = FixedWords.marks(language)
  }

  private static func marks(_ language: String) -> (open: String, close: String) {
    switch language.lowercased().split(separator: "-").first.map(String.init) {
    case "pl", "ro", "hu": ("„", "”")
    case "de", "cs", "sk", "bg": ("„", "“")
    case "fr", "pt", "es", "it", "ar", "fa", "uk", "ru", "el": ("«", "»")
    default: ("“", "”")
    }
  }
}
