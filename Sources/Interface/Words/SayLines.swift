import Conversation

/// The words of line mode.
extension Say {
  enum Line {
    static let homeAsk =
      "A number opens, n someone new, p people, / find, s settings, :b cover, :? help, q quit."
    static let peopleAsk = "A number opens; a name, NHS number or birthday looks for it; :q home."
    static let personAsk =
      "A number opens, n start a talk, m say more, a after, r read, e put right, v my notes, :q"
      + " home."
    static let findingAsk = "Words to look for; a number reads; :q home."
    static let readingAsk = "p print, s save to a file, g go to it, q back."
    static let recoveryAsk = "p print it, w I have written it down."
    static let enterUncovers = "Enter uncovers."
    static let say = "Say: "
    static let followUp = "If it helps: "
    static let kept = "Kept. "
    static let nowIs = "Now. "
    static let mend = "New words, or Enter to leave it: "

    static let help =
      [
        "An empty line goes on. A line is kept as a note. :n next stage, :3 stage 3, :q leave.",
        "#2 goes to row 2 of a page or note 2 of the record; # alone lists the record.",
        "A number chooses from what is listed.",
      ] + Say.Help.intro.suffix(3).dropLast()
      + bindings.compactMap { binding in binding.letter.map { ":\($0)  \(binding.help)" } }

    /// A step that the person is not sure of could be made one that can be done.
    static func lowSureness(_ number: Int) -> String {
      "Could the step be smaller? #\(number) mends it."
    }

    static func covered(_ clock: String) -> String { "Covered. " + clock }

    static func chooseNumber(_ count: Int) -> String {
      "Type a number from 1 to \(count), or Enter."
    }

    static func isYes(_ line: String) -> Bool {
      ["y", "yes", "1"].contains(line.lowercased())
    }

    static func isNo(_ line: String) -> Bool {
      ["n", "no", "2"].contains(line.lowercased())
    }

    static func banner(_ person: Person, _ now: Moment) -> String {
      let details = person.details
      let parts = [
        details.bannerName, Say.born(details.born, on: now.day), Say.number(details.nhsNumber),
      ]
      return parts.joined(separator: ", ")
    }

    static func wayAsk(_ words: String) -> String {
      "“\(words)”: Enter say more, y our choice, o still open, d not for me, s how sure, "
        + "f put right, c who decides, a or words add another, :n next stage."
    }
  }
}
