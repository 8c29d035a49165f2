import CCups

/// One queue of the scheduler and what it can do.
final class Queue {
  let destination: UnsafeMutablePointer<cups_dest_t>
  private let abilities: OpaquePointer
  private let service: Connection

  /// Finds a queue by its name, which may bear an instance: `name/instance`.
  init(named name: String, of service: Connection) throws(PrintError) {
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    let instance = parts.count == 2 ? parts[1] : nil
    guard let queue = parts.first,
      let destination = cupsGetNamedDest(service.http, queue, instance)
    else { throw .noSuchPrinter(name) }
    guard let abilities = cupsCopyDestInfo(service.http, destination) else {
      let failure = service.failure
      cupsFreeDests(1, destination)
      throw failure
    }
    self.destination = destination
    self.abilities = abilities
    self.service = service
  }

  deinit {
    cupsFreeDestInfo(abilities)
    cupsFreeDests(1, destination)
  }

  /// The options in the scheduler's words; throws for the first that the printer cannot do.
  func settings(for options: [PrintOption]) throws(PrintError) -> Settings {
    let settings = Settings()
    for option in options {
      let (name, value) = option.inPrinterWords
      guard supports(name, value) else { throw .notSupported(option) }
      settings.add(name, value)
    }
    // The sheet has its own margins; where the printer lets us, it must not shrink them again.
    if supports("print-scaling", "none") { settings.add("print-scaling", "none") }
    return settings
  }

  private func supports(_ name: String, _ value: String) -> Bool {
    cupsCheckDestSupported(service.http, destination, abilities, name, value) != 0
  }

  func createJob(title: String, _ settings: Settings) throws(PrintError) -> Int32 {
    var number: Int32 = 0
    let status = cupsCreateDestJob(
      service.http, destination, abilities, &number, title, settings.count, settings.first)
    if status.isGood { return number }
    throw cupsLastError() == IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS ? .notAccepting : service.failure
  }

  /// The document bears no name, the job does: the scheduler of Debian 12 (2.4.2-3+deb12u10) ends at a
  /// document's name with a space in it, and all printing with it.
  func send(_ pdf: [UInt8], as number: Int32, _ settings: Settings) throws(PrintError) {
    let begun = cupsStartDestDocument(
      service.http, destination, abilities, number, nil, "application/pdf", settings.count,
      settings.first, 1)
    guard begun == HTTP_STATUS_CONTINUE else { throw service.failure }
    let sent = pdf.withUnsafeBytes { bytes in
      cupsWriteRequestData(
        service.http, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
    guard sent == HTTP_STATUS_CONTINUE else { throw service.failure }
    let ended = cupsFinishDestDocument(service.http, destination, abilities)
    guard ended.isGood else { throw service.failure }
  }
}

/// Options in the form libcups takes, freed with their owner.
final class Settings {
  private(set) var first: UnsafeMutablePointer<cups_option_t>?
  private(set) var count: Int32 = 0

  func add(_ name: String, _ value: String) {
    count = cupsAddOption(name, value, count, &first)
  }

  deinit {
    cupsFreeOptions(count, first)
  }
}

extension PrintOption {
  /// As PWG 5100.1 and RFC 8011 name it.
  var inPrinterWords: (name: String, value: String) {
    switch self {
    case .copies(let number): ("copies", String(number))
    case .a4: ("media", "iso_a4_210x297mm")
    case .sides(.one): ("sides", "one-sided")
    case .sides(.both): ("sides", "two-sided-long-edge")
    }
  }
}
