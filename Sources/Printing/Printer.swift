/// A queue that the print service offers.
public struct Printer: Equatable, Sendable {
  /// The queue's name, which `PrintService.submit` takes.
  public var name: String
  /// What people call it; empty when nobody has said.
  public var description: String
  /// Where it stands; empty when nobody has said.
  public var location: String
  /// Its make and model; empty when it does not tell.
  public var model: String
  /// Whether it is the one this user prints on unless told otherwise.
  public var isDefault: Bool
  /// Whether the queue takes jobs now.
  public var acceptsJobs: Bool
  /// What it is doing.
  public var state: State

  /// What a printer is doing.
  public enum State: Equatable, Sendable {
    /// Waiting for work.
    case idle
    /// At work.
    case busy
    /// Not printing until somebody sees to it, with what it says of itself.
    case stopped([PrinterHint])
    /// The service does not say.
    case unknown
  }
}

/// What a printer says of itself that a person at its side can act on.
public enum PrinterHint: Equatable, Sendable, Hashable {
  /// There is no paper of the right size.
  case outOfPaper
  /// Paper is stuck.
  case jammed
  /// Ink or toner is used up or low.
  case outOfInk
  /// A door or cover is open.
  case open
  /// It does not answer: switched off, or away from the network.
  case notReachable
  /// Somebody has paused it.
  case paused
  /// Something else, in the printer's own word.
  case other(String)
}
