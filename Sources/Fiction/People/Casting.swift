import Conversation

/// Makes up the people: each is cast for the story they first come with.
struct Casting {
  /// How many were made; each has their own NHS number while the range lasts.
  private var made: UInt64 = 0
  private let firstNumber: UInt64

  init(chance: inout IDSource) { firstNumber = chance.next() % 1_000_000 }

  /// Somebody to whom a story can happen on a day.
  mutating func somebody(
    for cast: Cast, on day: Day, decks: inout Decks, by chance: inout IDSource
  ) -> Somebody {
    let age = Int.random(in: cast.ages, using: &chance)
    let born = day.adding(months: -12 * age).adding(days: -Int.random(in: 0...360, using: &chance))
    let gender = cast.gender ?? (chance.happens(in: 52) ? .woman : .man)
    let home = cast.homes.randomElement(using: &chance) ?? Casting.home(at: age, by: &chance)
    let works = cast.works ?? ((18...66).contains(age) && chance.happens(in: 72))
    let number =
      decks.deal(.init(table: .cultures), of: Culture.all.count, by: &chance) ?? 0
    let culture = Culture.all[number]
    let details = details(of: culture, gender, age, born, by: &chance)
    var words = Casting.household(home, gender, age, culture, by: &chance)
    let kin = Casting.kin(in: &words, cast, home, culture, besides: details.given, by: &chance)
    let joys = Circumstances.joys(at: age)
    let joy = decks.deal(.init(table: .joys, part: joys.count), of: joys.count, by: &chance) ?? 0
    let ownJoys = Circumstances.joys(of: culture.language)
    let hasOwnJoy = !ownJoys.isEmpty && chance.happens(in: 35)
    words[.joy] = hasOwnJoy ? chance.pick(ownJoys) : joys[joy]
    let mayFast = Circumstances.fasting.contains(culture.language)
    if mayFast && chance.happens(in: 70) { words[.fast] = "" }
    words[.age] = String(age)
    if age >= 26 { words[.adult] = "" }
    let workplace = chance.pick(Circumstances.workplaces)
    if works { words[.work] = workplace } else if age > 60 { words[.was] = workplace }
    if chance.happens(in: 30) { words[.pet] = chance.pick(Circumstances.pets) }
    return Somebody(
      id: chance.id(), details: details,
      needs: Casting.needs(of: culture, age, by: &chance), culture: number, born: born,
      gender: gender, home: home, works: works, kin: kin, words: words)
  }

  // MARK: Names and numbers

  private mutating func details(
    of culture: Culture, _ gender: Cast.Gender, _ age: Int, _ born: Day,
    by chance: inout IDSource
  ) -> PersonDetails {
    let isWoman = gender == .woman
    let given = (isWoman ? chance.pick(culture.women) : chance.pick(culture.men)).halves
    let family = chance.pick(culture.families).halves
    let number = Casting.number(firstNumber, made)
    made += 1
    return PersonDetails(
      family: isWoman ? family.second : family.first, given: given.first,
      title: Casting.title(isWoman, age, by: &chance),
      preferredName: given.second != given.first && chance.happens(in: 70) ? given.second : "",
      born: chance.happens(in: 99) ? born : nil, nhsNumber: number,
      gender: chance.happens(in: 90) ? (isWoman ? "Female" : "Male") : "")
  }

  private static func title(_ isWoman: Bool, _ age: Int, by chance: inout IDSource) -> String {
    if age < 16 { return isWoman ? "Miss" : "" }
    guard isWoman else { return chance.pick(["Mr", "Mr", "Mr", "Mr", "Mr", "Dr", ""]) }
    return chance.pick(
      age < 30 ? ["Miss", "Ms", "Ms", ""] : ["Mrs", "Mrs", "Mrs", "Ms", "Miss", ""])
  }

  /// A number of the test range 999, each nine digits once; nearly 1 in 11 has no check digit, and
  /// whoever draws that has no number.
  static func number(_ first: UInt64, _ made: UInt64) -> NHSNumber? {
    guard made < 1_000_000 else { return nil }
    // 7919 is prime and divides no power of ten, so every number comes once.
    let serial = String((first + made * 7919) % 1_000_000)
    let nine = "999" + String(repeating: "0", count: 6 - serial.count) + serial
    return (0...9).lazy.compactMap { NHSNumber(nine + String($0)) }.first
  }

