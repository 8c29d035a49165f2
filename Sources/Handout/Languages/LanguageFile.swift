import Conversation
import FoundationEssentials

/// The fixed words of a person's papers in one language, as they stand in a file.
///
/// `en.json` is the pattern: every other file has its phrases, each with the same places in braces.
/// See `docs/languages.md`.
public struct LanguageFile: Equatable, Sendable {
  /// BCP 47 tag, such as `pl`.
  public let language: String
  /// What the language is called, in itself and in English, as it is written down in a clinic.
  public let names: [String]
  /// Which forms its words have for numbers.
  public let plural: PluralRule
  /// Who checked the translation, and when; until then English stands beside it.
  public let checked: Check?
  let phrases: [String: String]

  /// Who says that a translation is right.
  public struct Check: Equatable, Sendable, Codable {
    /// Who checked it, with what they are.
    public let by: String
    /// The day, such as `2026-12-01`.
    public let on: String
  }

  /// Reads a file, and says what is wrong with it.
  ///
  /// - Throws: `LanguageFaults`, all there are at once.
  public init(_ bytes: [UInt8]) throws {
    do {
      self = try JSONDecoder().decode(LanguageFile.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw LanguageFaults(faults: [.notReadable(LanguageFile.place(of: error))])
    } catch {
      throw LanguageFaults(faults: [.notReadable("")])
    }
    let faults = ownFaults + SheetWords.faults(of: self)
    if !faults.isEmpty { throw LanguageFaults(faults: faults) }
  }

  /// What is wrong with it besides its phrases.
  private var ownFaults: [LanguageFault] {
    var faults: [LanguageFault] = []
    let letters = language.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "-")
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    if language.utf8.count < 2 || !letters { faults.append(.noLanguage(language)) }
    if names.allSatisfy(\.isEmpty) { faults.append(.noName) }
    if let checked {
      if checked.by.isEmpty { faults.append(.checkedByNobody) }
      if Day(iso: checked.on) == nil { faults.append(.noDayOfCheck(checked.on)) }
    }
    return faults
  }

  private static func place(of error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _): key.stringValue
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      context.codingPath.map(\.stringValue).joined(separator: ".")
    @unknown default: ""
    }
  }
}

extension LanguageFile: Decodable {}

extension LanguageFile {
  /// The English file as it stands: the pattern for every other one.
  public static var pattern: [UInt8] { PackageResources.en_json }

  /// The words of the pattern, which come with the program. A fault in it is a mistake of ours, which the tests of
  /// this package find.
  static let english: LanguageFile = {
    do {
      return try LanguageFile(PackageResources.en_json)
    } catch {
      preconditionFailure("en.json: \(error)")
    }
  }()
}

/// One thing that is wrong with a file of a language.
public enum LanguageFault: Equatable, Sendable {
  /// It is no such file; where it stops being one, if that is known.
  case notReadable(String)
  /// What stands there is no tag of a language.
  case noLanguage(String)
  /// It has no name.
  case noName
  /// A check is named without who checked.
  case checkedByNobody
  /// The day of the check is no day.
  case noDayOfCheck(String)
  /// A phrase is missing, or empty.
  case missing(String)
  /// A phrase that no paper has.
  case unknown(String)
  /// A phrase with other places in braces than the English one.
  case places(String, wanted: [String])
  /// A phrase with a character that steers a terminal or turns text round.
  case steering(String)
}

/// All that is wrong with a file of a language.
public struct LanguageFaults: Error, Equatable, Sendable {
  /// Each fault.
  public let faults: [LanguageFault]
}
