import Conversation

/// The people of a talk, as they are typed.
extension Talk {
  /// Somebody as people type them; `nil` where it is no name. Who was here already is known again: by
  /// their name, the first word of it, or what they are to the person.
  func participant(saying text: String, id: ParticipantID) -> Participant? {
    guard let new = Participant(saying: text, id: id) else { return nil }
    let known = record.everybody
    let same = known.last {
      Say.name($0).lowercased() == new.name.lowercased()
        && (new.relation.isEmpty || $0.relation.lowercased() == new.relation.lowercased())
    }
    if let same { return same }
    let meant = Set(known.named(new.name.lowercased()).map(\.id))
    guard new.relation.isEmpty, meant.count == 1 else { return new }
    return known.last { meant.contains($0.id) }
  }

  /// Who does a step, as people type it.
  func owner(saying text: String) -> StepOwner {
    let details = file.person.details
    return StepOwner(
      saying: text, person: [details.calledName, details.given], present: record.present)
  }
}

extension Participant {
  /// Somebody as people type them: `Ann (daughter)`, `Ann, daughter`, `Ann - daughter`,
  /// `interpreter`. A colon behind it is that of a speaker. What is a number, a letter or a sentence
  /// with a colon in it is nobody: `nil`.
  init?(saying text: String, id: ParticipantID) {
    var text = text.trimmed
    while text.last == ":" { text.removeLast() }
    let spaced = text.replacing(" - ", with: ",").replacing(" – ", with: ",")
    let parts = spaced.split(maxSplits: 1) { "(,".contains($0) }
    let name = parts.first.map { String($0).trimmed } ?? text
    guard name.count(where: \.isLetter) > 1, !text.contains(where: { ":\"“”!".contains($0) }) else {
      return nil
    }
    let relation = (parts.count > 1 ? String(parts[1]) : "")
      .replacing("(", with: "").replacing(")", with: "").trimmed
    let said = (name + " " + relation).lowercased()
    let part: Part =
      if said.contains("interpret") {
        // Nobody under 18 interprets.
        Self.isChild(said) ? .companion : .interpreter
      } else if said.contains("attorney") || said.contains("deputy") || said.contains("advocate") {
        .representative
      } else if ["nurse", "student", "doctor", "therapist", "link worker"].contains(
        where: said.contains)
      {
        .professional
      } else {
        .companion
      }
    self.init(id: id, name: name, relation: relation, part: part)
  }

  /// Whether an age under 18 is said of them, as in `son, 12`.
  private static func isChild(_ said: String) -> Bool {
    said.split { !$0.isNumber }.compactMap { Int($0) }.contains { (1..<18).contains($0) }
  }

  /// Whether somebody was named as an interpreter who is too young for it.
  var isTooYoungToInterpret: Bool {
    part == .companion && (name + relation).lowercased().contains("interpret")
  }
}
