import Archive
import Foundation

/// Who reads what came from elsewhere, or was typed.
enum Reader: String, CaseIterable, Codable, Sendable {
  case record = "a record"
  case importing = "taking in"
  case event = "an event"
  case guide = "a guide"
  case keyFile = "the key file"
  case heads = "heads"
  case search = "a search"
  case days = "days"
  case thought = "a typed thought"
  case lines = "lines"
  case recoveryCode = "a recovery code"
  case terminal = "the terminal's bytes"

  /// How many of a hundred inputs are for it: more where there is more to read, and it is quick.
  var share: Int {
    switch self {
    case .record: 12
    case .importing: 1
    case .event: 14
    case .guide: 14
    case .keyFile: 12
    case .heads: 5
    case .search: 10
    case .days: 14
    case .thought: 6
    case .lines: 3
    case .recoveryCode: 4
    case .terminal: 5
    }
  }

  /// All, or the one that `FUZZ_READER` names.
  static var chosen: [Reader] {
    let name = ProcessInfo.processInfo.environment["FUZZ_READER"]
    return allCases.filter { name == nil || "\($0)" == name }
  }

  func reading() throws -> Reading {
    switch self {
    case .record: try .record()
    case .importing: try .importing()
    case .event: try .event()
    case .guide: .guide
    case .keyFile: try .keyFile()
    case .heads: try .heads()
    case .search: try .search()
    case .days: .days
    case .thought: .thought
    case .lines: .lines
    case .recoveryCode: .recoveryCode
    case .terminal: .terminal
    }
  }
}

/// How one of them is tried.
struct Reading {
  /// What somebody may have written.
  var seeds: [[UInt8]]
  /// What means something to it.
  var tokens: [String]
  /// Reads an input; false when it was refused. It throws where a promise does not hold.
  var read: ([UInt8]) throws -> Bool
  /// What must hold after all of them.
  var atTheEnd: () throws -> Void = {}
}

/// What no reader may do.
enum Unkept: Error {
  /// All that somebody may have written is refused.
  case refused
  /// What was read and written is not the same when it is read again.
  case differs
  /// A day lies where none can be meant.
  case wrongDay
  /// The archive that took in what it read is not sound.
  case notSound([Verification.Fault])
}
