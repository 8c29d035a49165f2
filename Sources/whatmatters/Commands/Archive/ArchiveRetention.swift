import Archive
import ArgumentParser
import Conversation

/// Lists what is past its period.
struct ArchiveRetention: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention", abstract: "List people whose records are past their period.",
    discussion: """
      Nothing is ever deleted by itself: a person decides, with hold, release and dispose. The \
      periods are those of the NHS England Records Management Code of Practice as far as we know \
      it, not checked by anybody: your organisation's rule holds. What is set here is kept.
      """)

  @ArgumentParser.Option(help: "Years after the last contact, for adults (usually 8).")
  var adultYears: Int?

  @ArgumentParser.Option(help: "For children: until this birthday (usually 25).")
  var childUntil: Int?

  @ArgumentParser.Option(help: "For those who were 17 then: until this birthday (usually 26).")
  var seventeenUntil: Int?

  @OptionGroup var place: ArchivePlace

  func validate() throws {
    let given = [adultYears, childUntil, seventeenUntil].compactMap { $0 }
    guard given.allSatisfy({ (1...150).contains($0) }) else {
      throw ValidationError("Years are from 1 to 150.")
    }
  }

  func run() throws {
    let archive = try place.open()
    var periods = try archive.retentionPeriods()
    let before = periods
    periods.adultYears = adultYears ?? periods.adultYears
    periods.childUntilAge = childUntil ?? periods.childUntilAge
    periods.seventeenUntilAge = seventeenUntil ?? periods.seventeenUntilAge
    if periods != before { try archive.set(periods) }
    tell(CommandWords.retention(periods))
    var count = 0
    try archive.pastRetention(on: place.clock.now.day) { row in
      if count == 0 { try say(ArchiveRetention.heading) }
      count += 1
      try say(ArchiveRetention.line(row))
    }
    if count == 0 { try say("Nobody is past their period.") }
  }

  private static let heading =
    column("ID", 10) + column("LAST CONTACT", 14) + column("PAST SINCE", 13) + "NAME"

  private static func line(_ row: RetentionRow) -> String {
    column(String(row.person.description.prefix(8)), 10) + column(row.lastContact.clinical, 14)
      + column(row.end.clinical, 13)
      + column(row.details.bannerName + (row.held.map { "  HELD: \($0)" } ?? ""), 0)
  }
}

/// What a hold or a disposal is about, and why.
struct ArchiveSubject: ParsableArguments {
  @Argument(help: "A person or conversation: an id or its beginning.")
  var subject: String

  @ArgumentParser.Option(help: "Why; it stands in the audit for good.")
  var reason: String

  mutating func validate() throws {
    guard !reason.allSatisfy(\.isWhitespace) else {
      throw ValidationError("Say why: --reason.")
    }
  }

  func named(in archive: Archive) throws -> ArchiveEvent.Subject {
    switch try archive.named(subject) {
    case .person(let person): .person(person: person)
    case .conversation(let conversation): .conversation(conversation: conversation)
    }
  }
}

/// Keeps something from being disposed of.
struct ArchiveHold: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Keep a person or conversation from being disposed of.")

  @OptionGroup var what: ArchiveSubject
  @OptionGroup var place: ArchivePlace

  func run() throws {
    let archive = try place.open()
    let subject = try what.named(in: archive)
    try archive.holdBack(subject, reason: what.reason, at: place.clock.now)
    try say("Held: \(subject.name).")
  }
}

/// Ends a hold.
struct ArchiveRelease: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release", abstract: "End a hold.")

  @OptionGroup var what: ArchiveSubject
  @OptionGroup var place: ArchivePlace

  func run() throws {
    let archive = try place.open()
    let subject = try what.named(in: archive)
    let wasHeld = try archive.release(subject, reason: what.reason, at: place.clock.now)
    try say(wasHeld ? "Released: \(subject.name)." : "It was not held.")
  }
}

/// Takes every word of somebody or of a talk away, for good.
struct ArchiveDispose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dispose", abstract: "Take away every word of a person or conversation, for good.",
    discussion: """
      What stays is that something was kept, when and by whom, and who disposed of it and why. \
      It can't be undone. The search is made anew, which may take a minute. Backups and exports that were made before still hold the words.
      """)

  @Flag(help: "Do not ask.")
  var yes = false

  @Flag(help: "Remove copies too that were made when the archive came to a newer version.")
  var withOlderCopies = false

  @OptionGroup var what: ArchiveSubject
  @OptionGroup var place: ArchivePlace

  func run() throws {
    let archive = try place.open()
    let subject = try what.named(in: archive)
    if !yes {
      let prompt = "Every word of \(try name(of: subject, archive)) goes, for good. Type yes: "
      guard Passphrase.shown(prompt: prompt)?.lowercased() == "yes" else {
        throw Trouble.notConfirmed
      }
    }
    let count = try archive.dispose(of: subject, reason: what.reason, at: place.clock.now)
    try say("Disposed of \(subject.name): \(count) entries. Copies made before still hold them.")
    let copies = archive.copiesBeforeMigrating
    if copies.isEmpty { return }
    for copy in copies { try say(CommandWords.olderCopy(copy)) }
    guard try withOlderCopies || !yes && mayRemove() else { return }
    archive.removeCopiesBeforeMigrating()
    if let left = archive.copiesBeforeMigrating.first {
      throw ArchiveError.unwritable(left, .notAllowed)
    }
    try say("Removed.")
  }

  private func mayRemove() throws -> Bool {
    Passphrase.shown(prompt: "Remove it now, for good? Type yes: ")?.lowercased() == "yes"
  }

  private func name(of subject: ArchiveEvent.Subject, _ archive: Archive) throws -> String {
    switch subject {
    case .person(let person):
      try archive.file(of: person)?.person.details.bannerName ?? subject.name
    case .conversation(let conversation):
      try archive.summary(of: conversation).map { "the talk of \($0.started.day.clinical)" }
        ?? subject.name
    }
  }
}
