import Conversation

/// Reads a guide from its pieces. It goes on past a fault, so that one look finds them all; what
/// it returns counts only when there was none.
struct GuideReader {
  private var findings: Findings

  init(file: String) { findings = Findings(file: file) }

  var faults: [GuideFault] { findings.faults }

  mutating func guide(_ root: Piece) -> Guide? {
    let known: [Key] = [.guide, .version, .title, .lengths, .stages]
    guard let fields = findings.fields(root, Key.guide.rawValue, known) else { return nil }
    let id = fields.needed(.guide, &findings).flatMap { name($0) }
    let version = fields.needed(.version, &findings).flatMap {
      findings.number($0, .version, Limit.version)
    }
    let title = fields.needed(.title, &findings).flatMap {
      findings.text($0, .title, Limit.title)
    }
    let lengths = fields.needed(.lengths, &findings).flatMap { self.lengths($0) } ?? []
    let stages = fields.needed(.stages, &findings).map { self.stages($0, lengths) } ?? []
    guard let id, let version, let title, !lengths.isEmpty else { return nil }
    checkSums(of: stages, lengths)
    var plans: [Stage: [Int: Guide.Plan]] = [:]
    for found in stages { plans[found.stage] = found.plans(at: lengths) }
    return Guide(id: id, version: version, title: title, lengths: lengths, plans: plans)
  }

  private mutating func name(_ piece: Piece) -> GuideID? {
    guard let name = findings.text(piece, .guide, Limit.name) else { return nil }
    let letters = "abcdefghijklmnopqrstuvwxyz0123456789-"
    guard name.allSatisfy(letters.contains) else {
      findings.add(.badName(name), piece)
      return nil
    }
    return GuideID(rawValue: name)
  }

  private mutating func lengths(_ piece: Piece) -> [Int]? {
    guard let lengths = findings.ascending(piece, .lengths) else { return nil }
    for minutes in lengths where !Limit.minutes.contains(minutes) {
      findings.add(
        .outOfRange(key: Key.lengths.rawValue, number: minutes, allowed: Limit.minutes), piece)
      return nil
    }
    return lengths
  }

  // MARK: Stages

  private mutating func stages(_ piece: Piece, _ lengths: [Int]) -> [StageText] {
    guard case .keys(let pairs) = piece.value else {
      findings.add(.wrongType(key: Key.stages.rawValue, wanted: .keys), piece)
      return []
    }
    var found: [StageText] = []
    for (key, value) in pairs {
      guard let stage = stage(key) else { continue }
      if found.contains(where: { $0.stage == stage }) {
        findings.add(.duplicated(stage.guideName), key)
      } else {
        found.append(self.stage(stage, at: key.place, value, lengths))
      }
    }
    for stage in Stage.allCases where !found.contains(where: { $0.stage == stage }) {
      findings.add(.missingStage(stage), piece)
    }
    return found
  }

  /// The stage that a key names, whatever its capitals.
  private mutating func stage(_ key: Piece) -> Stage? {
    guard case .text(let name) = key.value else {
      findings.add(.wrongType(key: Key.stages.rawValue, wanted: .keys), key)
      return nil
    }
    let asked = name.lowercased()
    if let stage = Stage.allCases.first(where: { $0.guideName.lowercased() == asked }) {
      return stage
    }
    findings.add(.unknownStage(shown(name)), key)
    return nil
  }

  private mutating func stage(
    _ stage: Stage, at place: Piece.Place, _ piece: Piece, _ lengths: [Int]
  ) -> StageText {
    var found = StageText(stage: stage, place: place)
    guard let fields = findings.fields(piece, stage.guideName, [.seconds, .core, .prompts]) else {
      return found
    }
    let seconds = fields.needed(.seconds, &findings)
    found.seconds = seconds.flatMap { self.seconds($0, lengths) } ?? []
    found.core = fields[.core].map { minutes($0, .core, lengths) } ?? []
    guard let prompts = fields.needed(.prompts, &findings),
      let texts = self.prompts(prompts, lengths)
    else { return found }
    found.prompts = texts
    check(found, lengths)
    return found
  }

  private mutating func seconds(_ piece: Piece, _ lengths: [Int]) -> [Int]? {
    guard let seconds = findings.numbers(piece, .seconds) else { return nil }
    for number in seconds where !Limit.seconds.contains(number) {
      findings.add(
        .outOfRange(key: Key.seconds.rawValue, number: number, allowed: Limit.seconds), piece)
      return nil
    }
    guard lengths.isEmpty || seconds.count == lengths.count else {
      findings.add(.secondsPerLength(found: seconds.count, wanted: lengths.count), piece)
      return nil
    }
    return seconds
  }

