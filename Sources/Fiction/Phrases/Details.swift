/// What is told besides the words of a talk: how goals came out, what gets in the way, who is
/// called, where people are introduced.
enum Details {
  // MARK: How goals came out

  static let muchWorse: [Phrase] = [
    "further off than when we began; a hard month", "stopped for now, after the fall-out at home",
    "I'm back before the start, if there is such a place",
  ]

  static let littleWorse: [Phrase] = [
    "about where it was, and tired of it", "slipped back since the cold",
    "Two good weeks and then I let it go", "slower than hoped, still wanted",
  ]

  static let asHoped: [Phrase] = [
    "got there, and it has held for a fortnight", "as we said, on most days",
    "It's what I asked for, no more and no less", "done, and looking for the next thing",
    "reached in the third week",
  ]

  static let littleBetter: [Phrase] = [
    "a bit more than we dared to write down", "sooner than we thought",
    "I surprised the pair of us, I think", "and {name} has joined in",
  ]

  static let muchBetter: [Phrase] = [
    "far beyond it; proud, and rightly", "I'd not have believed you in spring",
    "the goal is behind us; wants another",
  ]

  // MARK: What gets in the way, and what then

  static let inTheWay: [Phrase] = [
    "money at the end of the month", "tired by the afternoon", "the weather, from October on",
    "worry about failing at it again", "nobody to go with", "shifts that change every week",
    "the bus that stops at six", "a flat full of people",
  ]

  static let strategies: [Phrase] = [
    "tell {name}, so that somebody asks", "put a note beside the kettle",
    "if the day goes wrong, the next one will do", "do it with {name} the first time",
    "if it slips, ring and say so; we find another way", "half of it counts too",
  ]

  static let calls: [Phrase] = [
    "us on 020 7946 0123 until six, then 111", "the nurses on 020 7946 0456, any hour",
    "{name}, then us on 020 7946 0123", "111, and say that there is a plan on paper",
  ]

  // MARK: Introductions

  /// Somewhere to be introduced to, why, and for whom.
  struct Place: Sendable {
    let step: Phrase
    let reason: String
    /// The names of the stories that it fits; empty when any.
    var stories: Set<String> = []
    var ages = 18...95
    /// Whether one is referred there, and does not just come.
    var takesReferrals = false
  }

  static let places = [
    Place(
      step: "see the link worker about what is on nearby", reason: "too many days alone",
      stories: ["loneliness", "low after a death", "losing sight", "falls", "alcohol"],
      takesReferrals: true),
    Place(
      step: "try the walking group in the park", reason: "company, and getting out",
      stories: ["type 2 diabetes", "weight", "loneliness", "low after a death", "pain that stays"],
      ages: 30...80),
    Place(
      step: "look in at the library's Thursday table", reason: "somebody to talk to",
      stories: ["loneliness", "low after a death", "hearing loss"], ages: 50...95),
    Place(
      step: "join the Tuesday singers, no notes needed", reason: "breath, and company",
      stories: ["COPD", "heart failure, breath on the stairs", "Parkinson's", "loneliness"],
      takesReferrals: true),
    Place(
      step: "visit the repair cafe with something broken", reason: "likes to be of use",
      stories: ["a veteran's sleep", "alcohol", "low after a death", "loneliness"]),
    Place(
      step: "go to the carers' morning once", reason: "others in the same place",
      stories: ["caring for a partner with dementia"]),
    Place(
      step: "ask at the community garden for a bed", reason: "wants earth under the nails",
      stories: ["a veteran's sleep", "alcohol", "pain that stays", "long COVID"]),
    Place(
      step: "meet the adviser about forms and money", reason: "letters unopened",
      stories: ["loneliness", "MS, and being tired", "long COVID"],
      takesReferrals: true),
    Place(
      step: "try the seated exercise hour at the hall", reason: "steadier on the feet",
      stories: ["falls", "Parkinson's", "after a stroke", "knee arthritis, surgery or not"],
      ages: 60...95, takesReferrals: true),
    Place(
      step: "come to the evening for people who live with it", reason: "advice from others",
      stories: [
        "sickle cell", "long COVID", "MS, and being tired", "migraine", "type 2 diabetes",
        "irritable bowel", "after cancer treatment", "eczema", "epilepsy and driving", "gout",
      ], takesReferrals: true),
    Place(
      step: "try the parents' drop-in on a Wednesday", reason: "a grown-up to talk to",
      stories: ["a young parent's sleep"]),
    Place(
      step: "look at the stop-smoking evening together", reason: "easier in company",
      stories: ["stopping smoking"], takesReferrals: true),
  ]

