import Conversation

/// The words of the settings, and of who helps when somebody may not be safe.
extension Say {
  enum Settings {
    static let title = "Settings"
    static let you = "You, as it stands on sheets"
    static let name = "Name"
    static let role = "Role"
    static let help = "When somebody may not be safe"
    static let lead = "Safeguarding lead"
    static let contact = "Reached at"
    static let outOfHours = "When they are out"
    static let helpIsShown = "These stand below every private note."
  }

  /// What stands below a private note.
  static func inDanger(_ help: LocalHelp?) -> [String] {
    guard let help, help != LocalHelp() else { return [inDangerInShort + " " + leadNotNamed] }
    let lead = [help.lead, help.contact].filter { !$0.isEmpty }.joined(separator: ", ")
    return [inDangerInShort + (lead.isEmpty ? "" : " Your safeguarding lead: \(lead).")]
      + (help.outOfHours.isEmpty ? [] : ["When they are out: \(help.outOfHours)."])
  }

  static let inDangerInShort = "In danger now: 999."
  static let leadNotNamed = "Your safeguarding lead: not named yet (home, s)."
}
