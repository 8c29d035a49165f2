import Conversation

extension RowID {
  static let identity = RowID("identity")
  static let someone = RowID("someone")
  static let language = RowID("language")
  static let reads = RowID("reads")
}

/// *Start*: who it is, who is here, what they need, how long we have.
extension Talk {
  var startForm: Form<TalkAct> {
    var rows: OnDemand<FormRow<TalkAct>> = [identityRow, calledRow]
    rows += OnDemand(for: record.present, presentRow) + [someoneRow] + languageRows
    rows += [paperRow(.paper, Say.paper), typingRow, minutesRow]
    rows += [
      FormRow(id: RowID("guide"), label: Say.guide, stands: .said(guide.title), asks: .reading)
    ]
    return Form(sections: [FormSection(rows: rows)], look: .stage)
  }

  private var languageRows: OnDemand<FormRow<TalkAct>> {
    let needs = file.person.needs
    var rows: OnDemand<FormRow<TalkAct>> = [languageRow]
    if !needs.speaks.isEmpty || needs.reads.isAnswered { rows += [readsRow] }
    return rows + [interpreterRow] + (record.isInterpreted ? [serviceRow] : [])
  }

  var identityRow: FormRow<TalkAct> {
    FormRow(
      id: .identity, label: Say.nameAndBirthday,
      asks: .choice(
        Say.askedIdentity, chosen: Asked.allCases.firstIndex(of: record.identityAsked)),
      note: record.identityAsked == .notAsked ? Say.askFirst : ""
    ) { answer, _ in answer.choice(of: Asked.allCases) { .identityAsked(answer: $0) } }
  }

  private var calledRow: FormRow<TalkAct> {
    let details = file.person.details
    return FormRow(
      id: .called, label: Say.likesToBeCalled, stands: .said(details.preferredName),
      asks: .text(.plain), note: details.preferredName.isEmpty ? name : "",
      isPassedOver: !details.preferredName.isEmpty
    ) { answer, _ in
      guard !answer.text.readsAsSentence else { return .refused(Say.sentenceForName) }
      var changed = details
      changed.preferredName = answer.text
      return .person(.detailsChanged(details: changed))
    }
  }

  /// Somebody who is here; of whoever came with the person also since when.
  private func presentRow(_ participant: Participant) -> FormRow<TalkAct> {
    let since: [PresentSince] = participant.cameWithPerson ? [.start, .now] : []
    let here = since.isEmpty ? [Say.here] : [Say.sinceStart, Say.sinceNow]
    let known = record.since(participant.id).flatMap(since.firstIndex)
    return FormRow(
      id: RowID("present", participant.id), label: Say.participant(participant),
      asks: .choice(here + [Say.hasLeft, Say.isASlip], chosen: since.isEmpty ? 0 : known),
      isAtOnce: true
    ) { answer, _ in
      guard case .chosen(let number) = answer else { return .nothing }
      if number == here.count { return .act(.goesOut(participant.id)) }
      if number > here.count { return .act(.nobodyCame(participant.id)) }
      switch since[checked: number] {
      case .start: return .act(.mayKnow(participant))
      case .now: return .conversation([.presentSince(participant: participant.id, since: .now)])
      case .none: return .nothing
      }
    }
  }

  private var someoneRow: FormRow<TalkAct> {
    FormRow(
      id: .someone, label: Say.addSomeone, stands: .said(""), asks: .text(.plain),
      hint: Say.someoneHint
    ) { answer, _ in answer.text.isEmpty ? .nothing : .act(.comesIn(answer.text)) }
  }

  private var languageRow: FormRow<TalkAct> {
    let needs = file.person.needs
    return FormRow(
      id: .language, label: Say.speaks,
      stands: .said(needs.speaks), asks: .text(.plain), hint: Say.ifNotEnglish
    ) { answer, _ in
      var changed = needs
      changed.speaks = answer.text.unlessEnglish
      return changed == needs ? .nothing : .person(.needsSet(needs: changed))
    }
  }

