import Conversation

/// Why a file is no guide: every fault that was found, in the order of the file; never none.
public struct GuideFaults: Error, Equatable, Sendable {
  /// The faults.
  public let faults: [GuideFault]
}

/// One thing in a guide's file that is not as it should be, and where it stands.
public struct GuideFault: Equatable, Sendable {
  /// The file, as it was named to us.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The place in the line, from 1, in Unicode scalars.
  public let column: Int
  /// What is wrong.
  public let kind: Kind

  /// What can be wrong with a guide's file.
  public enum Kind: Equatable, Sendable {
    /// The file can't be read at all.
    case file(FileFault)
    /// A key or its value is not as it should be.
    case value(ValueFault)
    /// The stages and lengths do not fit together.
    case plan(PlanFault)
  }

  /// Why a file can't be read at all.
  public enum FileFault: Equatable, Sendable {
    /// It is larger than any guide.
    case tooLarge(bytes: Int, limit: Int)
    /// The bytes are not UTF-8 text.
    case notUTF8
    /// There is nothing in it.
    case empty
    /// It is not YAML; `problem` is what the YAML reader says.
    case notYAML(problem: String)
    /// `&name`: a guide is written out, with no references in it.
    case reference
    /// More lists in brackets than a guide has use for.
    case tooManyBrackets(Int, limit: Int)
  }

  /// What can be wrong with a key or its value.
  public enum ValueFault: Equatable, Sendable {
    /// A key that a guide does not have here.
    case unknownKey(String, known: [String])
    /// A key that is needed and is not there.
    case missingKey(String)
    /// A key, or a prompt of a stage, that stands twice.
    case duplicated(String)
    /// Something else stands where this was wanted.
    case wrongType(key: String, wanted: Wanted)
    /// A text with nothing in it.
    case emptyText(key: String)
    /// A text with a character that no line of a screen can show, such as a line break.
    case unprintable(key: String)
    /// A text with more characters than the screen has room for.
    case tooLong(key: String, characters: Int, limit: Int)
    /// A list with more items than the screen has room for.
    case tooMany(key: String, count: Int, limit: Int)
    /// A number that is too small or too large.
    case outOfRange(key: String, number: Int, allowed: ClosedRange<Int>)
    /// A name of a guide with other characters than `a` to `z`, `0` to `9` and `-`.
    case badName(String)
  }

  /// How stages and lengths can fail to fit together.
  public enum PlanFault: Equatable, Sendable {
    /// A stage that no conversation has.
    case unknownStage(String)
    /// A stage that is not there.
    case missingStage(Stage)
    /// Minutes that are not among the guide's lengths.
    case unknownLength(key: String, minutes: Int)
    /// Numbers that do not go up.
    case notAscending(key: String)
    /// Another count of seconds than there are lengths.
    case secondsPerLength(found: Int, wanted: Int)
    /// More seconds of talk, over all stages, than the length has.
    case secondsOverLength(minutes: Int, seconds: Int)
    /// A stage that is never dropped at a length, and has no time there.
    case coreWithoutTime(Stage, minutes: Int)
    /// A stage with nothing to say at a length.
    case noPrompts(Stage, minutes: Int)
    /// A stage with more to say at a length than can be walked through.
    case tooManyPrompts(Stage, minutes: Int, count: Int, limit: Int)
  }

  /// What a key's value must be.
  public enum Wanted: Equatable, Sendable {
    /// A text.
    case text
    /// A whole number.
    case number
    /// Whole numbers with commas between them.
    case numbers
    /// A text, or a list of texts.
    case texts
    /// Keys with values.
    case keys
    /// A list of prompts, each with its `say`.
    case prompts
  }
}

/// What the conversation screen has room for at 80 columns and 24 rows, and what a file may hold.
enum Limit {
  static let bytes = 65_536
  static let brackets = 256
  static let name = 40
  static let title = 40
  static let say = 90
  static let followUp = 60
  static let followUps = 3
  static let listenFor = 44
  static let listenForItems = 5
  static let prompts = 6
  static let minutes = 1...240
  static let version = 1...999_999
  static let seconds = 0...14_400
}
