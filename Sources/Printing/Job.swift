/// A document handed to the print service.
public struct Job: Equatable, Sendable, Hashable {
  /// The service's number for it.
  public var number: Int32
  /// The name of the queue it went to.
  public var printer: String

  /// A job of a queue.
  public init(number: Int32, printer: String) {
    self.number = number
    self.printer = printer
  }
}

/// How far a job is. Only `printed` may be told as printed.
public enum JobState: Equatable, Sendable {
  /// Nothing is on paper yet.
  case waiting(Waiting)
  /// At the printer, with what the printer says of itself.
  case printing([PrinterHint])
  /// The printer has reported the last sheet.
  case printed
  /// Somebody took it back.
  case cancelled
  /// It will not come out.
  case failed(Failure)

  /// Whether the state cannot change any more.
  public var isFinal: Bool {
    switch self {
    case .waiting, .printing: false
    case .printed, .cancelled, .failed: true
    }
  }

  /// Why nothing is printed yet.
  public enum Waiting: Equatable, Sendable {
    /// It is in the line.
    case inLine
    /// Its queue is paused, with what was said about why.
    case paused(String)
    /// It is held back until somebody lets it go.
    case held
    /// Something else, in the service's own words.
    case other(String)
  }

  /// Why nothing will be printed.
  public enum Failure: Equatable, Sendable {
    /// What was sent could not be made into pages.
    case unreadable(String)
    /// The printer gave it up, with what it says of itself.
    case givenUp([PrinterHint])
    /// Something else, in the service's own words.
    case other(String)
  }
}
