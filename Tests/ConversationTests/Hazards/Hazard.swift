/// A hazard of the list in the field notes, what the program does about it today, and how far that
/// goes. The tests that bear its number are found in the sources.
struct Hazard {
  /// Such as `H03`.
  let id: String
  let hazard: String
  let harm: String
  /// Before and after what the program does; proposals for a clinical safety officer.
  let initial: Risk
  let residual: Risk
  /// What the program does today, and where.
  let control: String
  let status: Status

  /// How far the control goes.
  enum Status: Equatable {
    case controlled
    /// Some of it; what is missing, and what will bring it.
    case partly(String)
    /// None of it; why that does no harm yet, and what will bring it.
    case notYet(String)
  }

  init(
    _ id: String, _ hazard: String, harm: String, _ initial: Risk, _ control: String,
    _ residual: Risk, _ status: Status
  ) {
    self.id = id
    self.hazard = hazard
    self.harm = harm
    self.initial = initial
    self.residual = residual
    self.control = control
    self.status = status
  }
}

extension Hazard {
  var isControlled: Bool { status == .controlled }
}

extension Hazard.Status {
  var word: String {
    switch self {
    case .controlled: "controlled"
    case .partly: "partly"
    case .notYet: "not yet"
    }
  }

  var line: String {
    switch self {
    case .controlled: "Controlled."
    case .partly(let missing): "Partly. \(missing)"
    case .notYet(let why): "Not yet. \(why)"
    }
  }
}
