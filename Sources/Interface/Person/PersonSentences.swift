/// The words of the rows of a person.
extension Say {
  /// What each row of a person is called.
  static func personRow(_ row: RowID) -> String {
    switch row {
    case .given: "Given names"
    case .family: "Family name"
    case .title: "Title"
    case .called: "Likes to be called"
    case .born: "Born"
    case .nhsNumber: "NHS number"
    case .gender: "Gender"
    case .speaks: "Language"
    case .paper: "Paper"
    case .other: "Anything else they need"
    default: row.name
    }
  }

  /// How an answer to it may look.
  static func personHint(_ row: RowID) -> String {
    switch row {
    case .title: "Mrs, Mr, Ms, Dr …"
    case .called: "if it is another name"
    case .born: "15 3 1948"
    case .nhsNumber: "ten digits; may be left empty"
    case .gender: "in their words; may be left empty"
    case .speaks: "if it is not English"
    case .other: "hearing, sight, reading, times of day"
    default: ""
    }
  }
}
