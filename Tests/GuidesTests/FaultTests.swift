import Conversation
import Testing

@testable import Guides

/// A guide that is right, stage *Start* on line 6; each test puts one thing wrong in it.
private func yaml(
  head: String = "guide: test\nversion: 1\ntitle: Test\nlengths: 10, 20",
  start: String = "  Start:\n    seconds: 10, 20\n    prompts:\n      - say: Hello",
  extra: String = "", without: String = ""
) -> String {
  let names = [
    "Today", "What matters", "What helps", "Your way", "The one thing", "Ways forward",
    "Next steps", "If things change", "Say it back",
  ]
  let rest = names.filter { $0 != without }.map {
    "  \($0):\n    seconds: 10, 20\n    prompts:\n      - say: Hello\n"
  }
  return head + "\nstages:\n" + start + "\n" + rest.joined() + extra
}

/// A guide whose stage *Start* has one prompt, on line 9, with `lines` in it.
private func yaml(prompt lines: String...) -> String {
  yaml(
    start: "  Start:\n    seconds: 10, 20\n    prompts:\n      - "
      + lines.joined(separator: "\n        "))
}

private func faults(_ text: String) -> [GuideFault] {
  do {
    _ = try guide(from: text, named: "test.yaml")
    return []
  } catch {
    return error.faults
  }
}

private func at(_ line: Int, _ column: Int, _ kind: GuideFault.Kind) -> GuideFault {
  GuideFault(file: "test.yaml", line: line, column: column, kind: kind)
}

private func value(_ line: Int, _ column: Int, _ fault: GuideFault.ValueFault) -> GuideFault {
  at(line, column, .value(fault))
}

private func plan(_ line: Int, _ column: Int, _ fault: GuideFault.PlanFault) -> GuideFault {
  at(line, column, .plan(fault))
}

@Suite struct ValueFaultTests {
  @Test func aRightGuideHasNoFaults() {
    #expect(faults(yaml()) == [])
  }

