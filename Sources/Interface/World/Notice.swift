/// One line that says what happened.
public enum Notice: Equatable, Sendable {
  /// Good to know.
  case plain(String)
  /// To be read.
  case warning(String)

  /// The words.
  public var text: String {
    switch self {
    case .plain(let text), .warning(let text): text
    }
  }
}
