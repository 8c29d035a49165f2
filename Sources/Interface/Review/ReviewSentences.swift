import Conversation

/// The words of the pages that look back: then and now, and how goals have gone.
extension Say {
  enum Review {
    static let thenAndNow = "Then and now"
    static let goals = "Goals and steps over time"
    static let noOtherTalk = "There is no other talk to set beside it."
    static let nothingInEither = "Neither talk holds anything of this kind."
    static let nothingChanged = "Nothing else is said now than then."
    static let noGoals = "No goal and no step yet."
    static let same = "same"
    static let changed = "changed"
    static let new = "new"
    static let gone = "no longer so"
    static let notTalkedAbout = "not talked about"
    static let needsTwo = "That takes two talks."

    static func part(_ part: Saying.Part) -> String {
      switch part {
      case .matters: "What matters"
      case .way: "Their way"
      case .goals: "Goals"
      case .ways: "Ways forward"
      case .steps: "Steps"
      case .net: "If things change"
      }
    }

    /// The day of a talk and how it stands.
    static func heading(_ record: SharedDecisionRecord) -> String {
      let version = record.version > 1 ? ", version \(record.version)" : ""
      return record.started.day.clinical + ", " + standing(record.standing) + version
    }

    /// What stands on the right: the words where they are others than then, and the mark of what became
    /// of it.
    static func right(_ row: ThenAndNow.Row, _ name: String, on today: Day) -> String {
      switch row.change {
      case .same: same
      case .changed(let now): saying(now.saying, name, on: today) + "  " + changed
      case .new(let now): saying(now.saying, name, on: today) + "  " + new
      case .gone: gone
      case .notTalkedAbout: notTalkedAbout
      }
    }

    /// One thing that was said, with all that is told of it.
    static func saying(_ saying: Saying, _ name: String, on today: Day) -> String {
      let words = quoted(saying.text, isQuote: saying.form == .verbatim)
      let whose: String =
        switch saying.speaker {
        case .person: ""
        case .clinician: saying.part == .matters ? you + ": " : ""
        case .companion(let name): (name.isEmpty ? "companion" : name) + ": "
        }
      switch saying.details {
      case .none: return whose + words
      case .decision(let status):
        return [words, status.map(Say.status)].compactMap { $0 }.joined(separator: "  ")
      case .way(let strength, let reason):
        let said = sign(strength) + whose + words
        return said + (reason.map { " (\($0))" } ?? "")
      case .goal(let importance, let status, let level, let comment):
        return [
          whose + words, importance.map { "\($0)/10" }, status?.words, level?.words,
          comment.map { quoted($0.text, isQuote: $0.isQuote) },
        ].compactMap { $0 }.joined(separator: "  ")
      case .step(let who, let due, let sureness, let status, let comment):
        let owner = owner(who, person: name, clinician: you)
        let day = due.map { "by " + $0.plainWithWeekday(on: today) }
        return [
          who == .nobody ? nil : owner, words, day, sureness.map { "sure \($0)" },
          status == .toDo ? nil : status.words,
          comment.map { quoted($0.text, isQuote: $0.isQuote) },
        ].compactMap { $0 }.joined(separator: "  ")
      }
    }

    private static func quoted(_ text: String, isQuote: Bool) -> String {
      isQuote ? "“\(text)”" : text
    }

    private static func sign(_ strength: PreferenceStrength) -> String {
      switch strength {
      case .wouldLike: "+ "
      case .must: "must: "
      case .willNot: "− "
      }
    }

    /// Then and now as it is said: each thing in one line.
    static func sentences(_ compared: Compared, _ person: Person, on today: Day) -> [String] {
      let changes = compared.changes
      let name = person.calledName
      var lines = ["Then: \(heading(compared.then))", "Now: \(heading(compared.now))"]
      for row in changes.rows {
        let then = row.then.map { saying($0.saying, name, on: today) }
        let right = right(row, name, on: today)
        lines.append(
          part(row.part) + ": " + [then, right].compactMap { $0 }.joined(separator: "; now: "))
      }
      if changes.rows.isEmpty { lines.append(nothingInEither) }
      if !changes.rows.isEmpty, changes.isEmpty { lines.append(nothingChanged) }
      return lines
    }

    // MARK: Goals over time

    /// How goals and steps have gone, as marks and in words.
    static func courses(of file: PersonFile, on today: Day) -> [String] {
      let goals = file.goalCourses.flatMap { course -> [String] in
        [quoted(course.words.text, isQuote: course.words.isQuote)]
          + (course.status.map { ["  " + $0.words] } ?? [])
          + rated("matters", course.importance) + outcomes(course.outcomes)
      }
      let name = file.person.calledName
      let steps = file.stepCourses.flatMap { course -> [String] in
        let who =
          course.who == .nobody ? "" : owner(course.who, person: name, clinician: you) + "  "
        return [who + course.words.text] + rated("sure", course.sureness)
          + course.answers.map { answer in
            let comment = answer.comment.map { ", " + said($0, nil) } ?? ""
            return "  \(answer.at.day.clinical)  \(answer.status.words)\(comment)"
          }
      }
      guard !goals.isEmpty || !steps.isEmpty else { return [noGoals] }
      return (goals.isEmpty ? [] : [part(.goals).uppercased()] + goals)
        + (goals.isEmpty || steps.isEmpty ? [] : [""])
        + (steps.isEmpty ? [] : [part(.steps).uppercased()] + steps)
    }

    /// `matters  ▄▆█  5 on 12-Aug-2026, 7 on …`: of more than ten numbers the last ten are marks.
    private static func rated(_ what: String, _ numbers: [Rated]) -> [String] {
      guard !numbers.isEmpty else { return [] }
      let plot = String(numbers.suffix(10).map { mark($0.value, of: 10) })
      let told = numbers.map { "\($0.value) on \($0.day.clinical)" }.joined(separator: ", ")
      return ["  \(what)  \(plot)  \(told)"]
    }

    private static func outcomes(_ outcomes: [GoalOutcome]) -> [String] {
      let levels = outcomes.compactMap(\.level)
      let plot = String(levels.suffix(10).map { mark($0.rawValue + 3, of: 5) })
      let told = outcomes.map { outcome in
        let words = [outcome.level?.words, outcome.comment.map { said($0, nil) }]
        return "  \(outcome.at.day.clinical)  "
          + words.compactMap { $0 }.joined(separator: ", ")
      }
      return (levels.isEmpty ? [] : ["  how near  \(plot)"]) + told
    }

    /// A mark as high as a number.
    private static func mark(_ value: Int, of most: Int) -> Character {
      let marks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
      let place = (min(max(value, 1), most) - 1) * (marks.count - 1) / (most - 1)
      return marks[place]
    }
  }
}
