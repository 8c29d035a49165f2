import CCups

/// The printers of this machine, through CUPS.
///
/// Every call blocks until the service has answered, so none may be made on the interface's
/// thread. libcups keeps its server and its last error for each thread; each call here begins and
/// ends on one thread, so calls may be made from any.
public struct PrintService: Sendable {
  private let server: String?
  /// Seconds that the service may be silent.
  private let patience: Double

  /// A way to the service; nothing is opened until a call is made.
  ///
  /// `server` is a host, `host:port` or the path of a socket; without it CUPS finds its own way, by
  /// `CUPS_SERVER`, `client.conf` or the local socket.
  public init(server: String? = nil) {
    self.init(server: server, patience: 20)
  }

  init(server: String?, patience: Double) {
    self.server = server
    self.patience = patience
  }

  /// The queues, in the service's order. Takes up to half a second where the network is searched.
  public func printers() throws(PrintError) -> [Printer] {
    let service = try Connection(to: server, patience: patience)
    var first: UnsafeMutablePointer<cups_dest_t>?
    let count = cupsGetDests2(service.http, &first)
    defer { cupsFreeDests(count, first) }
    guard count > 0, let first else {
      // "Not found" is how the scheduler says that it has no queue at all.
      if service.lastAnswerIsGood || cupsLastError() == IPP_STATUS_ERROR_NOT_FOUND { return [] }
      throw service.failure
    }
    return UnsafeBufferPointer(start: first, count: Int(count)).map(Printer.init(destination:))
  }

  /// Hands a PDF to a queue, on A4 and without scaling, and says which job it became.
  ///
  /// `title` stands in the queue, where others read it: it must never name a person.
  public func submit(
    pdf: [UInt8], to name: String, title: String, copies: Int = 1,
    sides: PrintOption.Sides = .one
  ) throws(PrintError) -> Job {
    let service = try Connection(to: server, patience: patience)
    let queue = try Queue(named: name, of: service)
    let settings = try queue.settings(for: [.copies(copies), .a4, .sides(sides)])
    let number = try queue.createJob(title: title, settings)
    do {
      try queue.send(pdf, as: number, settings)
    } catch {
      // Half a document must not come out; what matters to the caller is the first error.
      _ = cupsCancelDestJob(service.http, queue.destination, number)
      throw error
    }
    return Job(number: number, printer: name)
  }

  /// The queue that is printed on unless another is named: the one that was chosen on this machine,
  /// else the one that the service calls its usual one. There is no other guess.
  public func usualPrinter(chosen: String?) throws(PrintError) -> String {
    let printers = try printers()
    if let chosen {
      guard printers.contains(where: { $0.name == chosen }) else { throw .noSuchPrinter(chosen) }
      return chosen
    }
    guard let usual = printers.first(where: \.isDefault) else {
      throw .noUsualPrinter(printers.map(\.name))
    }
    return usual.name
  }

  /// How far a job is. That it is printed is said only when the service, the queue and the printer
  /// itself, where it can be asked, all say so.
  public func state(of job: Job) throws(PrintError) -> JobState {
    let service = try Connection(to: server, patience: patience)
    let aboutJob = try service.attributes(of: .job(job))
    let printer = aboutJob.texts("job-printer-uri").first
    let aboutPrinter = try printer.map { uri throws(PrintError) in
      try service.attributes(of: .printer(uri))
    }
    var report = JobReport(job: aboutJob, printer: aboutPrinter)
    if report.stage == .completed, let title = aboutJob.texts("job-name").first,
      let uri = aboutPrinter?.texts("device-uri").first
    {
      report.atPrinter = Device(uri: uri, queue: job.printer, of: service)?.lastStage(of: title)
    }
    return report.state
  }

  /// Takes a job back. A sheet that is already out stays out.
  public func cancel(_ job: Job) throws(PrintError) {
    let service = try Connection(to: server, patience: patience)
    switch cupsCancelJob2(service.http, job.printer, job.number, 0) {
    case IPP_STATUS_OK, IPP_STATUS_OK_IGNORED_OR_SUBSTITUTED: return
    case IPP_STATUS_ERROR_NOT_FOUND: throw .noSuchJob(job.number)
    case IPP_STATUS_ERROR_NOT_POSSIBLE: throw .alreadyFinished(job.number)
    default: throw service.failure
    }
  }
}
