/// Why the print service could not do what was asked.
public enum PrintError: Error, Equatable, Sendable {
  /// Nothing answers where the service should be.
  case serviceNotRunning
  /// No queue was named and none is the usual one; the queues there are. A sheet is never sent to one
  /// that nobody chose.
  case noUsualPrinter([String])
  /// There is no queue of this name.
  case noSuchPrinter(String)
  /// The service no longer knows this job.
  case noSuchJob(Int32)
  /// The queue takes no jobs now.
  case notAccepting
  /// The printer cannot do this; nothing was sent.
  case notSupported(PrintOption)
  /// The job was finished before it could be taken back.
  case alreadyFinished(Int32)
  /// The service was silent for longer than anybody waits.
  case noAnswer
  /// The service broke off in the middle.
  case brokeOff
  /// The service refused, in its words.
  case transfer(String)
}

/// What may be asked of a printer, each checked before anything is sent.
public enum PrintOption: Equatable, Sendable {
  /// So many of each sheet.
  case copies(Int)
  /// On A4 paper.
  case a4
  /// On one or both sides.
  case sides(Sides)

  /// Which sides of a sheet are printed on.
  public enum Sides: Equatable, Sendable {
    /// The front.
    case one
    /// Both, turned along the long edge like a book.
    case both
  }
}
