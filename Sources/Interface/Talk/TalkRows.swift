import Canvas
import Conversation

/// The pages of rows: choosing, typing, and what each row does.
extension State {
  mutating func rowKey(_ key: Key, _ row: Row) -> [Effect] {
    switch key {
    case .up: return moveRow(by: -1)
    case .down, .tab: return moveRow(by: 1)
    case .backTab: return moveRow(by: -1)
    case .enter: return enterRow(row)
    default: break
    }
    if row.isText {
      changeTalk { talk in
        _ = talk.answer.take(key, width: 40)
        talk.catchSign()
      }
      return scheduleDraft()
    }
    switch key {
    case .left: return chooseInRow(row, by: -1)
    case .right, .character(" "): return chooseInRow(row, by: 1)
    case .character(let letter):
      changeTalk { $0.type(String(letter)) }
      return scheduleDraft()
    default: return []
    }
  }

  /// Enter: a text is taken, a button does its work, anything else is left as it is.
  mutating func enterRow(_ row: Row) -> [Effect] {
    if row.isText { return moveRow(by: 1) }
    switch row {
    case .gap(.changeNotMade(let id)):
      guard case .talk(let talk) = route, let note = talk.record.note(id) else { return [] }
      return goToMend(note)
    case .gap(let gap): return go(to: gap.stage)
    case .safetyNet: return go(to: .ifThingsChange)
    case .halfTyped: return go(to: .matters)
    case .translatedSheet: return promiseTranslatedSheet()
    case .agreeAndPrint: return agree(printing: true)
    case .agreeOnly: return agree(printing: false)
    case .notToday: return leaveTalk()
    case .printSheet: return printSheet()
    case .saveSheet: return saveSheet()
    case .declineSheet: return keepInTalk([.sheetDeclined])
    case .copyBlock: return copyBlock()
    case .markCopied: return keepInTalk([.copiedToMainRecord])
    case .amend: return askInTalk(.amending)
    case .authority:
      openItems(.visit, atItem: "authority")
      return []
    case .identity, .calledName, .present, .someone, .language, .reads, .interpreter, .paper,
      .typing, .minutes, .guide, .sayBack, .sayBackAgain, .agreement, .agreementReason, .way, .step,
      .review, .sheet, .agreed, .line:
      return moveRow(by: 1)
    }
  }

  /// Up or down to the next row that can be chosen; from the last one of Start on to the talk.
  ///
  /// The text of a row is taken as it is left, unless it has to be put right first.
  mutating func moveRow(by step: Int) -> [Effect] {
    guard let taken = takeRow() else { return [] }
    return taken + focusRow(by: step)
  }

  private mutating func focusRow(by step: Int) -> [Effect] {
    guard case .talk(let talk) = route, case .row(let row) = talk.focus else { return [] }
    let rows = stops(talk.rows.map(\.row))
    guard let here = rows.firstIndex(of: row), let next = rows[checked: here + step] else {
      return step > 0 && talk.stage == .start ? go(to: .today) : []
    }
    focus(on: next)
    return keepPlace()
  }

  /// The rows that are stopped at: those that can be chosen, and in a long list of others so many
  /// that each of them comes into sight.
  private func stops(_ rows: [Row]) -> [Row] {
    let step = max(1, (size.height - 6) / 3)
    var stops: [Row] = []
    var passed: [Row] = []
    for row in rows {
      guard row.canBeChosen else {
        passed.append(row)
        continue
      }
      if passed.count > 2 * step {
        stops += stride(from: step - 1, to: passed.count, by: step).map { passed[$0] }
      }
      passed = []
      stops.append(row)
    }
    return stops
  }

  /// Gives a row the keys; a text row begins with its text as it stands.
  mutating func focus(on row: Row) {
    guard case .talk(let talk) = route else { return }
    let text: String? =
      switch talk.rows.first(where: { $0.row == row })?.value {
      case .text(let text)? where row.isText: text
      default: nil
      }
    changeTalk { talk in
      talk.focus = .row(row)
      talk.answer = Field(text ?? "")
    }
  }

  // MARK: Text

  /// Takes the text of the row that has the keys, if it is another one; `nil` if it can't be
  /// understood.
  mutating func takeRow() -> [Effect]? {
    guard case .talk(let talk) = route, case .row(let row) = talk.focus, row.isText else {
      return []
    }
    let text = talk.answer.text.trimmed
    guard !text.isEmpty, text != talk.text(of: row) else { return [] }
    guard talk.mayWrite || row == .calledName else {
      notice = .warning(Say.readOnly(talk))
      return []
    }
    guard let effects = takeText(row, text, talk) else { return nil }
    if !isAskedWhoHeard { focus(on: row) }
    return effects
  }

