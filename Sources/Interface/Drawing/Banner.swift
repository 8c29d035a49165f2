import Canvas
import Conversation

/// Whose screen it is: two rows, fixed, on every screen about one person and on no list (NHS Common
/// User Interface). It breaks only between its parts, and what finds no room is left out, the least
/// needed first; what tells people apart never is.
struct Banner {
  /// The rows as they stand on the screen.
  let rows: (first: String, second: String)

  init(
    _ person: Person, _ today: Day, standing: String, with present: [Participant], width: Int
  ) {
    let details = person.details
    let parts = Parts(
      name: details.bannerName,
      born: [Say.born(details.born, on: today), Say.bornInShort(details.born)],
      gender: Say.gender(details.gender), standing: standing,
      number: Say.number(details.nhsNumber), called: details.calledName,
      needs: Say.takingPart(person),
      paper: person.needs.paper == .standard ? "" : Say.paper(person.needs.paper),
      speaks: person.needs.speaks, company: Say.company(present))
    rows = parts.rows(width: width)
  }
}

/// The parts of a banner; an empty one is left out.
private struct Parts {
  let name: String
  /// In full and shorter.
  var born: [String]
  var gender: String
  var standing: String
  let number: String
  var called: String
  /// What the person needs to take part, in full and shorter.
  var needs: [String]
  var paper: String
  var speaks: String
  /// Who came along, in full and ever shorter.
  var company: [String]

  /// The rows in which the most of them stand.
  func rows(width: Int) -> (String, String) {
    var parts = self
    repeat {
      if let rows = parts.fitting(width) { return rows }
    } while parts.leaveOne()
    return broken(width)
  }

  /// Leaves out the least needed part; `false` when only what tells people apart, and how the record
  /// stands, is left.
  private mutating func leaveOne() -> Bool {
    if !paper.isEmpty {
      paper = ""
    } else if !speaks.isEmpty {
      speaks = ""
    } else if company.count > 1 {
      company.removeFirst()
    } else if needs.count > 1 {
      needs.removeFirst()
    } else if !gender.isEmpty {
      gender = ""
    } else if born.count > 1 {
      born.removeFirst()
    } else if !company.isEmpty {
      company = []
    } else if !needs.isEmpty {
      needs = []
    } else if !called.isEmpty {
      called = ""
    } else if standing != standing.firstWord {
      standing = standing.firstWord
    } else {
      return false
    }
    return true
  }

  /// The number begins the second row, after what the first has no room for.
  private func fitting(_ width: Int) -> (String, String)? {
    var first = [name, born.first ?? "", gender, standing].filter { !$0.isEmpty }
    let asked = [called, needs.first ?? "", paper, speaks, company.first ?? ""].filter {
      !$0.isEmpty
    }
    var second = [number, asked.joined(separator: " · ")].filter { !$0.isEmpty }
    while first.count > 1, first.joined(separator: "  ").columns > width {
      second.insert(first.removeLast(), at: 0)
    }
    let top = first.joined(separator: "  ")
    guard top.columns <= width else { return nil }
    let bottom = ["   ", "  "].map(second.joined).first { $0.columns <= width }
    return bottom.map { (top, $0) }
  }

  /// A name wider than the window goes on in the second row, before the day of birth and how the
  /// record stands: both tell more of whose screen it is, and what to make of it, than the number.
  private func broken(_ width: Int) -> (String, String) {
    let rows = wrapped(name, to: width).map { String(name[$0]).trimmed }
    let rest = rows.dropFirst().joined(separator: " ")
    let known = [number, number.digitsAlone, ""].lazy.flatMap { number in
      [standing, standing.firstWord].map { standing in
        [born.last ?? "", standing, number].filter { !$0.isEmpty }.joined(separator: "  ")
      }
    }
    let whole = known.first { rest.columns + 2 + $0.columns <= width }
    let ending = whole ?? known.min { $0.columns < $1.columns } ?? ""
    // A name of more than two rows is marked where it goes on.
    let room = wrapped(rest, to: max(1, width - ending.columns - 3))
    let shown = whole != nil ? rest : (room.first.map { String(rest[$0]).trimmed } ?? "") + "…"
    return (rows.first ?? "", [shown, ending].filter { !$0.isEmpty }.joined(separator: "  "))
  }
}

extension String {
  /// The number without what it is called.
  fileprivate var digitsAlone: String {
    let digits = drop { !$0.isNumber }
    return digits.isEmpty ? self : String(digits)
  }

  /// `DRAFT` of `DRAFT, not agreed`.
  fileprivate var firstWord: String { prefix { $0 != "," && $0 != " " }.description }
}
