import Conversation

/// The guide's page in a talk: the stages with their planned and real minutes, what could be left
/// out to end in time, and all that may be said at the stage that is open.
func guideLines(_ talk: Talk, at now: Moment) -> [String] {
  var lines = [Say.pace(talk.minutes(at: now), of: talk.record.minutes, couldSkip: [])]
  if talk.record.isInterpreted { lines.append(Say.GuidePage.throughInterpreter) }
  let skipped = talk.couldSkip(talk.minutes(at: now))
  if !skipped.isEmpty { lines.append(Say.GuidePage.couldSkip(skipped)) }
  lines += [Say.GuidePage.about, ""]
  for stage in Stage.allCases {
    let plan = talk.plan(for: stage)
    let real = Int(talk.talkedMilliseconds(at: stage, now: now) / 1000)
    let mark = stage == talk.stage ? "▣" : talk.holds(stage) ? "■" : "□"
    let name = "\(mark) \(stage.digit) \(Say.stage(stage))"
    let padded = name + String(repeating: " ", count: max(1, 23 - name.count))
    let rest = plan.isCore ? "" : "  " + Say.GuidePage.mayBeLeftOut
    lines.append(padded + "\(plan.seconds.clock)  \(Say.GuidePage.real) \(real.clock)" + rest)
  }
  lines += ["", Say.GuidePage.now(talk.stage)]
  for prompt in talk.prompts {
    lines.append("  " + prompt.say.oneLine)
    lines += prompt.followUps.map { "    · " + $0.oneLine }
  }
  return lines
}

extension Int {
  /// Seconds as minutes and seconds: `1:30`.
  fileprivate var clock: String {
    let rest = self % 60
    return "\(self / 60):" + (rest < 10 ? "0" : "") + "\(rest)"
  }
}

extension Guide.Prompt {
  /// The same in pieces that an interpreter can carry (rule 8): each in a line of its own.
  var inPieces: Guide.Prompt {
    func pieces(_ text: String) -> String { text.pieces(most: 12).joined(separator: "\n") }
    return Guide.Prompt(
      say: pieces(say), followUps: followUps.map(pieces), listenFor: listenFor)
  }
}

extension String {
  /// Its sentences; one of more than `most` words is broken, where one pauses.
  func pieces(most: Int) -> [String] {
    var pieces: [[Substring]] = []
    var piece: [Substring] = []
    for word in split(whereSeparator: \.isWhitespace) {
      if piece.count == most {
        let pause = piece.lastIndex { ",:;".contains($0.last ?? " ") }.map { $0 + 1 } ?? most / 2
        pieces.append(Array(piece[..<pause]))
        piece = Array(piece[pause...])
      }
      piece.append(word)
      if let last = word.last, ".?!".contains(last) {
        pieces.append(piece)
        piece = []
      }
    }
    return (piece.isEmpty ? pieces : pieces + [piece]).map { $0.joined(separator: " ") }
  }
}
