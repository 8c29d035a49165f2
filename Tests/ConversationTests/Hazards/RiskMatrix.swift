/// How bad the harm of a hazard is (DCB0129).
enum Severity: Int, CaseIterable {
  case minor, significant, considerable, major, catastrophic

  var name: String { "\(self)".prefix(1).uppercased() + "\(self)".dropFirst() }
}

/// How likely it is that it comes to the harm (DCB0129).
enum Likelihood: Int, CaseIterable {
  case veryLow, low, medium, high, veryHigh

  var name: String {
    switch self {
    case .veryLow: "Very low"
    case .low: "Low"
    case .medium: "Medium"
    case .high: "High"
    case .veryHigh: "Very high"
    }
  }
}

/// The risk of a hazard, looked up in the matrix of DCB0129: it is never a product of two numbers.
struct Risk: Equatable {
  let severity: Severity
  let likelihood: Likelihood

  init(_ severity: Severity, _ likelihood: Likelihood) {
    self.severity = severity
    self.likelihood = likelihood
  }

  /// Rows by likelihood, very low first; columns by severity, minor first.
  static let matrix = [
    [1, 1, 2, 2, 3],
    [1, 2, 2, 3, 4],
    [2, 2, 3, 3, 4],
    [2, 3, 3, 4, 5],
    [3, 4, 4, 5, 5],
  ]

  /// 1 to 5.
  var rating: Int { Risk.matrix[likelihood.rawValue][severity.rawValue] }

  /// What the rating asks for.
  var meaning: String {
    switch rating {
    case ...2: "acceptable"
    case 3: "undesirable"
    case 4: "must be reduced"
    default: "unacceptable"
    }
  }

  /// `3 (Considerable, Medium): undesirable`.
  var line: String { "\(rating) (\(severity.name), \(likelihood.name)): \(meaning)" }
}
