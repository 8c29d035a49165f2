import Conversation

/// A row of a stage that is a page of rows: *Start*, and *Say it back, agree*.
public enum Row: Hashable, Sendable {
  case identity, calledName, present(ParticipantID), someone, language, reads, interpreter, paper
  case typing
  case minutes, guide
  case sayBack, sayBackAgain, agreement, authority, agreementReason, way(NoteID), step(NoteID),
    safetyNet
  case review, sheet, gap(Gap), halfTyped, line(NoteID), translatedSheet
  case agreeAndPrint, agreeOnly, notToday
  case agreed, printSheet, saveSheet, declineSheet, copyBlock, markCopied, amend

  /// Whether the row holds text that is typed.
  var isText: Bool {
    switch self {
    case .calledName, .someone, .language, .reads, .sayBackAgain, .agreementReason, .review: true
    case .identity, .present, .interpreter, .paper, .typing, .minutes, .guide, .sayBack,
      .agreement, .authority, .way, .step, .safetyNet, .sheet, .gap, .halfTyped, .agreeAndPrint,
      .agreeOnly, .line, .translatedSheet,
      .notToday,
      .agreed, .printSheet, .saveSheet, .declineSheet, .copyBlock, .markCopied, .amend:
      false
    }
  }

  /// Whether the cursor stops here; the others are only read.
  var canBeChosen: Bool {
    switch self {
    case .way, .step, .guide: false
    case .agreement, .authority, .identity, .calledName, .present, .someone, .language,
      .reads, .interpreter, .paper,
      .typing,
      .minutes, .sayBack, .sayBackAgain, .agreementReason, .safetyNet, .review, .sheet, .gap,
      .halfTyped, .line, .translatedSheet,
      .agreeAndPrint, .agreeOnly, .notToday, .agreed, .printSheet, .saveSheet, .declineSheet,
      .copyBlock,
      .markCopied, .amend:
      true
    }
  }
}

/// A row as it is shown.
struct ShownRow: Equatable {
  var row: Row
  var label: String
  var value: Value
  /// Quiet words at the right: where to mend it, what it means.
  var hint = ""

  enum Value: Equatable {
    /// One of some; `nil` while none is chosen.
    case choice([String], chosen: Int?)
    /// Text, as it stands now.
    case text(String)
    /// Words to be read.
    case plain(String)
    /// Something to do.
    case button
  }
}

/// The rows of the pages, from the record as it stands.
extension Talk {
  /// The text of a row as it stands in the record.
  func text(of row: Row) -> String {
    if case .text(let text)? = rows.first(where: { $0.row == row })?.value { text } else { "" }
  }

  /// The rows of the stage that is open; none when it is not a page of rows.
  var rows: [ShownRow] {
    switch stage {
    case .start: startRows
    case .sayItBack: record.isAgreed ? agreedRows : agreeingRows
    case .today, .matters, .helps, .yourWay, .oneThing, .waysForward, .nextSteps, .ifThingsChange:
      []
    }
  }

  private var startRows: [ShownRow] {
    let needs = file.person.needs
    var rows = [
      ShownRow(
        row: .identity, label: Say.nameAndBirthday,
        value: .choice(
          Say.askedIdentity, chosen: Asked.allCases.firstIndex(of: record.identityAsked)),
        hint: record.identityAsked == .notAsked ? Say.askFirst : ""),
      ShownRow(row: .calledName, label: Say.likesToBeCalled, value: .text(name)),
    ]
    rows += record.present.map {
      ShownRow(
        row: .present($0.id), label: Say.hereToday,
        value: .choice([Say.participant($0), Say.hasLeft], chosen: 0))
    }
    rows += [
      ShownRow(
        row: .someone, label: Say.addSomeone, value: .text(""),
        hint: focus == .row(.someone) ? Say.someoneHint : ""),
      ShownRow(
        row: .language, label: Say.speaks,
        value: .text(needs.speaks.isEmpty ? Say.english : needs.speaks)),
    ]
    if !needs.speaks.isEmpty || needs.reads.isAnswered {
      rows.append(
        ShownRow(
          row: .reads, label: Say.reads, value: .text(Say.reading(needs.reads)),
          hint: needs.reads == nil ? Say.readsHint : ""))
    }
    rows += [
      ShownRow(
        row: .interpreter, label: Say.interpreter,
        value: .choice(Say.interpreterChoices, chosen: record.isInterpreted ? 1 : 0)),
      ShownRow(
        row: .paper, label: Say.paper,
        value: .choice(
          AccessNeeds.Paper.allCases.map(Say.paper),
          chosen: AccessNeeds.Paper.allCases.firstIndex(of: needs.paper))),
      ShownRow(
        row: .typing, label: Say.typingAndPaper,
        value: .choice(Say.askedTyping, chosen: Asked.allCases.firstIndex(of: record.typingAsked))),
      ShownRow(
        row: .minutes, label: Say.minutesWeHave,
        value: .choice(
          guide.lengths.map(String.init), chosen: guide.lengths.firstIndex(of: record.minutes)),
        hint: record.isInterpreted ? Say.planHalf(minutesToPlan) : ""),
      ShownRow(row: .guide, label: Say.guide, value: .plain(guide.title)),
    ]
    return rows
  }

