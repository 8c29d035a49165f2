import Canvas
import Foundation
import Testing

/// Monkeys at the keyboard, each with a seed: nothing traps, no word is lost, what the screen says
/// and what the archive holds are the same, and no private word is seen where others look.
///
/// `MONKEY_INPUTS` says how many inputs come at each size; `MONKEY_SEED` which monkey types.
@Suite("Monkeys") struct MonkeyTests {
  private let inputs = number("MONKEY_INPUTS", else: 600)
  private let seed = UInt64(number("MONKEY_SEED", else: 1))

  @Test(arguments: Typist.sizes) func theyLoseNothingAtAnySize(size: Size) throws {
    var life = try Life(seed: seed &* 1000 &+ UInt64(size.width), size: size)
    try life.run(inputs: inputs)
    expectNothingWrong(life, inputs)
  }

  /// Almost every line is kept as a note: after some thousands the talk is longer than any that people
  /// hold, and another life begins.
  @Test func theyLoseNothingInLineMode() throws {
    for first in stride(from: 0, to: inputs, by: 4000) {
      let seed = seed &+ UInt64(first)
      var life = try Life(seed: seed, size: Typist.sizes[0], isLineMode: true)
      let inputs = min(4000, inputs - first)
      try life.run(inputs: inputs)
      expectNothingWrong(life, inputs)
    }
  }

  private func expectNothingWrong(_ life: Life, _ inputs: Int) {
    let trail = life.trail.joined(separator: " ")
    #expect(life.faults == [], "after:\n\(trail)")
    // A monkey that never comes as far as a talk proves nothing.
    #expect(life.inTalk > inputs / 4)
    #expect(life.world.kept.count > inputs / 100)
    #expect(life.comparisons > 0)
  }
}

private func number(_ name: String, else usual: Int) -> Int {
  ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? usual
}
