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
    static let service = "Your service, as it stands on sheets"
    static let serviceName = "Called"
    static let address = "Address"
    static let telephone = "Number to ring"
    static let hours = "When you answer"
    static let whenClosed = "When closed, ring"
    static let closedInWriting = "When closed, no phone"
    static let ownLine = "A line of your own"
    static let serviceIsShown = "A sheet without a number leaves the person nobody to ring."
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
