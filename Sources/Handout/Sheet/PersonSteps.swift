import Conversation

/// What happens next: who does what, and by when, each with a box to tick by hand.
extension PersonSheet {
  var nextSteps: [Block] {
    let steps = notes(.step) + stepsGoingOn
    guard !steps.isEmpty else { return [] }
    return [
      .heading(words.headings.next), .steps(headings: words.steps.headings, steps.map(row)),
    ]
  }

  func row(_ note: Note) -> Block.Step {
    guard let step = note.step else {
      return Block.Step(what: quoting.beginning(note), who: "", when: "")
    }
    return Block.Step(
      what: quoting.beginning(note), who: who(step.who), when: day(step.when, said: note.at.day),
      more: more(step))
  }

  /// A step in one piece, as it is told on the turned screen.
  func sentences(_ note: Note) -> String {
    let row = row(note)
    let headings = words.steps.headings
    return source.together(
      [ended(row.what), "\(headings.who): \(row.who).", "\(headings.when): \(row.when)."] + row.more
    )
  }

  private func more(_ step: Step) -> [String] {
    var sentences: [String] = []
    if let sureness = sureness(step.sureness) { sentences.append(words.steps.sureness(sureness)) }
    if let status = words.steps.status(step.status) { sentences.append(status) }
    if let comment = step.comment, !comment.text.isEmpty, isForTheSheet(comment.speaker) {
      sentences.append(ended(quoting.beginning(comment)))
    }
    return sentences + said(of: step.tool).map(ended) + told(step.introduction)
      + told(step.particulars)
  }

  /// How sure somebody felt: where they want it on paper, and never a number that shames.
  func sureness(_ sureness: Int?) -> String? {
    guard source.hasSureness, let sureness, sureness >= 7 else { return nil }
    return source.words.outOfTen(sureness)
  }

  private func told(_ step: Step.Particulars) -> [String] {
    let contact = words.items.contact(step.role.value.map(typed), step.contact.value.map(typed))
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
      sentences.append(sent.map { said.sent(typed($0.how), written($0.on)) } ?? said.notSent)
    }
    return sentences + (introduction.came.value.map { [said.came($0)] } ?? [])
  }

  /// Who does it; on the sheet that names nobody, only whether it is the person.
  private func who(_ owner: StepOwner) -> String {
    switch owner {
    case .nobody: words.steps.nobody
    case .person: words.steps.you
    case .clinician: isDiscreet ? begun(source.words.remarks.us) : typed(source.clinician.name)
    case .other(let name): isDiscreet ? words.steps.somebody : typed(name)
    }
  }

  private func day(_ when: When, said: Day) -> String {
    switch when {
    case .notSaid: words.steps.noDay
    case .openEnded: words.steps.openEnded
    case .day(let day): written(day)
    case .weeks(let count):
      when.due(from: said).map { words.steps.weeks(count, $0) } ?? words.steps.noDay
    }
  }

  /// A day with its weekday and year, so that it can't be taken for another one.
  func written(_ day: Day) -> String { words.steps.day(day) }
}
