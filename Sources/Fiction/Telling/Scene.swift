import Conversation

/// One conversation while it is told.
struct Scene {
  let id: ConversationID
  let somebody: Somebody
  /// What it is about, and its number among the stories.
  let story: Story
  let number: Int
  let given: Plan.Given
  let plan: Plan
  /// Whether the person comes again after this.
  let comesAgain: Bool
  /// The time planned.
  let minutes: Int
  var past: Past
  var clock: Moment
  /// Whether only the story's own words fit: for somebody whom another speaks for.
  var isOnlyItsOwn: Bool { story.cast.company == .representative }
  /// Milliseconds from one thing to the next.
  var pace: Int64
  var entries: [Entry] = []
  /// What was said in it, so that nobody says a thing twice.
  var said: Set<String> = []

  var companion: Participant?
  var isInterpreted = false
  var matter: NoteID?
  var need: NoteID?
  var goal: NoteID?
  /// How many details were told; a talk has only so much time for them.
  var details = 0
  var way: (id: NoteID, number: Int, status: DecisionStatus?)?
  var step: (id: NoteID, owner: StepOwner)?
}

/// What a person's next visit has to know of the ones before.
struct Past: Sendable {
  /// What they came with last, and how often.
  var story = 0
  var visits = 0
  /// What they came with before, no need twice.
  var stories: Set<Int> = []
  /// Steps nobody asked about yet.
  var steps: [NoteID] = []
  /// Promises of the clinician that nobody answered for yet.
  var promises: [NoteID] = []
  /// Goals that nobody has looked at again, and how they want things done.
  var goals: [NoteID] = []
  var preferences: [NoteID] = []
  /// Ways forward that they will not go, and those that are decided.
  var barred: Set<Int> = []
  var settled: Set<Int> = []

  /// Another need: what stood in the way of the last one's ways says nothing of this one's.
  mutating func begin(_ story: Int) {
    self.story = story
    visits = 0
    stories.insert(story)
    barred = []
    settled = []
  }
}

/// Tells conversations: holds the chance, the decks and what was heard lately.
struct Teller {
  var chance: IDSource
  /// Deals the details, so that a story stays the same story whatever else is told.
  private var detail: IDSource
  var decks = Decks()
  var heard = Heard()
  var lamport: UInt64
  let author: AuthorID
  let wall: WallClock
  static let guide: GuideID = "what-matters"

  init(seed: UInt64, lamport: UInt64, today: Moment, author: AuthorID) {
    chance = IDSource(seed: seed)
    detail = IDSource(seed: ~seed)
    self.lamport = lamport
    self.author = author
    wall = WallClock(today: today)
  }

  // MARK: Writing down

  /// An entry with the next number.
  mutating func entry(_ happening: Happening, at moment: Moment) -> Entry {
    defer { lamport += 1 }
    return Entry(
      id: chance.id(), author: author, at: moment, lamport: lamport, happening: happening)
  }

  /// Writes an event down; some talk has gone before it.
  mutating func happen(_ event: ConversationEvent, in scene: inout Scene) {
    if !scene.entries.isEmpty {
      let share = Int64(40 + chance.next() % 120)
      scene.clock = scene.clock.adding(milliseconds: max(1, scene.pace * share / 100))
    }
    scene.entries.append(entry(.conversation(scene.id, event), at: scene.clock))
  }

  /// Keeps a note and gives its identifier.
  @discardableResult
  mutating func note(
    _ kind: NoteKind, _ words: Words, at stage: Stage? = nil, in scene: inout Scene
  ) -> NoteID {
    let id = chance.id(of: Note.self)
    let stage = stage ?? kind.stage ?? .today
    happen(.noted(note: id, kind: kind, words: words, stage: stage), in: &scene)
    return id
  }

  /// Tells what belongs to what was just said, in a moment and by another chance.
  mutating func aside(_ body: (inout Teller) -> Void) {
    swap(&chance, &detail)
    body(&self)
    swap(&chance, &detail)
  }

  /// Writes down a detail of so many events, when `percent` of 100 talks have it and there is time.
  mutating func detail(
    _ percent: Int, of events: Int = 1, in scene: inout Scene,
    _ body: (inout Teller, inout Scene) -> Void
  ) {
    aside { teller in
      guard scene.details + events <= Teller.mostDetails, teller.chance.happens(in: percent) else {
        return
      }
      let (pace, before) = (scene.pace, scene.entries.count)
      scene.pace = max(1, pace / 5)
      body(&teller, &scene)
      scene.pace = pace
      scene.details += scene.entries.count - before
    }
  }

  private static let mostDetails = 5

  // MARK: Finding words

  /// The next phrase of a table that fits and was not said here; a quotation is also not one of
  /// the last hundred conversations. `nil` when none is left.
  mutating func phrase(
    _ table: Decks.Table, _ phrases: [Phrase], part: Int = 0, ofStory: Bool = false,
    in scene: inout Scene, where suits: (Phrase) -> Bool = { _ in true }
  ) -> (text: String, isOwnWords: Bool)? {
    let key = Decks.Key(story: ofStory ? scene.number : -1, table: table, part: part)
    let slots = scene.somebody.slots
    for _ in phrases {
      let card = decks.deal(key, of: phrases.count, by: &chance) {
        phrases[$0].slots.isSubset(of: slots) && suits(phrases[$0])
      }
      guard let card, let text = phrases[card].filled(for: scene.somebody) else { return nil }
      let isQuote = phrases[card].isOwnWords && !scene.isInterpreted
      if scene.said.contains(text) || (isQuote && heard.contains(text)) { continue }
      scene.said.insert(text)
      return (text, phrases[card].isOwnWords)
    }
    return nil
  }

  /// What a phrase is as words of a speaker, in the form in which they reached the room.
  mutating func words(
    _ phrase: (text: String, isOwnWords: Bool), _ speaker: Words.Speaker, in scene: Scene
  ) -> Words {
    guard phrase.isOwnWords, speaker != .clinician else {
      return Words(phrase.text, speaker: speaker)
    }
    if scene.isInterpreted {
      return Words(phrase.text, speaker: speaker, form: .interpreted)
    }
    heard.remember(phrase.text)
    return Words(phrase.text, speaker: speaker, form: .verbatim)
  }

  /// Words of a person out of a table of their story, or a general one; there are always some.
  mutating func say(
    _ table: Decks.Table, _ phrases: [Phrase], part: Int = 0, ofStory: Bool = true,
    by speaker: Words.Speaker = .person, in scene: inout Scene,
    where suits: (Phrase) -> Bool = { _ in true }
  ) -> Words {
    let found =
      phrase(table, phrases, part: part, ofStory: ofStory, in: &scene, where: suits)
      ?? phrase(.generalMatters, General.matters, in: &scene)
      ?? ("spoke again of \(scene.somebody.word(for: .joy))", false)
    return words(found, speaker, in: scene)
  }

  /// A plain sentence that is nobody's note: a reason, a reservation.
  mutating func reason(
    _ table: Decks.Table, _ phrases: [Phrase], in scene: inout Scene
  ) -> String {
    let key = Decks.Key(table: table)
    let slots = scene.somebody.slots
    let card = decks.deal(key, of: phrases.count, by: &chance) {
      phrases[$0].slots.isSubset(of: slots)
    }
    return card.flatMap { phrases[$0].filled(for: scene.somebody) } ?? ""
  }
}
