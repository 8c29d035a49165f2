import Conversation

/// What somebody comes with, and everything that may be said of it: one coherent set of matters,
/// strengths, ways forward, steps and safety nets.
struct Story: Sendable {
  /// What it is about; for the reader of the tables.
  let name: String
  /// Whom it can happen to.
  let cast: Cast
  /// What they came for.
  let needs: [Phrase]
  /// What matters, mostly in their own words.
  let matters: [Phrase]
  /// What is said at a later visit.
  let later: [Phrase]
  /// What helps, and who.
  let helps: [Phrase]
  /// What they hope for.
  let goals: [Phrase]
  /// What somebody with them says.
  let company: [Phrase]
  /// How they want things done.
  let wishes: [Wish]
  /// Ways forward.
  let ways: [Way]
  /// Steps that are right whatever is decided.
  let steps: [ToDo]
  /// What to do if things change.
  let ifs: [Phrase]
  /// What is left for another time.
  let parked: [Phrase]
}

/// Whom a story can happen to.
struct Cast: Sendable {
  /// How old they are.
  var ages: ClosedRange<Int>
  /// Only women, only men, or anybody.
  var gender: Gender?
  /// How they live; empty when any way will do.
  var homes: [Home] = []
  /// Whether they are in work; `nil` when it does not matter.
  var works: Bool?
  /// Whether somebody is always with them, and what for.
  var company: Participant.Part?
  /// Whether the one they live with is the one they look after, so that somebody else is nearest.
  var looksAfterPartner = false

  init(
    _ ages: ClosedRange<Int>, _ gender: Gender? = nil, _ homes: [Home] = [], works: Bool? = nil,
    company: Participant.Part? = nil, looksAfterPartner: Bool = false
  ) {
    self.ages = ages
    self.gender = gender
    self.homes = homes
    self.works = works
    self.company = company
    self.looksAfterPartner = looksAfterPartner
  }

  enum Gender: Sendable { case woman, man }
}

/// How somebody lives.
enum Home: Sendable {
  /// With a husband, wife or partner.
  case couple
  /// On their own.
  case alone
  /// On their own since the other one died.
  case widowed
  /// With a grown-up son or daughter.
  case family
  /// With small children.
  case youngFamily
  /// With mum or dad.
  case parents
  /// With others of their age.
  case shared
}

/// How a person wants things done.
struct Wish: Sendable {
  let strength: PreferenceStrength
  let words: Phrase
  let reason: Phrase?
  /// The number of the way forward, in the story's list, that it speaks against.
  let bars: Int?

  static func would(_ words: Phrase, because reason: Phrase? = nil) -> Wish {
    Wish(strength: .wouldLike, words: words, reason: reason, bars: nil)
  }

  static func must(_ words: Phrase, because reason: Phrase? = nil) -> Wish {
    Wish(strength: .must, words: words, reason: reason, bars: nil)
  }

  static func never(_ words: Phrase, because reason: Phrase? = nil, bars: Int? = nil) -> Wish {
    Wish(strength: .willNot, words: words, reason: reason, bars: bars)
  }
}

/// A way forward, what speaks for and against it, and the steps that follow once it is decided.
struct Way: Sendable {
  let words: Phrase
  let good: [Phrase]
  let hard: [Phrase]
  let then: [ToDo]

  init(_ words: Phrase, good: [Phrase], hard: [Phrase], then: [ToDo]) {
    self.words = words
    self.good = good
    self.hard = hard
    self.then = then
  }
}

/// Something to be done, and by whom.
struct ToDo: Sendable {
  let words: Phrase
  let owner: Owner

  enum Owner: Sendable {
    case person, clinician, kin
    case other(String)
  }

  /// The person does it.
  static func me(_ words: Phrase) -> ToDo { ToDo(words: words, owner: .person) }
  /// The clinician does it.
  static func you(_ words: Phrase) -> ToDo { ToDo(words: words, owner: .clinician) }
  /// The one who is nearest does it.
  static func kin(_ words: Phrase) -> ToDo { ToDo(words: words, owner: .kin) }
  /// Somebody else does it.
  static func by(_ name: String, _ words: Phrase) -> ToDo {
    ToDo(words: words, owner: .other(name))
  }
}