  private mutating func takeText(_ row: Row, _ text: String, _ talk: Talk) -> [Effect]? {
    var details = talk.file.person.details
    var needs = talk.file.person.needs
    switch row {
    case .calledName:
      details.preferredName = text
      return keepPerson(.detailsChanged(details: details))
    case .language:
      let spoken = text.lowercased() == "english" ? "" : text
      guard spoken != needs.speaks else { return [] }
      needs.speaks = spoken
      return keepPerson(.needsSet(needs: needs))
    case .reads:
      needs.reads = Say.told(reading: text)
      return keepPerson(.needsSet(needs: needs))
    case .someone: return comesIn(talk.participant(saying: text, id: ids.id()))
    case .sayBackAgain:
      return keepInTalk([.saidBack(result: .some(again: text))])
    case .agreementReason:
      return keepInTalk([.agreed(agreement: .notAgreed(reason: text), gaps: [])])
    case .review: return takeReview(text, talk)
    case .identity, .present, .interpreter, .paper, .typing, .minutes, .guide, .sayBack, .agreement,
      .authority, .way, .step, .safetyNet, .sheet, .gap, .halfTyped, .agreeAndPrint, .agreeOnly,
      .line, .translatedSheet, .notToday, .agreed, .printSheet, .saveSheet, .declineSheet,
      .copyBlock, .markCopied, .amend:
      return []
    }
  }

  /// A day keeps whoever was to see to it before, unless somebody else is named with it.
  private mutating func takeReview(_ text: String, _ talk: Talk) -> [Effect]? {
    guard let said = LookingAgain(saying: text, on: now.day, in: talk) else {
      notice = .warning(Say.dateNotUnderstood)
      return nil
    }
    let owner = said.owner ?? talk.record.review?.owner ?? .clinician
    return keepInTalk([.reviewSet(when: said.when, owner: owner)])
  }

  /// Writes about the person whose talk this is.
  mutating func keepPerson(_ event: PersonEvent) -> [Effect] {
    guard case .talk(let talk) = route, let session else { return [] }
    let at = now
    changeTalk { talk in
      talk.file.person.take(event, at: at, author: session.author)
    }
    return keep([.person(talk.file.person.id, event)])
  }

  // MARK: Choices

  private mutating func chooseInRow(_ row: Row, by step: Int) -> [Effect] {
    guard case .talk(let talk) = route,
      case .choice(let choices, let chosen)? = talk.rows.first(where: { $0.row == row })?
        .value,
      !choices.isEmpty
    else { return [] }
    let next = chosen.map { ($0 + step + choices.count) % choices.count } ?? 0
    return choose(next, in: row)
  }

  /// Takes the choice with this number, from 0.
  mutating func choose(_ number: Int, in row: Row) -> [Effect] {
    guard case .talk(let talk) = route, talk.mayWrite || row == .sheet else { return [] }
    switch row {
    case .identity: return keepChoice(Asked.allCases, number) { .identityAsked(answer: $0) }
    case .typing: return keepChoice(Asked.allCases, number) { .typingAsked(answer: $0) }
    case .minutes:
      return keepChoice(talk.guide.lengths, number) {
        .planned(guide: talk.guide.id, guideVersion: talk.guide.version, minutes: $0)
      }
    case .present(let participant):
      defer { focus(on: .someone) }
      return keepInTalk([.left(participant: participant)])
    case .interpreter: return chooseInterpreter(number)
    case .paper, .sheet:
      guard let paper = AccessNeeds.Paper.allCases[checked: number] else { return [] }
      var needs = talk.file.person.needs
      needs.paper = paper
      return keepPerson(.needsSet(needs: needs))
    case .sayBack:
      let answers: [SayBack] = [.all, .some(again: ""), .notToday]
      return keepChoice(answers, number) { .saidBack(result: $0) }
    case .agreement: return chooseAgreement(number)
    case .line(let note): return tellBack(note, number)
    case .calledName, .someone, .language, .reads, .guide, .sayBackAgain, .authority,
      .agreementReason, .way, .step, .safetyNet, .review, .gap, .halfTyped, .translatedSheet,
      .agreeAndPrint, .agreeOnly, .notToday, .agreed, .printSheet, .saveSheet, .declineSheet,
      .copyBlock, .markCopied, .amend:
      return []
    }
  }

  private mutating func chooseInterpreter(_ number: Int) -> [Effect] {
    guard case .talk(let talk) = route else { return [] }
    let here = talk.record.present.filter { $0.part == .interpreter }
    if number == 0 { return keepInTalk(here.map { .left(participant: $0.id) }) }
    guard here.isEmpty else { return [] }
    let interpreter = Participant(id: ids.id(), name: "", relation: "", part: .interpreter)
    return keepInTalk([.joined(participant: interpreter)])
  }

  private mutating func keepChoice<Choice>(
    _ choices: [Choice], _ number: Int, _ event: (Choice) -> ConversationEvent
  ) -> [Effect] {
    choices[checked: number].map { keepInTalk([event($0)]) } ?? []
  }
}