  // MARK: Household

  private static func home(at age: Int, by chance: inout IDSource) -> Home {
    switch age {
    case ..<18: .parents
    case ..<25: chance.pick([.shared, .shared, .parents, .couple])
    case ..<45: chance.pick([.couple, .youngFamily, .youngFamily, .alone, .shared])
    case ..<66: chance.pick([.couple, .couple, .alone, .family, .couple])
    default: chance.pick([.couple, .couple, .widowed, .alone, .family])
    }
  }

  /// Who is, or was, at home: the words that slots may take.
  private static func household(
    _ home: Home, _ gender: Cast.Gender, _ age: Int, _ culture: Culture, by chance: inout IDSource
  ) -> [Slot: String] {
    let isSame = chance.happens(in: 5)
    let spouse = (gender == .woman) != isSame ? "husband" : "wife"
    let partner = age < 30 || chance.happens(in: 15) ? "partner" : spouse
    let child = chance.pick(["daughter", "son"])
    let hasChild = age > 48 && chance.happens(in: 70)
    var words: [Slot: String] = [:]
    switch home {
    case .couple:
      words[.partner] = partner
      if hasChild { words[.child] = child }
    case .alone:
      words[.alone] = ""
      if hasChild && chance.happens(in: 40) { words[.child] = child }
    case .widowed:
      words[.alone] = ""
      words[.late] = spouse
      if hasChild { words[.child] = child }
    case .family: words[.child] = child
    case .youngFamily:
      words[.kid] = chance.pick(["little girl", "little boy", "youngest", "baby", "toddler"])
      if chance.happens(in: 80) { words[.partner] = partner }
    case .parents: words[.parent] = chance.pick(["mum", "mum", "dad"])
    case .shared: break
    }
    return words
  }

  /// Who is nearest, and what they are called.
  private static func kin(
    in words: inout [Slot: String], _ cast: Cast, _ home: Home, _ culture: Culture,
    besides given: String,
    by chance: inout IDSource
  ) -> Somebody.Kin {
    let partner = cast.looksAfterPartner ? nil : words[.partner]
    let relation =
      words[.parent] ?? (chance.happens(in: 60) ? partner : nil) ?? words[.child] ?? partner
      ?? chance.pick(
        home == .shared
          ? ["friend", "flatmate", "cousin", "sister", "brother"]
          : ["sister", "brother", "friend", "neighbour", "niece", "nephew", "cousin"])
    let women = ["mum", "daughter", "wife", "sister", "niece"]
    let men = ["dad", "son", "husband", "brother", "nephew"]
    let isWoman = women.contains(relation) || (!men.contains(relation) && chance.happens(in: 50))
    let names = (isWoman ? culture.women : culture.men).filter { !$0.hasPrefix(given) }
    let name = chance.pick(names).halves.second
    words[.kin] = relation
    words[.name] = name
    return Somebody.Kin(relation: relation, name: name)
  }

  private static func needs(
    of culture: Culture, _ age: Int, by chance: inout IDSource
  ) -> AccessNeeds {
    var needs = AccessNeeds()
    if !culture.language.isEmpty && chance.happens(in: age > 50 ? 70 : 35) {
      needs.speaks = culture.language
      needs.needsInterpreter =
        age >= 18
        && chance.happens(in: age > 50 ? culture.interpreted : culture.interpreted / 4)
      if needs.needsInterpreter {
        needs.reads = chance.pick([.said(culture.language), .nothing(.none), nil])
      }
    }
    if chance.happens(in: age > 68 ? 25 : 4) { needs.paper = .large }
    if needs.paper == .standard && chance.happens(in: 8) { needs.paper = .plain }
    if chance.happens(in: age > 60 ? 30 : 12) { needs.other = chance.pick(Circumstances.needs) }
    return needs
  }
}

extension IDSource {
  /// Whether something happens that does so in `percent` of 100.
  mutating func happens(in percent: Int) -> Bool { next() % 100 < UInt64(max(0, percent)) }

  /// One of `choices`, which must not be empty.
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int(next() % UInt64(choices.count))]
  }
}

extension String {
  /// What stands before and after a slash; twice the whole when there is none.
  fileprivate var halves: (first: String, second: String) {
    let parts = split(separator: "/")
    return (String(parts.first ?? ""), String(parts.last ?? ""))
  }
}
