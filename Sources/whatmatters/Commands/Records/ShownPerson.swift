import Archive
import Conversation
import Foundation
import Handout

/// A person as `show` writes them; `docs/command-line.md` says what each key is.
struct ShownPerson: Encodable {
  let schema = "whatmatters/person/1"
  let id: PersonID
  let details: PersonDetails
  let name: String
  let needs: AccessNeeds
  let conversations: [ListedRow]
  let joined: [PersonID]

  init(_ file: PersonFile) {
    id = file.person.id
    details = file.person.details
    name = file.person.details.bannerName
    needs = file.person.needs
    conversations = file.conversations.map { ListedRow(ListedTalk($0, file.person.details)) }
    joined = file.joined
  }

  /// JSON with its keys in the order of the alphabet.
  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(self), as: UTF8.self)
    return Array((steeringEscaped(json) + "\n").utf8)
  }

  /// Details, needs and the list of conversations, for people.
  static func text(_ file: PersonFile) -> String {
    let person = file.person
    var facts = [
      ("Name", person.details.bannerName),
      ("Likes to be called", person.details.preferredName),
      ("Born", person.details.born?.clinical ?? "not known"),
      ("NHS number", person.details.nhsNumber?.spaced ?? "not known"),
      ("Gender", person.details.gender),
      ("Speaks", person.needs.speaks), ("Reads", CommandWords.reading(person.needs.reads)),
      ("Interpreter", person.needs.needsInterpreter ? "needed" : ""),
      ("Paper", person.needs.paper.rawValue), ("Also", person.needs.other),
      ("Id", person.id.description),
      ("Joined with", file.joined.map(\.description).joined(separator: ", ")),
    ]
    facts.removeAll { $0.1.isEmpty }
    var lines = facts.map { column($0.0, 20) + column($0.1, 0) }
    if !file.conversations.isEmpty { lines += ["", ListedRow.heading] }
    lines += file.conversations.map { ListedRow.line(ListedTalk($0, person.details)) }
    return lines.joined(separator: "\n") + "\n"
  }
}
