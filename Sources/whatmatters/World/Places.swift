import Foundation

/// Where things live, by the XDG Base Directory rules.
struct Places: Sendable {
  /// The home of whoever uses the program.
  var home: String
  /// The archive's folder.
  var archive: String
  /// Logs and crash reports: never a patient's word.
  var state: String
  /// What is set for this machine.
  var settings: String
  /// Where sheets are saved to.
  var sheets: String

  /// The places that an environment names; `archive` is one that was asked for.
  init(environment: [String: String], archive: String? = nil) {
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? NSHomeDirectory()
    func folder(_ variable: String, _ standard: String) -> String {
      // A relative path in these variables is to be ignored, the rules say.
      if let named = environment[variable], named.hasPrefix("/") { return named + "/whatmatters" }
      return home + "/" + standard + "/whatmatters"
    }
    self.archive = archive ?? folder("XDG_DATA_HOME", ".local/share") + "/archive"
    state = folder("XDG_STATE_HOME", ".local/state")
    settings = folder("XDG_CONFIG_HOME", ".config")
    self.home = home
    sheets = home + "/What Matters sheets"
  }

  /// A path that somebody typed, where `~` is their home.
  func written(out path: String) -> String {
    path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path
  }

  /// The file that is written after each change of the archive.
  var headFile: String { archive + "/head" }
}
