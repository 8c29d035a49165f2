import Canvas
import Conversation

/// The form in which somebody new is entered, or what is known of a person is put right.
///
/// Of somebody new all answers are held, and half typed on the disk, until the last row is passed: they
/// become a person as one. What is put right is kept row by row, and can be taken back.
public struct PersonForm: Equatable, Sendable {
  /// Who is put right; `nil` for somebody new.
  public internal(set) var person: Person?
  /// Where the keys are.
  public internal(set) var formFocus = FormFocus()
  /// What was answered of somebody new.
  var texts: [RowID: String] = [:]
  /// People who may be this one already.
  public internal(set) var doubles: [PersonRow] = []
  /// Whether the clinician was shown them.
  public internal(set) var doublesAreShown = false
  /// Whether somebody was half entered, and it is not said yet whether they are meant: another person
  /// must not be mixed with them (hazard H01).
  var isHalfEntered = false
  /// Whether the archive was asked; till it answers, a key is the echo of the one that asked.
  var isAsking = false

  /// Puts right what is known of a person.
  init(_ person: Person) { self.person = person }

  /// Enters somebody new, with what was typed to find them.
  init(typed: String, on today: Day) {
    let details = PersonDetails(typed: typed, on: today)
    texts = [
      .given: details.given, .family: details.family, .title: details.title,
      .born: details.born?.plain ?? "", .nhsNumber: details.nhsNumber?.spaced ?? "",
    ].filter { !$0.value.isEmpty }
  }

  /// What is known, or was answered of somebody new so far.
  private var known: (details: PersonDetails, needs: AccessNeeds) {
    if let person { return (person.details, person.needs) }
    var needs = AccessNeeds()
    needs.paper =
      texts[.paper].flatMap { Int($0) }.flatMap { AccessNeeds.Paper.allCases[checked: $0] }
      ?? .standard
    needs.speaks = text(.speaks).unlessEnglish
    needs.other = text(.other)
    let details = PersonDetails(
      family: text(.family), given: text(.given), title: text(.title),
      preferredName: text(.called), born: Day(typed: text(.born)),
      nhsNumber: NHSNumber(text(.nhsNumber)), gender: text(.gender).genderInFull)
    return (details, needs)
  }

  /// The details as they stand.
  var details: PersonDetails { known.details }

  /// What they need, as it stands.
  var needs: AccessNeeds { known.needs }

  private func text(_ row: RowID) -> String { texts[row] ?? "" }
}

extension RowID {
  static let halfEntered = RowID("halfEntered")
  static let given = RowID("given")
  static let family = RowID("family")
  static let title = RowID("title")
  static let called = RowID("called")
  static let born = RowID("born")
  static let nhsNumber = RowID("nhsNumber")
  static let gender = RowID("gender")
  static let speaks = RowID("speaks")
  static let paper = RowID("paper")
  static let other = RowID("other")
}

// MARK: The rows

extension PersonForm: FormHost {
  /// What an answer sets of somebody new.
  enum Act: Equatable, Sendable {
    case set(RowID, String)
    /// Somebody who was half entered is meant, or not.
    case goOn, beginAnew
  }

  func form(_ desk: Desk) -> Form<Act> {
    let (details, needs) = known
    let rows: OnDemand<FormRow<Act>> = [
      row(.given, details.given) { details, text, _ in
        details.given = text; return nil
      },
      row(.family, details.family) { details, text, _ in
        details.family = text; return nil
      },
      row(.title, details.title) { details, text, _ in
        details.title = text; return nil
      },
      row(.called, details.preferredName) { details, text, _ in
        details.preferredName = text
        return nil
      },
      row(.born, details.born?.plain ?? "", read: PersonForm.readBirthday),
      row(.nhsNumber, details.nhsNumber?.spaced ?? "", read: PersonForm.readNumber),
      row(.gender, details.gender) { details, text, _ in
        details.gender = text.genderInFull
        return nil
      },
      needRow(.speaks, needs.speaks) { $0.speaks = $1.unlessEnglish },
      paperRow(needs),
      needRow(.other, needs.other) { $0.other = $1 },
    ]
    let foot = person == nil ? Say.keepPerson : Say.keptLineByLine
    return Form(
      sections: [
        FormSection(rows: isHalfEntered ? [halfEnteredRow] : []),
        FormSection(rows: rows, foot: doublesAreShown ? [] : [foot]),
      ],
      look: FormLook(column: 28, narrowColumn: 28))
  }

