import Conversation

/// Whose words are typed, where the name before the colon does not tell: never the person's own.
extension Talk {
  /// Asks whose words a text holds that waits where the keys are; `nil` where that is clear, and for a
  /// private note, which only the clinician reads.
  mutating func askWhoSaid(_ text: String, _ desk: inout Desk) -> [Effect]? {
    let thought = read(text)
    guard let name = thought.unclearSpeaker, !thought.words.isEmpty,
      (thought.kind ?? kind) != .privateNote
    else { return nil }
    return ask(.whoSaid(name, at: focus), &desk)
  }

  /// The same of a thought: it waits in a field of its own while that is asked.
  mutating func askWhoSaid(
    caught text: String, then place: Focus, _ desk: inout Desk
  ) -> [Effect] {
    if focus == .note, field.isEmpty {
      field = Field(text)
      return keepNote(&desk)
    }
    if rowInHandID == nil {
      if case .way(let way) = focus {
        giveKeys(to: .asking(.atWay(way)))
      } else {
        giveKeys(to: .asking(.thought(from: place)))
      }
      answer = Field(text)
    }
    return askWhoSaid(text, &desk) ?? []
  }

  /// Those who may be meant by a name: whoever it fits, else everybody who is here.
  func whoMayBe(_ name: String) -> [Participant] {
    let people = record.present.filter { $0.part != .interpreter }
    let fitting = people.named(name)
    return fitting.isEmpty ? people : fitting
  }

  /// The answer: one of those who are here, the clinician, or somebody who is here from now on. Then
  /// the words are kept as theirs; an empty answer leaves them as they were typed.
  mutating func answerWhoSaid(
    _ name: String, at place: Focus, _ text: String, _ desk: inout Desk
  ) -> [Effect] {
    answer.clear()
    guard !text.isEmpty else {
      giveKeys(to: place)
      return keepPlace(desk)
    }
    if ["me", Say.you].contains(text.lowercased()) {
      return keep(as: Meant(name: name, speaker: .clinician), at: place, &desk)
    }
    let people = whoMayBe(name)
    let known =
      Int(text).flatMap { people[checked: fromZero($0)] }
      ?? record.present.first { Say.name($0).lowercased() == text.lowercased() }
    if let known {
      return keep(as: Meant(name: name, speaker: .companion(known.id)), at: place, &desk)
    }
    guard Int(text) == nil else {
      answer = Field(text)
      desk.notice = .warning(Say.nameOrNumber)
      return []
    }
    guard let newcomer = newcomer(text, named: name, &desk) else {
      answer = Field(text)
      desk.notice = .warning(Say.nameOrNumber)
      return []
    }
    return keep(asSaidBy: newcomer, name, at: place, &desk)
  }

  /// Somebody who is named by what they are to the person, and now by their name too; `nil` where
  /// the answer is no name.
  private func newcomer(_ text: String, named name: String, _ desk: inout Desk) -> Participant? {
    let id: ParticipantID = desk.ids.id()
    guard let somebody = participant(saying: text, id: id) else { return nil }
    guard somebody.id == id, somebody.relation.isEmpty, Relation.isOne(name),
      somebody.name.lowercased() != name
    else { return somebody }
    return participant(saying: "\(somebody.name), \(name)", id: id)
  }

  /// Somebody comes in whose words are waiting already: these are theirs, and not the person's alone.
  private mutating func keep(
    asSaidBy participant: Participant, _ name: String, at place: Focus, _ desk: inout Desk
  ) -> [Effect] {
    let line = (field, kind, speaker, isOwnWords, mending)
    let waiting = place.isNote ? nil : takeWords(at: place)
    if place.isNote { clearLine() }
    var effects = comesIn(participant, &desk)
    let asked = isAskedOfCompany ? focus : nil
    if place.isNote { (field, kind, speaker, isOwnWords, mending) = line }
    let meant = Meant(name: name, speaker: .companion(participant.id))
    effects += keep(as: meant, at: place, holding: waiting, &desk)
    if let asked { giveKeys(to: asked) }
    desk.notice = .plain(Say.joined(participant))
    return effects + keepPlace(desk)
  }

  /// Enter where the words wait, now that it is known whose they are.
  private mutating func keep(
    as meant: Meant, at place: Focus, holding words: Field? = nil, _ desk: inout Desk
  ) -> [Effect] {
    giveKeys(to: place)
    if let words { answer = words }
    self.meant = meant
    defer { self.meant = nil }
    if case .asking(let question) = place { return answerQuestion(question, &desk) }
    return keepNote(&desk)
  }
}

extension Talk.Focus {
  fileprivate var isNote: Bool { self == .note }
}
