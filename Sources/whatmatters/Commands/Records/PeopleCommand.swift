import Archive
import ArgumentParser
import Conversation

/// Lists people.
struct PeopleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people", abstract: "List people, in the order of their names.")

  @Flag(help: "As JSON: an array of objects.")
  var json = false

  @OptionGroup var place: ArchivePlace

  func run() throws {
    let archive = try place.open()
    var list = JSONList()
    var isFirst = true
    try archive.everyPerson { person in
      if json {
        try list.add([ListedPerson(person)])
      } else {
        if isFirst { try say(ListedPerson.heading) }
        try say(ListedPerson.line(person))
      }
      isFirst = false
    }
    if json { try list.end() }
  }
}

/// A person as `people --json` writes them; `docs/command-line.md` says what each key is.
struct ListedPerson: Encodable {
  let born: Day?
  let id: PersonID
  let lastTalk: String?
  let name: String
  let nhsNumber: NHSNumber?

  init(_ row: PersonRow) {
    born = row.details.born
    id = row.id
    lastTalk = row.lastTalk?.day.iso
    name = row.details.bannerName
    nhsNumber = row.details.nhsNumber
  }

  private enum Key: CodingKey { case born, id, lastTalk, name, nhsNumber }

  func encode(to encoder: any Encoder) throws {
    var person = encoder.container(keyedBy: Key.self)
    try person.encode(born, forKey: .born)
    try person.encode(id, forKey: .id)
    try person.encode(lastTalk, forKey: .lastTalk)
    try person.encode(name, forKey: .name)
    try person.encode(nhsNumber, forKey: .nhsNumber)
  }

  static let heading = column("ID", 10) + column("BORN", 13) + column("NHS NUMBER", 14) + "NAME"

  static func line(_ row: PersonRow) -> String {
    column(String(row.id.description.prefix(8)), 10)
      + column(row.details.born?.clinical ?? "not known", 13)
      + column(row.details.nhsNumber?.spaced ?? "not known", 14)
      + column(row.details.bannerName, 0)
  }
}
