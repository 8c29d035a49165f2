import Conversation

/// The words of the pages around a talk, which only the clinician reads.
extension Say {
  enum BeforeAfter {
    // MARK: Before

    static let forYourEyes = "for your eyes; closes as the talk starts"
    static let youPromised = "YOU PROMISED"
    static let howItWent = "how it went"
    static let why = "why"
    static let newDay = "a new day"
    static let leftForLater = "Left for later"
    static let startTheTalk = "Start the talk"
    static let nothingWritten = "Nothing in their own words."
    static let noTalkYet = "There is no talk yet."
    static let forYourEyesAlone = "for your eyes"

    static func before(_ name: String) -> String { "Before \(name) comes in" }

    static func lastTime(_ day: Day, _ company: [String]) -> String {
      let with = company.isEmpty ? "" : ", with " + company.joined(separator: ", ")
      return "LAST TIME, \(day.clinical)\(with)"
    }

    static func askAbout(_ name: String) -> String { "ASK \(name.uppercased()) ABOUT" }

    static func theirWay(_ name: String) -> String { "\(name)’s way" }

    static func more(_ count: Int) -> String { "… and \(count) more" }

    static func promise(_ step: Note, on today: Day) -> String {
      let words = withoutEnd(step.words.text)
      guard case .step(let told) = step.content, let day = told.when.due(from: step.at.day) else {
        return words
      }
      return "\(words), by \(day.clinical)" + late(day, on: today)
    }

    /// What might be said of a promise that was not kept: first that it was not.
    static func toSay(_ step: Note, _ isPartly: Bool) -> String {
      let promise = "I said I would \(withoutCapital(step.words.text))"
      return isPartly
        ? "You could say: “\(promise). I did part of it. I am sorry it is not all done.”"
        : "You could say: “\(promise). I did not. I am sorry.”"
    }

    /// The words within a sentence: a capital stays where it belongs to a name or to letters.
    private static func withoutCapital(_ words: String) -> String {
      let words = withoutEnd(words)
      guard let first = words.first, let second = words.dropFirst().first, second.isLowercase else {
        return words
      }
      return first.lowercased() + words.dropFirst()
    }

    private static func withoutEnd(_ words: String) -> String {
      var words = words
      while words.last == "." { words.removeLast() }
      return words
    }

    static func safeToReach(_ contact: SafeContact) -> String {
      let said = [
        contact.way.value.map { "\($0.words) only" }, contact.when.value,
        contact.askFor.value.map { "ask for \($0)" }, contact.never.value.map { "never: \($0)" },
        contact.neverTell.value.map { "never tell: \($0)" },
      ].compactMap { $0 }
      return said.isEmpty ? Say.nothing(.notDiscussed) : said.joined(separator: "; ")
    }

    static func notes(_ record: SharedDecisionRecord) -> String {
      notes(
        record.notes(.privateNote).count, isToFinish: !record.unfinishedNotes.isEmpty)
    }

    /// How many private notes there are, and whether something of them is to finish.
    static func notes(_ count: Int, isToFinish: Bool) -> String {
      count == 0 ? Say.nothing(.none) : "\(count)" + (isToFinish ? ", \(Say.toFinishNote)" : "")
    }

    // MARK: After

    static let afterTitle = "After the talk"
    static let forYouAlone = "for you alone; part of no record"
    static let onTheSheet = "on the sheet"
    static let onSheet = "on the sheet"
    static let notAsked = "not asked"
    static let asked = "asked"
    static let mainRecord = "FOR THE MAIN RECORD"
    static let notesInIt = "My notes in it"
    static let copy = "Copy text for it"
    static let show = "Show it, to select"
    static let mark = "Mark as copied"
    static let lookingBack = "LOOKING BACK"
    static let lookBack = "How did it go?"
    static let notAgreedYet = "Nothing is agreed yet."
    static let isCopied = "Noted: copied to the main record."
    static let noClipboard = "This terminal has no clipboard: select it here. Esc goes back."
    static let noClipboardInTalk =
      "This terminal has no clipboard. After the talk: a on the person’s page, then s."

    static let copyAlone =
      "It holds all that was said. Copy it when nobody else reads along, or in After."

    static func after(_ day: Day) -> String { "\(afterTitle) of \(day.clinical)" }

    static func askAlone(_ name: String) -> String { "ASK \(name.uppercased()), ALONE" }

    /// How much of what stands here is in the person's own words.
    static func heard(_ record: SharedDecisionRecord, _ name: String) -> String {
      let said = record.notes.filter { $0.kind != .privateNote && $0.words.speaker == .person }
      let own = said.count { $0.words.form == .verbatim }
      let through = said.count { $0.words.form == .interpreted }
      var words =
        switch own {
        case 0: "Nothing stands here in \(name)’s own words."
        case 1: "You heard 1 thing in \(name)’s own words."
        default: "You heard \(own) things in \(name)’s own words."
        }
      if through > 0 { words += " \(through) came through an interpreter." }
      return words
    }

    static func saidAlone(_ words: String) -> String { "said alone: \(words)" }

    static func weight(
      _ weight: Option.Weight, of way: Note, _ record: SharedDecisionRecord
    ) -> String {
      let said = weight.words.isQuote ? "“\(weight.words.text)”" : weight.words.text
      let who: String =
        switch weight.words.speaker {
        case .person, .clinician: ""
        case .companion(let id): (record.participant(id).map(Say.name) ?? "companion") + ": "
        }
      return "\(way.words.text), \(weight.side.rawValue): \(who)\(said)"
    }

    static func sheet(_ record: SharedDecisionRecord) -> String {
      if let given = record.sheetsOfThisVersion.last { return Say.sheetGiven(given) }
      return record.sheetIsDeclined ? "not wanted" : "none given yet"
    }

    static func copied(_ record: SharedDecisionRecord) -> String {
      record.copiedToMainRecord.map { "\(Say.noted) \($0.clock)" } ?? "not copied yet"
    }

    static func blockFoot(_ page: Int, of count: Int) -> String {
      "\(page) of \(count)   Space next   Esc back"
    }

    // MARK: Whether the clinician is alone

    static let openNotes = "Are you alone with this screen? y shows your notes, n does not:"
    static let openBefore =
      "Are you alone with this screen? y what to know before, n starts the talk:"
    static let openAfter = "Are you alone with this screen? y opens what comes after, n does not:"

    // MARK: Before the sheet is printed

    static let yesOrNo = "Type 1 or 2; Enter leaves all of it off the sheet."
  }
}
