import CCups

extension Printer {
  /// A queue as the scheduler lists it.
  init(destination: cups_dest_t) {
    var facts: [String: String] = [:]
    let options = UnsafeBufferPointer(
      start: destination.options, count: Int(destination.num_options))
    for option in options {
      facts[String(cString: option.name)] = String(cString: option.value)
    }
    let instance = destination.instance.map { "/" + String(cString: $0) } ?? ""
    let reasons = (facts["printer-state-reasons"] ?? "").split(separator: ",").map(String.init)
    name = String(cString: destination.name) + instance
    description = facts["printer-info"] ?? ""
    location = facts["printer-location"] ?? ""
    model = facts["printer-make-and-model"] ?? ""
    isDefault = destination.is_default != 0
    acceptsJobs = facts["printer-is-accepting-jobs"] != "false"
    state = State(number: facts["printer-state"].flatMap { Int32($0) }, reasons: reasons)
  }
}

extension Printer.State {
  /// RFC 8011 section 5.4.11.
  init(number: Int32?, reasons: [String]) {
    switch number {
    case 3: self = .idle
    case 4: self = .busy
    case 5: self = .stopped(PrinterHint.hints(of: reasons))
    default: self = .unknown
    }
  }
}

extension PrinterHint {
  /// What a printer's state reasons mean, without those that tell of nothing wrong.
  ///
  /// The words are those of RFC 8011 section 5.4.12, PWG 5100.9 and CUPS, less the ending that
  /// says how bad it is. A word that is not known here is carried on, never dropped.
  static func hints(of reasons: [String]) -> [PrinterHint] {
    var hints: [PrinterHint] = []
    for reason in reasons {
      guard let hint = PrinterHint(reason: reason), !hints.contains(hint) else { continue }
      hints.append(hint)
    }
    return hints
  }

  private init?(reason: String) {
    switch reason.withoutSeverity {
    case "", "none", "connecting-to-device", "cups-waiting-for-job-completed":
      return nil
    case "media-empty", "media-needed", "input-tray-missing", "input-media-supply-empty":
      self = .outOfPaper
    case "media-jam": self = .jammed
    case "marker-supply-empty", "marker-supply-low", "toner-empty", "toner-low":
      self = .outOfInk
    case "door-open", "cover-open", "interlock-open": self = .open
    case "offline", "shutdown", "timed-out": self = .notReachable
    case "paused", "moving-to-paused": self = .paused
    default: self = .other(reason)
    }
  }
}

extension String {
  /// `media-empty` of `media-empty-error`: RFC 8011 allows three endings.
  fileprivate var withoutSeverity: String {
    for ending in ["-error", "-warning", "-report"] where hasSuffix(ending) {
      return String(dropLast(ending.count))
    }
    return self
  }
}
