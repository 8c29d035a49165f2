import CLate
import CPango
import Synchronization

/// The fonts a sheet is set in, and the one way to them.
///
/// There is one for the process, made when it is first needed: each costs some 30 ms and megabytes.
/// Pango's font map may be used by one thread at a time, which the lock sees to.
final class FontShelf: @unchecked Sendable {
  let map: UnsafeMutablePointer<PangoFontMap>

  static func withFonts<Result: Sendable>(
    _ work: (FontShelf) throws(PaperError) -> Result
  ) throws(PaperError) -> Result {
    try shelf.withLock { shelf throws(PaperError) in
      if let fonts = shelf { return try work(fonts) }
      let fonts = try FontShelf()
      shelf = fonts
      return try work(fonts)
    }
  }

  private static let shelf = Mutex<FontShelf?>(nil)

  private init() throws(PaperError) {
    guard late_typesetting_is_there() else { throw .typesettingMissing }
    let settings = FcConfigCreate()
    defer { FcConfigDestroy(settings) }
    let file = PackageResources.fonts_conf + [0]
    guard FcConfigParseAndLoadFromMemory(settings, file, 0) == 1,
      FcConfigBuildFonts(settings) == 1,
      FontShelf.has(FontShelf.base, in: settings),
      let map = pango_ft2_font_map_new()
    else { throw .fontsMissing([FontShelf.base]) }
    self.map = map
    // A unit is a point: the sheet is measured in points throughout.
    pango_ft2_font_map_set_resolution(OpaquePointer(map), 72, 72)
    pango_fc_font_map_set_config(OpaquePointer(map), settings)
  }

  deinit {
    g_object_unref(map)
  }

  private static func has(_ family: String, in settings: OpaquePointer?) -> Bool {
    let pattern = FcPatternCreate()
    defer { FcPatternDestroy(pattern) }
    FcPatternAddString(pattern, FC_FAMILY, family)
    let wanted = FcObjectSetCreate()
    defer { FcObjectSetDestroy(wanted) }
    FcObjectSetAdd(wanted, FC_FAMILY)
    guard let found = FcFontList(settings, pattern, wanted) else { return false }
    defer { FcFontSetDestroy(found) }
    return found.pointee.nfont > 0
  }

  /// The family of all that is Latin, Greek and Cyrillic.
  static var base: String { "Noto Sans" }

  /// Which family sets which script, so that none is left to chance. The language decides where
  /// one script has several hands: Nastaliq for Urdu, and the national forms of Han characters.
  /// In another language's sheet what the person speaks decides.
  static func families(for language: String, spoken: String?) -> String {
    let tags = language.lowercased().split(separator: "-").map(String.init)
    let arabic = ["Noto Naskh Arabic", "Noto Nastaliq Urdu"]
    let han =
      switch tags.first {
      case "ja": "JP"
      case "ko": "KR"
      default: tags.contains("hk") ? "HK" : tags.contains("hant") ? "TC" : "SC"
      }
    let others = ["Bengali", "Gurmukhi", "Devanagari", "Gujarati", "Tamil", "Hebrew", "Thai"]
    let script: [String] =
      switch Hand(language: language) {
      case .nastaliq: arabic.reversed() + [base]
      case .naskh: arabic + [base]
      case .upright:
        [base] + (spoken.map(Hand.init(language:)) == .nastaliq ? arabic.reversed() : arabic)
      }
    return (script + others.map { "\(base) \($0)" } + ["\(base) CJK \(han)"])
      .joined(separator: ",")
  }
}

/// The styles of writing whose size and line distance differ from Latin's.
enum Hand {
  case nastaliq, naskh, upright

  init(language: String) {
    let tags = language.lowercased().split(separator: "-").map(String.init)
    switch tags.first {
    case "ur": self = .nastaliq
    case "pa", "ks": self = tags.contains("arab") ? .nastaliq : .upright
    case "ar", "fa", "ps", "ckb", "sd", "ug": self = .naskh
    default: self = .upright
    }
  }

  /// What the nominal size is multiplied by, so that all look equally large.
  var scale: Double {
    switch self {
    case .nastaliq: 0.86
    case .naskh: 1.08
    case .upright: 1
    }
  }

  /// Line distance, as a part of the font's own.
  var leading: Float {
    switch self {
    case .nastaliq: 0.86
    case .naskh, .upright: 0.95
    }
  }
}
