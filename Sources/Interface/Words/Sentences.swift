/// What is said of a sheet on its way to the printer, on the screen and on the command line.
public func printingSentence(_ progress: PrintProgress) -> String { Say.printing(progress) }

/// What a printer says of itself, in our words.
public func printerSentence(_ words: [PrinterWord]) -> String { Say.printer(words) }