  @Test func aKeyThatAGuideDoesNotHaveIsNamedWhereItStands() {
    #expect(
      faults(yaml(prompt: "say: Hello", "ask: Why?")) == [
        value(10, 9, .unknownKey("ask", known: ["say", "if it helps", "listen for", "at"]))
      ])
    #expect(
      faults(yaml(extra: "author: me\n")).map(\.kind) == [
        .value(
          .unknownKey("author", known: ["guide", "version", "title", "lengths", "stages"]))
      ])
  }

  @Test func aMissingKeyIsNamedWhereItsMapBegins() {
    #expect(
      faults(yaml(head: "guide: test\ntitle: Test\nlengths: 10, 20")) == [
        value(1, 1, .missingKey("version"))
      ])
    #expect(
      faults(yaml(prompt: "listen for: people")) == [value(9, 9, .missingKey("say"))])
    #expect(
      faults(yaml(start: "  Start:\n    prompts:\n      - say: Hello")) == [
        value(7, 5, .missingKey("seconds"))
      ])
  }

  @Test func aKeyThatStandsTwiceIsFound() {
    #expect(
      faults(yaml(prompt: "say: Hello", "say: Good day")) == [value(9, 9, .duplicated("say"))])
    #expect(
      faults(yaml(extra: "  start:\n    seconds: 1, 2\n    prompts:\n      - say: Hello\n")) == [
        value(46, 3, .duplicated("Start"))
      ])
  }

  @Test func aPromptThatStandsTwiceAtOneLengthIsFound() {
    #expect(
      faults(yaml(prompt: "say: Hello", "at: 10, 20\n      - say: Hello", "at: 20")) == [
        value(11, 9, .duplicated("Hello"))
      ])
    #expect(
      faults(yaml(prompt: "say: Hello", "at: 10\n      - say: Hello", "at: 20")) == [])
  }

  @Test func somethingOfAnotherTypeIsFound() {
    let head = "guide: [a]\nversion: one\ntitle: {a: b}\nlengths: ten, 20"
    #expect(
      faults(yaml(head: head)) == [
        value(1, 8, .wrongType(key: "guide", wanted: .text)),
        value(2, 10, .wrongType(key: "version", wanted: .number)),
        value(3, 8, .wrongType(key: "title", wanted: .text)),
        value(4, 10, .wrongType(key: "lengths", wanted: .numbers)),
      ])
    #expect(
      faults(yaml(prompt: "say: Hello", "if it helps: {a: b}")) == [
        value(10, 22, .wrongType(key: "if it helps", wanted: .texts))
      ])
    #expect(
      faults(yaml(start: "  Start:\n    seconds: 10, 20\n    prompts: Hello")) == [
        value(8, 14, .wrongType(key: "prompts", wanted: .prompts))
      ])
    #expect(faults("just words") == [value(1, 1, .wrongType(key: "guide", wanted: .keys))])
  }

  @Test func emptyListsOfNumbersAreFound() {
    let head = "guide: test\nversion: 1\ntitle: Test\nlengths: []"
    #expect(
      faults(yaml(head: head)) == [value(4, 10, .wrongType(key: "lengths", wanted: .numbers))])
  }

  @Test func aTextThatIsEmptyOrUnprintableIsFound() {
    #expect(faults(yaml(prompt: "say:")) == [value(9, 13, .emptyText(key: "say"))])
    #expect(faults(yaml(prompt: "say: \" \"")) == [value(9, 14, .emptyText(key: "say"))])
    #expect(
      faults(yaml(prompt: "say: \"a\\e[2Jb\"")) == [value(9, 14, .unprintable(key: "say"))])
    #expect(
      faults(yaml(prompt: "say: \"a\\u202eb\"")) == [value(9, 14, .unprintable(key: "say"))])
    #expect(
      faults(yaml(prompt: "say: \"two\\nlines\"")) == [value(9, 14, .unprintable(key: "say"))])
  }

  @Test func aTextLongerThanItsRoomIsFound() {
    let ninety = String(repeating: "é", count: 90)
    #expect(faults(yaml(prompt: "say: \(ninety)")) == [])
    #expect(
      faults(yaml(prompt: "say: \(ninety)x")) == [
        value(9, 14, .tooLong(key: "say", characters: 91, limit: 90))
      ])
    #expect(
      faults(yaml(prompt: "say: Hello", "if it helps: \(String(repeating: "a", count: 61))")) == [
        value(10, 22, .tooLong(key: "if it helps", characters: 61, limit: 60))
      ])
    #expect(
      faults(yaml(prompt: "say: Hello", "listen for: \(String(repeating: "a", count: 40)), bcd"))
        == [value(10, 21, .tooLong(key: "listen for", characters: 45, limit: 44))])
  }

  @Test func aListLongerThanItsRoomIsFound() {
    #expect(
      faults(yaml(prompt: "say: Hello", "if it helps: [a, b, c, d]")) == [
        value(10, 22, .tooMany(key: "if it helps", count: 4, limit: 3))
      ])
    #expect(
      faults(yaml(prompt: "say: Hello", "listen for: a, b, c, d, e, f")) == [
        value(10, 21, .tooMany(key: "listen for", count: 6, limit: 5))
      ])
  }

  @Test func aNumberOutOfRangeIsFound() {
    let head = "guide: test\nversion: 0\ntitle: Test\nlengths: 10, 300"
    #expect(
      faults(yaml(head: head)) == [
        value(2, 10, .outOfRange(key: "version", number: 0, allowed: 1...999_999)),
        value(4, 10, .outOfRange(key: "lengths", number: 300, allowed: 1...240)),
      ])
  }

  @Test func aNameWithOtherCharactersIsFound() {
    let head = "guide: My Clinic\nversion: 1\ntitle: Test\nlengths: 10, 20"
    #expect(faults(yaml(head: head)) == [value(1, 8, .badName("My Clinic"))])
  }
}

@Suite struct PlanFaultTests {
  @Test func aStageThatNoConversationHasIsFound() {
    let extra = "  Farewell:\n    seconds: 1, 2\n    prompts:\n      - say: Hello\n"
    #expect(faults(yaml(extra: extra)) == [plan(46, 3, .unknownStage("Farewell"))])
  }

