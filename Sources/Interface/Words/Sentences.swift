import Handout

/// How long a text message is, and what is not in it.
public func messageSentence(_ message: TextMessage) -> String {
  [
    Say.Paper.length(MessageLength(message.text)),
    message.leftOut == 0 ? nil : Say.Paper.leftOut(message.leftOut), Say.Paper.notSent,
  ].compactMap { $0 }.joined(separator: " ")
}

/// What is said of a sheet on its way to the printer, on the screen and on the command line.
public func printingSentence(_ progress: PrintProgress) -> String { Say.printing(progress) }

/// What a printer says of itself, in our words.
public func printerSentence(_ words: [PrinterWord]) -> String { Say.printer(words) }

/// Why something did not work, in our words.
public func failureSentence(_ failure: Failure) -> String { Say.failure(failure) }

/// What is said before a sheet is handed to a printer.
public func sendingSentence(hasNumber: Bool) -> String {
  hasNumber ? Say.sendingToPrinter : Say.sendingWithoutNumber
}