  /// Minutes that are among the guide's lengths.
  private mutating func minutes(_ piece: Piece, _ key: Key, _ lengths: [Int]) -> [Int] {
    guard let minutes = findings.ascending(piece, key) else { return [] }
    for length in minutes where !lengths.isEmpty && !lengths.contains(length) {
      findings.add(.unknownLength(key: key.rawValue, minutes: length), piece)
    }
    return minutes
  }

  // MARK: Prompts

  private mutating func prompts(_ piece: Piece, _ lengths: [Int]) -> [PromptText]? {
    guard case .list(let items) = piece.value else {
      findings.add(.wrongType(key: Key.prompts.rawValue, wanted: .prompts), piece)
      return nil
    }
    var found: [PromptText] = []
    for item in items {
      guard let text = prompt(item, lengths) else { continue }
      let twin = found.contains {
        $0.prompt.say == text.prompt.say && !$0.lengths.isDisjoint(with: text.lengths)
      }
      if twin { findings.add(.duplicated(text.prompt.say), item) }
      found.append(text)
    }
    return found
  }

  private mutating func prompt(_ piece: Piece, _ lengths: [Int]) -> PromptText? {
    let known: [Key] = [.say, .ifItHelps, .listenFor, .at]
    guard let fields = findings.fields(piece, Key.prompts.rawValue, known) else { return nil }
    let say = fields.needed(.say, &findings).flatMap { findings.text($0, .say, Limit.say) } ?? ""
    let followUps = fields[.ifItHelps].map { self.followUps($0) } ?? []
    let listenFor = fields[.listenFor].map { self.listenFor($0) } ?? []
    let at = fields[.at].map { minutes($0, .at, lengths) } ?? lengths
    return PromptText(
      prompt: Guide.Prompt(say: say, followUps: followUps, listenFor: listenFor), lengths: Set(at))
  }

  private mutating func followUps(_ piece: Piece) -> [String] {
    let pieces: [Piece]
    switch piece.value {
    case .text: pieces = [piece]
    case .list(let items): pieces = items
    case .keys:
      findings.add(.wrongType(key: Key.ifItHelps.rawValue, wanted: .texts), piece)
      return []
    }
    if pieces.count > Limit.followUps {
      findings.add(
        .tooMany(key: Key.ifItHelps.rawValue, count: pieces.count, limit: Limit.followUps), piece)
    }
    return pieces.compactMap { findings.text($0, .ifItHelps, Limit.followUp) }
  }

  private mutating func listenFor(_ piece: Piece) -> [String] {
    guard let texts = findings.texts(piece, .listenFor) else { return [] }
    if texts.count > Limit.listenForItems {
      findings.add(
        .tooMany(key: Key.listenFor.rawValue, count: texts.count, limit: Limit.listenForItems),
        piece)
    }
    let characters = texts.joined(separator: ", ").count
    if characters > Limit.listenFor {
      findings.add(
        .tooLong(key: Key.listenFor.rawValue, characters: characters, limit: Limit.listenFor),
        piece)
    }
    return texts
  }

  // MARK: What must fit together

  private mutating func check(_ found: StageText, _ lengths: [Int]) {
    for (place, minutes) in lengths.enumerated() {
      let count = found.prompts.count { $0.lengths.contains(minutes) }
      if count == 0 { findings.add(.noPrompts(found.stage, minutes: minutes), found.place) }
      if count > Limit.prompts {
        findings.add(
          .tooManyPrompts(
            found.stage, minutes: minutes, count: count, limit: Limit.prompts), found.place)
      }
      if found.core.contains(minutes), found.seconds.indices.contains(place),
        found.seconds[place] == 0
      {
        findings.add(.coreWithoutTime(found.stage, minutes: minutes), found.place)
      }
    }
  }

  private mutating func checkSums(of stages: [StageText], _ lengths: [Int]) {
    for (place, minutes) in lengths.enumerated() {
      let seconds = stages.reduce(0) {
        $0 + ($1.seconds.indices.contains(place) ? $1.seconds[place] : 0)
      }
      guard seconds > minutes * 60, let first = stages.first else { continue }
      findings.add(.secondsOverLength(minutes: minutes, seconds: seconds), first.place)
    }
  }
}

/// A stage as it stands in the file: its prompts once, each with the lengths it is for.
private struct StageText {
  let stage: Stage
  let place: Piece.Place
  var seconds: [Int] = []
  var core: [Int] = []
  var prompts: [PromptText] = []

  func plans(at lengths: [Int]) -> [Int: Guide.Plan] {
    var plans: [Int: Guide.Plan] = [:]
    for (minutes, seconds) in zip(lengths, seconds) {
      plans[minutes] = Guide.Plan(
        seconds: seconds, isCore: core.contains(minutes),
        prompts: prompts.filter { $0.lengths.contains(minutes) }.map(\.prompt))
    }
    return plans
  }
}

private struct PromptText {
  let prompt: Guide.Prompt
  let lengths: Set<Int>
}
