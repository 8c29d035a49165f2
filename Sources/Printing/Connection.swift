import CCups
import CLate

/// An open way to the scheduler, closed when the last one lets go of it.
final class Connection {
  let http: OpaquePointer
  private let opened = ContinuousClock.now
  private let patience: Double

  /// Opens a way; `patience` is how many seconds the scheduler may be silent in an answer.
  init(to server: String?, patience: Double) throws(PrintError) {
    self.patience = patience
    // Where the library is not installed no service is either.
    guard late_printing_is_there() else { throw .serviceNotRunning }
    cupsSetServer(server)
    // libcups would otherwise ask for a password on the terminal that the interface draws on.
    cupsSetPasswordCB2({ _, _, _, _, _ in nil }, nil)
    guard
      let http = httpConnect2(
        cupsServer(), ippPort(), nil, AF_UNSPEC, cupsEncryption(), 1, 3000, nil)
    else { throw .serviceNotRunning }
    self.http = http
    httpSetTimeout(http, patience, { _, _ in 0 }, nil)
  }

  deinit {
    httpClose(http)
  }

  /// What went wrong in the last call on this thread. libcups has no words for a service that falls
  /// silent or breaks off: it then says *Success*, or nothing.
  var failure: PrintError {
    if ContinuousClock.now - opened >= .seconds(patience) { return .noAnswer }
    let words = lastWords
    return ["", "Success", "Broken pipe", "Connection reset by peer"].contains(words)
      ? .brokeOff : .transfer(words)
  }

  var lastAnswerIsGood: Bool { cupsLastError().isGood }

  /// What libcups says about the last call on this thread.
  private var lastWords: String {
    cupsLastErrorString().map { String(cString: $0) } ?? ""
  }

  enum Subject {
    case job(Job)
    case printer(String)
  }

  /// All that the scheduler tells about a job or a printer.
  func attributes(of subject: Subject) throws(PrintError) -> Attributes {
    let request: OpaquePointer?
    switch subject {
    case .job(let job):
      request = ippNewRequest(IPP_OP_GET_JOB_ATTRIBUTES)
      ippAddString(
        request, IPP_TAG_OPERATION, IPP_TAG_URI, "job-uri", nil,
        "ipp://localhost/jobs/\(job.number)")
    case .printer(let uri):
      request = ippNewRequest(IPP_OP_GET_PRINTER_ATTRIBUTES)
      ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nil, uri)
    }
    ippAddString(
      request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nil, cupsUser())
    let answer = cupsDoRequest(http, request, "/")
    let attributes = Attributes(owning: answer)
    if lastAnswerIsGood { return attributes }
    switch (cupsLastError(), subject) {
    case (IPP_STATUS_ERROR_NOT_FOUND, .job(let job)): throw .noSuchJob(job.number)
    case (IPP_STATUS_ERROR_NOT_FOUND, .printer(let uri)): throw .noSuchPrinter(uri)
    default: throw failure
    }
  }
}

extension ipp_status_t {
  var isGood: Bool { rawValue <= IPP_STATUS_OK_EVENTS_COMPLETE.rawValue && rawValue >= 0 }
}
