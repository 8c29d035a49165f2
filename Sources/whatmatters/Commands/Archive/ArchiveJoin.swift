import Archive
import ArgumentParser
import Conversation

/// Puts two entries for one human on one page.
struct ArchiveJoin: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join", abstract: "Say that two people on the list are one and the same.",
    discussion: """
      Nothing is rewritten: both entries stay, and archive part takes it back. Name and birth of \
      the second stand for both; needs, what was told and the talks of both are on one page. Two \
      different NHS numbers are not joined.
      """)

  @Argument(help: "The one that was entered once too often: an id or its beginning.")
  var person: String

  @ArgumentParser.Option(help: "The one whose name and birth stay: an id or its beginning.")
  var to: String

  @OptionGroup var place: ArchivePlace

  func run() throws {
    let archive = try place.open()
    let (one, other) = (try archive.person(named: person), try archive.person(named: to))
    let (before, kept) = (try archive.file(of: one)?.person, try archive.file(of: other)?.person)
    try archive.join(one, to: other, at: place.clock.now)
    if let born = before?.details.born, let kept = kept?.details.born, born != kept {
      tell("Their days of birth differ: \(born.clinical) and \(kept.clinical).")
    }
    try say("Joined: \(name(before)) is on the page of \(name(kept)) now.")
    try say("To take it back: whatmatters archive part \(one)")
  }
}

/// Takes back that somebody was joined to another.
struct ArchivePart: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "part", abstract: "Take back that two people were joined.")

  @Argument(help: "The one that was joined to the other: an id or its beginning.")
  var person: String

  @OptionGroup var place: ArchivePlace

  func run() throws {
    let archive = try place.open()
    let person = try archive.person(named: person)
    try archive.separate(person, at: place.clock.now)
    try say("Parted: \(name(try archive.file(of: person)?.person)) has a page of their own again.")
  }
}

/// A name for a sentence.
private func name(_ person: Person?) -> String {
  person?.details.bannerName ?? "somebody"
}