  private var agreeingRows: [ShownRow] {
    var rows = [
      ShownRow(
        row: .sayBack, label: Say.toldItBack,
        value: .choice(Say.sayBackChoices, chosen: chosenSayBack))
    ]
    if let sayBack = record.sayBack, case .some(let again) = sayBack {
      rows.append(ShownRow(row: .sayBackAgain, label: Say.saidAgain, value: .text(again)))
    }
    let refused = record.agreements.last.flatMap { agreed -> String? in
      if case .notAgreed(let reason) = agreed.agreement { reason } else { nil }
    }
    rows.append(agreementRow)
    if let authorityRow { rows.append(authorityRow) }
    rows.append(
      ShownRow(row: .agreementReason, label: Say.notAgreedBecause, value: .text(refused ?? "")))
    rows += decidedRows
    rows.append(
      ShownRow(
        row: .review, label: Say.lookAgain, value: .text(Say.review(record.review, person: name)),
        hint: record.review == nil ? Say.reviewHint : ""))
    rows.append(
      ShownRow(
        row: .sheet, label: Say.theSheet,
        value: .choice(
          AccessNeeds.Paper.allCases.map(Say.paper),
          chosen: AccessNeeds.Paper.allCases.firstIndex(of: file.person.needs.paper))))
    rows += gaps(in: seen, for: file.person.needs).filter { $0.stage != .sayItBack }.map {
      ShownRow(
        row: .gap($0), label: Say.notHere, value: .plain(Say.gap($0, record)),
        hint: Say.goThere($0.stage))
    }
    rows += seen.notesToChange.map { note in
      let gap = Gap.changeNotMade(note.id)
      return ShownRow(
        row: .gap(gap), label: Say.toChangeLabel, value: .plain(Say.gap(gap, record)),
        hint: Say.goThere(note.kind.stage ?? .matters))
    }
    if let owed = sheetOwed {
      rows.append(
        ShownRow(
          row: .translatedSheet, label: Say.notHere,
          value: .plain(Say.owed(owed, file.person.needs.speaks)),
          hint: Say.makesAStep))
    }
    if !field.text.trimmed.isEmpty {
      rows.append(
        ShownRow(
          row: .halfTyped, label: Say.notHere, value: .plain(Say.halfTyped(prefix)),
          hint: Say.goThere(.matters)))
    }
    rows += [
      ShownRow(row: .agreeAndPrint, label: Say.agreeAndPrint, value: .button),
      ShownRow(row: .agreeOnly, label: Say.agreeOnly, value: .button),
      ShownRow(row: .notToday, label: Say.notToday, value: .button),
    ]
    return rows
  }

  private var chosenSayBack: Int? {
    record.sayBack.map { sayBack in
      switch sayBack {
      case .all: 0
      case .some: 1
      case .notToday: 2
      }
    }
  }

  private var agreedRows: [ShownRow] {
    var rows = decidedRows
    rows += [
      ShownRow(row: .agreed, label: Say.isItRight, value: .plain(agreedSince)),
      ShownRow(row: .printSheet, label: Say.printSheet, value: .button, hint: sheetHint),
      ShownRow(row: .saveSheet, label: Say.saveSheet, value: .button),
      ShownRow(
        row: .declineSheet, label: Say.declineSheet, value: .button,
        hint: record.sheetIsDeclined ? Say.noted : ""),
      ShownRow(row: .copyBlock, label: Say.copyBlock, value: .button),
      ShownRow(
        row: .markCopied, label: Say.markCopied, value: .button,
        hint: record.copiedToMainRecord.map { Say.noted + " " + $0.clock } ?? ""),
      ShownRow(row: .amend, label: Say.amend, value: .button),
    ]
    return rows
  }

  private var agreedSince: String {
    record.agreements.last.map { Say.agreed(at: $0.at) + Say.late(record.lateWords) } ?? ""
  }

  private var sheetHint: String {
    let given = record.sheets.filter { $0.version == record.version && $0.copy == .person }
    return given.last.map { Say.sheetGiven($0) } ?? ""
  }
}