  private var halfEnteredRow: FormRow<Act> {
    let name = [details.given, details.family].filter { !$0.isEmpty }.joined(separator: " ")
    return FormRow(
      id: .halfEntered, label: Say.halfEnteredLabel, asks: .choice(Say.goOnOrAnew, chosen: nil),
      note: name
    ) { answer, _ in
      guard case .chosen(let number) = answer else { return .nothing }
      return .act(number == 0 ? .goOn : .beginAnew)
    }
  }

  /// A row of the details; `read` sets what was typed, or says why it can't be.
  private func row(
    _ id: RowID, _ words: String,
    read: @escaping (inout PersonDetails, String, Day) -> String?
  ) -> FormRow<Act> {
    let (isNew, details) = (person == nil, details)
    return FormRow(
      id: id, label: Say.personRow(id), stands: .said(words), asks: .text(.plain),
      hint: Say.personHint(id)
    ) { answer, today in
      var changed = details
      if let fault = read(&changed, answer.text, today) { return .refused(fault) }
      if isNew { return .act(.set(id, answer.text)) }
      return changed == details ? .nothing : .person(.detailsChanged(details: changed))
    }
  }

  private static func readBirthday(
    _ details: inout PersonDetails, _ text: String, _ today: Day
  ) -> String? {
    details.born = nil
    guard !text.isEmpty else { return nil }
    guard let day = Day(typed: text) else { return Say.noBirthDate }
    guard day <= today, day.age(on: today) <= 130 else { return Say.unlikelyBirthDate }
    details.born = day
    return nil
  }

  private static func readNumber(
    _ details: inout PersonDetails, _ text: String, _ today: Day
  ) -> String? {
    details.nhsNumber = nil
    guard !text.isEmpty else { return nil }
    guard let number = NHSNumber(text) else { return Say.wrongNHSNumber }
    details.nhsNumber = number
    return nil
  }

  private func needRow(
    _ id: RowID, _ words: String, set: @escaping (inout AccessNeeds, String) -> Void
  ) -> FormRow<Act> {
    let (person, needs) = (person, needs)
    return FormRow(
      id: id, label: Say.personRow(id), stands: .said(words), asks: .text(.plain),
      hint: Say.personHint(id)
    ) { answer, _ in
      var changed = needs
      set(&changed, answer.text)
      guard person != nil else { return .act(.set(id, answer.text)) }
      return changed == needs ? .nothing : .person(.needsSet(needs: changed))
    }
  }

  private func paperRow(_ needs: AccessNeeds) -> FormRow<Act> {
    let isNew = person == nil
    let papers = AccessNeeds.Paper.allCases
    return FormRow(
      id: .paper, label: Say.personRow(.paper),
      asks: .choice(papers.map(Say.paper), chosen: papers.firstIndex(of: needs.paper))
    ) { answer, _ in
      guard case .chosen(let number) = answer, let paper = papers[checked: number] else {
        return .nothing
      }
      var changed = needs
      changed.paper = paper
      return isNew ? .act(.set(.paper, "\(number)")) : .person(.needsSet(needs: changed))
    }
  }
}

// MARK: Writing

extension PersonForm {
  var pageName: String { person?.details.bannerName ?? Say.newPerson }

  var draftPlace: Draft.Place? { person.map { .person($0.id) } ?? .newPerson }

  var holdsAnswers: Bool { person == nil }

  mutating func perform(_ act: Act, _ desk: inout Desk) -> [Effect]? {
    switch act {
    case .set(let row, let text):
      texts[row] = text
      doublesAreShown = false
      return []
    case .goOn:
      isHalfEntered = false
      giveToLast(desk)
      return []
    case .beginAnew:
      let ended = draftsHandedOver.map {
        Effect.keepDraft(Draft(place: $0.place, row: $0.row, text: ""))
      }
      self = PersonForm(typed: "", on: desk.now.day)
      give(to: .given, desk)
      return ended
    }
  }

