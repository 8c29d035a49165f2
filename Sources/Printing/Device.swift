import CCups

/// The printer that stands behind a queue, where it speaks IPP and can be asked itself.
final class Device {
  private let http: OpaquePointer
  private let resource: String

  /// Goes to the printer; `nil` where it does not answer, or speaks another language: to one that does
  /// not speak IPP a question would be something to print.
  init?(uri: String, queue name: String, of service: Connection) {
    let speaksIPP = ["ipp://", "ipps://"].contains { uri.hasPrefix($0) }
    let isFoundByName = uri.hasPrefix("dnssd://") && uri.contains("._ipp")
    guard speaksIPP || isFoundByName,
      let destination = cupsGetNamedDest(service.http, name, nil)
    else { return nil }
    defer { cupsFreeDests(1, destination) }
    var resource = [CChar](repeating: 0, count: 256)
    guard
      let http = cupsConnectDest(
        destination, UInt32(CUPS_DEST_FLAGS_DEVICE), Device.patience, nil, &resource,
        resource.count, nil, nil)
    else { return nil }
    self.http = http
    let path = resource.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    self.resource = String(decoding: path, as: UTF8.self)
    httpSetTimeout(http, Double(Device.patience) / 1000, { _, _ in 0 }, nil)
  }

  deinit {
    httpClose(http)
  }

  /// Milliseconds.
  private static var patience: Int32 { 3000 }

  /// How the last job of this title ended at the printer; `nil` where it knows none. The service may
  /// have sent one more than once.
  func lastStage(of title: String) -> JobReport.Stage? {
    let request = ippNewRequest(IPP_OP_GET_JOBS)
    ippAddString(
      request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nil, "ipp://localhost\(resource)")
    ippAddString(
      request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nil, cupsUser())
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "which-jobs", nil, "completed")
    ippAddString(
      request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", nil, "all")
    let jobs = jobs(in: cupsDoRequest(http, request, resource)).filter { $0.title == title }
    return jobs.max { $0.number < $1.number }?.stage
  }

  private struct DeviceJob {
    var number: Int32 = 0
    var title = ""
    var stage: JobReport.Stage?
  }

  /// The jobs of an answer; attributes without a name stand between them.
  private func jobs(in answer: OpaquePointer?) -> [DeviceJob] {
    defer { ippDelete(answer) }
    var jobs: [DeviceJob] = []
    var isBetween = true
    var attribute = ippFirstAttribute(answer)
    while let found = attribute {
      defer { attribute = ippNextAttribute(answer) }
      guard let name = ippGetName(found).map({ String(cString: $0) }) else {
        isBetween = true
        continue
      }
      if isBetween { jobs.append(DeviceJob()) }
      isBetween = false
      switch name {
      case "job-id": jobs[jobs.count - 1].number = ippGetInteger(found, 0)
      case "job-name":
        jobs[jobs.count - 1].title = ippGetString(found, 0, nil).map { String(cString: $0) } ?? ""
      case "job-state":
        jobs[jobs.count - 1].stage = JobReport.Stage(number: ippGetInteger(found, 0))
      default: break
      }
    }
    return jobs
  }
}
