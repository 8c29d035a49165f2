import Archive
import ArgumentParser
import Conversation

/// Says who did what.
struct ArchiveAudit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Say who opened, read, changed and gave away what; newest first.",
    discussion: "That it was read is its own first line. It can't be switched off.")

  @ArgumentParser.Option(help: "Only what was done with one person: an id or its beginning.")
  var person: String?

  @OptionGroup var place: ArchivePlace

  func run() throws {
    let archive = try place.open()
    let person = try person.map { try archive.person(named: $0) }
    // Before it is shown: who looks up what others did leaves a line too.
    try archive.logReading(.auditRead(person: person), place.clock.now)
    let writers = try archive.everyClinician()
    try archive.everyDeed(of: person) { entry in
      let who = writers[entry.author]?.name ?? String(entry.author.description.prefix(8))
      try say(
        column(entry.at.day.clinical + " " + entry.at.clock, 19) + column(who, 26)
          + column(deed(entry.happening), 0))
    }
  }

  private func deed(_ happening: Happening) -> String {
    switch happening {
    case .archive(let event): deed(event)
    case .unknown(_, let event): "did what a newer version calls \(event.type)"
    case .person(let person, .joinedTo(let other)): "joined the page of \(person) to \(other)"
    case .person(let person, let event): "\(event.deed) of \(person)"
    case .conversation(let conversation, let event): "\(event.deed) \(conversation)"
    }
  }

  private func deed(_ event: ArchiveEvent) -> String {
    switch event {
    case .created(let device): "made the archive (\(device))"
    case .clinicianSet(_, let clinician): "writes as \(clinician.name), \(clinician.role)"
    case .localHelpSet: "said who helps when somebody may not be safe"
    case .serviceSet: "said what sheets say of the service"
    case .unlocked: "opened the archive"
    case .personOpened(let person): "opened the page of \(person)"
    case .conversationOpened(let conversation): "read \(conversation)"
    case .disclosed(let conversation, let copy, let what):
      "gave away \(conversation) as \(what), "
        + (copy.map { "\($0.rawValue)'s copy" } ?? "the full record")
    case .exported: "began to write everything out"
    case .backedUp: "made a copy of the archive"
    case .imported(let count): "took in \(count) entries"
    case .passphraseChanged: "changed the passphrase"
    case .recovered: "opened the archive with the recovery code"
    case .reflected: "looked back on a talk"
    case .privateListed: "made a list that looks into private notes"
    case .restored: "brought the archive back from a copy"
    case .keyChanged: "changed the key of the archive"
    case .held(let subject, let reason): "held \(subject.name): \(reason)"
    case .released(let subject, let reason): "released \(subject.name): \(reason)"
    case .disposed(let subject, let reason, let entries):
      "disposed of \(subject.name), \(entries) entries: \(reason)"
    case .auditRead(let person?): "read what was done with \(person)"
    case .auditRead(nil): "read the audit"
    case .deviceSet(let device, _, _): "writes on a new device (\(device))"
    case .tookOver(let subject, let entries):
      "took over \(entries.count) entries of \(subject.name) that others wrote"
    }
  }
}

extension ArchiveEvent.Subject {
  /// What it names, with its identifier.
  var name: String {
    switch self {
    case .person(let person): "person \(person)"
    case .conversation(let conversation): "conversation \(conversation)"
    }
  }
}

extension PersonEvent {
  /// What somebody did who kept it.
  fileprivate var deed: String {
    switch self {
    case .registered: "entered the page"
    case .joinedTo: "joined the page"
    case .undid: "took back something that was said or joined on the page"
    case .redid: "brought back something on the page"
    case .detailsChanged, .needsSet, .told: "changed the page"
    }
  }
}

extension ConversationEvent {
  /// What somebody did who kept it.
  fileprivate var deed: String {
    switch self {
    case .started: "began"
    case .agreed(.notAgreed, _, _): "wrote down as not agreed"
    case .agreed: "agreed"
    case .amended: "opened for a new version"
    case .abandoned: "stopped"
    case .closed: "closed"
    case .printed(_, let copy, _, let copies, _):
      "printed \(copies) of the \(copy.rawValue)'s copy of"
    case .saved(_, let copy, let format, _): "saved the \(copy.rawValue)'s copy as \(format) of"
    case .given(let reference, _, _): "said that \(reference) was given, of"
    case .sent(let reference): "said that \(reference) was sent, of"
    case .copied: "copied the block for the main record of"
    case .copiedToMainRecord: "said to be in the main record"
    case .planned, .identityAsked, .typingAsked, .told, .joined, .cameIn, .left, .saidAlone,
      .presentSince,
      .othersMayHear, .safeForOthers, .textsAllowed, .toldBack, .covered,
      .uncovered, .noted, .revised, .moved, .topSet, .withdrawn, .sheetSet, .sheetAnswered,
      .changeAsked, .nothingSaid, .noteTold, .preferenceSet, .preferenceAnswered, .carriedOn,
      .rated,
      .optionWeighed, .decided, .decidersSet, .stepAgreed, .stepAnswered, .stepRenewed,
      .goalAnswered, .saidBack, .reviewSet, .sheetDeclined, .undid, .redid:
      "wrote in"
    }
  }
}
