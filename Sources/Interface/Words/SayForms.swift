import Conversation

/// The words of the page where a person is entered.
extension Say {
  static let halfEntered = "Somebody new was half entered. Go on with them, or begin anew?"
  static let halfEnteredLabel = "Half entered"
  static let goOnOrAnew = ["go on", "begin anew"]
  static let nameNeededHere = "Please type a name."
  static let noBirthDate =
    "This is not a date. Type day, month and the year in four digits: 15 3 1948."
  static let unlikelyBirthDate = "Nobody can be born then. Please check the date."
  static let wrongNHSNumber =
    "This is not an NHS number: a digit is wrong or missing. It may be left empty."

  static let keepPerson = "Enter on the last line keeps the person"
  static let keptLineByLine = "Each line is kept as you leave it. ^Z takes it back."
}
