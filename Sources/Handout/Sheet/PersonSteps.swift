import Conversation

/// What happens next: who does what, and when, each with a box to tick.
extension PersonSheet {
  var nextSteps: [Block] {
    let steps = notes(.step)
    guard !steps.isEmpty else { return [] }
    return [.heading(words.headings.next)]
      + steps.map { .tickBox(sentences($0), isTicked: $0.step?.status == .done) }
  }

  func sentences(_ note: Note) -> String {
    guard let step = note.step else { return quoting.inline(note) }
    var sentences = [
      ended(
        who(step.who).map { words.steps.byWhom($0, quoting.inline(note)) }
          ?? quoting.inline(note))
    ]
    if step.who == .nobody { sentences.append(words.steps.nobody) }
    if let day = day(step.when, said: note.at.day) { sentences.append(day) }
    if let sureness = step.sureness {
      sentences.append(words.steps.sureness(source.words.outOfTen(sureness)))
    }
    if let status = words.steps.status(step.status) { sentences.append(status) }
    if let comment = step.comment, !comment.text.isEmpty, isForTheSheet(comment.speaker) {
      sentences.append(ended(quoting.inline(comment)))
    }
    return together(
      sentences + said(of: step.tool).map(ended) + told(step.introduction) + told(step.particulars))
  }

  private func told(_ step: Step.Particulars) -> [String] {
    let contact = words.items.contact(step.role.value, step.contact.value)
    return said(of: step, instead: [\.role: contact, \.contact: nil]).map(ended)
  }

  /// What came of being introduced to somebody. A letter that nobody says was sent is not (H17);
  /// risks are for whoever it goes to.
  private func told(_ introduction: Introduction) -> [String] {
    let said = words.items.introduction
    var sentences = introduction.answer.value.map { [said.answer($0)] } ?? []
    switch introduction.reach.value {
    case .none, .told: break
    case .gaveDetails: sentences.append(said.gaveDetails)
    case .introduced: sentences.append(said.introduced)
    case .referred:
      let sent = introduction.sent.value
      sentences.append(sent.map { said.sent($0.how, written($0.on)) } ?? said.notSent)
    }
    return sentences + (introduction.came.value.map { [said.came($0)] } ?? [])
  }

  private func who(_ owner: StepOwner) -> String? {
    switch owner {
    case .nobody: nil
    case .person: words.steps.you
    case .clinician: source.clinician.name
    case .other(let name): name
    }
  }

  private func day(_ when: When, said: Day) -> String? {
    switch when {
    case .notSaid: return nil
    case .openEnded: return words.steps.openEnded
    case .day(let day): return words.steps.by(written(day))
    case .weeks(let count):
      return when.due(from: said).map { words.steps.weeks(count, written($0)) }
    }
  }

  /// The year is written only when it is not that of the day on which the sheet is made.
  func written(_ day: Day) -> String { words.steps.day(day, source.at.day) }
}
