import Conversation

/// Which parts a conversation has: between 12 and 20 events, as many as real ones have.
struct Plan: Sendable {
  private(set) var parts: Set<Part> = []
  private(set) var events = 0
  /// How many events a conversation has.
  static let bounds = 12...20

  /// What is known before the talk.
  struct Given: Sendable {
    var outcome: Outcome
    /// The last stage of a talk that was left.
    var stop: Stage = .sayItBack
    var hasCompany = false
    /// Whether whoever came may go out again: not who speaks for the person.
    var companyMayLeave = true
    var hasInterpreter = false
    /// Steps of earlier talks that nobody has asked about.
    var openSteps = 0
    var hasOpenPromise = false
    var isReturning = false
    /// Whether what is to be done after the talk was done: it mostly is.
    var isTidy = true
  }

  init(_ given: Given, by chance: inout IDSource) {
    for part in Plan.spine(given, by: &chance) { add(part, given) }
    let target = Int.random(in: 15...Plan.bounds.upperBound, using: &chance)
    for part in Plan.extras(given, by: &chance) {
      if events < target { add(part, given) }
    }
  }

  func has(_ part: Part) -> Bool { parts.contains(part) }

  private mutating func add(_ part: Part, _ given: Given) {
    guard !parts.contains(part), events + part.cost <= Plan.bounds.upperBound else { return }
    if part == .leave && !given.companyMayLeave { return }
    // What is said in confidence is said when whoever came has gone out.
    if part == .guarded && given.hasCompany && !parts.contains(.leave) { return }
    if let ground = part.rests, !parts.contains(ground) { return }
    if part == .nothingWeighed && !parts.isDisjoint(with: [.way, .leaving]) { return }
    if (part == .way || part == .leaving) && parts.contains(.nothingWeighed) { return }
    parts.insert(part)
    events += part.cost
  }

  /// The parts that make it this conversation; first those without which it would not be.
  private static func spine(_ given: Given, by chance: inout IDSource) -> [Part] {
    var parts: [Part] = [.started, .need, .matter]
    switch given.outcome {
    case .draft: break
    case .abandoned: parts.append(.abandoned)
    case .agreed: parts += [.step, .agreed]
    case .amended: parts += [.step, .agreed, .amended]
    case .notAgreed: parts += [.step, .notAgreed]
    }
    if given.hasCompany { parts.append(.companion) }
    if given.hasInterpreter { parts.append(.interpreter) }
    if given.hasOpenPromise { parts.append(.promise) }
    if given.openSteps > 0 { parts.append(.answer) }
    if chance.happens(in: 96) { parts.append(.identity) }
    if chance.happens(in: 8) { parts.append(.aside) }
    if given.hasCompany && chance.happens(in: 16) { parts.append(.leave) }
    if chance.happens(in: 9) { parts.append(.guarded) }
    switch given.outcome {
    case .draft, .abandoned: break
    case .agreed, .amended: parts += ending(given, by: &chance)
    case .notAgreed: if chance.happens(in: 60) { parts.append(.review) }
    }
    return parts.filter { $0.stage <= given.stop }
  }

  /// What belongs to an agreement.
  private static func ending(_ given: Given, by chance: inout IDSource) -> [Part] {
    var parts: [Part] = []
    if given.isTidy || chance.happens(in: 60) { parts += [.sheet, .amendedSheet] }
    if given.isTidy || chance.happens(in: 45) { parts.append(.mainRecord) }
    if chance.happens(in: 88) { parts.append(.review) }
    if chance.happens(in: 88) { parts.append(.sayBack) }
    if chance.happens(in: 82) { parts += [.way, .decided] }
    if chance.happens(in: 75) { parts.append(.ifs) }
    if chance.happens(in: 40) { parts.append(.helps) }
    if chance.happens(in: 30) { parts.append(.wish) }
    if !given.isReturning || chance.happens(in: 30) { parts.append(.goal) }
    return parts
  }

  /// Everything else in an order by chance: first what is said most often.
  private static func extras(_ given: Given, by chance: inout IDSource) -> [Part] {
    let open = Part.allCases.filter { part in
      part.weight > 0 && part.stage <= given.stop
        && (part != .secondAnswer || given.openSteps > 1)
    }
    var keyed: [(part: Part, key: Double)] = []
    for part in open {
      let draw = Double(chance.next() % 10_000 + 1) / 10_000
      keyed.append((part, draw / Double(part.weight)))
    }
    let ordered = keyed.sorted { $0.key < $1.key }.map(\.part)
    // Once more, so that a part whose ground came after it has its chance.
    return ordered + ordered
  }
}
