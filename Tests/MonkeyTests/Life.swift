import Canvas
import Conversation
import Guides

@testable import Interface

/// One monkey at one program: it types, time passes, the archive answers, all is looked at.
struct Life {
  private(set) var state: State
  let world: World
  private var typist: Typist
  private var random: IDSource
  private var now: Moment
  private var wakeAt: Moment?
  private var painter = Painter()
  private var shown = Canvas(size: Size(width: 0, height: 0))
  /// What was pressed of late, for whoever looks for a fault.
  private(set) var trail: [String] = []
  private(set) var faults: [String] = []
  /// How many entries were handed over, and how often all was compared with the archive.
  private(set) var comparisons = 0
  private(set) var typed = 0
  private(set) var inTalk = 0
  private let isLineMode: Bool

  init(seed: UInt64, size: Size, isLineMode: Bool = false) throws {
    now = Moment(milliseconds: 1_795_255_200_000, offset: 0, zone: "Europe/London")
    world = try World(now: now, seed: seed)
    typist = Typist(seed: seed)
    random = IDSource(seed: seed ^ 0x5EED)
    self.isLineMode = isLineMode
    state = Life.start(size, now, IDSource(seed: seed &+ 7), isLineMode)
  }

  private static func start(
    _ size: Size, _ now: Moment, _ ids: IDSource, _ isLineMode: Bool
  ) -> State {
    State(
      size: size, now: now, archiveExists: true, guides: shelf, ids: ids, isLineMode: isLineMode)
  }

  /// Types until so many inputs came, or something is wrong.
  mutating func run(inputs: Int) throws {
    while typed < inputs, faults.isEmpty {
      let pressed = typist.inputs(for: state)
      if isLineMode {
        try act(.line(pressed.asLine))
      } else {
        for input in pressed where faults.isEmpty { try act(.input(input)) }
      }
      pass()
      if let wakeAt, wakeAt <= now { try act(.woke) }
      for _ in 0..<random.in(0..<4) { try answer() }
      if random.in(0..<400) == 0 { try act(.changedElsewhere) }
      if random.in(0..<80) == 0 { try compare() }
    }
    if faults.isEmpty { try compare() }
  }

  private mutating func pass() {
    let milliseconds: Int
    switch random.in(0..<400) {
    case 0: milliseconds = 45 * 60_000
    case 1...3: milliseconds = 150_000
    case 4...20: milliseconds = 3000
    default: milliseconds = random.in(5..<300)
    }
    now = now.adding(milliseconds: Int64(milliseconds))
  }

  private mutating func answer() throws {
    let isFailing = random.in(0..<60) == 0
    for action in try world.answer(failing: isFailing) { try act(action) }
  }

  private mutating func act(_ action: Action) throws {
    typed += 1
    trail.append(action.inShort)
    if trail.count > 160 { trail.removeFirst(60) }
    let before = isLineMode ? state : nil
    let effects = update(&state, action, at: now)
    if let before { look(at: lines(from: before, to: state)) }
    if case .talk = state.route { inTalk += 1 }
    var isEnding = false
    for effect in effects {
      world.take(effect)
      if case .wake(let moment) = effect { wakeAt = moment }
      if effect == .quit { isEnding = true }
    }
    if case .woke = action { wakeAt = effects.compactMap(\.moment).last }
    if isEnding { try begin() }
    look()
  }

  /// The program ended and is started anew on the same archive.
  private mutating func begin() throws {
    try world.end()
    wakeAt = nil
    state = Life.start(
      state.size.isEnough ? state.size : Typist.sizes[0], now, state.ids, isLineMode)
  }

  // MARK: Looking

