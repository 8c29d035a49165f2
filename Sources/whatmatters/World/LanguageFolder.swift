import Archive
import Foundation
import Handout

/// The folder in which files of languages lie, among the settings of this machine.
struct LanguageFolder {
  /// Where it is.
  let path: String

  init(_ places: Places) { path = places.settings + "/languages" }

  /// A file in it, read, or with what is wrong with it.
  struct Found {
    let file: String
    let read: Result<LanguageFile, LanguageFaults>
  }

  /// Every file in it, by name; none where there is no such folder.
  func files() throws -> [Found] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      .filter { $0.hasSuffix(".json") }.map { try LanguageFolder.read(path + "/" + $0) }
  }

  /// A file that is named.
  static func read(_ file: String) throws -> Found {
    let bytes = try NamedFile.read(file, atMost: 1 << 20)
    do {
      return Found(file: file, read: .success(try LanguageFile(bytes)))
    } catch let faults as LanguageFaults {
      return Found(file: file, read: .failure(faults))
    }
  }

  /// The languages that sheets can be had in. A file with a fault is not used; `whatmatters languages`
  /// says what is wrong with it.
  func languages() -> Languages {
    do {
      return Languages(
        try files().compactMap { found in
          switch found.read {
          case .success(let file): return file
          case .failure(let faults):
            Log.failure(faults, doing: "reading a file of a language")
            return nil
          }
        })
    } catch {
      Log.failure(error, doing: "reading files of languages")
      return .english
    }
  }
}