  private var readsRow: FormRow<TalkAct> {
    let needs = file.person.needs
    return FormRow(
      id: .reads, label: Say.reads, stands: .said(Say.reading(needs.reads)), asks: .text(.plain),
      note: needs.reads == nil ? Say.readsHint : ""
    ) { answer, _ in
      var changed = needs
      changed.reads = answer.text.isEmpty ? .nothing(.notDiscussed) : Say.told(reading: answer.text)
      return .person(.needsSet(needs: changed))
    }
  }

  private var interpreterRow: FormRow<TalkAct> {
    // That none is needed stands there only when somebody said so.
    let isNotNeeded = record.interpreting.by.value == .notRequired
    return FormRow(
      id: RowID("interpreter"), label: Say.interpreter,
      asks: .choice(
        Say.interpreterChoices, chosen: record.isInterpreted ? 1 : isNotNeeded ? 0 : nil)
    ) { answer, _ in
      if case .chosen(let number) = answer {
        .act(.interpreter(isHere: number == 1))
      } else {
        .nothing
      }
    }
  }

  /// Which service an interpreter comes from; of one who is family or a friend that.
  private var serviceRow: FormRow<TalkAct> {
    let stands =
      record.interpreting.by.value == .familyOrFriend
      ? Interpreting.Interpreter.familyOrFriend.words : record.interpreting.reference.value ?? ""
    return FormRow(
      id: RowID("service"), label: Say.interpretingService, stands: .said(stands),
      asks: .text(.plain), hint: Say.serviceHint
    ) { answer, _ in
      guard !answer.text.isEmpty, answer.text != stands else { return .nothing }
      return .conversation([
        .told(particulars: .interpreting(changes: Interpreting(saying: answer.text)))
      ])
    }
  }

  /// The paper that the person reads best, at *Start* and where the sheet is agreed.
  func paperRow(_ id: RowID, _ label: String) -> FormRow<TalkAct> {
    let needs = file.person.needs
    let papers = AccessNeeds.Paper.allCases
    return FormRow(
      id: id, label: label,
      asks: .choice(papers.map(Say.paper), chosen: papers.firstIndex(of: needs.paper))
    ) { answer, _ in
      guard case .chosen(let number) = answer, let paper = papers[checked: number] else {
        return .nothing
      }
      var changed = needs
      changed.paper = paper
      return .person(.needsSet(needs: changed))
    }
  }

  private var typingRow: FormRow<TalkAct> {
    FormRow(
      id: RowID("typing"), label: Say.typingAndPaper,
      asks: .choice(Say.askedTyping, chosen: Asked.allCases.firstIndex(of: record.typingAsked))
    ) { answer, _ in answer.choice(of: Asked.allCases) { .typingAsked(answer: $0) } }
  }

  private var minutesRow: FormRow<TalkAct> {
    let guide = guide
    return FormRow(
      id: RowID("minutes"), label: Say.minutesWeHave,
      asks: .choice(
        guide.lengths.map(String.init), chosen: guide.lengths.firstIndex(of: record.minutes)),
      note: record.isInterpreted ? Say.planHalf(minutesToPlan) : ""
    ) { answer, _ in
      answer.choice(of: guide.lengths) {
        .planned(guide: guide.id, guideVersion: guide.version, minutes: $0)
      }
    }
  }
}

extension Answer {
  /// What choosing one of some writes into the talk.
  func choice<Choice, Act>(
    of choices: [Choice], _ event: (Choice) -> ConversationEvent
  ) -> Written<Act> {
    guard case .chosen(let number) = self, let choice = choices[checked: number] else {
      return .nothing
    }
    return .conversation([event(choice)])
  }
}

extension FormLook {
  /// A stage that is a page of rows.
  static let stage = FormLook(column: 25, narrowColumn: 23, showsAllChoices: true)
}
