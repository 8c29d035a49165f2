/// The BCP 47 tag of a language by its English name, as people write it down in a clinic; `nil` for
/// one that is not in the table.
public func languageTag(named name: String) -> String? {
  languageTags[name.lowercased().split { !$0.isLetter }.joined(separator: " ")]
}

/// The language that words are in, as their script tells it, so that whoever reads the sheet out
/// does so in the right voice.
///
/// - Parameters:
///   - words: The words.
///   - spoken: What the person speaks, which decides where several languages share a script.
/// - Returns: A BCP 47 tag; `nil` for words mostly in Latin letters, which could be in any.
public func languageTag(of words: String, spoken: String?) -> String? {
  var counts: [Script: Int] = [:]
  var latin = 0
  for scalar in words.unicodeScalars {
    if let script = Script(scalar) {
      counts[script, default: 0] += 1
    } else if scalar.properties.isAlphabetic {
      latin += 1
    }
  }
  let most = Script.allCases.max { counts[$0, default: 0] < counts[$1, default: 0] }
  guard let script = most, let count = counts[script], count > latin else { return nil }
  if let spoken, script.languages.contains(String(spoken.prefix { $0 != "-" })) { return spoken }
  return script.languages.count == 1 ? script.languages[0] : "und-\(script.rawValue)"
}

/// A text in pieces, each in Latin letters or in another script, with what stands between its words.
func pieces(of text: String) -> [String] {
  var pieces: [String.UnicodeScalarView] = []
  var script: Script?
  for scalar in text.unicodeScalars {
    let own = Script(scalar)
    let isNeutral = own == nil && !scalar.properties.isAlphabetic
    if pieces.isEmpty || !isNeutral && own != script {
      pieces.append(String.UnicodeScalarView())
      script = own
    }
    pieces[pieces.count - 1].append(scalar)
  }
  return pieces.map { String($0) }
}

/// Scripts that are not Latin, by their ISO 15924 names.
private enum Script: String, CaseIterable {
  case arabic = "Arab"
  case bengali = "Beng"
  case cyrillic = "Cyrl"
  case devanagari = "Deva"
  case greek = "Grek"
  case gujarati = "Gujr"
  case gurmukhi = "Guru"
  case han = "Hani"
  case hangul = "Hang"
  case hebrew = "Hebr"
  case kana = "Jpan"
  case tamil = "Taml"
  case thai = "Thai"

  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x0370...0x03FF, 0x1F00...0x1FFF: self = .greek
    case 0x0400...0x052F: self = .cyrillic
    case 0x0590...0x05FF: self = .hebrew
    case 0x0600...0x06FF, 0x0750...0x077F, 0x08A0...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC:
      self = .arabic
    case 0x0900...0x097F: self = .devanagari
    case 0x0980...0x09FF: self = .bengali
    case 0x0A00...0x0A7F: self = .gurmukhi
    case 0x0A80...0x0AFF: self = .gujarati
    case 0x0B80...0x0BFF: self = .tamil
    case 0x0E00...0x0E7F: self = .thai
    case 0x3041...0x30FF: self = .kana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x3FFFD: self = .han
    case 0x1100...0x11FF, 0xAC00...0xD7A3: self = .hangul
    default: return nil
    }
  }

  /// The languages that are written in it; where there is one, the script tells it.
  var languages: [String] {
    switch self {
    case .arabic: ["ar", "ckb", "fa", "ks", "pa", "ps", "sd", "ug", "ur"]
    case .bengali: ["bn"]
    case .cyrillic: ["bg", "be", "kk", "mk", "mn", "ru", "sr", "tg", "uk"]
    case .devanagari: ["hi", "mr", "ne"]
    case .greek: ["el"]
    case .gujarati: ["gu"]
    case .gurmukhi: ["pa"]
    case .han: ["zh", "yue", "ja"]
    case .hangul: ["ko"]
    case .hebrew: ["he", "yi"]
    case .kana: ["ja"]
    case .tamil: ["ta"]
    case .thai: ["th"]
    }
  }
}

private let languageTags: [String: String] = [
  "albanian": "sq", "amharic": "am", "arabic": "ar", "bengali": "bn",
  "british sign language": "bfi",
  "bsl": "bfi", "bulgarian": "bg", "cantonese": "yue", "chinese": "zh", "croatian": "hr",
  "czech": "cs", "dari": "fa", "dutch": "nl", "farsi": "fa", "french": "fr", "german": "de",
  "greek": "el", "gujarati": "gu", "hebrew": "he", "hindi": "hi", "hungarian": "hu",
  "italian": "it", "japanese": "ja", "korean": "ko", "kurdish": "ku", "latvian": "lv",
  "lithuanian": "lt", "mandarin": "zh", "nepali": "ne", "panjabi": "pa", "pashto": "ps",
  "persian": "fa", "polish": "pl", "portuguese": "pt", "punjabi": "pa", "romanian": "ro",
  "russian": "ru", "slovak": "sk", "somali": "so", "sorani": "ckb", "spanish": "es",
  "swahili": "sw", "sylheti": "syl", "tagalog": "tl", "tamil": "ta", "thai": "th",
  "tigrinya": "ti", "turkish": "tr", "ukrainian": "uk", "urdu": "ur", "vietnamese": "vi",
  "welsh": "cy", "yiddish": "yi", "yoruba": "yo",
]
