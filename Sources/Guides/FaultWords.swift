import Conversation

/// What `whatmatters guides check` says of a fault.
extension GuideFault: CustomStringConvertible {
  /// The place and the sentence: `my-guide.yaml:12:9: …`.
  public var description: String { "\(file):\(line):\(column): \(sentence)" }

  /// What is wrong and what to do, in plain words.
  public var sentence: String {
    switch kind {
    case .file(let fault): fault.sentence
    case .value(let fault): fault.sentence
    case .plan(let fault): fault.sentence
    }
  }
}

extension GuideFault.FileFault {
  fileprivate var sentence: String {
    switch self {
    case .tooLarge(let bytes, let limit):
      "The file has \(bytes) bytes. A guide has at most \(limit)."
    case .notUTF8: "This is not text in UTF-8. Save the file as UTF-8."
    case .empty: "There is nothing in the file."
    case .notYAML(let problem):
      "This can't be read as YAML (\(problem)). "
        + "A text with “: ” or “ #” in it must stand in quotation marks."
    case .reference: "“&” with a name is not read. Write the text out, or put a space after “&”."
    case .tooManyBrackets(let count, let limit):
      "The file has \(count) lists in brackets; at most \(limit). Write them without brackets."
    }
  }
}

extension GuideFault.ValueFault {
  fileprivate var sentence: String {
    switch self {
    case .unknownKey(let key, let known):
      "“\(key)” is not known here. Known are: \(known.joined(separator: ", "))."
    case .missingKey(let key): "“\(key)” is missing here."
    case .duplicated(let what): "“\(what)” stands here twice. Keep one."
    case .wrongType(let key, let wanted): "“\(key)” must be \(wanted.words)."
    case .emptyText(let key): "“\(key)” has no words in it."
    case .unprintable(let key): "“\(key)” holds a character that can't be shown on one line."
    case .tooLong(let key, let characters, let limit):
      "“\(key)” has \(characters) characters. The screen has room for \(limit)."
    case .tooMany(let key, let count, let limit): "“\(key)” has \(count) items; at most \(limit)."
    case .outOfRange(let key, let number, let allowed):
      "“\(key)” can't be \(number). It must be from \(allowed.lowerBound) to \(allowed.upperBound)."
    case .badName(let name):
      "“\(name)” can't name a guide. Use a to z, 0 to 9 and “-”, such as what-matters."
    }
  }
}

extension GuideFault.PlanFault {
  fileprivate var sentence: String {
    switch self {
    case .unknownStage(let name):
      "“\(name)” is no stage. The stages are: "
        + Stage.allCases.map(\.guideName).joined(separator: ", ") + "."
    case .missingStage(let stage): "The stage “\(stage.guideName)” is missing."
    case .unknownLength(let key, let minutes):
      "“\(key)” names \(minutes) minutes, which is not one of the guide's lengths."
    case .notAscending(let key): "The numbers of “\(key)” must go up, each one once."
    case .secondsPerLength(let found, let wanted):
      "“seconds” has \(found) numbers. It needs \(wanted), one for each length."
    case .secondsOverLength(let minutes, let seconds):
      "The stages take \(seconds) seconds together. \(minutes) minutes have \(minutes * 60)."
    case .coreWithoutTime(let stage, let minutes):
      "“\(stage.guideName)” is core at \(minutes) minutes and has 0 seconds there."
    case .noPrompts(let stage, let minutes):
      "“\(stage.guideName)” has nothing to say at \(minutes) minutes. Add a prompt."
    case .tooManyPrompts(let stage, let minutes, let count, let limit):
      "“\(stage.guideName)” has \(count) prompts at \(minutes) minutes; at most \(limit)."
    }
  }
}

extension GuideFault.Wanted {
  fileprivate var words: String {
    switch self {
    case .text: "a text"
    case .number: "a whole number"
    case .numbers: "whole numbers with commas between them, such as 5, 10, 20"
    case .texts: "a text, or a list of texts"
    case .keys: "keys with values"
    case .prompts: "a list of prompts, each with its “say”"
    }
  }
}

extension Stage {
  /// The stage's name in a guide's file: as it is on the screen.
  public var guideName: String {
    switch self {
    case .start: "Start"
    case .today: "Today"
    case .matters: "What matters"
    case .helps: "What helps"
    case .yourWay: "Your way"
    case .oneThing: "The one thing"
    case .waysForward: "Ways forward"
    case .nextSteps: "Next steps"
    case .ifThingsChange: "If things change"
    case .sayItBack: "Say it back"
    }
  }
}
