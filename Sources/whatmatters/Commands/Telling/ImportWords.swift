import Archive
import Conversation

/// What `archive import` says of what others wrote.
extension CommandWords {
  static let takeOver = "To look at what others wrote, and take it over: --take-over"

  static let unvouched =
    "This came from files of others before entries were signed; nobody here vouches for who wrote it:"

  /// Entries of others that came in before it was asked who signed them.
  static func unvouched(_ others: Verification.Unvouched, by name: String?) -> String {
    let who = name.map(inOneRow) ?? String(others.author.description.prefix(8))
    let subject = ArchiveEvent.Subject(others.stream)?.name ?? "their archive"
    return "  \(entries(others.count)) by \(who), \(subject)"
  }

  /// What was left in the files.
  static func left(_ left: Left) -> String {
    switch left.why {
    case .inYourName:
      "\(entries(left.count)) in your name, or on a device of yours, that you did not sign: left out. "
        + "Somebody else made them, or an earlier program wrote the file before entries were signed."
    case .byOthers: "\(entries(left.count)) by \(name(left)): left in the files."
    case .ofTheirArchive:
      "\(entries(left.count)) by \(name(left)) about an archive of their own: left out."
    }
  }

  /// One person or talk that others wrote of, and what it would change here.
  static func offer(_ offer: Look.Offer) -> String {
    let person = inOneRow(offer.person?.bannerName ?? "somebody whose name did not come with it")
    let what =
      switch offer.subject {
      case .person: offer.isHere ? "Changes the page of \(person)" : "New person: \(person)"
      case .conversation:
        "\(offer.isHere ? "Changes the" : "New") talk of "
          + "\(offer.started?.day.clinical ?? "some day") with \(person)"
      }
    return "\(what): \(entries(offer.entries.count)) (\(deeds(offer.entries)))."
  }

  static func mayTakeOver(_ left: [Left]) -> String {
    "Nobody has checked who wrote this; the files say \(namesOfOthers(left)). "
      + "Take it over? Type yes: "
  }

  /// Under whose names others wrote, as their files say.
  static func namesOfOthers(_ left: [Left]) -> String {
    left.filter { $0.why == .byOthers }.map { left in
      let id = String(left.author.description.prefix(8))
      return left.name.map { "\(inOneRow($0.name)) (\(id))" } ?? "somebody (\(id))"
    }.joined(separator: " and ")
  }

  private static func name(_ left: Left) -> String {
    let id = String(left.author.description.prefix(8))
    return left.name.map { "\(inOneRow($0.name)), as the file says (\(id))" } ?? "somebody (\(id))"
  }

  private static func entries(_ count: Int) -> String {
    count == 1 ? "1 entry" : "\(count) entries"
  }

  /// What entries do, each thing once with how often, in the order in which it first happens.
  private static func deeds(_ entries: [Entry]) -> String {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for entry in entries {
      let deed = deed(entry.happening)
      if counts[deed] == nil { order.append(deed) }
      counts[deed, default: 0] += 1
    }
    return order.map { deed in counts[deed].map { $0 == 1 ? deed : "\(deed) × \($0)" } ?? deed }
      .joined(separator: ", ")
  }

  private static func deed(_ happening: Happening) -> String {
    switch happening {
    case .person(_, let event): deed(event)
    case .conversation(_, let event): deed(event)
    case .archive: "about an archive"
    case .unknown: "something of a newer version"
    }
  }

  private static func deed(_ event: PersonEvent) -> String {
    switch event {
    case .registered: "enters them"
    case .detailsChanged: "changes name, birth or numbers"
    case .needsSet: "says what they need"
    case .told: "tells something about them"
    case .joinedTo: "joins them to another page"
    case .undid: "takes something back"
    case .redid: "brings something back"
    }
  }

  private static func deed(_ event: ConversationEvent) -> String {
    switch event {
    case .started: "begins it"
    case .noted: "a new note"
    case .revised: "other words for a note"
    case .withdrawn: "takes a note away"
    case .undid: "takes something back"
    case .redid: "brings something back"
    case .agreed(.notAgreed, _, _): "not agreed"
    case .agreed: "agreed"
    case .amended: "opens it for a new version"
    case .abandoned: "stops it"
    case .closed: "closes it"
    case .printed, .saved, .given, .sent, .copied, .copiedToMainRecord, .sheetDeclined:
      "what became of the sheet"
    case .sheetSet, .sheetAnswered: "what stands on the sheet"
    case .decided, .decidersSet, .optionWeighed: "what was decided"
    case .stepAgreed, .stepAnswered, .stepRenewed: "steps"
    case .planned, .identityAsked, .typingAsked, .told, .joined, .cameIn, .left, .saidAlone,
      .presentSince,
      .othersMayHear, .safeForOthers, .textsAllowed, .toldBack, .covered,
      .uncovered, .moved, .topSet, .changeAsked, .nothingSaid, .noteTold, .preferenceSet,
      .preferenceAnswered, .carriedOn, .rated, .goalAnswered, .saidBack, .reviewSet:
      "other things in it"
    }
  }
}
