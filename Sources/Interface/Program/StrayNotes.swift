import Canvas

/// A line that begins as a note where nothing can be typed: letters are commands there, and the rest
/// of the line must not act letter by letter.
extension State {
  /// Takes a key of such a line; `nil` where the key is what it always is. Enter, Esc and the arrows
  /// end the line.
  mutating func takeStray(_ key: Key) -> [Effect]? {
    guard isStray else {
      guard !hasField, case .character(let sign) = key, Thought.signsOfNotes.contains(sign) else {
        return nil
      }
      isStray = true
      notice = .plain(Say.nothingTypedHere)
      return []
    }
    switch key {
    case .enter, .up, .down: isStray = false
    case .escape, .control("g"):
      isStray = false
      // The screen is turned back all the same: the person reads it.
      if overTalk != nil { return nil }
    case .character, .newLine, .backspace, .delete, .left, .right, .tab, .backTab:
      notice = .plain(Say.nothingTypedHere)
    default: return nil
    }
    return []
  }

  /// Whether something is typed where the keys are.
  private var hasField: Bool {
    switch overlay {
    case .text, .tour: return false
    case .palette: return true
    case .none: break
    }
    guard layer == nil else { return true }
    switch route {
    case .home, .person, .reading, .review: return false
    case .recoveryCode(let page): return page.check != nil
    case .talk: return overTalk == nil
    case .unlock, .create, .people, .personForm, .aboutPerson, .settings, .finding: return true
    }
  }
}
