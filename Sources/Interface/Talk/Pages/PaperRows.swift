import Conversation
import Handout

extension TalkPageKind {
  /// *Paper*: which paper, for whom, and how it leaves; asked for while the person is alone.
  static func paper(_ wish: PaperWish) -> TalkPageKind {
    TalkPageKind(
      title: { _ in Say.Paper.title },
      form: { talk, desk in talk.paperForm(wish, desk) }, readers: .clinician,
      eyes: Say.BeforeAfter.forYourEyesAlone, isOutsideOfAgreement: true, closesAtEnd: false)
  }

  /// What may stand on a paper that somebody else could read, line by line.
  static let safeLines = TalkPageKind(
    title: { _ in Say.Paper.safeTitle },
    form: { talk, _ in Form(sections: talk.safeLinesSections) }, readers: .clinician,
    eyes: Say.BeforeAfter.forYourEyesAlone, isOutsideOfAgreement: true)
}

extension Talk {
  fileprivate func paperForm(_ wish: PaperWish, _ desk: Desk) -> Form<TalkAct> {
    var sections = [
      FormSection<TalkAct>(rows: inHandRows),
      FormSection(rows: whichRows(wish) + (wish.kind == .message ? [] : printerRows)),
    ]
    if wish.kind == .message {
      sections += messageSections(desk)
    } else {
      sections.append(FormSection(rows: leavingRows(wish)))
    }
    return Form(sections: sections.filter { !$0.rows.isEmpty || !$0.foot.isEmpty }, look: .around)
  }

  // MARK: Which

  private func whichRows(_ wish: PaperWish) -> OnDemand<FormRow<TalkAct>> {
    let kinds = PaperKind.allCases
    let which = FormRow<TalkAct>(
      id: RowID("which"), label: Say.Paper.which,
      asks: .choice(kinds.map(Say.Paper.name), chosen: kinds.firstIndex(of: wish.kind))
    ) { answer, _ in
      guard case .chosen(let number) = answer, let kind = kinds[checked: number] else {
        return .nothing
      }
      var changed = wish
      changed.kind = kind
      return .act(.paper(.wish(changed)))
    }
    var rows: OnDemand<FormRow<TalkAct>> = [which]
    switch wish.kind {
    case .sheet: rows += [forWhomRow(wish)]
    case .ifThingsChange: rows += [formsRow(wish)]
    case .aboutMe, .beforeWeMeet, .message: break
    }
    if wish.kind == .sheet, wish.copy == .discreet {
      rows += [
        button("safeLines", Say.Paper.chooseLines, .open(.safeLines), Say.Paper.chosen(whole))
      ]
    }
    return rows
  }

  /// What to take home decides which copies are offered.
  private func forWhomRow(_ wish: PaperWish) -> FormRow<TalkAct> {
    let copies: [Copy] =
      switch whole.copyToTakeHome {
      case .none: [.clinician]
      case .discreet: [.discreet, .clinician]
      case .person, .clinician: [.person, .discreet, .clinician]
      }
    return FormRow(
      id: RowID("forWhom"), label: Say.Paper.forWhom,
      asks: .choice(
        copies.map { Say.Paper.copy($0, person: name) },
        chosen: wish.copy.flatMap { copies.firstIndex(of: $0) })
    ) { answer, _ in
      guard case .chosen(let number) = answer, let copy = copies[checked: number] else {
        return .nothing
      }
      var changed = wish
      changed.copy = copy
      return .act(.paper(.wish(changed)))
    }
  }

  private func formsRow(_ wish: PaperWish) -> FormRow<TalkAct> {
    FormRow(
      id: RowID("forms"), label: Say.Paper.forms,
      asks: .choice([Say.no, Say.yes], chosen: wish.showsForms ? 1 : 0)
    ) { answer, _ in
      var changed = wish
      changed.showsForms = answer == .chosen(1)
      return .act(.paper(.wish(changed)))
    }
  }

  // MARK: How it leaves

  /// The printer, where none is chosen on this machine and some are known.
  var printerRows: OnDemand<FormRow<TalkAct>> {
    guard way.printers.chosen == nil, !way.printers.names.isEmpty else { return [] }
    let names = way.printers.names
    return [
      FormRow(
        id: RowID("printer"), label: Say.Paper.printer, asks: .choice(names, chosen: nil)
      ) { answer, _ in
        guard case .chosen(let number) = answer, let name = names[checked: number] else {
          return .nothing
        }
        return .act(.choosePrinter(name))
      }
    ]
  }

