import Foundation
import Glibc
import Testing

/// A terminal with the program on it, used as a person uses one: keys go in, the screen is read.
///
/// It is a pane of a tmux server of its own, which is gone with it. Everything that is waited for
/// is waited for by its words, never by time; what does not come is told with the screen that came
/// instead.
final class Screen: Sendable {
  /// Whether a terminal can be had here. On CI it must be: `scripts/test` installs tmux.
  static let isThere: Bool = ScreenTools.find("tmux") != nil || ScreenTools.isOnCI
  static let howToRun: Comment = "needs tmux: scripts/test installs it"
  /// How long words may take: the machine is shared, and a passphrase is slow to check on purpose.
  static let patience: Duration = .seconds(30)

  /// What the program runs in.
  let desk: Desk
  private let socket: String
  private let counted = Counted()

  /// Opens a terminal in which `command` runs; without one, the program.
  init(
    _ desk: Desk, columns: Int = 80, rows: Int = 24, command: [String]? = nil,
    environment: [String: String] = [:]
  ) async throws {
    self.desk = desk
    socket = desk.folder.path(of: "terminal-\(UUID().uuidString.prefix(8))")
    let settings = try desk.folder.write(
      """
      set -g status off
      set -g exit-empty off
      set -g remain-on-exit on
      set -g default-terminal screen-256color

      """, to: "tmux.conf")
    var all = desk.environment
    all["PATH"] = ProcessInfo.processInfo.environment["PATH"]
    all["TERM"] = "xterm-256color"
    all["SHELL"] = "/bin/sh"
    // `env` starts the program in its own place, so that the pane's process is the program.
    let words = ["/usr/bin/env"] + environment.map { "\($0)=\($1)" } + (command ?? desk.program)
    try ScreenTools.run(
      ["tmux", "-S", socket, "-f", settings, "new-session", "-d"]
        + ["-x", "\(columns)", "-y", "\(rows)"] + words, environment: all)
  }

  deinit {
    // The processes in it get the hang-up that they would get from a closed window.
    _ = try? tmux(["kill-server"])
  }

  // MARK: Keys

  /// A key that is no letter.
  enum Key: String {
    case enter = "Enter", escape = "Escape", tab = "Tab", backspace = "BSpace", delete = "DC"
    case up = "Up", down = "Down", left = "Left", right = "Right"
    case home = "Home", end = "End", pageUp = "PPage", pageDown = "NPage"
    case cover = "C-l", isSaved = "C-s", interrupt = "C-c", undo = "C-z"
    case prefix = "C-b"
    case deleteLine = "C-u", lineStart = "C-a"
  }

  /// Types text, letter by letter.
  @discardableResult
  func type(_ text: String) async throws -> Screen {
    // tmux takes a semicolon at the end of a word for the end of its command.
    let said = text.hasSuffix(";") ? text.dropLast() + "\\;" : text
    try tmux(["send-keys", "-l", "--", said])
    counted.add(letters: text.count)
    return self
  }

  /// Presses keys.
  @discardableResult
  func press(_ keys: Key...) async throws -> Screen {
    try tmux(["send-keys", "--"] + keys.map(\.rawValue))
    counted.add(keys: keys.count)
    return self
  }

  /// Types text and presses Enter.
  @discardableResult
  func say(_ text: String) async throws -> Screen {
    try await type(text).press(.enter)
  }

  /// A command: Esc, then a letter. The menu is waited for, as a person would see it.
  @discardableResult
  func command(_ letter: Character) async throws -> Screen {
    try await press(.escape).expect("? help", or: "? more")
    try tmux(["send-keys", "-l", "--", String(letter)])
    counted.add(keys: 1)
    return self
  }

  /// Pastes text as a terminal does, marked as a paste.
  func paste(_ text: String) async throws {
    let file = try desk.folder.write(text, to: "pasted")
    try tmux(["load-buffer", file])
    try tmux(["paste-buffer", "-p", "-r"])
  }

  /// Presses a key until the cursor stands in a row with these words.
  @discardableResult
  func press(
    _ key: Key, until words: String, source: SourceLocation = #_sourceLocation
  ) async throws -> Screen {
    for _ in 0..<30 {
      let row = try await cursorRow()
      if row.text.contains(words) { return self }
      try await press(key)
      try await waitOnScreen("the cursor to move", source) { try await cursorRow() != row }
    }
    throw NotSeen(
      what: "the cursor on “\(words)”", line: source.line, file: source.fileName,
      screen: try await text())
  }

  /// How many letters of text were typed, and how many other keys.
  var typed: (letters: Int, keys: Int) { counted.all }

  // MARK: The screen

  /// What stands on the screen.
  func text() async throws -> String { try tmux(["capture-pane", "-p"]) }

  /// What stands on the screen, with the signs that colour it.
  func colouredText() async throws -> String { try tmux(["capture-pane", "-p", "-e"]) }

