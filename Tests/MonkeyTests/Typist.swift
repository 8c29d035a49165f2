import Canvas
import Conversation

@testable import Interface

/// What a monkey presses: seeded, so that a fault comes again. Mostly what people press, in no
/// order that makes sense; sometimes what nobody would.
struct Typist {
  var random: IDSource
  private var secrets = 0

  init(seed: UInt64) { random = IDSource(seed: seed) }

  static let sizes = [
    Size(width: 80, height: 24), Size(width: 60, height: 20), Size(width: 120, height: 40),
    Size(width: 160, height: 48), Size(width: 40, height: 12),
  ]

  mutating func inputs(for state: State) -> [Input] {
    if state.asksSecret, !once(in: 3) {
      return [.key(.control("u"))] + keys(World.passphrase) + [.key(.enter)]
    }
    if !state.route.isTalk, once(in: 2) { return wayIntoATalk(state) }
    switch random.in(0..<100) {
    case 0..<24: return keys(one(of: words) + " ")
    case 24..<36: return [.key(.enter)]
    case 36..<52: return [.key(.escape), .key(.character(one(of: letters)))]
    case 52..<64: return [.key(one(of: moves))]
    case 64..<69: return keys(one(of: ["+ ", "> ", "? ", "\"", "“", "me: ", "Ann: ", "! "]))
    case 69..<73: return keys(one(of: answers)) + [.key(.enter)]
    case 73..<77: return [.key(.character(one(of: Array("nparecvymodsgqz0123456789/? "))))]
    case 77..<82: return [.key(.control(one(of: Array("abcdefghijklmnopqrstuvwxyz"))))]
    case 82..<85: return [.pasted(one(of: torture))]
    case 85..<87: return [.resized(one(of: Self.sizes))]
    case 87..<89: return [.key(.control("l")), .key(.enter)]
    case 89..<93: return secret(in: state)
    case 93..<95: return [.key(.character(one(of: Array("e\u{301}日👨‍👩‍👧ع\u{200F}\u{302}\u{FE0F}ß"))))]
    case 95: return [.resumed]
    case 96: return [.resized(Size(width: random.in(0..<300), height: random.in(0..<90)))]
    case 97: return [.key(.function(random.in(1..<13)))]
    default: return wayIntoATalk(state)
    }
  }

  /// A private note, as it is typed in a talk; each has a word of its own.
  private mutating func secret(in state: State) -> [Input] {
    guard case .talk(let talk) = state.route, state.layer == nil, talk.over == nil,
      talk.field.isEmpty, talk.answer.isEmpty, talk.focus != .asking(.alone)
    else { return [.key(.escape)] }
    secrets += 1
    return keys("! secret\(secrets)\(privateMark)") + [.key(.enter)]
  }

  /// Left to itself a monkey seldom gets as far as a talk.
  private mutating func wayIntoATalk(_ state: State) -> [Input] {
    switch state.route {
    case .home: once(in: 2) ? [.key(.enter)] : [.key(.character("p"))]
    case .person: [.key(.enter)]
    case .people, .reading, .finding, .review:
      once(in: 2) ? [.key(.enter)] : [.key(.escape), .key(.character("q"))]
    case .personForm, .aboutPerson, .settings: [.key(.escape), .key(.character("q"))]
    case .talk, .unlock, .create, .recoveryCode: [.key(.tab)]
    }
  }

  private func keys(_ text: String) -> [Input] { text.map { .key(.character($0)) } }

  private mutating func one<Element>(of elements: [Element]) -> Element {
    elements[random.in(0..<elements.count)]
  }

  private mutating func once(in count: Int) -> Bool { random.in(0..<count) == 0 }

  private let letters = Array("1234567890npswkxlhzmevigtur/?:bq1234567890nnpp")
  private let moves: [Key] = [
    .up, .up, .down, .down, .left, .right, .home, .end, .pageUp, .pageDown, .tab, .backTab,
    .backspace, .backspace, .delete, .newLine, .escape,
  ]
  private let words = [
    "church", "on Sundays", "the stairs", "no more tablets", "her sister", "mornings", "café",
    "naïve", "日本語", "مرحبا", "a", "walk to the gate", "zzz", "e\u{301}\u{302}", "👩🏽‍🚀", "-", ":",
  ]
  private let answers = [
    "1", "2", "3", "7", "10", "11", "me", "fri", "2w", "next month", "28 nov", "open", "y", "o",
    "d", "a", "c", "e", "sure 4", "Ann (daughter)", "interpreter", "yes", "no", "", "31 feb",
  ]
  private let torture = [
    "one\ntwo\nthree", "! private on a first line\nand more", "\n\n\n", "> a step\n> another",
    String(repeating: "a long story of the summer ", count: 40), "\u{202E}turned\u{202C} about",
    "\u{200B}\u{FEFF}\u{7}", "👨‍👩‍👧‍👦🇬🇧❤️", "שלום עולם\nעוד", "e\u{301}\u{301}\u{301}\u{301}", "\t\ttabs",
    String(repeating: "漢", count: 300),
  ]
}

extension IDSource {
  /// A number of the range, each as likely as the others.
  mutating func `in`(_ range: Range<Int>) -> Int { Int.random(in: range, using: &self) }
}