  private func leavingRows(_ wish: PaperWish) -> OnDemand<FormRow<TalkAct>> {
    let counts = ["1", "2", "3"]
    let copies = FormRow<TalkAct>(
      id: RowID("copies"), label: Say.Paper.howMany,
      asks: .choice(counts, chosen: wish.copies - 1)
    ) { answer, _ in
      guard case .chosen(let number) = answer else { return .nothing }
      var changed = wish
      changed.copies = number + 1
      return .act(.paper(.wish(changed)))
    }
    let rows: OnDemand<FormRow<TalkAct>> = [
      copies,
      button("look", Say.Paper.look, .paper(.look(wish))),
      button(
        "print", Say.printSheet(at: way.printers.chosen), .paper(.print(wish)),
        way.hasNumberToRing || wish.copy == .discreet ? nil : Say.noNumberOnIt),
      button("save", Say.saveSheet, .paper(.save(wish))),
    ]
    return rows + stopRows
  }

  /// What is on its way to the printer can be stopped.
  var stopRows: OnDemand<FormRow<TalkAct>> {
    OnDemand(for: [way.printing].compactMap { $0 }) { printing in
      button("stop", Say.stopPrinting, .stopPrinting, Say.printing(printing))
    }
  }

  // MARK: A text message

  private func messageSections(_ desk: Desk) -> [FormSection<TalkAct>] {
    let mayText = whole.textsAllowed?.at.day == desk.now.day
    let asked = FormRow<TalkAct>(
      id: RowID("textsTo"), label: Say.Paper.textsTo,
      stands: whole.textsAllowed.flatMap { mayText ? .said($0.number) : nil }
        ?? .nothing(.notDiscussed),
      asks: .text(.plain), note: Say.Paper.readBack
    ) { answer, _ in
      let number = answer.text
      if number.isEmpty { return .conversation([.textsAllowed(number: "", isAllowed: false)]) }
      guard number.count(where: \.isNumber) >= 7 else { return .refused(Say.Paper.notANumber) }
      return .conversation([.textsAllowed(number: number, isAllowed: true)])
    }
    guard mayText else { return [FormSection(rows: [asked], foot: [Say.Paper.textsFirst])] }
    let message = TextMessage(messageRequest(desk))
    let words = message.text.split(separator: "\n").map(String.init)
    let lines = OnDemand<FormRow<TalkAct>>(for: Array(words.indices)) { place in
      FormRow(
        id: RowID("message \(place)"), label: "", stands: .said(words[place]), asks: .reading,
        isPassedOver: true)
    }
    let sent = whole.sheets.last { $0.kind == .message }
    var buttons: OnDemand<FormRow<TalkAct>> = [
      button("copyMessage", Say.Paper.copyMessage, .paper(.copyMessage))
    ]
    if let sent {
      buttons += [
        button(
          "sent", Say.Paper.itWasSent, .paper(.messageSent(sent.reference)), Say.Paper.sent(sent))
      ]
    }
    return [
      FormSection(rows: [asked]),
      FormSection(
        title: Say.Paper.theMessage, rows: lines,
        foot: [Say.Paper.length(MessageLength(message.text))]
          + (message.leftOut == 0 ? [] : [Say.Paper.leftOut(message.leftOut)])),
      FormSection(rows: buttons),
    ]
  }

  /// What a message is made from.
  func messageRequest(_ desk: Desk) -> SheetRequest {
    SheetRequest(
      record: record, file: file, clinician: clinician,
      service: desk.session?.service ?? Service(), given: [], copy: .person,
      layout: file.person.needs.paper, reference: nil, at: desk.now, hasSignatures: false,
      hasSureness: false, hasPrivateNotes: false,
      words: desk.languages.words(for: .person, file.person.needs))
  }

  // MARK: Lines that are safe

  /// One row for each thing on the sheet; none is chosen until the person says so, alone.
  fileprivate var safeLinesSections: [FormSection<TalkAct>] {
    let lines = whole.notes.filter { $0.isOnSheet && $0.kind != .privateNote }.flatMap {
      note -> [(id: NoteID, words: String)] in
      guard case .option(let option) = note.content else { return [(note.id, line(note))] }
      guard note.id != whole.leavingItID || whole.hasWeighed else { return [] }
      return [(note.id, line(note))]
        + option.weights.filter(\.isOnSheet).map {
          ($0.id, Say.BeforeAfter.weight($0, of: note, whole))
        }
    }
    let rows = OnDemand<FormRow<TalkAct>>(for: Array(lines.indices)) { place in
      let line = lines[place]
      return FormRow(
        id: RowID("safe", line.id), label: Say.Paper.safe,
        asks: .choice([Say.no, Say.yes], chosen: whole.safeForOthers.contains(line.id) ? 1 : 0),
        above: line.words
      ) { answer, _ in
        .conversation([.safeForOthers(note: line.id, isSafe: answer == .chosen(1))])
      }
    }
    return [FormSection(rows: rows, foot: [Say.Paper.restIsLeftOut])]
  }
}