  static func risks(at age: Int) -> [String] {
    age < 60
      ? [
        "low mood; says so when asked", "no visits at home without ringing first",
        "panics in a full room",
      ]
      : [
        "falls: needs a chair with arms", "hard of hearing on the left",
        "gets short of breath on stairs", "no visits at home without ringing first",
      ]
  }

  static let ways = ["by post", "by telephone", "on their form online", "by hand, today"]

  // MARK: Digital tools

  /// A tool, what it is for, and the names of the stories that it fits.
  struct Tool: Sendable {
    let step: Phrase
    let purpose: String
    let stories: Set<String>
  }

  static let tools = [
    Tool(
      step: "try a breathing timer on the phone at bedtime", purpose: "falling asleep",
      stories: ["worry at university", "a veteran's sleep", "a young parent's sleep"]),
    Tool(
      step: "keep a diary of it on the phone for three weeks", purpose: "seeing what sets it off",
      stories: ["migraine", "irritable bowel", "eczema", "epilepsy and driving", "long COVID"]),
    Tool(
      step: "use the step counter that is on the phone already", purpose: "a little more each week",
      stories: ["type 2 diabetes", "weight", "knee arthritis, surgery or not"]),
    Tool(
      step: "try the talking-therapy course on the tablet", purpose: "worry, while waiting",
      stories: ["worry at university", "low after a death", "menopause at work", "alcohol"]),
  ]

  // MARK: The rest

  static let familyInterpreted = [
    "the booked interpreter's line failed twice", "nobody for the dialect at this notice",
    "asked for it, and was told of the service",
  ]

  static let rooms = ["Room 2", "Room 4", "the nurses' room", "the blue room"]

  static let sharedWith: [Phrase] = [
    "the practice nurse", "{name}", "the hospital team", "{name} and the practice nurse",
    "the pharmacist", "the link worker",
  ]

  static let plans = [
    "the yellow folder by the door", "with the solicitor", "the drawer in the hall",
    "scanned, in the main record", "on the fridge",
  ]
}

/// What people write about themselves.
enum AboutThem {
  static let important: [Phrase] = [
    "{joy}, and being asked first", "My own front door. And {joy}", "{name}, and {joy}",
    "{joy}. Ask me about it and I am yours",
  ]
  static let people: [Phrase] = [
    "{name}, my {kin}, knows most of it", "My {kin} {name}. Ring there first",
    "{name} comes along to anything hard",
  ]
  static let talking: [Phrase] = [
    "Slowly, and one thing at a time", "I joke when I am frightened",
    "Not before ten, I am no use before ten", "Write it down, I will read it at home",
  ]
  static let wellness: [Phrase] = [
    "A good day has {joy} in it. On a bad one I do not answer the door",
    "When I go quiet it is a bad day", "A usual day is up at seven and busy until four",
  ]
  static let please: [Phrase] = [
    "Please knock. Please do not call me dear", "Please do say what happens next",
    "Please do ask me and not {name}", "Please do not talk over my head",
  ]
  static let support: [Phrase] = [
    "Let me try first, then help", "Stay near, say little", "Ring the day before, I forget days",
  ]
}
