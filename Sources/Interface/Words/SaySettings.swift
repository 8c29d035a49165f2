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
    static let more = "More"
    static let serviceIsShown = "A sheet without a number leaves the person nobody to ring."
  }

  /// The words of the page on which files that others wrote are looked at.
  enum Files {
    static let title = "Files that others wrote"
    static let open = "Look at a file, and take it in"
    static let name = "File or folder"
    static let hint = "~/their-export.json, or a folder of them; Enter looks, and changes nothing"
    static let whatItDoes =
      "A file speaks only for whoever signed it. What others wrote comes in when you take it over."
    static let isLookedAt = "It is being read. Nothing is changed."
    static let isTakenIn = "It is being taken in."
    static let comesIn = "Comes in"
    static let byOthers = "Written by others"
    static let leftOut = "Left out"
    static let nothingNew = "Nothing that is not here already."
    static let takeIn = "Take in what you signed"
    static let takeOver = "Take it all over"

    static func own(_ count: Int) -> String {
      count == 1 ? "1 entry that you signed." : "\(count) entries that you signed."
    }

    static func nobodyChecked(_ names: String) -> String {
      "Nobody has checked who wrote this; the file says \(names). Enter again takes it over."
    }

    static func tookIn(_ count: Int) -> String {
      count == 1 ? "Taken in: 1 new entry." : "Taken in: \(count) new entries."
    }
  }

  /// The words of the page on which talks that were left long ago are stopped.
  enum OldTalks {
    static let title = "Talks left long ago"
    static let open = "Stop talks that were left long ago"
    static let reason = "Stopped because"
    static let hint = "did not take place; held elsewhere; begun by mistake"
    static let reasonNeeded = "First say why they are stopped: it stands in each record."
    static let whatItDoes =
      "What was said in them stays and can be read. They can’t be gone on with, and home lists them no more."
    static let which = "Left more than 30 days ago"
    static let none = "No talk was left more than 30 days ago."
    static let areLookedFor = "They are being looked for."

    static func line(_ row: HomeRow) -> String {
      "\(row.started.day.clinical)  \(row.details.bannerName)"
    }

    static func stop(_ count: Int) -> String {
      count == 1 ? "Stop this talk" : "Stop these \(count) talks"
    }

    static func confirm(_ count: Int) -> String {
      (count == 1 ? "This talk" : "These \(count) talks")
        + " can’t be gone on with afterwards. Enter again stops \(count == 1 ? "it" : "them")."
    }

    static func stopped(_ count: Int) -> String {
      count == 1 ? "1 talk stopped." : "\(count) talks stopped."
    }
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