  /// Waits until these words stand on the screen.
  @discardableResult
  func expect(_ words: String..., source: SourceLocation = #_sourceLocation) async throws -> Screen
  {
    try await wait(for: words.map { "“\($0)”" }.joined(separator: ", "), source) { screen in
      words.allSatisfy { screen.shows($0) }
    }
  }

  /// Waits until one of two words stands on the screen.
  @discardableResult
  func expect(
    _ words: String, or others: String, source: SourceLocation = #_sourceLocation
  ) async throws -> Screen {
    try await wait(for: "“\(words)” or “\(others)”", source) { screen in
      screen.shows(words) || screen.shows(others)
    }
  }

  /// Waits until words no longer stand on the screen.
  @discardableResult
  func expectGone(_ words: String, source: SourceLocation = #_sourceLocation) async throws -> Screen
  {
    try await wait(for: "no “\(words)”", source) { !$0.shows(words) }
  }

  /// Waits until the cursor stands in a row with these words.
  @discardableResult
  func expectCursor(
    on words: String, source: SourceLocation = #_sourceLocation
  ) async throws -> Screen {
    try await waitForCursor("the cursor on “\(words)”", source) { row, _ in row.contains(words) }
  }

  /// Waits until the cursor stands right after these words.
  @discardableResult
  func expectCursor(
    after words: String, source: SourceLocation = #_sourceLocation
  ) async throws -> Screen {
    try await waitForCursor("the cursor after “\(words)”", source) { row, column in
      row.prefix(column).hasSuffix(words)
    }
  }

  /// Waits until the cursor stands in a column, from 0.
  @discardableResult
  func expectCursor(
    column: Int, source: SourceLocation = #_sourceLocation
  ) async throws -> Screen {
    try await waitOnScreen("the cursor in column \(column)", source) {
      try await asked("#{cursor_x}") == "\(column)"
    }
  }

  /// The words that follow `label` in its row.
  func words(after label: String) async throws -> String {
    let screen = try await text()
    let row = try #require(screen.split(separator: "\n").first { $0.contains(label) })
    let rest = row[try #require(row.range(of: label)).upperBound...]
    return rest.trimmingCharacters(in: .whitespaces)
  }

  private func wait(
    for what: String, _ source: SourceLocation, until isThere: (String) -> Bool
  ) async throws -> Screen {
    try await waitOnScreen(what, source) { try await isThere(text()) }
  }

  private func waitForCursor(
    _ what: String, _ source: SourceLocation, until isThere: (String, Int) -> Bool
  ) async throws -> Screen {
    try await waitOnScreen(what, source) {
      let row = try await cursorRow()
      return isThere(row.text, row.column)
    }
  }

  /// The row in which the cursor stands, as wide as the window, and the column.
  private func cursorRow() async throws -> CursorRow {
    let place = try await asked("#{cursor_y} #{cursor_x}").split(separator: " ")
      .compactMap { Int($0) }
    let rows = try await text().split(separator: "\n", omittingEmptySubsequences: false)
    try #require(place.count == 2 && rows.indices.contains(place[0]))
    return CursorRow(
      text: String(rows[place[0]]).padding(toLength: 200, withPad: " ", startingAt: 0),
      row: place[0], column: place[1])
  }

  private struct CursorRow: Equatable {
    let text: String
    let row: Int
    let column: Int
  }

  @discardableResult
  private func waitOnScreen(
    _ what: String, _ source: SourceLocation, until isThere: () async throws -> Bool
  ) async throws -> Screen {
    let end = ContinuousClock.now + Screen.patience
    while true {
      if try await isThere() { return self }
      guard ContinuousClock.now < end else {
        throw NotSeen(
          what: what, line: source.line, file: source.fileName, screen: try await text())
      }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  /// Words that never came.
  struct NotSeen: Error, CustomStringConvertible {
    let what: String
    let line: Int
    let file: String
    let screen: String

    var description: String { "\(file):\(line): waited for \(what) and saw:\n\(screen)" }
  }

  // MARK: The window and what runs in it

  /// Makes the window larger or smaller.
  func resize(columns: Int, rows: Int) async throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The process in the pane: the program, or the shell around it.
  func processID() async throws -> Int32 {
    try #require(Int32(try await asked("#{pane_pid}")))
  }

  /// Sends a signal to the program.
  func signal(_ signal: Int32) async throws {
    #expect(kill(try await processID(), signal) == 0)
  }

  /// Waits until the program has ended.
  func expectEnd(source: SourceLocation = #_sourceLocation) async throws {
    try await waitOnScreen("its end", source) { try await asked("#{pane_dead}") == "1" }
  }

  /// Starts the program again in the same window, after it has ended.
  func start() async throws {
    try tmux(["respawn-pane"])
  }

  /// Closes the window, as the cross in its corner does.
  func close() async throws {
    try tmux(["kill-pane"])
  }

  /// What tmux knows of the pane, such as `#{alternate_on}`.
  func asked(_ format: String) async throws -> String {
    try tmux(["display-message", "-p", format]).trimmingCharacters(in: .newlines)
  }

  @discardableResult
  private func tmux(_ words: [String]) throws -> String {
    try ScreenTools.run(["tmux", "-S", socket] + words)
  }
}

extension String {
  /// Whether a screen shows these words: in one row, or broken into several, at the side too.
  fileprivate func shows(_ words: String) -> Bool {
    contains(words) || inOneLine.contains(words.inOneLine)
      || besideTheRule.inOneLine.contains(words.inOneLine)
  }

  /// What stands to the right of the rule that divides a screen.
  private var besideTheRule: String {
    split(separator: "\n").compactMap { $0.split(separator: "│").dropFirst().first }
      .joined(separator: "\n")
  }
}

/// Keys that were counted.
private final class Counted: @unchecked Sendable {
  private let lock = NSLock()
  private var letters = 0
  private var keys = 0

  func add(letters: Int = 0, keys: Int = 0) {
    lock.withLock {
      self.letters += letters
      self.keys += keys
    }
  }

  var all: (letters: Int, keys: Int) { lock.withLock { (letters, keys) } }
}