  @Test func aStageThatIsMissingIsFound() {
    #expect(faults(yaml(without: "Your way")) == [plan(6, 3, .missingStage(.yourWay))])
  }

  @Test func minutesThatAreNoLengthAreFound() {
    #expect(
      faults(yaml(prompt: "say: Hello\n      - say: Bye", "at: 10, 15")) == [
        plan(11, 13, .unknownLength(key: "at", minutes: 15))
      ])
  }

  @Test func numbersThatDoNotGoUpAreFound() {
    let head = "guide: test\nversion: 1\ntitle: Test\nlengths: 20, 10"
    #expect(faults(yaml(head: head)) == [plan(4, 10, .notAscending(key: "lengths"))])
    #expect(
      faults(yaml(prompt: "say: Hello\n      - say: Bye", "at: 10, 10")) == [
        plan(11, 13, .notAscending(key: "at"))
      ])
  }

  @Test func secondsMustBeOneForEachLength() {
    #expect(
      faults(yaml(start: "  Start:\n    seconds: 10\n    prompts:\n      - say: Hello")) == [
        plan(7, 14, .secondsPerLength(found: 1, wanted: 2))
      ])
  }

  @Test func moreSecondsThanTheLengthHasAreFound() {
    #expect(
      faults(yaml(start: "  Start:\n    seconds: 511, 20\n    prompts:\n      - say: Hello")) == [
        plan(6, 3, .secondsOverLength(minutes: 10, seconds: 601))
      ])
    #expect(
      faults(yaml(start: "  Start:\n    seconds: 510, 20\n    prompts:\n      - say: Hello")) == [])
  }

  @Test func aCoreStageNeedsTime() {
    #expect(
      faults(
        yaml(
          start: "  Start:\n    seconds: 0, 20\n    core: 10\n    prompts:\n      - say: Hello"))
        == [plan(6, 3, .coreWithoutTime(.start, minutes: 10))])
  }

  @Test func everyStageNeedsAPromptAtEveryLength() {
    #expect(
      faults(yaml(prompt: "say: Hello", "at: 20")) == [
        plan(6, 3, .noPrompts(.start, minutes: 10))
      ])
    #expect(
      faults(yaml(start: "  Start:\n    seconds: 10, 20\n    prompts: []")) == [
        plan(6, 3, .noPrompts(.start, minutes: 10)), plan(6, 3, .noPrompts(.start, minutes: 20)),
      ])
  }

  @Test func moreThanSixPromptsAreTooMany() {
    let seven = (1...7).map { "say: Hello \($0)" }.joined(separator: "\n      - ")
    #expect(
      faults(yaml(prompt: seven)) == [
        plan(6, 3, .tooManyPrompts(.start, minutes: 10, count: 7, limit: 6)),
        plan(6, 3, .tooManyPrompts(.start, minutes: 20, count: 7, limit: 6)),
      ])
  }

  @Test func allFaultsOfAFileAreFoundAtOnceInTheOrderOfTheFile() {
    let text = yaml(
      head: "guide: Test\nversion: 1\ntitle: Test\nlengths: 10, 20",
      start: "  Start:\n    seconds: 10, 20\n    prompts:\n      - say: \"\"\n        why: no")
    #expect(faults(text).map(\.line) == [1, 9, 10])
  }
}

@Suite struct FaultWordsTests {
  @Test func aFaultTellsItsPlaceAndWhatToDo() {
    #expect(
      plan(6, 3, .noPrompts(.matters, minutes: 10)).description
        == "test.yaml:6:3: “What matters” has nothing to say at 10 minutes. Add a prompt.")
    #expect(
      value(9, 14, .tooLong(key: "say", characters: 91, limit: 90)).sentence
        == "“say” has 91 characters. The screen has room for 90.")
    #expect(
      at(3, 1, .file(.notUTF8)).description
        == "test.yaml:3:1: This is not text in UTF-8. Save the file as UTF-8.")
  }
}
