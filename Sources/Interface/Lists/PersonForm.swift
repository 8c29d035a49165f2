import Canvas
import Conversation

/// A person being entered, or put right.
public struct PersonForm: Equatable, Sendable {
  /// Who is put right; `nil` for somebody new.
  public let person: Person?
  /// The row that has the keys.
  public internal(set) var row: Row = .given
  /// What is typed in each row.
  public internal(set) var fields: [Row: Field]
  /// People who may be this one already.
  public internal(set) var doubles: [PersonRow] = []
  /// Whether the clinician was shown them.
  public internal(set) var doublesAreShown = false
  /// Whether the archive was asked; till it answers, a key is the echo of the one that asked.
  var isAsking = false

  init(_ person: Person) {
    self.person = person
    let details = person.details
    let texts: [Row: String] = [
      .given: details.given, .family: details.family, .title: details.title,
      .called: details.preferredName, .born: details.born?.plain ?? "",
      .nhsNumber: details.nhsNumber?.spaced ?? "", .gender: details.gender,
      .speaks: person.needs.speaks, .paper: Say.paper(person.needs.paper),
      .other: person.needs.other,
    ]
    fields = texts.mapValues { Field($0) }
  }

  init(name: String, on today: Day) {
    person = nil
    let typed = PersonDetails(typed: name, on: today)
    let texts: [Row: String] = [
      .given: typed.given, .family: typed.family, .title: typed.title,
      .born: typed.born?.plain ?? "", .nhsNumber: typed.nhsNumber?.spaced ?? "",
    ]
    fields = texts.filter { !$0.value.isEmpty }.mapValues { Field($0) }
  }

  /// What is asked.
  public enum Row: Int, CaseIterable, Hashable, Sendable {
    case given, family, title, called, born, nhsNumber, gender, speaks, paper, other

    /// Its name for the table of words.
    var isPaper: Bool { self == .paper }
  }

  func text(_ row: Row) -> String { (fields[row]?.text ?? "").trimmed }

  /// The details as they are typed, or why they can't be kept yet.
  func details(on today: Day) -> Result<PersonDetails, Fault> {
    guard !text(.family).isEmpty || !text(.given).isEmpty else { return .failure(.noName) }
    var born: Day?
    if !text(.born).isEmpty {
      guard let day = Day(typed: text(.born)) else { return .failure(.noDate) }
      guard day <= today, day.age(on: today) <= 130 else { return .failure(.unlikelyDate) }
      born = day
    }
    var number: NHSNumber?
    if !text(.nhsNumber).isEmpty {
      guard let checked = NHSNumber(text(.nhsNumber)) else { return .failure(.wrongNumber) }
      number = checked
    }
    return .success(
      PersonDetails(
        family: text(.family), given: text(.given), title: text(.title),
        preferredName: text(.called), born: born, nhsNumber: number,
        gender: text(.gender).genderInFull))
  }

  /// What they need, as it is typed.
  var needs: AccessNeeds {
    let spoken = text(.speaks)
    var needs = person?.needs ?? AccessNeeds()
    needs.paper = paper
    needs.speaks = spoken.lowercased() == "english" ? "" : spoken
    needs.other = text(.other)
    return needs
  }

  /// The paper that is chosen.
  var paper: AccessNeeds.Paper {
    AccessNeeds.Paper.allCases.first { Say.paper($0) == text(.paper) } ?? .standard
  }

  /// Why details can't be kept yet.
  enum Fault: Error, Equatable {
    case noName, noDate, unlikelyDate, wrongNumber

    /// The row where it can be mended.
    var row: Row {
      switch self {
      case .noName: .given
      case .noDate, .unlikelyDate: .born
      case .wrongNumber: .nhsNumber
      }
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
}

extension State {
  mutating func openPersonForm(_ name: String?) -> [Effect] {
    route = .personForm(PersonForm(name: name ?? "", on: now.day))
    return []
  }

  mutating func personFormKey(_ key: Key) -> [Effect] {
    guard case .personForm(var form) = route, !form.isAsking else { return [] }
    func move(_ step: Int) {
      form.row = PersonForm.Row(rawValue: form.row.rawValue + step) ?? form.row
    }
    switch key {
    case .up, .backTab: move(-1)
    case .down, .tab: move(1)
    case .enter where form.row != PersonForm.Row.allCases.last: move(1)
    case .enter: return keepPerson(form)
    case .left where form.row == .paper: form.turnPaper(by: -1)
    case .right where form.row == .paper, .character(" ") where form.row == .paper:
      form.turnPaper(by: 1)
    default:
      guard form.row != .paper else { return [] }
      var field = form.fields[form.row] ?? Field()
      _ = field.take(key, width: 60)
      form.fields[form.row] = field
      form.doublesAreShown = false
    }
    route = .personForm(form)
    return []
  }

  /// Keeps a new person, once it is clear that they are not here already (hazard H01).
  private mutating func keepPerson(_ form: PersonForm) -> [Effect] {
    var form = form
    switch form.details(on: now.day) {
    case .failure(let fault):
      notice = .warning(Say.fault(fault))
      form.row = fault.row
      route = .personForm(form)
      return []
    case .success(let details):
      form.isAsking = true
      route = .personForm(form)
      if let person = form.person { return change(person, details, form.needs) }
      guard form.doublesAreShown else { return [.loadDoubles(details)] }
      return register(details, form.needs)
    }
  }

  /// What the archive was asked it could not do: the page may ask anew.
  mutating func takeKeysAgain() {
    if case .personForm(var form) = route {
      form.isAsking = false
      route = .personForm(form)
    } else if case .person(var page) = route {
      page.isStarting = false
      route = .person(page)
    }
  }

  /// The archive said who may be this person already.
  mutating func doublesFound(_ doubles: [PersonRow]) -> [Effect] {
    guard case .personForm(var form) = route, form.isAsking else { return [] }
    form.doubles = doubles
    form.doublesAreShown = true
    form.isAsking = false
    route = .personForm(form)
    if doubles.isEmpty { return keepPerson(form) }
    notice = .warning(Say.maybeDouble(doubles.count))
    return []
  }

  /// Puts right what is known of a person; what is the same is not written again.
  private mutating func change(
    _ person: Person, _ details: PersonDetails, _ needs: AccessNeeds
  ) -> [Effect] {
    var happenings: [Happening] = []
    if details != person.details {
      happenings.append(.person(person.id, .detailsChanged(details: details)))
    }
    if needs != person.needs { happenings.append(.person(person.id, .needsSet(needs: needs))) }
    return keep(happenings) + [.loadPerson(person.id)]
  }

  private mutating func register(_ details: PersonDetails, _ needs: AccessNeeds) -> [Effect] {
    let person: PersonID = ids.id()
    var happenings: [Happening] = [.person(person, .registered(details: details))]
    if needs != AccessNeeds() { happenings.append(.person(person, .needsSet(needs: needs))) }
    return keep(happenings) + [.loadPerson(person)]
  }
}

extension PersonForm {
  fileprivate mutating func turnPaper(by step: Int) {
    let all = AccessNeeds.Paper.allCases
    let here = all.firstIndex(of: paper) ?? 0
    fields[.paper] = Field(Say.paper(all[(here + step + all.count) % all.count]))
  }
}
