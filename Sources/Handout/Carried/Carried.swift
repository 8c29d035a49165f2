import Conversation

/// A paper that a record becomes: the sheet, or a page to carry that is made of what the record and the
/// person's page hold.
///
/// Pages to carry hold what stands on the person's sheet, or on the page about themselves, and nothing
/// else: never a private note, a contact to avoid, or how somebody is reached safely (H06).
///
/// - Parameters:
///   - kind: Which.
///   - request: What it is made from, and for whom.
///   - showsForms: Whether it says which forms are kept where, as the person wishes.
/// - Returns: The document, in which no text steers a terminal or a printer (H29).
public func paper(
  _ kind: PaperKind, _ request: SheetRequest, showsForms: Bool = false
) -> Document {
  switch kind {
  case .sheet: sheet(request)
  case .aboutMe: AboutMePage(source: request).document.printableThroughout()
  case .ifThingsChange:
    FoldedCard(source: request, showsForms: showsForms).document.printableThroughout()
  case .beforeWeMeet: BeforeWeMeetPage(source: request).document.printableThroughout()
  case .message: TextMessage(request).document(of: request).printableThroughout()
  }
}

extension SheetRequest {
  /// What the record holds for a page to carry.
  var carried: PersonSheet { PersonSheet(source: self, isDiscreet: false) }

  /// A page to carry: what every one of them bears, with what stands on it.
  func page(
    title: String, subtitle: String, blocks: [Block], writingRoom: String? = nil,
    fold: String? = nil
  ) -> Document {
    let sheet = carried
    let said = words.person.carried
    return Document(
      title: title, fileTitle: words.fileTitle, subtitle: subtitle, identity: sheet.identity,
      owner: sheet.owner, standing: .agreed,
      blocks: blocks.isEmpty ? [.paragraph(said.nothing)] : blocks, writingRoom: writingRoom,
      isFolded: fold != nil,
      closing: (fold.map { [$0] } ?? []) + [
        words.person.closing.notLegal, words.person.closing.made(at.day),
      ] + [words.person.closing.notChecked].compactMap { $0 },
      reference: reference, fixedWords: words.fixed, language: words.language,
      spoken: spoken,
      layout: Document.Layout(layout), made: at.isoToTheSecond)
  }
}

/// *About me*: for a hospital bed or a carer, in the person's own words.
struct AboutMePage {
  let source: SheetRequest

  var document: Document {
    let said = source.words.person.carried
    let version = source.person.aboutMe.last
    let called = typed(source.person.calledName)
    return source.page(
      title: called.isEmpty ? said.aboutMeTitle : said.aboutMe(called),
      subtitle: version.map { said.writtenOn($0.at.day) } ?? "",
      blocks: version.map { blocks(of: $0.page) } ?? [])
  }

  /// What was told under each of its headings, and who helped to write it. How it was written without
  /// capacity is for clinicians.
  private func blocks(of page: AboutMe) -> [Block] {
    AboutMe.items.flatMap { item -> [Block] in
      guard item.property != \AboutMe.howWithoutCapacity, case .text(let path) = item.value,
        let words = page[keyPath: path].value, !words.isEmpty,
        let heading = source.words.person.carried.aboutMeHeadings[item.id]
      else { return [] }
      return [.heading(heading), .paragraph(typed(words))]
    }
  }
}

/// *If things change*: a card to fold, words inward, with whom to ring.
struct FoldedCard {
  let source: SheetRequest
  let showsForms: Bool

  var document: Document {
    let said = source.words.person.carried
    let sheet = source.carried
    let plans = sheet.notes(.contingency).map(sheet.contingencyItem)
    let ringing = [said.emergency] + route
    var blocks: [Block] = [.box(.alert, ringing.map { .paragraph($0) })]
    if !plans.isEmpty { blocks.insert(.list(plans), at: 0) }
    if showsForms, !forms.isEmpty { blocks.append(.list(forms)) }
    return source.page(
      title: source.words.person.headings.ifThingsChange,
      subtitle: source.words.person.days.inFull(source.record.started.day), blocks: blocks,
      fold: said.fold)
  }

  /// The person's own way to reach somebody, by a route that they can use.
  private var route: [String] {
    let sheet = source.carried
    return sheet.whomToRing.filter { $0 != source.words.person.service.emergency }
  }

  private var forms: [Block.Item] {
    let sheet = source.carried
    let (plans, said) = (source.record.otherPlans, source.words.person.carried)
    return OtherPlans.items.filter(sheet.isOnThisSheet).compactMap { item in
      guard case .plan(let path) = item.value, let plan = plans[keyPath: path].value,
        let name = said.forms[item.id]
      else { return nil }
      return .plain(said.form(name, typed(plan.place)))
    }
  }
}

/// *Before we meet next*: what is hoped for, what is still to do, and lines to write on.
struct BeforeWeMeetPage {
  let source: SheetRequest

  var document: Document {
    let sheet = source.carried
    let words = source.words.person
    return source.page(
      title: words.carried.beforeWeMeet, subtitle: sheet.dayToLookAgain,
      blocks: sheet.goals + open(sheet), writingRoom: words.carried.writing)
  }

  /// Steps of this talk and of earlier ones that nobody has said are done.
  private func open(_ sheet: PersonSheet) -> [Block] {
    let known = source.file.openStepsOnSheet.filter { source.record.note($0.id) == nil }
    let steps =
      sheet.notes(.step).filter { $0.step?.status.isOpen ?? true }
      + known.filter { step in !source.record.answers.contains { $0.step == step.id } }
    guard !steps.isEmpty else { return [] }
    return [
      .heading(source.words.person.carried.stillToDo),
      .steps(headings: source.words.person.steps.headings, steps.map(sheet.row)),
    ]
  }
}
