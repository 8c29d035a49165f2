import Conversation

extension StepOwner {
  /// Who is meant by what people type: one of the person's names or `1`; `me`, `2`, or `you` as the
  /// screen calls the clinician; somebody who is here, by their name or by what they are to the
  /// person; else a name.
  init(saying text: String, person: [String], present: [Participant]) {
    let said = text.lowercased()
    let here = present.named(said)
    if said == "1" || said == "person" || person.contains(where: { $0.lowercased() == said }) {
      self = .person
    } else if ["2", "me", "i", Say.you].contains(said) {
      self = .clinician
    } else if here.count == 1, !here[0].name.isEmpty {
      self = .other(name: here[0].name)
    } else {
      self = .other(name: text.asName)
    }
  }
}
