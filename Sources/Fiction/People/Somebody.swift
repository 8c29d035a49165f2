import Conversation

/// A made-up person with the circumstances that phrases borrow.
struct Somebody: Sendable {
  let id: PersonID
  let details: PersonDetails
  let needs: AccessNeeds
  let culture: Int
  let born: Day
  let gender: Cast.Gender?
  let home: Home
  let works: Bool
  /// The one who is nearest.
  let kin: Kin
  private var words: [Slot: String]
  /// What can be said of this person.
  let slots: Slots

  /// Somebody near.
  struct Kin: Sendable {
    let relation: String
    let name: String
  }

  init(
    id: PersonID, details: PersonDetails, needs: AccessNeeds, culture: Int, born: Day,
    gender: Cast.Gender?, home: Home, works: Bool, kin: Kin, words: [Slot: String]
  ) {
    self.id = id
    self.details = details
    self.needs = needs
    self.culture = culture
    self.born = born
    self.gender = gender
    self.home = home
    self.works = works
    self.kin = kin
    self.words = words
    slots = words.keys.reduce(into: []) { $0.insert($1.mark) }
  }

  /// The word that stands in a slot; empty when there is none.
  func word(for slot: Slot) -> String { words[slot] ?? "" }

  /// The same person with the age they have on a day.
  func aged(on day: Day) -> Somebody {
    var older = self
    older.words[.age] = String(born.age(on: day))
    return older
  }

  /// Whether a story can be theirs on a day.
  func suits(_ cast: Cast, on day: Day) -> Bool {
    cast.ages.contains(born.age(on: day))
      && (cast.gender == nil || cast.gender == gender)
      && (cast.homes.isEmpty || cast.homes.contains(home))
      && (cast.works == nil || cast.works == works)
      // Whoever is nearest already would be the one who is looked after.
      && !(cast.looksAfterPartner && kin.relation == word(for: .partner))
  }
}
