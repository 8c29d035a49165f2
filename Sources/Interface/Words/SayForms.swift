/// The words of the pages where people and archives are entered.
extension Say {
  static func row(_ row: PersonForm.Row) -> String {
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
    }
  }

  static func hint(_ row: PersonForm.Row) -> String {
    switch row {
    case .given, .family: ""
    case .title: "Mrs, Mr, Ms, Dr …"
    case .called: "if it is another name"
    case .born: "15 3 1948"
    case .nhsNumber: "ten digits; may be left empty"
    case .gender: "in their words; may be left empty"
    case .speaks: "if it is not English"
    case .paper: "←→ change"
    case .other: "hearing, sight, reading, times of day"
    }
  }

  static func row(_ row: Create.Row) -> String {
    switch row {
    case .name: yourName
    case .role: yourRole
    case .passphrase: passphrase
    case .again: again
    }
  }

  static let keepPerson = "Enter on the last line keeps the person"
}
