/// How a goal has gone from talk to talk.
public struct GoalCourse: Equatable, Sendable {
  /// The goal as it was said last.
  public var words: Words
  /// How it stands, as it was told last.
  public var status: GoalStatus?
  /// How much it mattered, 1 to 10, oldest first.
  public var importance: [Rated]
  /// How near it came, and what was said of that, oldest first.
  public var outcomes: [GoalOutcome]
}

/// How a step has gone from talk to talk.
public struct StepCourse: Equatable, Sendable {
  /// The step as it was said last, with how it stands.
  public var words: Words
  /// Who does it.
  public var who: StepOwner
  /// How sure the person was, 1 to 10, oldest first.
  public var sureness: [Rated]
  /// How it went, and what was said of that, oldest first.
  public var answers: [SharedDecisionRecord.StepAnswer]
}

/// A number that somebody gave on a day.
public struct Rated: Equatable, Sendable {
  /// The day.
  public var day: Day
  /// The number.
  public var value: Int

  /// A number given on a day.
  public init(_ day: Day, _ value: Int) { (self.day, self.value) = (day, value) }
}

extension PersonFile {
  /// How each goal has gone, in the order in which they were first said. The same goal said again in a
  /// later talk is one; what is off the sheet is in none.
  public var goalCourses: [GoalCourse] {
    let told = courses(\.carried.goals)
    return told.map { goal in
      GoalCourse(
        words: goal.last.words, status: goal.last.goal?.particulars.status.value,
        importance: goal.notes.compactMap { day, note in
          note.goal?.importance.map { Rated(day, $0) }
        },
        outcomes: lastOfEachTalk(\.carried.outcomes) {
          goal.ids.contains($0.goal) && !$0.isOffSheet
        }.sorted { $0.at < $1.at })
    }
  }

  /// How each step has gone, in the same way.
  public var stepCourses: [StepCourse] {
    courses(\.carried.steps).map { step in
      StepCourse(
        words: step.last.words, who: step.last.step?.who ?? .nobody,
        sureness: step.notes.compactMap { day, note in note.step?.sureness.map { Rated(day, $0) } },
        answers: lastOfEachTalk(\.carried.answers) {
          step.ids.contains($0.step) && !$0.isOffSheet
        }.sorted { $0.at < $1.at })
    }
  }

  /// What each talk said last of something: a word that was added to an answer is no second answer.
  private func lastOfEachTalk<Item>(
    _ items: KeyPath<Summary, [Item]>, where isMeant: (Item) -> Bool
  ) -> [Item] {
    conversations.compactMap { $0[keyPath: items].last(where: isMeant) }
  }

  /// The notes of a kind that mean the same, oldest first.
  private func courses(_ kind: KeyPath<Summary, [Note]>) -> [Course] {
    var courses: [Course] = []
    for talk in conversations.sorted(by: { $0.started < $1.started }) {
      for note in talk[keyPath: kind] where note.isOnSheet {
        let day = talk.started.day
        if let place = courses.firstIndex(where: { $0.isOf(note) }) {
          courses[place].notes.append((day, note))
        } else {
          courses.append(Course(notes: [(day, note)], last: note))
        }
      }
    }
    return courses
  }
}

/// Notes of several talks that mean the same thing.
private struct Course {
  var notes: [(Day, Note)] {
    didSet { if let newest = notes.last?.1 { last = newest } }
  }
  var last: Note

  var ids: Set<NoteID> { Set(notes.map(\.1.id)) }

  func isOf(_ note: Note) -> Bool {
    ids.contains(note.id) || last.words.text.lowercased() == note.words.text.lowercased()
  }
}

extension Note {
  fileprivate var goal: Goal? { if case .goal(let goal) = content { goal } else { nil } }
  fileprivate var step: Step? { if case .step(let step) = content { step } else { nil } }
}
