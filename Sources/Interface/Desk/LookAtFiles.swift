/// What taking in a file would do, as somebody looks at it before it is done.
public struct LookAtFiles: Equatable, Sendable {
  /// The file or folder, as it was named.
  public var path: String
  /// How many entries are signed by somebody of this archive, and come in without more.
  public var own: Int
  /// What others wrote of each person and in each talk, a sentence each.
  public var offers: [String]
  /// What is left out whatever is done, a sentence each.
  public var left: [String]
  /// Under whose names the offers are, as the file says.
  public var names: String

  /// What somebody looks at.
  public init(path: String, own: Int, offers: [String], left: [String], names: String) {
    (self.path, self.own, self.offers, self.left) = (path, own, offers, left)
    self.names = names
  }
}