  private mutating func look() {
    let frame = painter.frame(of: state)
    let size = frame.canvas.size
    if !(0..<max(1, size.width)).contains(frame.cursor.x)
      || !(0..<max(1, size.height)).contains(frame.cursor.y)
    {
      faults.append("the cursor is at \(frame.cursor) of \(size)")
    }
    for y in 0..<size.height where size != shown.size || frame.canvas.row(y) != shown.row(y) {
      look(at: frame.canvas.row(y), size.width, y)
    }
    shown = frame.canvas
    if let savedAt = state.savedAt, state.notice == .plain(Say.saved(at: savedAt)),
      !state.unsaved.isEmpty
    {
      faults.append("it says saved while words wait")
    }
  }

  private mutating func look(at row: ArraySlice<Cell>, _ width: Int, _ y: Int) {
    let cells = Array(row)
    for (x, cell) in cells.enumerated() where cell.columns == 2 {
      if x + 1 >= width || cells[x + 1].columns != 0 { faults.append("half a letter in row \(y)") }
    }
    if cells.reduce(0, { $0 + $1.columns }) != width { faults.append("row \(y) has lost columns") }
    guard let place = cells.indices.first(where: { isMark(cells, $0, "q") }) else { return }
    expectTyped(cells[max(0, place - 12)...place].map(\.text).joined())
  }

  private func isMark(_ cells: [Cell], _ place: Int, _ letter: String) -> Bool {
    cells[place].text == "z" && place + 1 < cells.count && cells[place + 1].text == letter
  }

  private mutating func look(at lines: [String]) {
    for line in lines where line.contains(privateMark) { expectTyped(line) }
  }

  /// Private words may be seen where they are for nobody else, and while they are being typed.
  private mutating func expectTyped(_ seen: String) {
    if state.showsPrivatePage { return }
    if state.openTexts.contains(where: { $0.contains(privateMark) }) { return }
    if case .talk(let talk) = state.route,
      talk.record.notes.contains(where: {
        $0.kind != .privateNote && "\($0)".contains(privateMark)
      })
    {
      return
    }
    faults.append("private words are shown: \(seen)")
  }

  // MARK: Comparing with the archive

  /// All that was asked is answered; then screen, state and archive must say the same.
  private mutating func compare() throws {
    try settle()
    guard faults.isEmpty else { return }
    comparisons += 1
    let lost = Set(world.asked.keys).subtracting(world.kept)
    if !lost.isEmpty { faults.append("\(lost.count) entries are lost") }
    if !state.unsaved.isEmpty { faults.append("entries wait for an answer that was given") }
    if case .talk(let talk) = state.route { try compare(talk) }
  }

  private mutating func compare(_ talk: Talk) throws {
    let kept = try world.archive.entries(of: .conversation(talk.id))
    if record(kept) != talk.whole { faults.append("the record is not what the archive folds to") }
    let (there, here) = (Set(kept.map(\.id)), Set(talk.entries.map(\.id)))
    let only =
      kept.filter { !here.contains($0.id) } + talk.entries.filter { !there.contains($0.id) }
    if !only.isEmpty {
      faults.append("only the talk or only the archive has \(only.map(\.happening))")
    }
    try compareScreens(talk)
  }

  /// Nothing waits any more, and nothing is half done.
  private mutating func settle() throws {
    for _ in 0..<20 where faults.isEmpty {
      while !world.isIdle, faults.isEmpty {
        for action in try world.answer() { try act(action) }
      }
      guard let wakeAt, wakeAt <= now.adding(milliseconds: 10_000) else { return }
      now = max(now, wakeAt)
      try act(.woke)
    }
  }