  func refusal(at row: FormRow<Act>, typing text: String, _ today: Day) -> String? {
    person?.isMadeByNewerVersion == true ? Say.personOfNewerVersion : nil
  }

  /// The keys are where somebody who was half entered was left.
  private mutating func giveToLast(_ desk: Desk) {
    let rows = form(desk).rows
    let half = rows.firstIndex { formFocus.waiting[$0.id] != nil }
    let last = half ?? rows.lastIndex { texts[$0.id]?.isEmpty == false } ?? 0
    formFocus.give(to: rows[last], at: last)
  }

  mutating func write(_ written: Written<Act>, _ desk: inout Desk) -> [Effect]? {
    guard case .person(let event) = written, let person, let author = desk.session?.author else {
      return []
    }
    if case .detailsChanged(let details) = event, details.given.isEmpty, details.family.isEmpty {
      desk.notice = .warning(Say.nameNeededHere)
      return nil
    }
    guard !person.isMadeByNewerVersion else {
      desk.notice = .warning(Say.personOfNewerVersion)
      return nil
    }
    self.person?.apply(event, at: desk.now, author: author)
    return desk.keep([.person(person.id, event)])
  }

  mutating func leave(_ desk: inout Desk) -> [Effect] {
    let kept = leaveForm(&desk)
    if let person { return kept + [.loadPerson(person.id)] }
    desk.destination = .home
    return kept
  }

  /// Somebody new who was half entered stands there again; what was typed to find another is not mixed
  /// with them (hazard H01).
  mutating func restore(_ drafts: [Draft], _ desk: inout Desk) {
    guard holdsAnswers else { return begin(with: drafts, desk) }
    let isHalf = drafts.contains { $0.row != RowID.halfEntered.description }
    if isHalf { texts = [:] }
    begin(with: drafts, desk)
    holdAgain(drafts, &desk)
    guard isHalf else { return }
    isHalfEntered = true
    desk.notice = .plain(Say.halfEntered)
    give(to: .halfEntered, desk)
  }

  /// After the last row: the page of a known person; somebody new is kept, once it is clear that they
  /// are not here already (hazard H01).
  mutating func passEnd(_ desk: inout Desk) -> [Effect] {
    if let person { return [.loadPerson(person.id)] }
    guard !details.given.isEmpty || !details.family.isEmpty else {
      desk.notice = .warning(Say.nameNeededHere)
      give(to: .given, desk)
      return []
    }
    let rows = form(desk).rows
    if let half = rows.firstIndex(where: { formFocus.waiting[$0.id] != nil }) {
      formFocus.give(to: rows[half], at: half)
      return keepRow(&desk) ?? []
    }
    isAsking = true
    guard doublesAreShown else { return [.loadDoubles(details)] }
    return register(&desk)
  }

  /// The archive said who may be this person already.
  mutating func doublesFound(_ doubles: [PersonRow], _ desk: inout Desk) -> [Effect] {
    guard isAsking else { return [] }
    self.doubles = doubles
    doublesAreShown = true
    isAsking = false
    if doubles.isEmpty { return passEnd(&desk) }
    desk.notice = .warning(Say.maybeDouble(doubles.count))
    return []
  }

  private mutating func register(_ desk: inout Desk) -> [Effect] {
    let person: PersonID = desk.ids.id()
    var happenings: [Happening] = [.person(person, .registered(details: details))]
    if needs != AccessNeeds() { happenings.append(.person(person, .needsSet(needs: needs))) }
    return desk.keep(happenings, ending: draftsHandedOver) + [.loadPerson(person)]
  }
}

extension Answer {
  /// The words that were typed; none where the row was emptied.
  var text: String {
    switch self {
    case .words(let thought): thought.words
    case .emptied, .chosen, .nothing: ""
    }
  }
}

extension String {
  /// `f` and `m`, as they are typed in a hurry, in full; else as it is.
  fileprivate var genderInFull: String {
    switch lowercased() {
    case "f", "female": "Female"
    case "m", "male": "Male"
    default: self
    }
  }

  /// A language; none where it is English, in which everybody is met.
  var unlessEnglish: String { lowercased() == Say.english.lowercased() ? "" : self }
}
