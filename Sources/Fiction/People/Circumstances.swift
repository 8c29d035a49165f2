/// The small facts of a life that phrases borrow.
enum Circumstances {
  /// What people of any grown age love doing.
  static let settled = [
    "singing with the choir", "the allotment", "baking for the street party",
    "playing dominoes at the club", "walking the canal path", "knitting for the baby unit",
    "mending old radios", "dancing in the kitchen", "feeding the birds",
    "cooking for a full table", "the pigeons", "the crossword with a pot of tea",
    "painting by the window",
    "fishing off the pier", "growing tomatoes", "the Tuesday quiz", "reading to the little ones",
    "playing the fiddle", "the brass band", "watching the cricket", "birdwatching on the marsh",
    "the sea in winter",
    "volunteering at the food bank", "writing letters", "the bowls club", "learning Spanish",
    "photographing old shop fronts", "the roses",
    "a full table on a Sunday", "steam trains", "line dancing", "the model railway",
    "darning and mending", "poker with the brothers", "jigsaws", "carpentry in the shed",
    "the amateur dramatics", "long baths and a novel",
    "night skies with the telescope", "making marmalade", "the bees", "karaoke",
    "bingo on a Friday",
    "rugby on the telly",
    "family history", "the coffee morning", "embroidery", "wild garlic in spring", "drumming",
    "cards with the old crew", "the market on a Saturday", "folk night", "pottery", "chess by post",
    "keeping hens", "the library van", "calligraphy",
    "caravan weekends",
  ]

  /// Where people work, or did; fits after "at" and "back to".
  static let workplaces = [
    "the bakery", "the bus depot", "the school kitchen", "the warehouse", "the call centre",
    "the care home", "the garden centre", "the council offices", "the nursery", "the salon",
    "the garage", "the biscuit factory", "the dairy", "the laundry", "the parcel depot", "the mill",
    "the fish market", "the print works", "the sorting office", "the building site",
    "the restaurant",
    "the primary school", "the cash and carry", "the hotel", "the steelworks",
    "the tailor's", "the fire station", "the signal box", "the chip shop", "the bank",
    "the theatre workshop",
  ]

  /// What the young love doing.
  static let young = [
    "five-a-side on Thursdays", "drawing comics", "gaming with the cousins", "the drama club",
    "baking at midnight", "skating by the bridge", "making beats", "netball", "the climbing wall",
    "long bike rides", "dancing with the crew", "the night bus home with everyone singing",
    "reading on the fire escape", "film night",
  ]

  /// What people in the middle of life love doing besides.
  static let brisk = [
    "hill walking", "swimming on a quiet morning", "five-a-side on Thursdays",
    "running in the park",
    "cycling with the club", "camping with a small tent",
  ]

  /// What people of an age love doing; fits after "get back to" and "the best of my week is".
  static func joys(at age: Int) -> [String] {
    switch age {
    case ..<26: young
    case ..<60: settled + brisk
    default: settled
    }
  }

  /// What is dear to people of one language besides.
  static func joys(of language: String) -> [String] {
    switch language {
    case "Arabic", "Urdu", "Bengali", "Somali", "Turkish":
      ["Friday prayers", "cooking for the feast", "tea with the cousins"]
    case "Punjabi": ["the gurdwara on Sundays", "cooking in the community kitchen"]
    case "Tamil", "Gujarati": ["the temple kitchen", "sewing saris for the family"]
    case "Chinese (Cantonese)", "Vietnamese":
      ["making dumplings with the aunties", "tai chi at dawn"]
    case "Yoruba", "Igbo", "Twi": ["the church choir", "cooking for forty people"]
    case "Polish", "Portuguese", "Romanian", "Ukrainian":
      ["mass on Sundays", "mushrooming in October"]
    case "Welsh": ["chapel on Sundays", "singing at the eisteddfod"]
    default: []
    }
  }

  /// The languages whose speakers mostly keep the fast.
  static let fasting: Set = ["Arabic", "Urdu", "Bengali", "Somali", "Turkish"]

  static let pets = [
    "the dog", "the cat", "the greyhound", "the budgie", "the old terrier", "the two cats",
    "the daft spaniel", "the rabbit",
  ]

  /// What else people need so that talk and paper reach them.
  static let needs = [
    "hearing aid, sit on the left", "lip-reads: face the light", "prefers a phone call to a letter",
    "tires after 15 minutes, allow a pause", "text rather than ring", "one thing at a time",
    "say it aloud as well as on paper", "glasses on before anything is shown",
    "dyslexia: short lines", "worst in the mornings, book after 11:00",
    "no perfume, it starts a cough",
    "quiet room, noise is hard", "write numbers down", "speaks slowly, wait for the end",
    "autistic: say what will happen next",
  ]
}
