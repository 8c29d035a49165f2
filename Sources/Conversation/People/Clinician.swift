/// The identifier of whoever writes: the key slot that opened the archive.
public typealias AuthorID = ID<Clinician>

/// The clinician, or other professional, whose conversations these are.
public struct Clinician: Equatable, Sendable, Codable {
  /// Name as it stands on the sheet, such as `Dr Amina Yusuf`.
  public var name: String
  /// Role as it stands on the sheet, such as `GP`.
  public var role: String

  /// A name and a role.
  public init(name: String, role: String) {
    self.name = name
    self.role = role
  }
}
