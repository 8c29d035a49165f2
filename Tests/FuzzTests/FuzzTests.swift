import Conversation
import Foundation
import Testing

/// Everything that reads what others wrote, or what somebody types, takes anything: it answers or says
/// what is wrong, and never traps, hangs or breaks what it promises.
///
/// Some thousand inputs are tried each time; `scripts/prove fuzz` tries a million. `FUZZ_INPUTS` says
/// how many, `FUZZ_SEED` which, `FUZZ_READER` by whom alone, and `FUZZ_ONE` that it is one of them.
struct FuzzTests {
  @Test(arguments: Reader.chosen)
  func anythingIsReadOrRefused(reader: Reader) async throws {
    let report = NSTemporaryDirectory() + "whatmatters-" + UUID().uuidString
    defer { unlink(report) }
    await #expect(processExitsWith: .success) {
      [reader = reader as Reader, report = report as String] in
      try Fuzz(reader).run(reportingTo: report)
    }
    let said = try String(contentsOfFile: report, encoding: .utf8)
    print(said, terminator: "")
    if let found = said.firstMatch(of: /seed \d+, input (\d+)/) {
      let input = try Fuzz(reader).input(try #require(Int(found.output.1)))
      Issue.record(
        """
        \(found.output.0) of \(reader.rawValue) is not read as it should be. It is \
        \(String(decoding: input, as: UTF8.self).debugDescription), in base64 \
        \(Data(input).base64EncodedString())
        """)
    }
  }

  @Test func whatTrapsIsNamed() async throws {
    let report = NSTemporaryDirectory() + "whatmatters-" + UUID().uuidString
    defer { unlink(report) }
    await #expect(processExitsWith: .failure) { [report = report as String] in
      var count = 0
      let reading = Reading(seeds: [[1]], tokens: []) { _ in
        count += 1
        precondition(count < 5, "a made-up trap")
        return true
      }
      try Fuzz("a trap", reading, 0..<9, seed: 7).run(reportingTo: report)
    }
    // The first that was read was the seed.
    #expect(try String(contentsOfFile: report, encoding: .utf8) == "a trap, seed 7, input 3\n")
  }

  @Test func anInputFollowsFromItsSeedAndNumber() {
    let mutator = Mutator(seeds: [Array("guide: a\nversion: 1\n".utf8)], tokens: ["lengths"])
    #expect(mutator.input(7, seed: 1) == mutator.input(7, seed: 1))
    #expect(Set((0..<100).map { mutator.input($0, seed: 1) }).count > 80)
    #expect(mutator.input(7, seed: 1) != mutator.input(7, seed: 2))
  }
}

/// One reader and the inputs that it is given.
struct Fuzz {
  private let name: String
  private let seed: UInt64
  private let numbers: Range<Int>
  private let reading: Reading
  private let mutator: Mutator

  init(_ name: String, _ reading: Reading, _ numbers: Range<Int>, seed: UInt64) {
    self.name = name
    self.reading = reading
    self.numbers = numbers
    self.seed = seed
    mutator = Mutator(seeds: reading.seeds, tokens: reading.tokens)
  }

  /// The inputs that the environment asks for.
  init(_ reader: Reader) throws {
    let environment = ProcessInfo.processInfo.environment
    let all = environment["FUZZ_INPUTS"].flatMap { Int($0) } ?? 4_000
    let one = environment["FUZZ_ONE"].flatMap { Int($0) }
    self.init(
      reader.rawValue, try reader.reading(),
      one.map { $0..<$0 + 1 } ?? 0..<all * reader.share / 100,
      seed: environment["FUZZ_SEED"].flatMap { UInt64($0) } ?? 1)
  }

  func input(_ number: Int) -> [UInt8] { mutator.input(number, seed: seed) }

  /// Reads them all on a thread with the stack that the program's threads have.
  func run(reportingTo report: String) throws {
    nonisolated(unsafe) var fault: (any Error)?
    nonisolated(unsafe) let fuzz = self
    let watch = try Watch("\(name), seed \(seed), input ", report)
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      do { try fuzz.readAll(watch) } catch { fault = error }
      done.signal()
    }
    thread.stackSize = 8 << 20
    thread.start()
    done.wait()
    guard let fault else { return }
    watch.say("\(fault)\n")
    exit(EXIT_FAILURE)
  }

  private func readAll(_ watch: Watch) throws {
    watch.begin()
    guard try reading.seeds.contains(where: reading.read) else { throw Unkept.refused }
    var taken = 0
    var slowest = (nanoseconds: 0 as UInt64, input: 0)
    for number in numbers {
      let input = input(number)
      watch.read(number)
      let begun = Watch.processorTime
      do {
        if try reading.read(input) { taken += 1 }
      } catch {
        watch.say("\(watch.name)\(number)\n")
        throw error
      }
      let time = Watch.processorTime - begun
      if time > slowest.nanoseconds { slowest = (time, number) }
    }
    try reading.atTheEnd()
    watch.say(
      """
      \(name): \(numbers.count) inputs, \(taken) taken, the slowest \
      \(slowest.nanoseconds / 1_000_000) ms (input \(slowest.input))

      """)
  }
}
