import Conversation

/// The words of line mode.
extension Say {
  enum Line {
    /// A line of the home screen: its group, its day or what it is, the name, and why.
    static func home(_ line: HomeLine, today: Day) -> String {
      switch line {
      case .work(let row):
        let (before, after) = homeRow(row, today: today)
        let group = Say.group(row.group(on: today))
        return [group.lowercased(), before, row.details.bannerName, after]
          .filter { !$0.isEmpty && $0 != group }.joined(separator: ", ")
      case .group(let group, let count):
        let (many, what) = Say.group(group, of: count)
        return "\(many) \(what)"
      }
    }

    static let whatNext = "What next?"
    static let findingAsk = "Words to look for:"
    static let cover = ":b cover"
    static let help = ":? help"
    static let rowsBefore = "the ones before"
    static let enterUncovers = "Enter uncovers."
    static let say = "Say: "
    static let followUp = "If it helps: "
    static let kept = "Kept. "
    static let nowIs = "Now. "
    static let mend = "New words, or Enter to leave it: "

    /// How lines are read.
    static let helpOfLines = [
      "An empty line goes on. A line is kept as a note. :n next stage, :3 stage 3, :q leave.",
      "#2 goes to row 2 of a page or note 2 of the record; # alone lists the record.",
      "A number chooses from what is listed.",
    ]

    /// The keys of a place in a sentence, said once.
    static func keys(_ hints: [String]) -> String {
      let words = hints.joined(separator: ", ")
      return words.prefix(1).uppercased() + words.dropFirst() + "."
    }

    /// The row that leads to what follows on the next page.
    static func moreRows(_ count: Int?) -> String { count.map { "\($0) more" } ?? "more" }

    /// Somebody in a list, told apart by birthday and number.
    static func person(_ row: PersonRow) -> String {
      let born = row.details.born?.clinical ?? Say.notKnown
      return "\(row.details.bannerName), Born \(born), \(Say.number(row.details.nhsNumber))"
    }

    /// What somebody would like, must have or will not have, without signs.
    static func preference(_ note: Note) -> String {
      guard case .preference(let preference) = note.content else {
        return Say.said(note.words, nil)
      }
      return "\(Say.theirWay), \(Say.strength(preference.strength)): " + Say.said(note.words, nil)
    }

    /// A step that the person is not sure of could be made one that can be done.
    static func lowSureness(_ number: Int) -> String {
      "Could the step be smaller? #\(number) edits it."
    }

    static func covered(_ clock: String) -> String { "Covered. " + clock }

    static func chooseNumber(_ count: Int) -> String {
      "Type a number from 1 to \(count), or Enter."
    }

    static func banner(_ person: Person, _ now: Moment) -> String {
      let details = person.details
      let parts = [
        details.bannerName, Say.born(details.born, on: now.day), Say.number(details.nhsNumber),
      ]
      return parts.joined(separator: ", ")
    }
  }
}

extension String {
  /// The sentence as line mode says it: Esc and a letter is a colon and the letter there.
  var saidInLines: String { replacing(#/Esc (?<letter>\S)(?!\S*\w\S*\w)/#) { ":\($0.letter)" } }
}