  /// A program that is started now has the same words half typed, and shows at each stage what this
  /// one does.
  private mutating func compareScreens(_ talk: Talk) throws {
    guard talk.openedFor == nil, talk.over == nil, !talk.isReadOnly,
      state.layer == nil, state.overlay == nil,
      let opened = try world.opened(talk.id, .talking)
    else { return }
    let (half, kept) = (talk.field.text, opened.draft?.text ?? "")
    if half != kept { faults.append("half typed is “\(half)”, the archive has “\(kept)”") }
    let rows = Dictionary((talk.draftsAlone + talk.drafts).map { ($0.row, $0.text) }) { $1 }
    let answers = talk.answersHalfTyped.mapValues(\.text).merging(rows) { $1 }
    let drafts = Dictionary(opened.drafts.map { ($0.row, $0.text) }) { $1 }
    if answers != drafts {
      faults.append("half-typed answers are \(answers), the archive has \(drafts)")
    }
    // An answer has the keys again where the talk is opened again.
    guard answers.isEmpty else { return }
    // A private note that is half typed is kept as one when a talk is opened, and not shown.
    if Thought(half, present: talk.record.present).kind == .privateNote { return }
    var here = state
    here.layer = nil
    // Which row had the keys is not kept: only what stands at the rows is.
    here.changeTalk { $0.stageFocus = [:] }
    let (passed, rest, lastTime) = (talk.passed, talk.hasPassedRest, talk.lastTime)
    let isAlone = talk.isKnownToBeAlone
    var there = Life.start(here.size, now, here.ids, isLineMode)
    there.session = here.session
    _ = update(&there, .opened(opened), at: now)
    // What was passed is asked about again, and last time's record comes a moment later.
    there.changeTalk { ($0.passed, $0.hasPassedRest, $0.lastTime) = (passed, rest, lastTime) }
    there.changeTalk { $0.isKnownToBeAlone = isAlone }
    let talked = talk.talkedMilliseconds(at: now)
    for stage in Stage.allCases where faults.isEmpty {
      compare(at: stage, talked, &here, &there)
    }
  }

  private mutating func compare(
    at stage: Stage, _ talked: Int64, _ here: inout State, _ there: inout State
  ) {
    func show(_ state: inout State) -> [Substring] {
      for key in [Key.escape, .character(stage.digit)] {
        _ = update(&state, .input(.key(key)), at: now)
      }
      state.notice = nil
      state.changeTalk { talk in
        talk.promptsAreShown = true
        (talk.talked, talk.runningSince) = (talked, nil)
      }
      return view(state).canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
    }
    let (one, other) = (show(&here), show(&there))
    for (row, (one, other)) in zip(one, other).enumerated() where one != other {
      faults.append("started anew, row \(row) of \(stage) is “\(other)”, not “\(one)”")
    }
  }
}

extension Action {
  /// What happened, for a trail.
  fileprivate var inShort: String {
    switch self {
    case .input(.key(.character(let letter))): String(letter)
    case .input(let input): "<\(input)>"
    case .line(let line): "line “\(line)”"
    case .kept: "<kept>"
    case .opened(let opened): "<opened for \(opened.purpose)>"
    case .person: "<person>"
    case .personChanged: "<person changed>"
    case .home: "<home>"
    case .people: "<people>"
    case .found: "<found>"
    case .guides: "<guides>"
    default: "<\(self)>"
    }
  }
}

extension Effect {
  fileprivate var moment: Moment? { if case .wake(let moment) = self { moment } else { nil } }
}

extension State {
  /// All that is being typed anywhere.
  var openTexts: [String] {
    var texts: [String] = []
    switch route {
    case .talk(let talk):
      texts += [talk.field.text, talk.answer.text, talk.formFocus.field.text]
    case .people(let people): texts.append(people.field.text)
    case .finding(let finding): texts.append(finding.field.text)
    case .personForm(let form): texts.append(form.formFocus.field.text)
    case .aboutPerson(let page): texts.append(page.formFocus.field.text)
    case .settings(let page): texts.append(page.formFocus.field.text)
    case .unlock, .create, .recoveryCode, .home, .person, .reading, .review: break
    }
    return texts
  }
}

extension [Input] {
  /// What the keys would be as a line: Esc and a letter is `:` and that letter.
  fileprivate var asLine: String {
    reduce(into: "") { line, input in
      switch input {
      case .key(.character(let letter)): line.append(letter)
      case .key(.escape): line += ":"
      case .key(.up): line += "#"
      case .key(.down): line += "2"
      case .pasted(let text): line += text.prefix { !$0.isNewline }
      case .key, .resized, .resumed: break
      }
    }
  }
}
